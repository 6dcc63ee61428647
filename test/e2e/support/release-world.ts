import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
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
import { join } from 'node:path';

import { cm } from './cm.ts';
import { dist } from './dist.ts';

/** Git as on a fresh machine, where somebody has told it who they are. */
export const gitVariables: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Riley Release',
  GIT_AUTHOR_EMAIL: 'riley@acme.example',
  GIT_COMMITTER_NAME: 'Riley Release',
  GIT_COMMITTER_EMAIL: 'riley@acme.example',
};

/** A small repository of sources whose `dist/` is the release tree under test, with a bare `origin`. */
export interface ReleaseWorld {
  readonly root: string;
  readonly clone: string;
  /** The bare repository that users take the suite from. */
  readonly origin: string;
  readonly git: (...args: readonly string[]) => string;
  /** Lands a commit on the default branch, after which `dist/` says that version. */
  readonly land: (message: string, version: string) => string;
  readonly release: (...words: readonly string[]) => ReturnType<typeof cm>;
  readonly remove: () => void;
}

/** Evidence that is there and good. */
const ready = ['--tests', 'exit 0', '--check', 'exit 0', '--push', 'origin'];

export function releaseWorld(): ReleaseWorld {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cm-released-')));
  const [clone, origin] = [join(root, 'clone'), join(root, 'cm-actions.git')];
  const env = { ...process.env, ...gitVariables };
  const run = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  run(root, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  run(root, 'clone', '--quiet', origin, clone);
  mkdirSync(join(clone, 'dist'));
  cpSync(dist, join(clone, 'dist'), { recursive: true });
  const git = (...args: readonly string[]): string => run(clone, ...args);
  return {
    root,
    clone,
    origin,
    git,
    land: (message, version) => {
      setVersion(join(clone, 'dist'), version);
      git('add', '--all', '--force');
      git('commit', '--quiet', '--message', `${message}\n\nTask: TASK-1\n`);
      git('push', '--quiet', 'origin', 'HEAD:main');
      return git('rev-parse', 'HEAD');
    },
    release: (...words) =>
      cm(['release', ...(words[0]?.startsWith('--') ? [...ready, ...words] : words)], {
        cwd: clone,
        env: gitVariables,
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function setVersion(folder: string, version: string): void {
  const manifest = join(folder, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]*"/, `"version": "${version}"`));
  const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
  const sums = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith('SHA256SUMS'))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((path) => `${sum(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  writeFileSync(join(folder, 'SHA256SUMS.sha256'), `${sum(sums)}  SHA256SUMS\n`);
}
