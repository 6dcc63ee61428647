import type { CommitDone, GitPerson, NewCommit } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { RemoteAuth } from './fetch.ts';
import { feed, type GitSetup, outputOf, runGit } from './process.ts';
import { pushArguments, pushOutcome, pushRefusal } from './push.ts';
import { isHash, isRefName } from './revision.ts';

type Commit = NewCommit & { readonly author: GitPerson };

const idCap = 1024;
const pushCap = 64 * 1024;

/**
 * Makes blobs, tree and commit with one process, then pushes. What it writes into the clone are objects that nothing refers
 * to; git takes them away in time. `local` speaks to nobody, `remote` has the token.
 */
export async function commitFiles(
  local: GitSetup,
  remote: GitSetup,
  commit: Commit,
  auth: RemoteAuth | null,
): Promise<Fact<CommitDone>> {
  const problem = problemOf(commit);
  if (problem !== null) return unavailable(problem);
  const made = await madeCommit(local, commit);
  return made.status === 'unavailable' ? made : push(remote, commit, made.value, auth);
}

function problemOf({ author, branch, expected, files }: Commit): string | null {
  if (!isRefName(branch) || branch === 'HEAD') return `${JSON.stringify(branch.slice(0, 200))} is no name of a branch.`;
  if (expected !== null && !isHash(expected)) return `${JSON.stringify(expected.slice(0, 200))} is no commit.`;
  if (/[<>\p{Cc}]/u.test(`${author.name}${author.email}`))
    return 'The author’s name or address holds an odd character.';
  const odd = [...files.keys()].find((name) => !isPlainName(name));
  return odd === undefined ? null : `${JSON.stringify(odd.slice(0, 200))} is no name of a file in the root folder.`;
}

/** Less than git allows: nothing that has to be quoted, and no `.git`. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/.test(name);
}

/** The new commit's hash. No index, no worktree, no filter and no signature has a part in `git fast-import`. */
async function madeCommit(setup: GitSetup, commit: Commit): Promise<Fact<string>> {
  const args = ['fast-import', '--quiet', '--done', '--date-format=raw'];
  const output = await outputOf(setup, args, importStream(commit), idCap);
  if (output.status === 'unavailable') return output;
  const id = output.value.toString('latin1').trim();
  return isHash(id) ? available(id) : unavailable('`git fast-import` did not say which commit it made.');
}

/**
 * The commit as `git fast-import` reads it. It wants a branch to put commits on: one of no other name, which the end of the
 * same stream takes away again, so that it is never written. Source: git-fast-import(1).
 */
function importStream({ author, expected, files, message }: Commit): Buffer {
  const ref = `refs/cm-actions/commit-${process.pid}-${process.hrtime.bigint()}`;
  const person = `${author.name} <${author.email}> ${Math.floor(Date.now() / 1000)} +0000`;
  const parts: Uint8Array[] = [];
  const say = (text: string): void => void parts.push(Buffer.from(text));
  const data = (bytes: Uint8Array): void => {
    say(`data ${bytes.length}\n`);
    parts.push(bytes);
    say('\n');
  };
  say(`commit ${ref}\nmark :1\nauthor ${person}\ncommitter ${person}\n`);
  data(Buffer.from(message));
  if (expected !== null) say(`from ${expected}\n`);
  for (const [name, bytes] of files) {
    say(`M 100644 inline ${name}\n`);
    data(bytes);
  }
  say(`\nget-mark :1\nreset ${ref}\nfrom ${'0'.repeat(expected?.length ?? shaDigits)}\n\ndone\n`);
  return Buffer.concat(parts);
}

const shaDigits = 40;

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
