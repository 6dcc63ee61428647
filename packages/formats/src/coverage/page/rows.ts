import type { Counts } from '../format.ts';
import { markup, none, trusted, type Markup } from './markup.ts';
import { barWidth, grouped, isBelow, percent, uncovered } from './numbers.ts';

/** What is covered, and in the colour that stands out what is not; the numbers stand beside it as text. */
export function bar(counts: Counts | null, threshold: number | null, tick = false): Markup {
  if (counts === null || counts.total === 0) return trusted('<span class="b x"></span>');
  const mark = tick && threshold !== null ? markup`<span class="t w${Math.floor(threshold)}"></span>` : none;
  return markup`<span class="b w${barWidth(counts)}">${mark}</span>`;
}

/** One line of a list: name, uncovered lines, lines, bar, per cent. On a narrow screen its hidden words show. */
export function row(name: Markup, counts: Counts | null, threshold: number | null): Markup {
  return markup`<span class="r">${name} ${figures(counts)} ${bar(counts, threshold)}${share(counts, threshold)}</span>`;
}

function figures(counts: Counts | null): Markup {
  if (counts === null) return trusted('<span class="u z">–</span> <span class="c"></span>');
  const missing = uncovered(counts);
  const quiet = missing === 0 ? trusted(' z') : none;
  const noun = counts.total === 1 ? ' line' : ' lines';
  return markup`<span class="u${quiet}">${grouped(missing)}<i> uncovered of</i></span> <span class="c">${grouped(counts.total)}<i>${noun}</i></span>`;
}

function share(counts: Counts | null, threshold: number | null): Markup {
  if (counts === null) return trusted('<span class="p z">not known</span>');
  if (counts.total === 0) return trusted('<span class="p z">no lines</span>');
  return markup`<span class="p${tone(counts, threshold)}">${percent(counts)}</span>`;
}

/** Set apart what is too little, and back what is whole. */
function tone(counts: Counts, threshold: number | null): Markup {
  if (isBelow(counts, threshold)) return trusted(' lo');
  return uncovered(counts) === 0 ? trusted(' z') : none;
}

/** Names of the columns, for the eye: every row says them itself. */
export function columns(first: string, lines: string): Markup {
  return markup`<div class="r k" aria-hidden="true"><span>${first}</span><span class="u">Uncovered</span><span class="c">${lines}</span><span></span><span class="p">Covered</span></div>`;
}
