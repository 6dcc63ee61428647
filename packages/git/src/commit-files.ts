import type { CommitDone, GitPerson, NewCommit } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { RemoteAuth } from './fetch.ts';
import { feed, type GitSetup, outputOf, runGit } from './process.ts';
import { pushArguments, pushOutcome, pushRefusal } from './push.ts';
import { isHash, isRefName } from './revision.ts';

const idCap = 1024;
const listCap = 8 * 1024 * 1024;
const pushCap = 64 * 1024;

/**
 * Blobs, tree and commit by plumbing, then one push. What it writes into the clone are objects that nothing refers to; git
 * takes them away in time. `local` speaks to nobody, `remote` has the token.
 */
export async function commitFiles(
  local: GitSetup,
  remote: GitSetup,
  commit: NewCommit & { readonly author: GitPerson },
  auth: RemoteAuth | null,
): Promise<Fact<CommitDone>> {
  const problem = problemOf(commit);
  if (problem !== null) return unavailable(problem);
  const tree = await treeWith(local, commit);
  if (tree.status === 'unavailable') return tree;
  const made = await commitOf(local, tree.value, commit);
  return made.status === 'unavailable' ? made : push(remote, commit, made.value, auth);
}

function problemOf({ branch, expected, files }: NewCommit): string | null {
  if (!isRefName(branch) || branch === 'HEAD') return `${JSON.stringify(branch.slice(0, 200))} is no name of a branch.`;
  if (expected !== null && !isHash(expected)) return `${JSON.stringify(expected.slice(0, 200))} is no commit.`;
  const odd = [...files.keys()].find((name) => !isPlainName(name));
  return odd === undefined ? null : `${JSON.stringify(odd.slice(0, 200))} is no name of a file in the root folder.`;
}

/** Source: git's own `verify_path`, and less. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/.test(name);
}

/** The tree of the expected commit with the files in it. */
async function treeWith(setup: GitSetup, { expected, files }: NewCommit): Promise<Fact<string>> {
  const entries = expected === null ? available([]) : await rootEntries(setup, expected);
  if (entries.status === 'unavailable') return entries;
  const lines = entries.value.filter((entry) => !files.has(entry.slice(entry.indexOf('\t') + 1)));
  for (const [name, bytes] of files) {
    const blob = await idOf(setup, ['hash-object', '-w', '-t', 'blob', '--stdin'], bytes);
    if (blob.status === 'unavailable') return blob;
    lines.push(`100644 blob ${blob.value}\t${name}`);
  }
  return idOf(setup, ['mktree', '-z', '--missing'], lines.map((line) => `${line}\0`).join(''));
}

/** As `mktree` reads them: `<mode> <type> <id>\t<name>`. */
async function rootEntries(setup: GitSetup, commit: string): Promise<Fact<string[]>> {
  const output = await outputOf(setup, ['ls-tree', '-z', '--full-tree', `${commit}^{commit}`], null, listCap);
  if (output.status === 'unavailable') return output;
  return available(
    output.value
      .toString('utf8')
      .split('\0')
      .filter((entry) => entry !== ''),
  );
}

function commitOf(
  setup: GitSetup,
  tree: string,
  { author, expected, message }: NewCommit & { readonly author: GitPerson },
): Promise<Fact<string>> {
  const { email, name } = author;
  const env = {
    ...setup.env,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  const parent = expected === null ? [] : ['-p', expected];
  return idOf({ ...setup, env }, ['commit-tree', '--no-gpg-sign', ...parent, '-F', '-', tree], message);
}

async function idOf(setup: GitSetup, args: readonly string[], input: string | Uint8Array): Promise<Fact<string>> {
  const output = await outputOf(setup, args, input, idCap);
  if (output.status === 'unavailable') return output;
  const id = output.value.toString('latin1').trim();
  return isHash(id) ? available(id) : unavailable(`\`git ${args[0]}\` gave no object: run it in the clone to see why.`);
}

async function push(
  setup: GitSetup,
  { branch, expected }: NewCommit,
  commit: string,
  auth: RemoteAuth | null,
): Promise<Fact<CommitDone>> {
  let said = '';
  let errors = '';
  const ran = await runGit(setup, {
    args: pushArguments(branch, expected, commit),
    onStart: (handle) => feed(handle, ''),
    onOutput: (chunk) => {
      if (said.length < pushCap) said += chunk.toString('utf8');
    },
    reasonOf: (stderr) => {
      errors = stderr;
      return stderr;
    },
  });
  // A push that did not end by itself may have arrived: only what git printed tells.
  const outcome = pushOutcome(said);
  if (outcome.kind === 'done' && ran.status === 'available') return available({ kind: 'done', commit });
  if (outcome.kind === 'raced') return available({ kind: 'raced' });
  const refusal = { branch, said: outcome.kind === 'refused' ? outcome.reason : '', errors };
  if (ran.status === 'unavailable' && errors === '' && refusal.said === '') return ran;
  return unavailable(pushRefusal(refusal, auth));
}
