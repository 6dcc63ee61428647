import { parseArgs } from '../args.ts';
import { initFlags } from '../adopt/flags.ts';
import { askingAt } from '../adopt/choose.ts';
import { type Adopting, prepare, write } from '../adopt/init.ts';
import { initJson } from '../adopt/init-json.ts';
import { checkText, driftOf, initText } from '../adopt/init-text.ts';
import { suiteTree } from '../adopt/tree.ts';
import { commandHelp } from '../help-text.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'init';
const about =
  'Sets a repository up: workflows, policy file, templates and rulesets, for what it is made of; then the settings that a person has to click. ' +
  'Run it again at any time: what you edited stays, unless you say --force. Exit 0: done. 1: with --check, something differs. 2: could not.';

/** `cm init`. */
export async function init(world: World, args: readonly string[], script = process.argv[1]): Promise<ExitCode> {
  const { problems, values, words } = parseArgs(args, initFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, about, initFlags, world.out.columns));
    return 0;
  }
  const stray = words.map((word) => `cm init takes flags only, and "${word}" is none.`);
  if (problems.length + stray.length > 0)
    return refuse(world, ...problems, ...stray, 'cm init --help lists the flags.');
  const tree = suiteTree(script);
  if (tree === null)
    return refuse(
      world,
      'The files to copy are not beside this cm. Run it from a release: npx -y github:org/cm-actions#v1 init.',
    );
  const adopting = await prepare(world, values, tree, askingAt(values.has('yes') || values.has('check')));
  return adopting.status === 'unavailable' ? refuse(world, adopting.reason) : carryOut(world, values, adopting.value);
}

/** Writes, unless only an answer was asked for, and says what was done. */
async function carryOut(world: World, values: ReadonlyMap<string, string>, adopting: Adopting): Promise<ExitCode> {
  const isCheck = values.has('check');
  const isDry = isCheck || values.has('dry-run');
  const unwritten = isDry ? [] : write(adopting);
  if (unwritten.length > 0) return refuse(world, ...unwritten);
  const text = isCheck ? checkText(adopting, world.out) : initText(adopting, isDry, world.out);
  await world.out.write(values.has('json') ? initJson(adopting, isDry) : text);
  return isCheck && driftOf(adopting).length > 0 ? 1 : 0;
}
