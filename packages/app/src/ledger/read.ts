import { type Anchor, isLedgerFile, type LedgerFile, ledgerFile, type Verified, verify } from '@cm/ledger';
import { available, type Fact, unavailable } from '@cm/model';

import type { GitObject } from '../git-port.ts';
import { thinDepth } from '../places.ts';
import type { Ports } from '../ports.ts';
import { rootSpec, treeEntries } from '../tree-object.ts';

/** What the ledger of `origin` is now. */
export interface LedgerReading {
  /** Commit of the branch; null where there is no such branch. */
  readonly commit: string | null;
  readonly files: readonly LedgerFile[];
  readonly verified: Verified;
}

type GitFound = Extract<GitObject, { readonly kind: 'found' }>;
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
  const commit = tip.value;
  const { sha256 } = ports.hash;
  if (commit === null) return available({ commit, files: [], verified: verify([], sha256, anchors) });
  const found = await filesOf(ports, commit);
  if (found.status === 'unavailable') return unread(branch, found.reason);
  const { files, odd } = found.value;
  if (odd === null) return available({ commit, files, verified: verify(files, sha256, anchors) });
  const at = { file: odd, line: null, reason: 'No plain file of the ledger has such a name.' };
  return available({ commit, files, verified: { kind: 'broken', at, head: null, anchor: null } });
}

function unread(branch: string, why: string): Fact<never> {
  return unavailable(`The ledger (branch ${branch} of origin) could not be read: ${why}`);
}

/** The root tree of the commit, fetched by its hash where it is not here: nothing rests on a name that may move meanwhile. */
async function rootOf(ports: LedgerPorts, commit: string): Promise<Fact<GitFound>> {
  let failed: Fact<never> = unavailable(`commit ${commit} was fetched and is not here.`);
  for (let attempt = 0; attempt <= fetches; attempt += 1) {
    const answers = await ports.git.objects([rootSpec(commit)]);
    if (answers.status === 'unavailable') return answers;
    const root = answers.value[0];
    if (root?.kind === 'found') return available(root);
    if (attempt === fetches) break;
    const fetched = await ports.git.fetch([commit], await thinDepth(ports));
    if (fetched.status === 'unavailable') failed = fetched;
  }
  return failed;
}

/** The files of a commit; `odd` is the first name that is no month of the ledger, null where all are. */
async function filesOf(
  ports: LedgerPorts,
  commit: string,
): Promise<Fact<{ readonly files: readonly LedgerFile[]; readonly odd: string | null }>> {
  const root = await rootOf(ports, commit);
  if (root.status === 'unavailable') return root;
  const entries = treeEntries(root.value.bytes, root.value.id.length / 2, () => true);
  if (entries === null) return unavailable(`the tree of commit ${commit} is no tree.`);
  const odd = entries.find(({ mode, name }) => mode !== plainFile || !isLedgerFile(name));
  if (odd !== undefined) return available({ files: [], odd: odd.name });
  const names = entries.map(({ name }) => name);
  const contents = await contentsOf(ports, commit, names);
  if (contents.status === 'unavailable') return contents;
  return available({ files: names.map((name, at) => ledgerFile(name, contents.value[at] ?? none)), odd: null });
}

const plainFile = '100644';
const none = new Uint8Array();

/** A clone that leaves out contents (`filter`, which `sparse-checkout` sets) is given those that are asked for by their ids. */
async function contentsOf(
  { git }: LedgerPorts,
  commit: string,
  names: readonly string[],
): Promise<Fact<readonly Uint8Array[]>> {
  const here = await blobsOf(git, commit, names);
  if (here.status === 'available') return here;
  const ids: string[] = [];
  const listed = await git.tree(commit, (_path, _mode, id) => void ids.push(id));
  if (listed.status === 'unavailable') return here;
  const fetched = await git.fetch(ids, null);
  return fetched.status === 'unavailable' ? here : blobsOf(git, commit, names);
}

async function blobsOf(
  git: LedgerPorts['git'],
  commit: string,
  names: readonly string[],
): Promise<Fact<readonly Uint8Array[]>> {
  const specs = names.map((name) => `${commit}:${name}`);
  const objects = await git.objects(specs, mostBytes);
  if (objects.status === 'unavailable') return objects;
  const found = objects.value.flatMap((object) => (object.kind === 'found' ? [object.bytes] : []));
  return found.length === names.length
    ? available(found)
    : unavailable('the contents of some of its files are not in this clone. Take `filter` out of the checkout step.');
}
