import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type AnyAction, catalogueWith, type Host, run } from '@cm/app';

import { parseArgs } from '../args.ts';
import { buildDemo, type DemoFiles } from '../demo/build.ts';
import { eventOf } from '../event.ts';
import { demoFlags } from '../flags.ts';
import { render } from '../render.ts';
import { commandHelp } from '../help-text.ts';
import { paragraph } from '../layout.ts';
import { paintWith } from '../paint.ts';
import { localPorts } from '../ports.ts';
import { runRecord } from '../run-record.ts';
import { toolOf } from '../tool.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const text =
  'Makes a small git repository (a Python service) with a pull request that breaks some rules, runs every control on ' +
  'it, and prints what a developer would see. GitHub is not asked, and nothing of yours is touched.';

/** `cm demo`: exit 0 although the reports fail, because that is what it shows; 2 where something could not be run. */
export async function demo(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, demoFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp('demo', text, demoFlags, world.out.columns));
    return 0;
  }
  if (problems.length > 0 || words.length > 0) return refuse(world, ...problems, 'Write: cm demo [--keep DIR].');
  const built = await buildDemo(world, values.get('keep'));
  if (built.status === 'unavailable') return refuse(world, built.reason);
  const { bold } = paintWith(world.out.colour);
  const prose = (sentence: string): string => `${paragraph(sentence, world.out.columns)}\n`;
  await world.out.write(
    `${bold('Pull request 12 of acme/orders, as the controls see it')}\n${introduction.map(prose).join('')}`,
  );
  const results: Shown[] = [];
  for (const entry of Object.values(world.registry)) {
    const action = await entry.load();
    // Nobody may ask GitHub here, and there is no such pull request.
    if (action.needsGitHub === true) continue;
    const shown = await show(world, action, built.value, values.has('debug'));
    if (shown === null) return refuse(world, `${entry.name} could not read the event that was just written.`);
    results.push(shown);
    await world.out.write(`\n${shown.text}`);
  }
  const program = world.scaffolder === null ? 'cm' : 'npm run cm --';
  await world.out.write(`\n${closing(built.value, results, program, bold)}`);
  return results.some(({ outcome }) => outcome === 'unknown') ? 2 : 0;
}

const introduction = [
  'Its branch has a good commit, a misspelt type, a Task: trailer that git cannot read, and a merge.',
  'It will be squashed, so that message counts. This is what a failing pull request looks like:',
];

interface Shown {
  readonly name: string;
  readonly outcome: string;
  readonly text: string;
  readonly report: string;
}

async function show(world: World, action: AnyAction, files: DemoFiles, debug: boolean): Promise<Shown | null> {
  const ports = localPorts(world, { repo: files.repository, token: null, now: null, debug });
  const event = await eventOf(world, new Map([['event', files.event]]), ports.git);
  if (event.status === 'unavailable') return null;
  const host: Host = {
    surface: 'cli',
    ports,
    event: event.value,
    rawInputs: new Map(),
    policyFile: null,
    run: runRecord({}),
    tool: toolOf(world.version),
  };
  const { report } = await run(action, host, catalogueWith(world.registry, action.name));
  const path = join(files.folder, `${action.name}.json`);
  await writeFile(path, render(report, 'json', action.rules, world.out));
  return {
    name: action.name,
    outcome: report.outcome,
    text: render(report, 'text', action.rules, world.out),
    report: path,
  };
}

function closing(files: DemoFiles, results: readonly Shown[], program: string, bold: (text: string) => string): string {
  const rows = [
    ['repository', files.repository],
    ['its origin', files.origin],
    ['event', files.event],
    ...results.map(({ name, report }) => [`report of ${name}`, report]),
  ] as const;
  const left = Math.max(...rows.map(([what]) => what?.length ?? 0)) + 2;
  const list = rows.map(([what = '', path = '']) => `  ${what.padEnd(left)}${path}\n`).join('');
  const first = (results.find(({ outcome }) => outcome === 'fail') ?? results[0])?.name ?? 'CONTROL';
  const again = `${program} ${first} --repo ${quoted(files.repository)} --event ${quoted(files.event)}`;
  return `${bold('Files')}\n${list}\nRun it again yourself, change something, or delete the folder:\n  ${again}\n`;
}

/** A path as a shell takes it; both kinds of shells know double quotes. */
function quoted(path: string): string {
  return /[\s&()'$]/.test(path) ? `"${path}"` : path;
}
