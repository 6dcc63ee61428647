import { nearest } from '@cm/model';

import { control } from './commands/control.ts';
import { commands } from './commands/index.ts';
import { type ExitCode, refuse, type World } from './world.ts';

/** `cm …`: finds the command or control that was typed and runs it. */
export async function dispatch(world: World): Promise<ExitCode> {
  const [first, ...rest] = world.args;
  if (first === undefined) {
    await world.err.write(await help(world));
    return 2;
  }
  if (first === 'help' && rest[0] !== undefined) return dispatch({ ...world, args: [...rest, '--help'] });
  if (first === 'help' || first === '--help' || first === '-h') {
    await world.out.write(await help(world));
    return 0;
  }
  if (first === '--version') {
    await world.out.write(`cm ${world.version}\n`);
    return 0;
  }
  return named(world, first, rest);
}

async function named(world: World, name: string, rest: readonly string[]): Promise<ExitCode> {
  const entry = own(world.registry, name);
  if (entry !== null) {
    return control(world, entry, rest);
  }
  const command = own(commands, name);
  if (command !== null) return (await command.load())(world, rest);
  if (name.startsWith('-')) return refuse(world, `Begin with a control or a command: cm commit-lint ${name}.`, seeHelp);
  const near = nearest(name, [...Object.keys(world.registry), ...Object.keys(commands)]);
  const hint = near === null ? '' : `; the nearest is "${near}"`;
  return refuse(world, `There is no control or command "${name}"${hint}.`, seeHelp);
}

const seeHelp = 'cm --help shows what there is.';

async function help(world: World): Promise<string> {
  const { generalHelp } = await import('./commands/help.ts');
  return generalHelp(world, world.out.columns);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
