import { git } from '../repo/git.ts';

/** A real bare repository behind the API, so that what is written through it can be fetched with git. */
export interface GitStore {
  readonly blob: (bytes: Uint8Array) => string;
  /** A tree of plain files in the root folder. */
  readonly tree: (files: readonly StoreFile[]) => string;
  readonly commit: (tree: string, parents: readonly string[], message: string) => string;
  /** Null where there is no such branch. */
  readonly tip: (branch: string) => string | null;
  readonly filesOf: (commit: string) => readonly StoreFile[];
  /** False where the branch stands elsewhere than on `expected`, null for not at all. */
  readonly move: (branch: string, to: string, expected: string | null) => boolean;
}

export interface StoreFile {
  readonly path: string;
  readonly sha: string;
}

const noObject = '0'.repeat(40);
const person = { GIT_AUTHOR_NAME: 'github-actions[bot]', GIT_AUTHOR_EMAIL: 'bot@acme.example' };
const env = { ...person, GIT_COMMITTER_NAME: 'GitHub', GIT_COMMITTER_EMAIL: 'noreply@acme.example' };

/** Writes into the bare repository at a path. */
export function gitStore(path: string): GitStore {
  return {
    blob: (bytes) => git(path, ['hash-object', '-w', '--stdin'], { input: bytes }),
    tree: (files) => {
      const lines = files.map((file) => `100644 blob ${file.sha}\t${file.path}\n`);
      return git(path, ['mktree'], { input: lines.join('') });
    },
    commit: (tree, parents, message) =>
      git(path, ['commit-tree', ...parents.flatMap((sha) => ['-p', sha]), '-F', '-', tree], { input: message, env }),
    tip: (branch) => {
      const line = git(path, ['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`]);
      return line === '' ? null : line;
    },
    filesOf: (commit) =>
      git(path, ['ls-tree', commit])
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ path: line.slice(line.indexOf('\t') + 1), sha: line.split(/[ \t]/)[2] ?? '' })),
    move: (branch, to, expected) => {
      try {
        git(path, ['update-ref', `refs/heads/${branch}`, to, expected ?? noObject]);
        return true;
      } catch {
        return false;
      }
    },
  };
}
