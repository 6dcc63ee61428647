import { isBlankBetween, isGitSpace } from './text.ts';

/** Where the lines and paragraphs of a text are, found in one walk; lines count from 0. */
export interface Layout {
  readonly text: string;
  /** Offsets (UTF-16 units) at which lines start; a last line feed opens no further line. */
  readonly starts: readonly number[];
  /** For each paragraph its first line and, after it, its last: `[0, 0, 2, 5]` is a title and a body of four lines. */
  readonly paragraphs: readonly number[];
  /** Length of the longest line, in UTF-16 units. */
  readonly longest: number;
}

/** Reads the layout; a line of white space only is blank, as it is to git. */
export function layoutOf(text: string): Layout {
  const starts: number[] = [];
  const paragraphs: number[] = [];
  let open = false;
  let longest = 0;
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const next = feed === -1 ? end : end + 1;
    if (end - at > longest) longest = end - at;
    const blank = isGitSpace(text.charCodeAt(at)) && isBlankBetween(text, at, next);
    if (open === blank) {
      paragraphs.push(blank ? starts.length - 1 : starts.length);
      open = !blank;
    }
    starts.push(at);
    at = next;
  }
  if (open) paragraphs.push(starts.length - 1);
  return { text, starts, paragraphs, longest };
}

/** Offset at which a line starts; the end of the text behind the last one. */
export function startOf({ text, starts }: Layout, line: number): number {
  return starts[line] ?? text.length;
}

/** The lines from `first` to `last` as they stand, without white space at the end. */
export function textBetween(layout: Layout, first: number, last: number): string {
  return layout.text.slice(startOf(layout, first), startOf(layout, last + 1)).trimEnd();
}
