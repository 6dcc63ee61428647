import type { Budget } from './budget.ts';
import { figuresMarkup } from './figures.ts';
import { filesSection } from './files.ts';
import { headline, tabTitle } from './headline.ts';
import { markup, trusted } from './markup.ts';
import type { PageModel } from './model.ts';
import { patchSection, unmatchedSection } from './patch.ts';
import { shownPath } from './places.ts';
import { securityPolicy } from './security.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** Most bytes of a page: what a browser opens at once on a small machine, and a pipeline keeps without asking. */
export const largestPage = 4_000_000;

/** Of which for what is always there: style, script, figures, headings. */
const frame = 60_000;

/**
 * The coverage of a project and of a change as one HTML file that needs no network and no script, in pieces to be joined
 * in order and written as UTF-8. The same model gives the same bytes. It is never larger than `largestPage`.
 */
export function* coveragePage(model: PageModel): Generator<string> {
  const budget: Budget = { left: largestPage - frame };
  yield head(model);
  yield markup`<header><p class="eyebrow">Test coverage</p><h1><bdi>${shownPath(model.title)}</bdi></h1><p class="for"><bdi>${shownPath(model.generatedFor)}</bdi></p><p class="lead">${headline(model)}</p></header>`
    .markup;
  yield figuresMarkup(model).markup;
  yield patchSection(model, budget).markup;
  const unmatched = unmatchedSection(model, budget).markup;
  yield* filesSection(model, budget);
  yield unmatched;
  yield '</main><footer>Percentages are rounded down: only what is whole says 100.0\u00a0%. ';
  yield 'Numbers of folders are pooled over their files, never averaged. Made by coverage-gate of cm-actions.</footer>';
  yield `<script>${script}</script></body></html>\n`;
}

function head(model: PageModel): string {
  const meta = markup`<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${securityPolicy}"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/><meta name="robots" content="noindex"/>`;
  const title = markup`<title>${shownPath(tabTitle(model))}</title><style>${trusted(style)}</style>`;
  return `<!DOCTYPE html>\n<html lang="en"><head>${meta.markup}${title.markup}</head><body><main>`;
}
