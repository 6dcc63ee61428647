import { join } from 'node:path';

import { parseArgs } from '../args.ts';
import { templateFlags } from '../flags.ts';
import { commandHelp } from '../help-text.ts';
import { topOf } from '../local-policy.ts';
import { portOptions } from '../options.ts';
import type { CheckedFile } from '../template/check.ts';
import { ownPaths, typedPaths } from '../template/files.ts';
import { notChecked, templateText } from '../template/text.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'template-check [FILE-OR-FOLDER]…';
const text =
  'Whether your workflows, and your action.yml files, are complete: permissions, concurrency, time limits, pinned actions, ' +
  'described inputs, environments, no text of strangers in scripts, and controls called as they want to be; and whether ' +
  'GitHub’s own grammar takes every key, context and function. ' +
  'Without a path: all of .github/workflows and .github/actions. Exit 0: nothing to mend. 1: something is. 2: a file could not be read. ' +
  notChecked;

/** `cm template-check`. */
export async function templateCheck(world: World, args: readonly string[]): Promise<ExitCode> {
  const { problems, values, words } = parseArgs(args, templateFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, text, templateFlags, world.out.columns));
    return 0;
  }
  if (problems.length > 0) return refuse(world, ...problems, `Write: cm ${usage}.`);
  const options = portOptions(world, values);
  if (options.status === 'unavailable') return refuse(world, options.reason);
  const top = topOf(options.value.repo);
  const typed = typedPaths(world, words);
  if (typed.status === 'unavailable') return refuse(world, typed.reason);
  const paths = words.length === 0 ? ownPaths(top).map((path) => join(top, path)) : typed.value;
  if (paths.length === 0)
    return refuse(world, 'There is no workflow in .github/workflows here. Name a file, or run cm in the repository.');
  const trusted = (values.get('trust') ?? '').split(',').flatMap((name) => name.trim() || []);
  const { checkFiles } = await import('../template/check.ts');
  const files = await checkFiles(world, top, paths, { trusted, grammar: true });
  if (files.status === 'unavailable') return refuse(world, files.reason);
  const outcome = outcomeOf(files.value);
  await world.out.write(values.has('json') ? asJson(outcome, files.value) : templateText(files.value, world.out));
  return { pass: 0, fail: 1, unknown: 2 }[outcome] as ExitCode;
}

/** As of a report: `fail` before `unknown` before `pass`. */
function outcomeOf(files: readonly CheckedFile[]): CheckedFile['outcome'] {
  const outcomes = files.map(({ outcome }) => outcome);
  return outcomes.includes('fail') ? 'fail' : outcomes.includes('unknown') ? 'unknown' : 'pass';
}

function asJson(outcome: CheckedFile['outcome'], files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ schema: 'cm-actions/template-check/v1', outcome, files }, null, 2)}\n`;
}
