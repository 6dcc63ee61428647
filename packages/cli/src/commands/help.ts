import { exitCodes } from '../help-text.ts';
import { table } from '../layout.ts';
import type { World } from '../world.ts';
import { commands } from './index.ts';
import { controlTable } from './list.ts';

/** `cm --help`: what there is, and how to begin. */
export function generalHelp(world: Pick<World, 'registry'>, width: number): string {
  return `${[
    'cm: the change-management policy, checked before you push.',
    'cm CONTROL [flags]     judge a change; the same verdict as on GitHub\ncm CONTROL --help      its flags and rules',
    'Controls:',
    controlTable(world, width),
    'Commands:',
    table(
      Object.values(commands).map(({ usage, summary }) => [usage, summary]),
      width,
    ),
    'For example:',
    examples,
    exitCodes,
  ].join('\n\n')}\n`;
}

const examples = [
  '  cm commit-lint                             your commits that the default branch has not',
  '  cm commit-lint --range origin/main..HEAD   the same, said out loud',
  '  cm commit-lint --edit                      the message that you are writing',
  '  cm demo                                    see a failing pull request',
].join('\n');
