import { collectDoctor } from '../adopt/doctor/collect.ts';
import { diagnose } from '../adopt/doctor/diagnose.ts';
import { doctorText } from '../adopt/doctor/text.ts';
import { doctorFlags } from '../adopt/flags.ts';
import { suiteTree } from '../adopt/tree.ts';
import { parseArgs } from '../args.ts';
import { commandHelp } from '../help-text.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'doctor';
const text =
  'Which controls run in a repository, on which events and with which inputs; which of their checks are required; which permission a token lacks; what is only advice. ' +
  'With a token it asks GitHub what the default branch requires and whether the label of the emergency path is there; nothing is changed. Exit 0: nothing to mend. 1: something is. 2: nothing could be read.';

/** `cm doctor`. */
export async function doctor(world: World, args: readonly string[], script = process.argv[1]): Promise<ExitCode> {
  const { problems, values, words } = parseArgs(args, doctorFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, text, doctorFlags, world.out.columns));
    return 0;
  }
  const stray = words.map((word) => `cm doctor takes flags only, and "${word}" is none.`);
  if (problems.length + stray.length > 0)
    return refuse(world, ...problems, ...stray, 'cm doctor --help lists the flags.');
  const tree = suiteTree(script);
  if (tree === null)
    return refuse(
      world,
      'The workflows of the suite are not beside this cm. Run it from a release: npx -y github:org/cm-actions#v1 doctor.',
    );
  const facts = await collectDoctor(world, values, tree, script);
  if (facts.status === 'unavailable') return refuse(world, facts.reason);
  const diagnosis = diagnose(facts.value);
  await world.out.write(
    values.has('json')
      ? `${JSON.stringify({ schema: 'cm-actions/doctor/v1', ...diagnosis }, null, 2)}\n`
      : doctorText(diagnosis, world.out),
  );
  return diagnosis.problems.length > 0 ? 1 : 0;
}
