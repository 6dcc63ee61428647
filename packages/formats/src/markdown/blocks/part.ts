/** A line of a block, or a border of `<details>` between lines. */
export type Part = LinePart | { readonly kind: 'open' } | { readonly kind: 'close' };

/** A line that readers see. */
export interface LinePart {
  /** 1-based. */
  readonly line: number;
  /** Without the markup of containers, of headings and of comments; with that of words. Never blank, except in code. */
  readonly text: string;
  readonly kind: 'heading' | 'summary' | 'text' | 'code';
  /** Of a heading, 1 to 6. */
  readonly level: number;
  /** Of a line of a table. */
  readonly cells: readonly string[] | null;
  /** The head of that table. */
  readonly head: readonly string[] | null;
}

/** A line that is no heading. */
export function textPart(line: number, text: string, kind: 'text' | 'code' = 'text'): LinePart {
  return { line, text, kind, level: 0, cells: null, head: null };
}
