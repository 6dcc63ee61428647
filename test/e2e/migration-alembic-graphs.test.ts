import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chainOf, firstNew, headsOfLabel } from '../../packages/formats/src/migrations/graph/index.ts';
import { format } from '../../packages/formats/src/migrations/alembic.ts';
import type { FolderView } from '../../packages/formats/src/migrations/format.ts';
import type { RevisionHeader } from '../../packages/formats/src/migrations/model/revision.ts';
import { type AlembicSays, askAlembic } from './support/oracles/alembic.ts';
import { type Defect, type MadeGraph, writeGraph } from './support/oracles/revision-graphs.ts';

const graphs = 500;
/** Seeds are fixed, so that a difference can be looked at again: `seed 1017` is the 18th graph. */
const firstSeed = 1000;

const namedAs: Readonly<Record<Defect, string>> = {
  duplicate: 'duplicates',
  'missing-parent': 'missing parent',
  'missing-dependency': 'missing dependency',
  'partial-dependency': 'missing dependency',
  cycle: 'cycles',
  self: 'cycles',
  'dependency-cycle': 'cycles',
  'label-clash': 'label clashes',
  'label-parent': 'missing parent',
};

interface Compared {
  readonly seed: number;
  readonly graph: MadeGraph;
  readonly headers: readonly RevisionHeader[];
  readonly alembic: AlembicSays;
}

let root: string;
let all: readonly Compared[];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cm-graphs-'));
  const made = await Promise.all(Array.from({ length: graphs }, (_, index) => make(firstSeed + index)));
  const told = await askAlembic(
    root,
    made.map(({ graph }) => graph.folder),
  );
  all = made.map((one, index) => ({ ...one, alembic: told[index] as AlembicSays }));
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

async function make(seed: number): Promise<Omit<Compared, 'alembic'>> {
  const folder = join(root, `seed-${seed}`);
  mkdirSync(folder);
  const graph = writeGraph(folder, seed);
  const headers = await headersIn(folder);
  if (graph.defect === null) {
    const targets = firstNew(headers, graph.added).map(({ target }) => target ?? 'base');
    writeFileSync(join(folder, 'targets.json'), JSON.stringify(targets));
  }
  return { seed, graph, headers };
}

/** What the product makes of a folder: its tree, and the headers in it. */
async function headersIn(folder: string): Promise<readonly RevisionHeader[]> {
  const paths = ['env.py', ...readdirSync(join(folder, 'versions')).map((name) => `versions/${name}`)];
  const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
  const view: FolderView = { paths, read: async (wanted) => ({ status: 'available', value: wanted.map(bytes) }) };
  const [tree] = await format.discover(view, 'versions');
  if (tree === undefined) throw new Error(`no tree found in ${folder}`);
  const read = await format.headers(
    tree,
    tree.sources.map((group) => group.map((path) => ({ path, bytes: bytes(path) }))),
  );
  return read.map((one) => {
    if (one.kind !== 'revision') throw new Error(`${folder}: ${JSON.stringify(one)}`);
    return one.value;
  });
}

function ours({ headers }: Compared): Record<string, unknown> {
  const { heads, realHeads, bases, branchPoints, mergePoints, labels } = chainOf(headers);
  const sorted = Object.fromEntries(
    Object.entries({ heads, realHeads, bases, branchPoints, mergePoints }).map(([name, ids]) => [name, ids.toSorted()]),
  );
  return { ...sorted, labels };
}

function labelled({ headers }: Compared): Readonly<Record<string, readonly string[]>> {
  const names = Object.keys(chainOf(headers).labels);
  return Object.fromEntries(names.map((label) => [label, headsOfLabel(headers, label).toSorted()]));
}

describe(`${graphs} random histories, seeds ${firstSeed} to ${firstSeed + graphs - 1}, as files`, () => {
  it('have the heads, bases, branch points, merge points and labels that Alembic says', () => {
    const read = all.filter(({ alembic }) => alembic.error === undefined);
    for (const one of read) {
      const { heads, realHeads, bases, branchPoints, mergePoints, labels } = one.alembic;
      const said = { heads, realHeads, bases, branchPoints, mergePoints, labels };
      expect({ seed: one.seed, ...ours(one) }).toEqual({ seed: one.seed, ...said });
    }
    for (const one of sound()) expect([one.seed, labelled(one)]).toEqual([one.seed, one.alembic.headsOfLabels]);
    expect(read.length).toBeGreaterThan(250);
  });

  it('are refused by Alembic only where we name the defect', () => {
    for (const { seed, headers, alembic } of all.filter((one) => one.alembic.error !== undefined)) {
      const { missing, cycles, labelClashes, refused } = chainOf(headers);
      const named = [missing, cycles, labelClashes, refused].some((found) => found.length > 0);
      expect([seed, alembic.message, named]).toEqual([seed, alembic.message, true]);
    }
  });

  it('have the duplicates and the missing parents that Alembic warns of', () => {
    for (const { seed, headers, alembic } of all) {
      const chain = chainOf(headers);
      const warned = (what: string): readonly string[] =>
        alembic.warnings.filter((warning) => warning.includes(what)).map((warning) => warning.split(' ')[1] ?? '');
      expect([seed, warned('is present more than once')]).toEqual([seed, chain.duplicates]);
      const missing = chain.missing.map(({ parent }) => parent);
      expect([seed, missing]).toEqual([seed, expect.arrayContaining([...warned('is not present')])]);
    }
  });

  it('are sound for us where they are sound for Alembic', () => {
    for (const { seed, headers, alembic } of sound())
      expect([seed, alembic.error, defectsOf(headers)]).toEqual([seed, undefined, []]);
    expect(sound().length).toBeGreaterThan(200);
  });

  it.each(Object.entries(namedAs))('are named for what they are where one was given the defect: %s', (defect, name) => {
    const broken = all.filter(({ graph }) => graph.defect === defect);
    for (const { seed, headers } of broken)
      expect([seed, defectsOf(headers)]).toEqual([seed, expect.arrayContaining([name])]);
    expect(broken.length).toBeGreaterThan(5);
  });

  it('are rolled back by the command to exactly what was there before, as Alembic resolves it', () => {
    for (const { seed, graph, alembic } of sound())
      expect([seed, alembic.undone]).toEqual([seed, graph.added.toSorted()]);
  });
});

function sound(): readonly Compared[] {
  return all.filter(({ graph }) => graph.defect === null);
}

function defectsOf(headers: readonly RevisionHeader[]): readonly string[] {
  const { missing, cycles, labelClashes, duplicates } = chainOf(headers);
  return [
    ...missing.map(({ kind }) => `missing ${kind}`),
    ...(cycles.length > 0 ? ['cycles'] : []),
    ...(labelClashes.length > 0 ? ['label clashes'] : []),
    ...(duplicates.length > 0 ? ['duplicates'] : []),
  ];
}
