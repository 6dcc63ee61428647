/** Comments that take code out of the measure, in lower case, with who reads them. */
const pragmas: readonly (readonly [text: string, tool: string])[] = [
  ['pragma: no cover', 'coverage.py'],
  ['pragma: no branch', 'coverage.py'],
  ['pragma no cover', 'coverage.py'],
  ['pragma:no cover', 'coverage.py'],
  ['pragma:nocover', 'coverage.py'],
  ['istanbul ignore', 'Istanbul'],
  ['c8 ignore', 'c8'],
  ['v8 ignore', 'V8'],
  ['node:coverage ', 'Node'],
  ['lcov_excl_', 'lcov'],
  ['gcov_excl_', 'gcovr'],
  ['gcovr_excl_', 'gcovr'],
  [':nocov:', 'SimpleCov'],
  ['codecoverageignore', 'PHPUnit'],
  ['excludefromcodecoverage', '.NET'],
  ['coverage(off)', 'Rust'],
  ['no_coverage', 'Rust'],
  ['coverage-ignore', 'go-test-coverage'],
  ['coverage:ignore', 'Dart'],
  ['coverage-off', 'scoverage'],
  ['# nocov', 'covr'],
  ['uncoverable', 'Devel::Cover'],
  ['@generated', 'JaCoCo'],
  ['coveralls-ignore', 'Coveralls'],
];

const [lowerV, lowerG] = [0x76, 0x67];
const letters = { c: 0x63, o: 0x6f, i: 0x69, n: 0x6e, a: 0x61, m: 0x6d, e: 0x65 } as const;
/** Longer lines are no comments that a person wrote. */
const longest = 2000;

/** The comment in a line of code that takes it out of the measure, as it is written there; null for none. */
export function pragmaIn(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > longest || !mayHold(bytes, start, end)) return null;
  const line = new TextDecoder().decode(bytes.subarray(start, end));
  const lower = line.toLowerCase();
  const found = pragmas.find(([text]) => lower.includes(text));
  return found === undefined ? null : line.trim().slice(0, 200);
}

/**
 * Every pragma holds `cov`, `ignore`, `agma` or `gen`: nearly all lines are passed over by looking for a `v` or a `g`
 * in the right company, without making a text of them.
 */
function mayHold(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) | 0x20;
    if (letter === lowerV && is(bytes, at - 1, letters.o) && is(bytes, at - 2, letters.c)) return true;
    if (letter === lowerG && nearG(bytes, at)) return true;
  }
  return false;
}

function nearG(bytes: Uint8Array, at: number): boolean {
  if (is(bytes, at + 1, letters.n)) return is(bytes, at - 1, letters.i);
  if (is(bytes, at + 1, letters.m)) return is(bytes, at - 1, letters.a);
  return is(bytes, at + 1, letters.e) && is(bytes, at + 2, letters.n);
}

function is(bytes: Uint8Array, at: number, letter: number): boolean {
  return ((bytes[at] ?? 0) | 0x20) === letter;
}
