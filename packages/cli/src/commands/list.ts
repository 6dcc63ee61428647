import { parseArgs } from '../args.ts';
import { helpFlag } from '../flags.ts';
import { commandHelp } from '../help-text.ts';
import { table, wrap } from '../layout.ts';
import { paintWith } from '../paint.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const summary = 'Every control: its name and what it decides.';

/** `cm list`: every control of the registry. */
export async function list(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, helpFlag);
  if (problems.length > 0 || words.length > 0) return refuse(world, ...problems, 'cm list takes nothing more.');
  const rows = Object.values(world.registry).map(({ name, description }) => [name, description] as const);
  const { dim } = paintWith(world.out.colour);
  const help = values.has('help');
  await world.out.write(
    help ? commandHelp('list', summary, helpFlag, world.out.columns) : described(rows, world.out.columns, dim),
  );
  return 0;
}

function described(rows: readonly (readonly [string, string])[], width: number, dim: (text: string) => string): string {
  const left = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  const lines = rows.flatMap(([name, description]) =>
    wrap(description, Math.max(20, width - left)).map(
      (text, index) => (index === 0 ? name : '').padEnd(left) + dim(text),
    ),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** The controls as the help shows them. */
export function controlTable(world: Pick<World, 'registry'>, width: number): string {
  return table(
    Object.values(world.registry).map(({ name, title }) => [name, title]),
    width,
  );
}
