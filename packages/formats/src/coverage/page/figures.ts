import type { Counts } from '../format.ts';
import { markup, none, trusted, type Markup } from './markup.ts';
import type { PageModel, PageThresholds } from './model.ts';
import { grouped, isBelow, knownThreshold, percent, required, sane } from './numbers.ts';
import { bar } from './rows.ts';

interface Figure {
  readonly name: string;
  readonly counts: Counts | null;
  readonly threshold: number | null;
}

/** The few numbers that the page is about, the change's own first; of branches and functions only what is known. */
export function figuresMarkup(model: PageModel): Markup {
  const { project, patch, thresholds = {} } = model;
  const change = patch === null ? [] : [figure('New and changed lines', patch, thresholds, 'patch')];
  const all = [
    ...change,
    figure(patch === null ? 'Lines' : 'All lines', project.lines, thresholds, 'lines'),
    ...[
      figure('Branches', project.branches, thresholds, 'branches'),
      figure('Functions', project.functions, thresholds, 'functions'),
    ].filter(({ counts, threshold }) => counts !== null || threshold !== null),
  ];
  return markup`<dl class="figures">${all.map((one) => written(one))}</dl>`;
}

function figure(name: string, counts: Counts | null, thresholds: PageThresholds, key: keyof PageThresholds): Figure {
  return { name, counts: counts === null ? null : sane(counts), threshold: knownThreshold(thresholds[key]) };
}

function written({ name, counts, threshold }: Figure): Markup {
  if (counts === null || counts.total === 0) {
    const reason = counts === null ? 'Not in the reports' : 'None to cover';
    return markup`<div><dt>${name}</dt><dd class="big z">–</dd><dd class="f">${reason}</dd></div>`;
  }
  const low = isBelow(counts, threshold);
  const tone = low ? trusted(' lo') : none;
  return markup`<div><dt>${name}</dt><dd class="big${tone}">${percent(counts)}</dd><dd aria-hidden="true">${bar(counts, threshold, true)}</dd><dd class="f">${grouped(counts.covered)} of ${grouped(counts.total)} covered${demand(threshold, low)}</dd></div>`;
}

function demand(threshold: number | null, low: boolean): Markup {
  if (threshold === null) return none;
  const words = `${required(threshold)} required`;
  return low ? markup`<br/><strong class="lo">Below the ${words}</strong>` : markup`<br/>${words}`;
}
