import { type Anchor, type LedgerFile, ledgerFile, type Verified, verify } from '@cm/ledger';
import { available, type Fact, unavailable } from '@cm/model';

import { thinDepth } from '../places.ts';
import type { Ports } from '../ports.ts';

/** What the ledger of `origin` is now. */
export interface LedgerReading {
  /** Commit of the branch; null where there is no such branch. */
  readonly commit: string | null;
  readonly files: readonly LedgerFile[];
  readonly verified: Verified;
}

type LedgerPorts = Pick<Ports, 'git' | 'hash'>;

/** Bytes of one month, and of all: some 500,000 entries. */
const mostBytes = 256 * 1024 * 1024;
/** Two fetches in one shallow clone lock each other out for a moment. */
const fetches = 4;

/**
 * Reads the ledger from the branch of `origin`, wherever the clone stands and whatever it has: in a pull request, too, it is
 * the repository's own. Altered is an answer (`broken`); what cannot be read is unavailable.
 */
export async function readLedger(
  ports: LedgerPorts,
  branch: string,
  anchors: readonly Anchor[] = [],
): Promise<Fact<LedgerReading>> {
  const tip = await ports.git.remoteBranch(branch);
  if (tip.status === 'unavailable') return unread(branch, tip.reason);
  return readLedgerAt(ports, branch, tip.value, anchors);
}

/** As `readLedger`, where it is known on which commit the branch stands. */
export async function readLedgerAt(
  ports: LedgerPorts,
  branch: string,
  commit: string | null,
  anchors: readonly Anchor[],
): Promise<Fact<LedgerReading>> {
  const { sha256 } = ports.hash;
  if (commit === null) return available({ commit, files: [], verified: verify([], sha256, anchors) });
  const here = await brought(ports, commit);
  if (here.status === 'unavailable') return unread(branch, here.reason);
  const found = await filesOf(ports, commit);
  if (found.status === 'unavailable') return unread(branch, found.reason);
  const { files, odd } = found.value;
  if (odd === null) return available({ commit, files, verified: verify(files, sha256, anchors) });
  const at = { file: odd, line: null, reason: 'It is no plain file of the ledger.' };
  return available({ commit, files, verified: { kind: 'broken', at, head: null, anchor: null } });
}

function unread(branch: string, why: string): Fact<never> {
  return unavailable(`The ledger (branch ${branch} of origin) could not be read: ${why}`);
}

async function isHere({ git }: LedgerPorts, commit: string): Promise<Fact<boolean>> {
  const answers = await git.objects([`${commit}^{tree}`]);
  return answers.status === 'unavailable' ? answers : available(answers.value[0]?.kind === 'found');
}

/** Fetches the commit by its hash, so that nothing rests on a name that another process may move meanwhile. */
async function brought(ports: LedgerPorts, commit: string): Promise<Fact<true>> {
  let failed: Fact<true> = unavailable(`commit ${commit} was fetched and is not here.`);
  for (let attempt = 0; attempt <= fetches; attempt += 1) {
    const here = await isHere(ports, commit);
    if (here.status === 'unavailable') return here;
    if (here.value) return available(true);
    if (attempt === fetches) break;
    const fetched = await ports.git.fetch([commit], await thinDepth(ports));
    if (fetched.status === 'unavailable') failed = fetched;
  }
  return failed;
}

/** The files of a commit; `odd` is the first entry that is no plain file, null where all are. */
async function filesOf(
  { git }: LedgerPorts,
  commit: string,
): Promise<Fact<{ readonly files: readonly LedgerFile[]; readonly odd: string | null }>> {
  const names: string[] = [];
  const ids: string[] = [];
  let odd: string | null = null;
  const listed = await git.tree(commit, (path, mode, id) => {
    if (mode !== '100644') odd ??= path;
    names.push(path);
    ids.push(id);
  });
  if (listed.status === 'unavailable') return listed;
  if (odd !== null) return available({ files: [], odd });
  const contents = await contentsOf(git, ids);
  if (contents.status === 'unavailable') return contents;
  return available({ files: names.map((name, at) => ledgerFile(name, contents.value[at] ?? none)), odd: null });
}

const none = new Uint8Array();

/** A clone that leaves out contents (`filter`, which `sparse-checkout` sets) is given those that are asked for by their ids. */
async function contentsOf(git: LedgerPorts['git'], ids: readonly string[]): Promise<Fact<readonly Uint8Array[]>> {
  const here = await blobsOf(git, ids);
  if (here.status === 'available') return here;
  const fetched = await git.fetch(ids, null);
  return fetched.status === 'unavailable' ? here : blobsOf(git, ids);
}

async function blobsOf(git: LedgerPorts['git'], ids: readonly string[]): Promise<Fact<readonly Uint8Array[]>> {
  const objects = await git.objects(ids, mostBytes);
  if (objects.status === 'unavailable') return objects;
  const found = objects.value.flatMap((object) => (object.kind === 'found' ? [object.bytes] : []));
  return found.length === ids.length
    ? available(found)
    : unavailable('the contents of some of its files are not in this clone. Take `filter` out of the checkout step.');
}
