import { join } from 'node:path';

import type { GitDiffEnds } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { GitSetup } from './process.ts';
import { isRevision } from './revision.ts';
import { streamGit } from './stream.ts';

/**
 * The plumbing command, since `git diff` obeys many settings of the repository (`diff.noprefix`, `diff.orderFile`,
 * `diff.interHunkContext`, …) that change what is printed.
 */
const diffArguments = [
  'diff-tree',
  ...['-r', '-p', '-U0', '-M', '--full-index'],
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-relative'],
  ...['--src-prefix=a/', '--dst-prefix=b/', '--submodule=short', '--ignore-submodules=none'],
  ...['--inter-hunk-context=0', '--diff-algorithm=default', '--indent-heuristic'],
];

/** Streams what `head` changes of `base` with one git process. */
export async function streamDiff(
  setup: GitSetup,
  { base, head }: GitDiffEnds,
  onBytes: (bytes: Uint8Array) => string | null,
): Promise<Fact<true>> {
  const odd = [base, head].find((end) => !isRevision(end));
  if (odd !== undefined) return unavailable(`${JSON.stringify(odd.slice(0, 200))} is no commit that can be compared.`);
  const args = [...diffArguments, `${base}^{commit}`, `${head}^{commit}`, '--'];
  const ran = await streamGit(blind(setup), { args, onOutput: onBytes }, '');
  return ran.status === 'unavailable' ? ran : available(true);
}

/**
 * Git as if nothing were checked out: a `.gitattributes` of the change could say `-diff`, and with it hide new lines. Git
 * looks for such files in its current folder and in the index.
 */
function blind(setup: GitSetup): GitSetup {
  const gitDir = setup.env['GIT_DIR'] ?? setup.cwd;
  const nowhere = join(gitDir, 'cm-nowhere');
  return { ...setup, cwd: gitDir, env: { ...setup.env, GIT_WORK_TREE: nowhere, GIT_INDEX_FILE: nowhere } };
}
