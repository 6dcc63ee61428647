import { upgradeFlags } from '../adopt/flags.ts';
import { suiteTree } from '../adopt/tree.ts';
import { planUpgrade, writeUpgrade } from '../adopt/upgrade.ts';
import { upgradeText } from '../adopt/upgrade-text.ts';
import { parseArgs } from '../args.ts';
import { commandHelp } from '../help-text.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'upgrade';
const text =
  'Moves every pin of org/cm-actions in the workflows and actions of a repository to another version, and changes nothing else: ' +
  '@v1 stays a major version, @v1.2 a minor one, a commit stays a commit with its version behind it. Exit 0: done. 2: could not.';

/** `cm upgrade`. */
export async function upgrade(world: World, args: readonly string[], script = process.argv[1]): Promise<ExitCode> {
  const { problems, values, words } = parseArgs(args, upgradeFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, text, upgradeFlags, world.out.columns));
    return 0;
  }
  const stray = words.map((word) => `cm upgrade takes flags only. Is it --to ${word}?`);
  if (problems.length + stray.length > 0)
    return refuse(world, ...problems, ...stray, 'cm upgrade --help lists the flags.');
  const planned = await planUpgrade(world, values);
  if (planned.status === 'unavailable') return refuse(world, planned.reason);
  const isDry = values.has('dry-run');
  const unwritten = isDry ? [] : writeUpgrade(planned.value);
  if (unwritten.length > 0) return refuse(world, ...unwritten);
  const { files, target, unread } = planned.value;
  const shown = files.map(({ moves, path, stays }) => ({ path, moves, stays }));
  await world.out.write(
    values.has('json')
      ? `${JSON.stringify({ schema: 'cm-actions/upgrade/v1', dryRun: isDry, target, files: shown, unread }, null, 2)}\n`
      : upgradeText(planned.value, suiteTree(script), isDry, world.out),
  );
  return unread.length > 0 ? 2 : 0;
}
