import type { Measure } from './fill.ts';

/** The blocks that fit, in order; one that does not is left out whole, and a smaller one after it may still fit. */
export function fittingSections(sections: readonly string[], room: number, measure: Measure): string {
  let text = '';
  let free = room;
  for (const section of sections) {
    const block = `\n${section.trim()}\n`;
    const size = measure(block);
    if (size > free) continue;
    text += block;
    free -= size;
  }
  return text;
}
