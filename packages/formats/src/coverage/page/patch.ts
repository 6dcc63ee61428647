import { type Budget, listed } from './budget.ts';
import { markup, none, trusted, type Markup } from './markup.ts';
import type { PageModel, PagePatchFile } from './model.ts';
import { counted, grouped, knownThreshold, sane, uncovered } from './numbers.ts';
import { pathMarkup, rangesMarkup, shownPath, sourceAddress } from './places.ts';
import { columns, row } from './rows.ts';
import { compareText } from './tree.ts';

/** Most files of the change, most ranges of one file, and most bare paths that are listed. */
const mostFiles = 500;
const mostRanges = 200;
const mostPaths = 200;

/** The change: what is in no report, what is not covered, and, folded, what is. */
export function patchSection(model: PageModel, budget: Budget): Markup {
  const { patch } = model;
  if (patch === null) return absentOnly(model, budget);
  const files = patch.files.toSorted(mostMissing);
  const open = files.filter((file) => uncovered(sane(file)) > 0);
  const done = files.filter((file) => sane(file).total > 0 && uncovered(sane(file)) === 0);
  const nothing = open.length + done.length === 0 ? nothingCounted : none;
  const lists = [
    absentCallout(model, budget),
    nothing,
    missingList(open, model, budget),
    coveredList(done, model, budget),
  ];
  return markup`<section aria-labelledby="change"><h2 id="change">New and changed code</h2>${lists}</section>`;
}

function mostMissing(one: PagePatchFile, other: PagePatchFile): number {
  return uncovered(sane(other)) - uncovered(sane(one)) || compareText(one.path, other.path);
}

function missingList(files: readonly PagePatchFile[], model: PageModel, budget: Budget): Markup {
  if (files.length === 0) return none;
  const { items, leftOut } = listed(budget, files, mostFiles, (file) => entry(file, model));
  return markup`${columns('File', 'Changed')}<ul class="flat">${items}</ul>${omitted(leftOut)}`;
}

function entry(file: PagePatchFile, model: PageModel): Markup {
  const address = sourceAddress(model.source, file.path);
  const ranges = rangesMarkup(file.missing, mostRanges, address);
  const threshold = knownThreshold(model.thresholds?.patch);
  const places = ranges === none ? none : markup`<p class="m">${ranges}</p>`;
  return markup`<li>${row(pathMarkup(file.path), sane(file), threshold)}${places}</li>`;
}

function coveredList(files: readonly PagePatchFile[], model: PageModel, budget: Budget): Markup {
  if (files.length === 0) return none;
  const { items, leftOut } = listed(budget, files, mostFiles, (file) => entry(file, model));
  const name = `${counted(files.length, 'changed file')} fully covered`;
  return markup`<details class="fold"><summary>${name}</summary><ul class="flat">${items}</ul>${omitted(leftOut)}</details>`;
}

function omitted(count: number): Markup {
  return count === 0 ? none : markup`<p class="q">${counted(count, 'more changed file')} not listed here.</p>`;
}

const nothingCounted = trusted('<p class="q">The change has no line that the reports count.</p>');

function absentOnly(model: PageModel, budget: Budget): Markup {
  const callout = absentCallout(model, budget);
  return callout === none ? none : markup`<section>${callout}</section>`;
}

function absentCallout({ absent = [] }: PageModel, budget: Budget): Markup {
  if (absent.length === 0) return none;
  const one = absent.length === 1;
  const name = `${counted(absent.length, 'code file')} of the change ${one ? 'is' : 'are'} in no report`;
  const meaning = `Nothing is known of ${one ? 'its' : 'their'} lines, which is not the same as covered. Make the coverage tool measure ${one ? 'it' : 'them'}.`;
  return markup`<div class="call"><h3>${name}</h3><p>${meaning}</p>${pathList(absent, budget)}</div>`;
}

/** Paths of the reports that are no file here: usually a wrong root, so folded, at the end. */
export function unmatchedSection({ unmatched = [] }: PageModel, budget: Budget): Markup {
  if (unmatched.length === 0) return none;
  const name = `${counted(unmatched.length, 'path')} in the reports ${unmatched.length === 1 ? 'is no file' : 'are no files'} of the repository`;
  return markup`<details class="fold"><summary>${name}</summary><p class="q">They are not counted.</p>${pathList(unmatched, budget)}</details>`;
}

function pathList(paths: readonly string[], budget: Budget): Markup {
  const sorted = paths.toSorted(compareText);
  const { items, leftOut } = listed(budget, sorted, mostPaths, (path) => markup`<li>${shown(path)}</li>`);
  const rest = leftOut === 0 ? none : markup`<p class="q">And ${grouped(leftOut)} more.</p>`;
  return markup`<ul class="paths">${items}</ul>${rest}`;
}

function shown(path: string): Markup {
  return markup`<bdi>${shownPath(path)}</bdi>`;
}
