import type { GitObject } from '@cm/app';
import type { Fact } from '@cm/model';

import { createBatchParser } from './batch-parser.ts';
import type { GitSetup } from './process.ts';
import { streamGit } from './stream.ts';

/** From so many on, a process of their own costs less than asking one after the other: git writes and Node reads each answer alone. */
export const many = 48;

/**
 * Reads many objects through one `git cat-file --batch --buffer`. Gives those that git found and that the caps allow; of any other
 * (missing, ambiguous, too large) nothing is said here, so that it is asked for again where that is looked into.
 */
export async function readFound(
  setup: GitSetup,
  specs: readonly string[],
  caps: { readonly object: number; readonly all: number },
): Promise<Fact<ReadonlyMap<string, GitObject>>> {
  const found = new Map<string, GitObject>();
  let left = caps.all;
  let refused: string | null = null;
  const parser = createBatchParser(caps.object, (answer) => {
    if (answer.kind === 'refused') refused ??= answer.reason;
    if (answer.kind !== 'found') return;
    left -= answer.bytes.length;
    if (left < 0) refused ??= `The objects that were asked for hold more than ${caps.all} bytes.`;
    else found.set(answer.spec, answer);
  });
  for (const spec of specs) parser.expect(spec);
  const onOutput = (chunk: Buffer): string | null => {
    parser.push(chunk);
    return refused;
  };
  const ended = await streamGit(
    setup,
    { args: ['cat-file', '--batch', '--buffer'], onOutput },
    `${specs.join('\n')}\n`,
  );
  return ended.status === 'unavailable' ? ended : { ...ended, value: found };
}
