/** Comments that take code out of the measure, in lower case, with who reads them. */
export const pragmas: readonly (readonly [text: string, tool: string])[] = [
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

/** Longer lines are no comments that a person wrote. */
const longest = 2000;

/** The comment in a line of code that takes it out of the measure, as it is written there; null for none. */
export function pragmaIn(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > longest) return null;
  const line = new TextDecoder().decode(bytes.subarray(start, end));
  const lower = line.toLowerCase();
  const found = pragmas.find(([text]) => lower.includes(text));
  return found === undefined ? null : line.trim().slice(0, 200);
}
