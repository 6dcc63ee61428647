import type { Label } from './label.ts';
import { labelOf } from './label.ts';

/** Longer lines are not cut up. UTF-16 units. */
const longest = 400;

/** What may stand between two answers on one line: "Owner: @alice | Time: 5 min", "**Owner:** @alice **Time:** 5 min". */
const between = /\s*[|;·•]\s*|[.,]\s+|\s(?=\*\*)/gu;

/** A line cut where a further name starts that the caller knows; the line itself where none does. */
export function segmentsOf(text: string, isName: (label: Label) => boolean): readonly string[] {
  if (text.length > longest) return [text];
  const segments: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(between)) {
    const label = labelOf(text.slice(index + mark.length));
    if (label === null || !isName(label)) continue;
    segments.push(text.slice(from, index));
    from = index + mark.length;
  }
  return [...segments, text.slice(from)];
}
