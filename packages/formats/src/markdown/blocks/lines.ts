import { isDefinition, withoutComments } from './comments.ts';
import { htmlLines } from './html.ts';
import type { Container, Leaf } from './markdown.ts';
import { leavesOf } from './markdown.ts';
import type { LinePart, Part } from './part.ts';
import { textPart } from './part.ts';
import { cellsOf, isDelimiter } from './table.ts';
import { withoutTags } from './tags.ts';

/** A line of the body that its readers see. */
export interface Shown extends LinePart {
  /** Of code: what stands after the fence; of a heading: its mark (`#`, `-`, `=`). */
  readonly info: string;
  /** The block that it stands in; lines of one block have the same. */
  readonly block: number;
  readonly container: Container | null;
  /** The innermost open `<details>` (0: none), and how many are open. */
  readonly details: number;
  readonly depth: number;
  /** Whether it is the first line of an item of a list. */
  readonly opensItem: boolean;
}

/** The lines of a body that its readers see, in their order; `\n` between lines. Linear. */
export function shownLines(body: string): readonly Shown[] {
  const shown: Shown[] = [];
  const open: number[] = [];
  let count = 0;
  let openedItem: Container | null = null;
  let block = 0;
  for (const leaf of leavesOf(body)) {
    block += 1;
    const item = itemOf(leaf.container);
    const opensItem = item !== null && item !== openedItem;
    if (opensItem) openedItem = item;
    const common = { block, container: leaf.container, info: leaf.kind === 'heading' ? leaf.markup : leaf.info };
    for (const part of partsOf(leaf)) {
      if (part.kind === 'close') open.pop();
      else if (part.kind === 'open') {
        count += 1;
        open.push(count);
      } else {
        const details = open.at(-1) ?? 0;
        const isFirst = opensItem && part.line === leaf.start;
        shown.push({ ...common, ...part, details, depth: open.length, opensItem: isFirst });
      }
    }
  }
  return shown;
}

function partsOf(leaf: Leaf): readonly Part[] {
  if (leaf.kind === 'code') {
    return leaf.lines.map((text, index) => textPart(leaf.start + index, text, 'code'));
  }
  if (leaf.kind === 'html') return htmlLines(leaf.start, withoutComments(leaf.lines, true));
  if (leaf.kind === 'heading') return headingParts(leaf);
  return tableParts(leaf.start, withoutComments(leaf.lines, false));
}

function headingParts(leaf: Leaf): readonly Part[] {
  const text = withoutTags(withoutComments(leaf.lines, false).join(' ')).trim();
  return [{ line: leaf.start, text, kind: 'heading', level: leaf.level, cells: null, head: null }];
}

function tableParts(start: number, lines: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let head: readonly string[] | null = null;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text === '' || isDefinition(text)) continue;
    if (isDelimiter(text) && index > 0) {
      head = cellsOf(lines[index - 1] ?? '');
      continue;
    }
    const inHead = isDelimiter(lines[index + 1] ?? '');
    const cells = head !== null || inHead ? cellsOf(text) : null;
    parts.push({ ...textPart(start + index, withoutTags(text)), cells, head: cells === null ? null : (head ?? cells) });
  }
  return parts;
}

function itemOf(container: Container | null): Container | null {
  for (let at = container; at !== null; at = at.parent) if (at.kind === 'item') return at;
  return null;
}
