import { moduleAt } from './eager.ts';
import { parsed } from './parsed.ts';

/** Where functions begin that ran. */
export type Ranges = ReadonlySet<number>;

/** Which part of the declared functions of each module ran, by their length: from 0 to 1. */
export function moduleShares(
  file: string,
  code: string,
  ran: Ranges,
): readonly (readonly [name: string, share: number])[] {
  const { comments, program } = parsed(file, code);
  const moduleOf = moduleAt(comments);
  const lengths = new Map<string, { all: number; ran: number }>();
  for (const { end, start, type } of program.body) {
    if (type !== 'FunctionDeclaration') continue;
    const name = moduleOf(start);
    const known = lengths.get(name) ?? { all: 0, ran: 0 };
    lengths.set(name, { all: known.all + end - start, ran: known.ran + (ran.has(start) ? end - start : 0) });
  }
  return [...lengths].map(([name, length]) => [name, length.ran / length.all] as const);
}
