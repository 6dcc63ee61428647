import { closeSync, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { catalogueWith, type AnyAction, commonInputs, type InputSpecs, run, type RunResult } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import type { RegistryEntry } from '@cm/suite/registry';

import { parseArgs } from '../args.ts';
import { askedOf } from '../asked.ts';
import type { EditedMessage } from '../edit/message-file.ts';
import { controlFlags, inputFlags } from '../flags.ts';
import { type Format, formatOf } from '../formats.ts';
import { piecesOf, type Sink, type Written } from '../sink.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

/** `cm <control>`: judges a range, an event or a message, and prints the report. */
export async function control(world: World, entry: RegistryEntry, args: readonly string[]): Promise<ExitCode> {
  const action = await entry.load();
  const specs: InputSpecs = { ...commonInputs, ...action.inputs };
  const { values: flags, words, problems } = parseArgs(args, [...inputFlags(specs), ...controlFlags]);
  if (flags.has('help')) {
    const { controlHelp } = await import('./control-help.ts');
    await world.out.write(controlHelp(action, specs, world.out.columns));
    return 0;
  }
  const wrong = problems.length > 0 ? problems : words.map((word) => strayWord(entry.name, word));
  if (wrong.length > 0) return refuse(world, ...wrong, `cm ${entry.name} --help lists the flags.`);
  const format = formatOf(flags);
  if (format.status === 'unavailable') return refuse(world, format.reason);
  if (namesRepositories(flags)) {
    const { manyRepositories } = await import('./many.ts');
    return manyRepositories(world, entry, { action, specs, flags, format: format.value });
  }
  const asked = await askedOf(world, entry, specs, flags, format.value);
  if (asked.status === 'unavailable') return refuse(world, asked.reason);
  const { host, edited } = asked.value;
  // Read before a long run tells V8 to work in another way: it takes what it kept of a script only as it was kept.
  if (format.value === 'json') void import('@cm/report/json').catch(() => undefined);
  const result = await run(action, host, catalogueWith(world.registry, entry.name));
  if (result.files.length > 0) {
    const { writeControlFiles } = await import('./control-files.ts');
    await writeControlFiles(world, result.files, flags);
  }
  const written = await emit(world, { action, result, edited }, format.value, flags);
  return written.status === 'unavailable' ? refuse(world, written.reason) : result.exitCode;
}

/** Flags of a control that can judge repositories of which there is no clone here. */
function namesRepositories(flags: ReadonlyMap<string, string>): boolean {
  return flags.has('repositories') || flags.has('repositories-file');
}

function strayWord(name: string, word: string): string {
  const range = word.includes('..') ? ` A range is given as --range ${word}.` : '';
  return `cm ${name} takes flags only, and "${word}" is none.${range}`;
}

type Look = Pick<Sink, 'colour' | 'columns'>;

interface Judged {
  readonly action: AnyAction;
  readonly result: RunResult;
  readonly edited: EditedMessage | null;
}

/** The report where it was asked for: standard output or `--output`, and as JSON at `--report-path` too. */
async function emit(
  world: World,
  { action, result, edited }: Judged,
  format: Format,
  flags: ReadonlyMap<string, string>,
): Promise<Fact<true>> {
  const { report } = result;
  const output = flags.get('output');
  const look: Look = output === undefined ? world.out : { colour: false, columns: world.out.columns };
  const show = async (as: Format): Promise<Written> => {
    // Of the formats, JSON is the one that programs wait for, and needs the least code.
    if (as === 'json') return (await import('@cm/report/json')).toJsonPieces(report);
    return (await import('../render.ts')).render(report, as, action.rules, look);
  };
  const text =
    edited === null || format !== 'text' ? await show(format) : await told(world, result, edited, action, look);
  if (output === undefined) await world.out.write(text);
  const reportPath = flags.get('report-path');
  const json = reportPath === undefined ? '' : await show('json');
  for (const [path, content] of [[output, text] as const, [reportPath, json] as const]) {
    if (path === undefined) continue;
    const written = await writeTyped(world, path, content);
    if (written.status === 'unavailable') return written;
  }
  return available(true);
}

/** What who writes a message is told, in place of the report. */
async function told(
  world: World,
  result: RunResult,
  edited: EditedMessage,
  action: AnyAction,
  look: Look,
): Promise<string> {
  const { editText } = await import('../edit/edit-text.ts');
  return editText(result, edited, action.rules, world, look);
}

/** Writes a file that somebody named; the reason where it cannot be. */
export async function writeTyped(world: World, path: string, text: Written): Promise<Fact<true>> {
  try {
    const file = openSync(resolve(world.cwd, path), 'w');
    try {
      for (const piece of piecesOf(text)) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
    return available(true);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unavailable(`The report could not be written to ${path}: ${reason}. Name a file in a folder that is there.`);
  }
}
