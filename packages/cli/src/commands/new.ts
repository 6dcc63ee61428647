import { parseArgs } from '../args.ts';
import { helpFlag } from '../flags.ts';
import { commandHelp } from '../help-text.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'new action|rule|format NAME';
const text =
  'Writes the files of a new control (NAME), rule (CONTROL/NAME) or format (KIND/NAME), and says what to do next. ' +
  'It works in a checkout of the sources of the suite.';

/** `cm new action|rule|format <name>`. */
export async function makeNew(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, helpFlag);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, text, helpFlag, world.out.columns));
    return 0;
  }
  const [kind, name, ...more] = words;
  if (problems.length > 0 || kind === undefined || name === undefined || more.length > 0) {
    return refuse(world, ...problems, `Write: cm ${usage}, for example cm new action branch-name.`);
  }
  if (world.scaffolder === null) {
    return refuse(
      world,
      'cm new writes into the sources of the suite, and this is an installed copy without them.',
      `Clone the source repository and run there: npm ci && npm run cm -- new ${kind} ${name}.`,
    );
  }
  const made = await world.scaffolder(kind, name);
  if ('problem' in made) return refuse(world, made.problem);
  const lines = [...made.written.map((path) => `wrote ${path}`), 'Next:', ...made.next.map((step) => `  ${step}`)];
  await world.out.write(`${lines.join('\n')}\n`);
  return 0;
}
