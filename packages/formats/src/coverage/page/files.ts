import { type Budget, listed } from './budget.ts';
import { type Chosen, chosen } from './chosen.ts';
import { markup, none, trusted, type Markup } from './markup.ts';
import type { PageModel } from './model.ts';
import { counted, grouped, knownThreshold, uncovered } from './numbers.ts';
import { link, pathMarkup, rangesMarkup, shownPath, sourceAddress } from './places.ts';
import { columns, row } from './rows.ts';
import { type Folder, type Leaf, openedFolders, standings, treeOf, worstFirst } from './tree.ts';

/** Most ranges of one file, most rows that stand open at first, and how many of the worst files are put before. */
const mostRanges = 100;
const mostRows = 40;
const mostWorst = 8;
const smallProject = 25;

/** All files: the few worst, where there are many files, then the whole tree. In pieces, as it may be large. */
export function* filesSection(model: PageModel, budget: Budget): Generator<string> {
  const tree = treeOf(model.files);
  if (tree.files > smallProject) yield worstSection(tree, model, budget).markup;
  yield '<section aria-labelledby="files"><h2 id="files">All files</h2>';
  if (tree.files === 0) yield '<p class="q">The reports name no file of this repository.</p>';
  else yield* treeMarkup(topOf(tree), model, budget);
  yield '</section>';
}

/** Without rows of its own for the top: a project below one folder shows that folder, so that paths stay whole. */
function topOf(tree: Folder): Folder {
  return tree.name === '' ? tree : { ...tree, name: '', children: [tree] };
}

function worstSection(tree: Folder, model: PageModel, budget: Budget): Markup {
  const all = standings(tree)
    .map(({ leaf }) => leaf)
    .toSorted((one, other) => worstFirst(one, other));
  const bad = all.filter(({ counts }) => counts !== null && uncovered(counts) > 0);
  if (bad.length === 0) return none;
  const { items } = listed(budget, bad, mostWorst, (leaf) => worstEntry(leaf, model));
  return markup`<section aria-labelledby="worst"><h2 id="worst">Most uncovered lines</h2>${columns('File', 'Lines')}<ul class="flat">${items}</ul></section>`;
}

function worstEntry({ file, counts }: Leaf, model: PageModel): Markup {
  const ranges = rangesMarkup(file.missing, 12, sourceAddress(model.source, file.path));
  const places = ranges === none ? none : markup`<p class="m">${ranges}</p>`;
  return markup`<li>${row(pathMarkup(file.path), counts, knownThreshold(model.thresholds?.lines))}${places}</li>`;
}

function* treeMarkup(top: Folder, model: PageModel, budget: Budget): Generator<string> {
  const threshold = knownThreshold(model.thresholds?.lines);
  const folderRow = (folder: Folder): Markup => folderHead(folder, threshold, false);
  const choice = chosen(top, budget, (leaf) => leafMarkup(leaf, model, threshold), folderRow);
  const opened = openedFolders(top, mostRows);
  yield intro(top, choice).markup;
  yield tools;
  yield columns('File', 'Lines').markup;
  yield '<ul class="tree" id="tree">';
  yield* children(top, choice, opened, threshold);
  yield '</ul>';
}

function intro(top: Folder, { leaves }: Chosen): Markup {
  if (leaves.size === top.files) {
    return markup`<p class="q">${counted(top.files, 'file')}<span id="ordered">, most uncovered lines first</span>.</p>`;
  }
  return markup`<p class="q">${grouped(leaves.size)} of ${counted(top.files, 'file')} are listed<span id="ordered">, most uncovered lines first</span>. The rest is left out to keep this page small; the numbers of each folder count all of its files.</p>`;
}

/** Shown by the script, as without it they do nothing. */
const tools =
  '<div class="tools" id="tools" hidden=""><label><span>Find</span><input type="search" id="find" placeholder="Part of a path" autocomplete="off" spellcheck="false"/></label><label><span>Order</span><select id="order"><option value="worst">Most uncovered lines</option><option value="low">Lowest coverage</option><option value="name">Name</option><option value="size">Most lines</option></select></label><label class="check"><input type="checkbox" id="only"/> Only with uncovered lines</label><span class="both"><button type="button" id="open">Open all</button><button type="button" id="close">Close all</button></span><output id="count" for="find only"></output></div>';

function* children(
  folder: Folder,
  choice: Chosen,
  opened: ReadonlySet<Folder>,
  threshold: number | null,
): Generator<string> {
  let [files, missing] = [0, 0];
  for (const child of folder.children) {
    const piece = child.kind === 'file' ? choice.leaves.get(child) : undefined;
    if (piece !== undefined) yield piece.markup;
    else if (child.kind === 'folder' && choice.folders.has(child)) {
      yield folderHead(child, threshold, opened.has(child)).markup;
      yield* children(child, choice, opened, threshold);
      yield '</ul></details></li>';
    } else {
      files += child.kind === 'file' ? 1 : child.files;
      missing += child.counts === null ? 0 : uncovered(child.counts);
    }
  }
  if (files > 0) yield restNote(files, missing).markup;
}

function restNote(files: number, missing: number): Markup {
  const lines = missing === 0 ? '' : ` with ${counted(missing, 'uncovered line')}`;
  return markup`<li class="q">${counted(files, 'more file')}${lines}, not listed.</li>`;
}

function numbersOf({ counts }: Folder | Leaf): Markup {
  return trusted(counts === null ? '' : `${counts.covered},${counts.total}`);
}

function folderHead(folder: Folder, threshold: number | null, open: boolean): Markup {
  const name = markup`<bdi class="n h">${shownPath(folder.name)}</bdi>`;
  const state = open ? trusted(' open=""') : none;
  return markup`<li data-n="${numbersOf(folder)}"><details${state}><summary>${row(name, folder.counts, threshold)}</summary><ul>`;
}

function leafMarkup(leaf: Leaf, model: PageModel, threshold: number | null): Markup {
  const line = row(pathMarkup(leaf.name), leaf.counts, threshold);
  const head = markup`<li data-n="${numbersOf(leaf)}">`;
  const places = leafPlaces(leaf, model);
  if (places === none) return markup`${head}${line}</li>`;
  return markup`${head}<details><summary>${line}</summary><p class="m">${places}</p></details></li>`;
}

/** Ranges as plain text, to keep the page small: the script links them where the file's own link stands. */
function leafPlaces({ file, counts }: Leaf, { source }: PageModel): Markup {
  if (counts === null || uncovered(counts) === 0) return none;
  const ranges = rangesMarkup(file.missing, mostRanges, null);
  const text = ranges === none ? markup`The reports do not say which lines.` : ranges;
  const address = sourceAddress(source, file.path);
  return address === null ? text : markup`${text} ${link(address, 'Open the file')}`;
}
