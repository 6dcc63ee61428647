import type { CliRange } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

/** What `--range`, `--base` and `--head` mean together; a sentence that says what to write where they cannot be meant. */
export function rangeOf(values: ReadonlyMap<string, string>): Fact<CliRange> {
  const base = values.get('base') ?? null;
  const head = values.get('head') ?? null;
  const range = values.get('range');
  if (range === undefined) return available({ base, head });
  if (base !== null || head !== null) {
    return unavailable('Give either --range A..B, or --base A and --head B, not both.');
  }
  return parseRange(range);
}

/**
 * Reads a range as git does: `A..B` is what B has and A has not, a missing side is HEAD, and a lone `B` is all of its
 * history. Three dots are refused, because their left side means something else in every git command.
 */
export function parseRange(text: string): Fact<CliRange> {
  const range = text.trim();
  if (range.includes('...')) {
    const [from, to] = range.split('...');
    const plain = `${from === '' ? 'HEAD' : from}..${to === '' ? 'HEAD' : to}`;
    return unavailable(
      `--range ${range} has three dots. Write two: --range ${plain} (what the right side adds to the left).`,
    );
  }
  const sides = range.split('..');
  const [first = '', second] = sides;
  if (sides.length > 2) {
    return unavailable(`--range ${range} has more than one "..". Write --base and --head instead.`);
  }
  if (first === '' && (second === undefined || second === '')) {
    return unavailable('--range names no commit. For example: --range origin/main..HEAD.');
  }
  if (second === undefined) return available({ base: '', head: first });
  return available({ base: first === '' ? 'HEAD' : first, head: second === '' ? 'HEAD' : second });
}
