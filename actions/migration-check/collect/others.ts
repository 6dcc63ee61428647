import type { ChangeContext, ForgeOpenPullRequest, Ports } from '@cm/app';
import type { ReadTree } from '@cm/app/migrations';
import type { RevisionHeader } from '@cm/formats/migrations-model';

import type { Collision, OthersFacts, RevisionChange } from '../facts.ts';

/** Pull requests that are looked into, those changed last first. */
const mostPulls = 60;
/** Migrations of one pull request that are read. */
const mostFiles = 10;
/** Pull requests that are asked for at once. */
const together = 5;

/** What a change adds to one tree. */
export interface Additions extends ReadTree {
  readonly changes: readonly RevisionChange[];
  /** Ids of the base. */
  readonly known: ReadonlySet<string>;
}

/** Looks for open pull requests into the same branch whose migrations stand on the same revision, or have the same id. */
export async function othersOf(
  ports: Ports,
  change: ChangeContext,
  additions: readonly Additions[],
): Promise<OthersFacts> {
  const own = additions.filter(({ changes }) => changes.some(({ status }) => status === 'added'));
  const asked = own.length === 0 ? 'The change adds no migration.' : askedIn(ports, change);
  if (typeof asked === 'string') return { kind: 'not-asked', reason: asked };
  const listed = await ports.forge.openPullRequests(asked.repository, asked.branch);
  if (listed.status === 'unavailable') return { kind: 'unread', reason: listed.reason };
  const { pulls, whole, requestsLeft } = listed.value;
  const candidates = pulls.filter(({ number }) => number !== change.change.pullRequest);
  const chosen = candidates.slice(0, affordable(requestsLeft));
  const looked = await lookInto(ports, asked.repository, chosen, own);
  const all = whole && chosen.length === candidates.length;
  const left = all ? looked.problem : 'There are more open ones than this control asks for.';
  return { kind: 'read', looked: chosen.length, left, collisions: looked.collisions };
}

/** Where to ask, or why nobody is asked. */
function askedIn(
  { forge }: Ports,
  { kind, change, baseBranch, pullRequest }: ChangeContext,
): { readonly repository: string; readonly branch: string } | string {
  if (kind !== 'pull-request') return 'Only a pull request is compared with other open ones.';
  if (!forge.hasToken) return 'There is no token to ask GitHub with.';
  const branch = baseBranch ?? pullRequest?.baseRef ?? null;
  if (change.repository === null || branch === null) return 'The repository is not known.';
  return { repository: change.repository, branch };
}

/** Two requests for most of them; half of what is left is for the other jobs of the repository. */
function affordable(requestsLeft: number | null): number {
  return requestsLeft === null ? mostPulls : Math.min(mostPulls, Math.floor(requestsLeft / 4));
}

interface Looked {
  readonly collisions: readonly Collision[];
  /** The first thing that could not be read; null where all could. */
  readonly problem: string | null;
}

async function lookInto(
  ports: Ports,
  repository: string,
  pulls: readonly ForgeOpenPullRequest[],
  own: readonly Additions[],
): Promise<Looked> {
  const all: Looked[] = [];
  for (let from = 0; from < pulls.length; from += together) {
    const part = pulls.slice(from, from + together);
    all.push(...(await Promise.all(part.map((pull) => collisionsWith(ports, repository, pull, own)))));
  }
  return joined(all);
}

function joined(all: readonly Looked[]): Looked {
  const problem = all.map((one) => one.problem).find((text) => text !== null) ?? null;
  return { collisions: all.flatMap(({ collisions }) => collisions), problem };
}

async function collisionsWith(
  ports: Ports,
  repository: string,
  pull: ForgeOpenPullRequest,
  own: readonly Additions[],
): Promise<Looked> {
  const name = `#${pull.number}`;
  const listed = await ports.forge.pullRequestFiles(repository, pull.number);
  if (listed.status === 'unavailable') return { collisions: [], problem: `${name}: ${listed.reason}` };
  const { files, whole } = listed.value;
  const brought = files.filter(({ status }) => ['added', 'renamed', 'copied'].includes(status));
  const asked = own.flatMap((additions) =>
    brought.filter(({ path }) => isIn(additions, path)).map(({ path }) => ({ additions, path })),
  );
  const cut = whole && asked.length <= mostFiles ? null : `${name} changes more files than are looked into.`;
  const looked = [{ collisions: [], problem: cut }];
  const each = asked.slice(0, mostFiles).map(async ({ additions, path }): Promise<Looked> => {
    const file = await ports.forge.fileAt(repository, path, pull.headSha);
    if (file.status === 'unavailable') return { collisions: [], problem: `${name}: ${file.reason}` };
    const headers = file.value === null ? [] : await headersIn(additions, path, file.value);
    const { number, title, draft } = pull;
    const met = headers.flatMap((header) => meetings(header, additions));
    return { collisions: met.map((one) => ({ number, title, draft, ...one })), problem: null };
  });
  return joined([...looked, ...(await Promise.all(each))]);
}

/** In one of the tree's folders, with the ending that its migrations have. */
function isIn({ tree }: Additions, path: string): boolean {
  const endings = new Set(tree.sources.flat().map(endingOf));
  const folder = tree.folders.some((one) => one === '' || one === '.' || path.startsWith(`${one}/`));
  return folder && endings.has(endingOf(path));
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

async function headersIn(
  { format, tree }: Additions,
  path: string,
  bytes: Uint8Array,
): Promise<readonly RevisionHeader[]> {
  const readings = await format.headers({ ...tree, sources: [[path]] }, [[{ path, bytes }]]);
  return readings.flatMap((reading) => (reading.kind === 'revision' ? [reading.value] : []));
}

type Meeting = Omit<Collision, 'number' | 'title' | 'draft'>;

function meetings(other: RevisionHeader, { changes, known }: Additions): readonly Meeting[] {
  return changes.flatMap((change): readonly Meeting[] => {
    if (change.status !== 'added') return [];
    const { after } = change;
    const base = { revision: other.id, path: other.path, own: after.id, ownPath: after.path };
    if (other.id === after.id) return [{ ...base, parent: null }];
    const stated = other.parentsLine !== null && after.parentsLine !== null;
    const shared = stated ? after.parents.find((id) => known.has(id) && other.parents.includes(id)) : undefined;
    return shared === undefined ? [] : [{ ...base, parent: shared }];
  });
}
