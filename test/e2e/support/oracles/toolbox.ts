import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** Versions are named, so that a new release of a tool never turns a change of ours red. */
const pythonTools = ['coverage==7.17.3', 'pytest==9.2.0', 'pytest-cov==7.1.0', 'diff-cover==11.0.1'];
/** How long one command may take; two follow each other at most, well within the hook's time. */
const timeout = 100_000;
const windows = process.platform === 'win32';

/** What a program left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly output: string;
}

/** Foreign tools in a temporary folder. One that could not be installed throws when it is asked for, with what is missing. */
export interface Toolbox {
  /** Runs a program of Python's environment, such as `pytest`. */
  readonly python: (cwd: string, program: string, args: readonly string[]) => Promise<Ran>;
  /** The `node_modules` with vitest and its coverage providers. */
  readonly nodeModules: () => string;
  readonly remove: () => void;
}

/** Installs everything at the same time. Never throws: what failed is told by each test that needs it. */
export async function installToolbox(): Promise<Toolbox> {
  const root = mkdtempSync(join(tmpdir(), 'cm-oracles-'));
  const [python, node] = await Promise.allSettled([pythonWith(root, pythonTools), installVitest(root)]);
  return {
    python: (cwd, program, args) => run(join(theOne(python), windows ? `${program}.exe` : program), args, cwd),
    nodeModules: () => theOne(node),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function theOne(installed: PromiseSettledResult<string>): string {
  if (installed.status === 'fulfilled') return installed.value;
  throw new Error(String(installed.reason instanceof Error ? installed.reason.message : installed.reason));
}

/** Makes a Python environment with these packages of PyPI in a folder, and gives the folder of its programs; throws with what is missing. */
export async function pythonWith(root: string, packages: readonly string[]): Promise<string> {
  const folder = join(root, 'python');
  const made = await run(windows ? 'python' : 'python3', ['-m', 'venv', folder], root);
  expectDone(made, 'Python 3.10 or newer with its venv module is needed: `python3 -m venv` did not work');
  const programs = join(folder, windows ? 'Scripts' : 'bin');
  const args = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--disable-pip-version-check', ...packages];
  expectDone(await run(join(programs, 'python'), args, root), `pip could not install ${packages.join(', ')}`);
  return programs;
}

/** The version that this repository has itself, with the coverage providers that belong to it. */
async function installVitest(root: string): Promise<string> {
  const own = readFileSync(resolve(import.meta.dirname, '../../../../node_modules/vitest/package.json'), 'utf8');
  const { version } = JSON.parse(own) as { readonly version: string };
  const names = ['vitest', '@vitest/coverage-v8', '@vitest/coverage-istanbul'].map((name) => `${name}@${version}`);
  writeFileSync(join(root, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-update-notifier'];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const args = ['install', ...quiet, ...patience, '--cache', join(root, 'npm'), '--prefix', root, ...names];
  expectDone(await run('npm', args, root), `npm could not install ${names.join(', ')}`);
  return join(root, 'node_modules');
}

function expectDone({ exitCode, output }: Ran, missing: string): void {
  if (exitCode !== 0) throw new Error(`${missing}. What it said:\n${output.slice(-2000)}`);
}

/** Runs a program to its end without what the test run around it has set: `.ci/run` starts it with `npm exec --offline`. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  more: { readonly env?: Readonly<Record<string, string>>; readonly timeout?: number } = {},
): Promise<Ran> {
  const env = { ...outside(), PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), ...more.env };
  const options = { cwd, env, timeout: more.timeout ?? timeout, maxBuffer: 1e8 };
  return new Promise((done) => {
    const shell = windows && program === 'npm';
    execFile(program, args, { ...options, shell }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`;
      if (error === null) done({ exitCode: 0, output });
      else done({ exitCode: typeof error.code === 'number' ? error.code : 127, output: `${error.message}\n${output}` });
    });
  });
}

export function outside(): Readonly<Record<string, string | undefined>> {
  const ours =
    /^(?:VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|NODE_V8_COVERAGE$|COV|PYTEST_|PYTHON(?:PATH|HOME)$|VIRTUAL_ENV$|GIT_|npm_config_(?:prefer_)?offline$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
