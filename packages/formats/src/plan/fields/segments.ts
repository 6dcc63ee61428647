import { labelOf } from '../blocks/label.ts';
import { fieldOf } from './labels.ts';

/** Longer lines are not cut up. UTF-16 units. */
const longest = 400;

/** What may stand between two answers on one line: "Owner: @alice | Time: 5 min", "**Owner:** @alice **Time:** 5 min". */
const between = /\s*[|;·•]\s*|[.,]\s+|\s(?=\*\*)/gu;

/** A line cut where the name of a further field starts; the line itself where none does. */
export function segmentsOf(text: string): readonly string[] {
  if (text.length > longest) return [text];
  const segments: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(between)) {
    const label = labelOf(text.slice(index + mark.length));
    if (label === null || fieldOf(label.name) === null) continue;
    segments.push(text.slice(from, index));
    from = index + mark.length;
  }
  return [...segments, text.slice(from)];
}
