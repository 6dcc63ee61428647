import type { Ports } from '@cm/app';
import {
  type Compared,
  compareTrees,
  dialectOf,
  gitSide,
  migrationPairs,
  type ReadTree,
  readRevisions,
  type TreePair,
  withSqlRead,
} from '@cm/app/migrations';
import type { Dialect, Revision, RevisionHeader } from '@cm/formats/migrations-model';
import { available, type Fact } from '@cm/model';
import { listed } from '@cm/model/words';

import type { MigrationPart, Part } from '../facts.ts';
import { additiveProblem } from './additive.ts';
import { type Diff, type FoundParts, noParts } from './diff.ts';

const fix = 'Correct what the message names, and run it again.';

/** The new revisions of every history that a change touches: what they go back to, and what going back loses. */
export async function migrationParts(ports: Ports, { base, head, all }: Diff): Promise<FoundParts> {
  if (!all.some(({ path }) => /\.(?:py|sql|go|java|ini|toml|cfg)$/.test(path))) return noParts;
  const sides = { kind: 'compared', base: gitSide(ports, base, []), head: gitSide(ports, head, []), tip: '' } as const;
  const found = await migrationPairs(sides, []);
  if (found.status === 'unavailable') return { parts: [], unread: [{ reason: found.reason, fix, path: null }] };
  const trees: NewRevisions[] = [];
  const unread: FoundParts['unread'][number][] = [];
  for (const pair of found.value.pairs) {
    const tree = await newIn(ports, pair);
    if (tree.status === 'unavailable') unread.push({ reason: tree.reason, fix, path: null });
    else if (tree.value !== null) trees.push(tree.value);
    unread.push(...unreadIn(pair));
  }
  const parts: Part[] = [];
  for (const tree of trees) parts.push(...(await partsOf(tree, trees.length > 1)));
  return { parts, unread };
}

/** Migrations that the change brought and that nobody can read. */
function unreadIn({ head, base }: TreePair): FoundParts['unread'] {
  return (head?.unparsable ?? [])
    .filter(({ path }) => base === null || head?.side.contentOf(path) !== base.side.contentOf(path))
    .map(({ path, reason }) => ({ reason: `The migration ${path} cannot be read: ${reason}`, fix, path }));
}

interface NewRevisions {
  readonly head: ReadTree;
  readonly added: readonly RevisionHeader[];
  readonly revisions: readonly Revision[];
  readonly dialect: Dialect | null;
}

/** Null: the change adds nothing to this history. */
async function newIn(ports: Ports, pair: TreePair): Promise<Fact<NewRevisions | null>> {
  const { head } = pair;
  if (head === null) return available(null);
  const compared: Fact<Compared> = await compareTrees(pair);
  if (compared.status === 'unavailable') return compared;
  const added = compared.value.drafts.flatMap((draft) => (draft.status === 'added' ? [draft.after] : []));
  if (added.length === 0) return available(null);
  const readings = await readRevisions(head, added);
  if (readings.status === 'unavailable') return readings;
  const plain = readings.value.flatMap((reading) => (reading.kind === 'revision' ? [reading.value] : []));
  const stated = { policy: 'auto', input: 'auto' } as const;
  const told = dialectOf(head.tree, stated, plain).dialect;
  const revisions = await withSqlRead(ports, plain, told);
  return available({ head, added, revisions, dialect: dialectOf(head.tree, stated, revisions).dialect });
}

async function partsOf(tree: NewRevisions, several: boolean): Promise<readonly Part[]> {
  const { reversibilityOf } = await import('@cm/formats/migrations-effect');
  const graded = tree.revisions.map((revision) => ({
    revision,
    ...reversibilityOf(revision, tree.dialect).reversibility,
  }));
  const lost = graded.filter((one) => one.class === 'C' || one.class === 'D');
  const notAdditive =
    tree.revisions.length < tree.added.length
      ? 'a revision cannot be read'
      : (tree.revisions.map(additiveProblem).find((problem) => problem !== null) ?? null);
  const dead = lost.some((one) => one.class === 'D');
  const downs = dead && notAdditive !== null ? [] : await downsOf(tree, { several, notAdditive, dead });
  const gone = notAdditive === null ? [] : lost;
  if (gone.length === 0) return downs;
  const reasons = gone.map((one) => `${one.revision.id}: ${one.reason}`);
  const restore: Part = {
    kind: 'restore',
    of: 'database',
    target: listed(gone.map((one) => one.revision.id)),
    because: gone.map((one) => one.revision.path),
    reason: listed(reasons, 3),
    dialect: tree.dialect,
  };
  return [...downs, restore];
}

/** A tool that goes back one step at a time is called so often, one line each. */
function commandsOf(
  { format, tree }: Pick<ReadTree, 'format' | 'tree'>,
  to: string | null,
  added: readonly RevisionHeader[],
): readonly string[] {
  const stepwise = format.name === 'dbmate' || format.name === 'flyway';
  const command = format.rollback(to, tree, stepwise ? 1 : added.length, added);
  return command === null ? [] : Array.from({ length: stepwise ? Math.min(added.length, 50) : 1 }, () => command);
}

async function downsOf(
  { head: { format, tree, headers }, added }: NewRevisions,
  { several, notAdditive, dead }: Pick<MigrationPart, 'several' | 'notAdditive'> & { readonly dead: boolean },
): Promise<readonly MigrationPart[]> {
  const { firstNew } = await import('@cm/formats/migrations-graph');
  const ids = added.map(({ id }) => id);
  return firstNew(headers, ids).map(({ revision, target }) => ({
    kind: 'migration',
    tool: tree.tool,
    target: target ?? 'base',
    because: added.map(({ path }) => path),
    commands: dead ? [] : commandsOf({ format, tree }, target, added),
    first: revision,
    added: ids,
    parents: new Map(headers.map(({ id, parents }) => [id, parents])),
    config: tree.config,
    section: tree.section,
    several,
    notAdditive,
  }));
}
