import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Stack = 'both' | 'node' | 'python';

/** What a repository is made of, as far as the workflows and documents hang on it. */
export interface Project {
  /** Null: neither kind of manifest stands at the top. */
  readonly stack: Stack | null;
  /** Folders one level down that hold a manifest, where none stands at the top. */
  readonly folders: readonly string[];
  readonly python: boolean;
  readonly node: { readonly manager: 'bun' | 'npm' | 'pnpm' | 'yarn' } | null;
  /** Programs that run the tests and measure them: `pytest`, `pytest-cov`, `vitest`, `jest`, … */
  readonly tests: readonly string[];
  readonly coverage: readonly string[];
  readonly alembic: boolean;
  /** What the address of its PostgreSQL begins with, by the driver that it names; null for no such driver. */
  readonly database: string | null;
  readonly docker: boolean;
  /** Where the repository has its own, by path; null for none. */
  readonly codeowners: string | null;
  readonly template: string | null;
  readonly updates: string | null;
  /** Names of the workflows that are there. */
  readonly workflows: readonly string[];
}

/** Drivers of PostgreSQL, and the scheme by which SQLAlchemy knows each. Source: SQLAlchemy's "Engine Configuration". */
const drivers: Readonly<Record<string, string>> = {
  psycopg2: 'postgresql',
  'psycopg2-binary': 'postgresql',
  psycopg: 'postgresql+psycopg',
  asyncpg: 'postgresql+asyncpg',
};

/** Looks at the files of a work tree; nothing in them is started. */
export function detect(top: string): Project {
  const names = namesIn(top);
  const python = hasPython(names);
  const isNode = names.includes('package.json');
  const words = `${manifests(top, names)}`;
  const has = (...programs: readonly string[]): readonly string[] => programs.filter((name) => mentions(words, name));
  return {
    stack: python && isNode ? 'both' : python ? 'python' : isNode ? 'node' : null,
    folders: python || isNode ? [] : below(top, names),
    python,
    node: isNode ? { manager: managerOf(names) } : null,
    tests: has('pytest', 'vitest', 'jest', 'mocha'),
    coverage: has('pytest-cov', 'coverage', '@vitest/coverage-v8', '@vitest/coverage-istanbul', 'nyc', 'c8'),
    alembic: names.includes('alembic.ini') || mentions(words, 'alembic'),
    database: has(...Object.keys(drivers)).map((name) => drivers[name] ?? null)[0] ?? null,
    docker: names.includes('Dockerfile'),
    codeowners: firstOf(top, ['', '.github', 'docs'], /^CODEOWNERS$/),
    template: firstOf(top, ['', '.github', 'docs'], /^pull_request_template(?:\.(?:md|txt))?$/i),
    updates: firstOf(top, ['', '.github'], /^(?:dependabot\.ya?ml|\.?renovate(?:rc)?(?:\.json5?)?)$/),
    workflows: namesIn(join(top, '.github/workflows')).filter((name) => /\.ya?ml$/.test(name)),
  };
}

function hasPython(names: readonly string[]): boolean {
  return names.some((name) =>
    /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|requirements[\w.-]{0,50}\.txt)$/.test(name),
  );
}

function managerOf(names: readonly string[]): 'bun' | 'npm' | 'pnpm' | 'yarn' {
  if (names.includes('pnpm-lock.yaml')) return 'pnpm';
  if (names.includes('yarn.lock')) return 'yarn';
  return names.includes('bun.lock') || names.includes('bun.lockb') ? 'bun' : 'npm';
}

const largest = 1024 * 1024;

/** The text of every manifest at the top, so that the tools that it names are found. */
function manifests(top: string, names: readonly string[]): string {
  const wanted = names.filter((name) => name === 'package.json' || hasPython([name]));
  const small = wanted.filter(
    (name) => statSync(join(top, name)).isFile() && statSync(join(top, name)).size <= largest,
  );
  return small.map((name) => readFileSync(join(top, name), 'utf8')).join('\n');
}

/** Whether a manifest names a package: as a whole word, so that `jest` is not found in `jest-mock`. */
function mentions(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    if (!/[\w@/-]/.test(words[at - 1] ?? '') && !/[\w/-]/.test(words[at + name.length] ?? '')) return true;
  }
  return false;
}

function below(top: string, names: readonly string[]): readonly string[] {
  const folders = names.filter((name) => !name.startsWith('.') && name !== 'node_modules');
  return folders.filter((name) => {
    const inside = namesIn(join(top, name));
    return inside.includes('package.json') || hasPython(inside);
  });
}

function firstOf(top: string, folders: readonly string[], name: RegExp): string | null {
  const found = folders.flatMap((folder) =>
    namesIn(join(top, folder)).flatMap((one) => (name.test(one) ? [folder === '' ? one : `${folder}/${one}`] : [])),
  );
  return found[0] ?? null;
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).toSorted() : [];
}
