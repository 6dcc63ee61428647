import type { Level, Location } from '@cm/model';

import { codeSpan, escapeMarkdown, prose } from '../escape/markdown.ts';
import { truncate } from '../escape/truncate.ts';
import { NAME, SENTENCE } from '../limits.ts';
import { placeOf } from '../place.ts';
import { counted, weightWords } from '../words.ts';

const marks: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** A picture for the eye; the words beside it say the same. */
export function mark(weighed: { readonly level: Level; readonly outcome: string }): string {
  return weighed.outcome === 'unknown' ? '❓' : marks[weighed.level];
}

/** The picture with its words. */
export function weight(weighed: { readonly level: Level; readonly outcome: string }): string {
  return `${mark(weighed)} ${weightWords(weighed)}`;
}

/** A rule, path or branch as code, cut to a readable length. */
export function name(text: string): string {
  return codeSpan(truncate(text, NAME));
}

/** One sentence, for a table cell or a list. */
export function sentence(text: string, limit = SENTENCE): string {
  return prose(truncate(text, limit));
}

/** Where a finding points, followed by a colon, or nothing. */
export function placePrefix(location: Location | null): string {
  const place = placeOf(location);
  if (place === null) return '';
  const words = [escapeMarkdown(place.label), codeSpan(place.name)].filter((word) => word !== '').join(' ');
  const detail = place.detail === '' ? '' : `, ${escapeMarkdown(place.detail)}`;
  return words === '' && detail === '' ? '' : `${words}${detail}: `;
}

/** One row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Says how many entries of a list found no room. */
export function leftOut(count: number, what: string): string {
  return count === 0 ? '' : `\n_${counted(count, what)} left out here, for want of room: the JSON report holds all._\n`;
}

/** The first line of a folded part; our own words only. */
export function foldOpen(title: string): string {
  return `\n<details><summary>${title}</summary>\n\n`;
}

/** Ends a folded part. */
export const FOLD_CLOSE = '\n</details>\n';
