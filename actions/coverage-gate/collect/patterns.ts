/** A name that tools give their reports without being told. Of one family in one folder only the first is read: they tell of one run. */
interface UsualName {
  readonly name: string;
  readonly family: string;
}

const families: Readonly<Record<string, readonly string[]>> = {
  istanbul: ['lcov.info', 'coverage-final.json', 'cobertura-coverage.xml', 'clover.xml', 'coverage-summary.json'],
  'coverage.py': ['coverage.xml', 'coverage.lcov', 'coverage.json'],
  coverlet: ['coverage.cobertura.xml', 'coverage.opencover.xml'],
  cobertura: ['cobertura.xml'],
  lcov: ['coverage.info', 'total.info'],
  jacoco: ['jacoco.xml', 'jacocoTestReport.xml'],
  scoverage: ['scoverage.xml'],
  go: ['coverage.out', 'cover.out', 'c.out', 'coverage.txt'],
  simplecov: ['.resultset.json'],
};

const usual: readonly UsualName[] = Object.entries(families).flatMap(([family, names]) =>
  names.map((name) => ({ name, family })),
);

/** Where reports are looked for if nobody says where. */
export const usualPatterns: readonly string[] = [
  ...usual.map(({ name }) => name),
  ...['fixtures', '__fixtures__', 'testdata', '.venv', 'venv', 'site-packages', 'vendor', 'bower_components'].map(
    (folder) => `!**/${folder}/**`,
  ),
];

/** Names that other files bear, too: one of no known format is passed over. */
const doubtful: ReadonlySet<string> = new Set(['coverage.json', 'coverage.txt', 'coverage.out', 'c.out']);

/** Whether a file of this name may be something else than a report. */
export function isDoubtful(path: string): boolean {
  return doubtful.has(nameOf(path));
}

/** Of the files with usual names those that are read: not what is in git, for it is of another run, and each run once. */
export function chosenReports(paths: readonly string[], isTracked: (path: string) => boolean): readonly string[] {
  const taken = new Map<string, { readonly rank: number; readonly path: string }>();
  for (const path of paths) {
    if (isTracked(path)) continue;
    const rank = usual.findIndex(({ name }) => name === nameOf(path));
    const key = `${path.slice(0, path.lastIndexOf('/') + 1)}\0${usual[rank]?.family ?? ''}`;
    const known = taken.get(key);
    if (known === undefined || rank < known.rank) taken.set(key, { rank, path });
  }
  return [...taken.values()].map(({ path }) => path).toSorted();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
