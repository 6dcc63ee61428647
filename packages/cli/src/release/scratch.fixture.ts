import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { type Ran, runCm } from '../world.fixture.ts';
import type { World } from '../world.ts';

/** A clone of a suite's sources with its bare `origin`, in a folder of its own; ends with the test that asked for it. */
export interface Scratch extends Disposable {
  readonly clone: string;
  readonly origin: string;
  readonly git: (...args: readonly string[]) => string;
  /** Lands a commit on the default branch; with a version, `dist/` says that version. */
  readonly land: (message: string, version?: string) => string;
  /** Runs `cm release …` in the clone, an hour of the day of 2026-11-23 later. */
  readonly release: (words: readonly string[], world?: Partial<World>) => Promise<Ran>;
  /** Writes a file of the clone. */
  readonly write: (path: string, text: string) => void;
}

const person = { name: 'Riley Release', email: 'riley@acme.example' };

/** Git as on a fresh machine, with a name. */
export const gitEnvironment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: person.name,
  GIT_AUTHOR_EMAIL: person.email,
  GIT_COMMITTER_NAME: person.name,
  GIT_COMMITTER_EMAIL: person.email,
};

/** Begins with one feature and version 0.1.0 in `dist/`. */
export function scratch(): Scratch {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cm-scratch-')));
  const [clone, origin] = [join(root, 'clone'), join(root, 'origin.git')];
  const run = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, env: gitEnvironment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const git = (...args: readonly string[]): string => run(clone, ...args);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), text);
  };
  run(root, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  run(root, 'clone', '--quiet', origin, clone);
  let count = 0;
  const land = (message: string, version?: string): string => {
    count += 1;
    write('src/index.js', `export const count = ${count};\n`);
    if (version !== undefined) writeDist(clone, write, version, count);
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    git('push', '--quiet', 'origin', 'HEAD:main');
    return git('rev-parse', 'HEAD');
  };
  write('package-lock.json', lockfile);
  land('feat: begin\n\nTask: TASK-1\n', '0.1.0');
  return {
    clone,
    origin,
    git,
    land,
    write,
    release: (words, world = {}) =>
      runCm(['release', ...words], { cwd: clone, ...world, env: { ...gitEnvironment, ...world.env } }),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

function writeDist(clone: string, write: Scratch['write'], version: string, count: number): void {
  write('dist/package.json', `${JSON.stringify({ name: '@org/cm-actions', version })}\n`);
  write('dist/lib/index.js', `export const built = ${count};\n`);
  write('dist/lib/contents.txt', 'index.js: packages/cli, yaml, @scope/used\n');
  write('dist/.gitattributes', '* -text\n');
  sealDist(clone, write);
}

/** Writes the checksums of `dist/` anew. */
export function sealDist(clone: string, write: Scratch['write']): void {
  const dist = join(clone, 'dist');
  const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(dist, path)).isFile() && !path.startsWith('SHA256SUMS'))
    .toSorted();
  const sums = paths.map((path) => `${sum(readFileSync(join(dist, path)))}  ${path}\n`).join('');
  write('dist/SHA256SUMS', sums);
  write('dist/SHA256SUMS.sha256', `${sum(sums)}  SHA256SUMS\n`);
}

const lockfile = `${JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'suite' },
    'node_modules/yaml': { version: '2.9.1', license: 'ISC', integrity: `sha512-${'A'.repeat(86)}==` },
    'node_modules/@scope/used': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/unused': { version: '3.0.0', license: 'MIT' },
    'node_modules/tool': { version: '4.0.0', license: 'MIT', dev: true },
    'node_modules/@cm/cli': { link: true },
  },
})}\n`;

/** Evidence and check that are there and good. */
export const ready: readonly string[] = ['--tests', 'exit 0', '--check', 'exit 0'];
