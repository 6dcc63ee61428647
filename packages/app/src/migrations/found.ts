import { available, type Fact } from '@cm/model';

import { pairTrees, type TreePair } from './pairs.ts';
import type { Sides } from './sides.ts';
import { findTrees, readHeaders, type ReadTree } from './trees.ts';
import type { Side } from './views.ts';

export interface FoundPairs {
  readonly pairs: readonly TreePair[];
  /** Places without migrations, now and on the base. */
  readonly absent: readonly string[];
}

/** Every history of migrations at the named places, or everywhere, with the same one on the base. */
export async function migrationPairs(
  sides: Exclude<Sides, { readonly kind: 'problem' }>,
  places: readonly string[],
): Promise<Fact<FoundPairs>> {
  const heads = await readTrees(sides.head, places, []);
  if (heads.status === 'unavailable') return heads;
  const bases =
    sides.kind === 'compared' ? await readTrees(sides.base, places, heads.value.trees) : available<ReadTrees>(noTrees);
  if (bases.status === 'unavailable') return bases;
  const absent = heads.value.absent.filter((place) => sides.kind === 'alone' || bases.value.absent.includes(place));
  return available({ pairs: pairTrees(heads.value.trees, bases.value.trees), absent });
}

interface ReadTrees {
  readonly trees: readonly ReadTree[];
  readonly absent: readonly string[];
}

const noTrees: ReadTrees = { trees: [], absent: [] };

async function readTrees(side: Side, places: readonly string[], others: readonly ReadTree[]): Promise<Fact<ReadTrees>> {
  const { found, absent } = await findTrees(side, places);
  const trees: ReadTree[] = [];
  for (const one of found) {
    const tree = await readHeaders(side, one, others);
    if (tree.status === 'unavailable') return tree;
    trees.push(tree.value);
  }
  return available({ trees, absent });
}
