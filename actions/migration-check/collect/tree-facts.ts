import type { Ports } from '@cm/app';
import {
  type Compared,
  compareTrees,
  dialectOf,
  type ReadTree,
  readRevisions,
  type Stated,
  type TreePair,
  withSqlRead,
} from '@cm/app/migrations';
import type { Reading, Revision, RevisionHeader } from '@cm/formats/migrations-model';
import { available, type Fact } from '@cm/model';

import type { BaseFacts, RevisionChange, TreeFacts, UnparsableFile } from '../facts.ts';
import type { Settings } from '../settings.ts';
import { touchedBefore, withReleases } from './changes.ts';
import { releasesOf } from './releases.ts';

interface Asked {
  readonly settings: Settings;
  readonly stated: Stated;
  /** Whether there is a base at all. */
  readonly compared: boolean;
  /** Whether every revision is read, and not only those that the change brings. */
  readonly all: boolean;
  readonly laptop: boolean;
}

/** Reads what is needed of one tree: its chain, what changed, and the revisions that are judged. */
export async function treeFacts(ports: Ports, pair: TreePair, asked: Asked): Promise<Fact<TreeFacts>> {
  const compared = asked.compared ? await compareTrees(pair) : available<Compared>({ drafts: [], read: new Map() });
  if (compared.status === 'unavailable') return compared;
  const changes = await changesOf(ports, compared.value, asked);
  const readings = await readingsOf(pair.head, changes, compared.value, asked.all);
  if (readings.status === 'unavailable') return readings;
  const plain = readings.value.flatMap((reading) => (reading.kind === 'revision' ? [reading.value] : []));
  const { tree } = pair.head ?? pair.base;
  const told = dialectOf(tree, asked.stated, plain).dialect;
  const revisions = await withSqlRead(ports, plain, told);
  // What the SQL says may tell the database where nothing else did.
  const { dialect, problem } = dialectOf(tree, asked.stated, revisions);
  return available({
    tree,
    dialect,
    dialectProblem: problem,
    headers: pair.head?.headers ?? [],
    unparsable: unparsableOf(pair, readings.value),
    base: baseOf(pair.base),
    changes,
    revisions: new Map(revisions.map((revision) => [revision.path, revision])),
  });
}

async function changesOf(
  ports: Ports,
  { drafts }: Compared,
  { settings, laptop }: Asked,
): Promise<readonly RevisionChange[]> {
  const paths = touchedBefore(drafts).map(({ path }) => path);
  return withReleases(drafts, await releasesOf(ports, paths, { patterns: settings.releaseTags, laptop }));
}

/** Of what the change brings or touches, or of everything. */
async function readingsOf(
  head: ReadTree | null,
  changes: readonly RevisionChange[],
  { read }: Compared,
  all: boolean,
): Promise<Fact<readonly Reading<Revision>[]>> {
  if (head === null) return available([]);
  const wanted = all ? head.headers : changes.flatMap(({ after }) => (after === null ? [] : [after]));
  const missing = wanted.filter(({ path }) => !read.has(path));
  const fresh = await readRevisions(head, missing);
  if (fresh.status === 'unavailable') return fresh;
  const later = new Map(missing.map(({ path }, index) => [path, fresh.value[index]]));
  return available(
    wanted.flatMap(({ path }: RevisionHeader) => {
      const reading = read.get(path) ?? later.get(path);
      return reading === undefined ? [] : [reading];
    }),
  );
}

/** Files that say nothing, from the quick look and the whole one; `own` where the base has them otherwise, or not at all. */
function unparsableOf({ head, base }: TreePair, readings: readonly Reading<Revision>[]): readonly UnparsableFile[] {
  const found = new Map<string, UnparsableFile>();
  const late = readings.filter((reading) => reading.kind === 'unparsable');
  for (const { path, line, reason } of [...(head?.unparsable ?? []), ...late]) {
    const content = head?.side.contentOf(path) ?? null;
    const own = content === null || base === null || content !== base.side.contentOf(path);
    found.set(path, { path, line, reason, own });
  }
  return [...found.values()];
}

function baseOf(base: ReadTree | null): BaseFacts | null {
  if (base === null) return null;
  return { tree: base.tree, headers: base.headers, unparsable: base.unparsable.map(({ path }) => path) };
}
