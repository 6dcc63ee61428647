/** Names that tools give their reports without being told, or that their guides use. */
const wanted: readonly string[] = [
  ...['junit.xml', 'junit-*.xml', 'junit_*.xml', '*-junit.xml', '*.junit.xml', 'TEST-*.xml'],
  ...['test-results.xml', 'test-report.xml', 'test_results.xml', 'unit-tests.xml', 'pytest.xml', 'pytest-report.xml'],
  ...['report.xml', 'results.xml', 'rspec.xml', 'phpunit-report.xml'],
  ...['test-results', 'test-reports', 'test_reports', 'junit', 'junit-reports'].flatMap((folder) => [
    `**/${folder}/**/*.xml`,
    `**/${folder}/**/*.json`,
  ]),
  ...['jest-results*.json', 'jest-report*.json', 'jest.json', 'vitest-results*.json', 'vitest-report*.json'],
  ...['vitest.json', 'test-results*.json', 'test-report*.json', 'go-test*.json', 'gotest*.json', 'test-output.json'],
];

const elsewhere = [
  'fixtures',
  '__fixtures__',
  'testdata',
  '.venv',
  'venv',
  'site-packages',
  'vendor',
  'bower_components',
];

/** Where reports are looked for if nobody says where. */
export const usualPatterns: readonly string[] = [...wanted, ...elsewhere.map((folder) => `!**/${folder}/**`)];

/** What a message shows of them. */
export const usualNames: readonly string[] = wanted.slice(0, 6);

/** Names that hardly anything else bears: content of no known format is then a broken report, and is not passed over. */
export function isSurely(path: string): boolean {
  return /(?:^|[-_./])junit(?:[-_][^/]{0,200})?\.xml$|(?:^|\/)TEST-[^/]{1,300}\.xml$/.test(path);
}
