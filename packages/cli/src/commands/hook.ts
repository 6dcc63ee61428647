import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { stripControl } from '@cm/report/control';

import { parseArgs } from '../args.ts';
import { hookFlags } from '../flags.ts';
import { commandHelp } from '../help-text.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'hook install|uninstall';
const text =
  'Lets git check each commit message as you commit: it adds a few lines to the commit-msg hook, where git runs it from (core.hooksPath, linked worktrees and husky included), or takes them away again. A hook that is there already is kept. What the check blocks: cm commit-lint --help.';

/** `cm hook install|uninstall`. */
export async function hook(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, hookFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, text, hookFlags, world.out.columns));
    return 0;
  }
  const [verb, ...more] = words;
  if (problems.length > 0 || more.length > 0 || (verb !== 'install' && verb !== 'uninstall')) {
    return refuse(world, ...problems, 'Write cm hook install, or cm hook uninstall.');
  }
  const typed = values.get('repo') ?? '.';
  const repo = resolve(world.cwd, typed);
  if (!statSync(repo, { throwIfNoEntry: false })?.isDirectory()) {
    return refuse(world, `--repo ${typed} is no folder. Name the folder of the repository, or run cm in it.`);
  }
  const { findPlace } = await import('../hook/place.ts');
  const place = await findPlace(world, repo);
  if (place.status === 'unavailable') return refuse(world, place.reason);
  const { install } = await import('../hook/install.ts');
  const { uninstall } = await import('../hook/uninstall.ts');
  const done = await (verb === 'install' ? install : uninstall)(world, place.value);
  if (done.status === 'unavailable') return refuse(world, done.reason);
  await world.out.write(done.value.map((line) => `${stripControl(line)}\n`).join(''));
  return 0;
}
