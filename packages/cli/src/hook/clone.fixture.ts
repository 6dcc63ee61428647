import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** How a program ended and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A clone in a folder of its own that no configuration of the machine reaches; ends with the test. */
export interface Clone extends Disposable {
  readonly top: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs git in the clone, or in a folder of it. */
  readonly run: (args: readonly string[], more?: { readonly cwd?: string; readonly env?: object }) => Ended;
  /** As `run`; throws where git fails, and gives its output. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string, mode?: number) => void;
  /** The bytes of a file, one character each; null where there is none. */
  readonly read: (path: string) => string | null;
}

/** A new clone on `main`, with one commit. */
export function cloneHere(): Clone {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cm-hook-')));
  const top = join(root, 'work');
  mkdirSync(top);
  const env = {
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    SystemRoot: process.env['SystemRoot'],
    HOME: root,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada Acme',
    GIT_AUTHOR_EMAIL: 'ada@acme.test',
    GIT_COMMITTER_NAME: 'Ada Acme',
    GIT_COMMITTER_EMAIL: 'ada@acme.test',
  };
  const run: Clone['run'] = (args, { cwd = top, env: more = {} } = {}) => {
    const done = spawnSync('git', args, { cwd, env: { ...env, ...more }, encoding: 'utf8' });
    return { code: done.status ?? -1, out: done.stdout, err: done.stderr };
  };
  const git: Clone['git'] = (...args) => {
    const { code, out, err } = run(args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
    return out.trimEnd();
  };
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=chore: start');
  return {
    top,
    env,
    run,
    git,
    write: (path, text, mode = 0o644) => {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), text, 'latin1');
      chmodSync(join(top, path), mode);
    },
    read: (path) => (existsSync(join(top, path)) ? readFileSync(join(top, path), 'latin1') : null),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
