/** Where a kind of file keeps what coverage leaves out, and what it measures at all. */
export interface SettingsFile {
  readonly name: RegExp;
  /** Only inside a section or block whose head says this; null: anywhere in the file. */
  readonly within: RegExp | null;
  readonly leavesOut: RegExp;
  readonly measures: RegExp;
}

const never = /^(?!)/;
const excludeKey = /^["']?(?:exclude|excludes|excludeNodeModules|extension|ignore)["']?\s*[:=]/;
const includeKey = /^["']?(?:include|all|src|reportsDirectory)["']?\s*[:=]/;
const pythonOut = /^(?:omit|exclude_lines|exclude_also|partial_branches|partial_also)\s*=/;
const pythonIn = /^(?:source|source_pkgs|source_dirs|include)\s*=/;
const jestOut = /^["']?coveragePathIgnorePatterns["']?\s*[:=]/;
const jestIn = /^["']?collectCoverageFrom["']?\s*[:=]/;

/** The settings of the common tools, by file name in lower case; the first that fits. */
const files: readonly SettingsFile[] = [
  { name: /^\.coveragerc$/, within: null, leavesOut: pythonOut, measures: pythonIn },
  { name: /^(?:setup\.cfg|tox\.ini)$/, within: /^\[coverage:/, leavesOut: pythonOut, measures: pythonIn },
  { name: /^pyproject\.toml$/, within: /^\[tool\.coverage\./, leavesOut: pythonOut, measures: pythonIn },
  {
    name: /^(?:vitest|vite)(?:\.[a-z]{1,20})?\.[cm]?[jt]s$/,
    within: /^["']?coverage["']?\s*:/,
    leavesOut: excludeKey,
    measures: includeKey,
  },
  { name: /^jest\.config\.(?:[cm]?[jt]s|json)$/, within: null, leavesOut: jestOut, measures: jestIn },
  { name: /^package\.json$/, within: null, leavesOut: jestOut, measures: jestIn },
  { name: /^\.(?:nyc|c8)rc(?:\.[a-z]{1,5})?$/, within: null, leavesOut: excludeKey, measures: includeKey },
  { name: /^\.?codecov\.ya?ml$/, within: null, leavesOut: /^ignore\s*:/, measures: never },
  {
    name: /^sonar-project\.properties$/,
    within: null,
    leavesOut: /^sonar\.(?:coverage\.)?exclusions\s*=/,
    measures: /^sonar\.(?:sources|inclusions)\s*=/,
  },
  { name: /^\.simplecov$/, within: null, leavesOut: /^(?:add_filter|skip)\b/, measures: never },
  { name: /^phpunit\.xml(?:\.dist)?$/, within: null, leavesOut: /^<exclude>/, measures: never },
  { name: /^\.?gcovr(?:\.cfg|\.toml)$/, within: null, leavesOut: /^exclude[a-z-]{0,30}\s*=/, measures: /^filter\s*=/ },
  { name: /^\.lcovrc$/, within: null, leavesOut: /^(?:lcov_)?(?:excl_|exclude)/, measures: never },
  { name: /^\.testcoverage\.ya?ml$/, within: null, leavesOut: /^exclude\s*:/, measures: never },
  { name: /\.runsettings$/, within: null, leavesOut: /^<Exclude/, measures: /^<Include/ },
];

/** All their names at once: nearly every file that is asked for has none of them. */
const names = new RegExp(files.map(({ name }) => name.source).join('|'));

/** How to read the settings in a path; null where no tool keeps any there. */
export function settingsFileOf(path: string): SettingsFile | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return names.test(name) ? (files.find((file) => file.name.test(name)) ?? null) : null;
}
