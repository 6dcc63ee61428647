import type { Shown } from '../../markdown/blocks/lines.ts';

/** A box at the start of an item of a list. */
export interface Task {
  readonly ticked: boolean;
  /** What follows the box on its line. */
  readonly text: string;
}

/** Reads the box of a line; null where there is none. Source: GitHub Flavored Markdown, "Task list items". */
export function taskOf({ kind, text, opensItem, container }: Shown): Task | null {
  if (kind !== 'text' || !opensItem || container?.kind !== 'item') return null;
  const found = /^(~~)?\[([ xX])\]\s+(?=\S)/u.exec(text.slice(0, 40));
  if (found === null) return null;
  const [box, struck = '', mark] = found;
  return { ticked: mark !== ' ', text: `${struck}${text.slice(box.length)}` };
}

/** A text cut at what is struck through: `~~so~~`. What nothing closes is no strike. */
export function strikesIn(text: string): { readonly struck: string; readonly rest: string } {
  const pieces = text.split('~~');
  const whole = pieces.length % 2 === 0 ? [...pieces.slice(0, -2), pieces.slice(-2).join('~~')] : pieces;
  const struck = whole.filter((_, index) => index % 2 === 1).join(' ');
  const rest = whole.filter((_, index) => index % 2 === 0).join(' ');
  return { struck: struck.trim(), rest: rest.trim() };
}

/** Without what is struck through: "~~Feature~~/Bug" is a bug. */
export function unstruck(text: string): string {
  return text.includes('~~') ? strikesIn(text).rest.replaceAll(/^[\s/|,]+|[\s/|,]+$/gu, '') : text;
}
