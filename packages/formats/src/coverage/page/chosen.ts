import { type Budget, fits, sizeOf } from './budget.ts';
import type { Markup } from './markup.ts';
import { type Folder, type Leaf, type Standing, standings, worstFirst } from './tree.ts';

/** What of the tree is written: the worst files that there is room for, and the folders that they are in. */
export interface Chosen {
  readonly leaves: ReadonlyMap<Leaf, Markup>;
  readonly folders: ReadonlySet<Folder>;
}

/** Room for the closing tags of a folder and its sentence on what was left out, in bytes. */
const folderRest = 250;

/** Chooses by uncovered lines over the whole project, until the first file that no longer fits. */
export function chosen(
  top: Folder,
  budget: Budget,
  leafMarkup: (leaf: Leaf) => Markup,
  folderMarkup: (folder: Folder) => Markup,
): Chosen {
  const leaves = new Map<Leaf, Markup>();
  const folders = new Set<Folder>([top]);
  const order = standings(top).toSorted((one, other) => worstFirst(one.leaf, other.leaf));
  for (const { leaf, within } of order) {
    const piece = leafMarkup(leaf);
    const fresh = newFolders(within, folders);
    const around = fresh.reduce((sum, folder) => sum + sizeOf(folderMarkup(folder)) + folderRest, 0);
    if (!fits(budget, sizeOf(piece) + around)) break;
    leaves.set(leaf, piece);
    for (const folder of fresh) folders.add(folder);
  }
  return { leaves, folders };
}

function newFolders(within: Standing['within'], known: ReadonlySet<Folder>): readonly Folder[] {
  return within.filter((folder) => !known.has(folder));
}
