import type { Shown } from '../blocks/lines.ts';
import type { Label } from '../blocks/label.ts';
import { dashLabelOf, labelOf } from '../blocks/label.ts';
import type { HeadingMatch, HeadingMatcher } from '../headings.ts';
import type { Layout } from '../types.ts';
import { plain } from '../words.ts';

/** A line that names the section. */
export interface Candidate {
  readonly index: number;
  readonly heading: string;
  readonly layout: Layout;
  /** Nothing but the name stands there: such a one inside "Risk and rollback" is the section, and not the whole. */
  readonly exact: boolean;
  /** What follows the name on its line. */
  readonly rest: string;
  /** Of a table with the name in its head: the column. */
  readonly column: number | null;
}

/** Reads one line; null where it does not name the section. */
export function candidateAt(lines: readonly Shown[], index: number, match: HeadingMatcher): Candidate | null {
  const line = lines[index];
  if (line === undefined || line.kind === 'code') return null;
  if (line.cells !== null) return cellCandidate(line, index, match);
  const label = labelOf(line.text) ?? dashLabelOf(line.text);
  const named = label === null ? null : match(label.name);
  if (line.kind !== 'text') return headingCandidate(line, index, label, named, match);
  if (label !== null && named !== null) return labelCandidate(lines, index, label, named === 'exact');
  return bareCandidate(lines, index, match);
}

function headingCandidate(
  line: Shown,
  index: number,
  label: Label | null,
  named: HeadingMatch,
  match: HeadingMatcher,
): Candidate | null {
  const layout = line.kind === 'summary' ? 'details' : 'heading';
  const common = { index, layout, column: null } as const;
  if (label !== null && named === 'exact' && label.rest !== '' && match(label.rest) === null) {
    return { ...common, heading: plain(label.name), exact: true, rest: label.rest };
  }
  const whole = match(line.text);
  return whole === null ? null : { ...common, heading: plain(line.text), exact: whole === 'exact', rest: '' };
}

function labelCandidate(lines: readonly Shown[], index: number, label: Label, exact: boolean): Candidate | null {
  const isItem = lines[index]?.opensItem === true;
  if ((label.isTask || isItem) && label.rest === '' && !hasMore(lines, index, label.isTask)) return null;
  const layout = isItem ? 'list-item' : label.isBold ? 'bold' : 'label';
  return { index, heading: plain(label.name), layout, exact, rest: label.rest, column: null };
}

/** A line that is the name and nothing else, above what belongs to it. */
function bareCandidate(lines: readonly Shown[], index: number, match: HeadingMatcher): Candidate | null {
  const line = lines[index];
  if (line === undefined || match(line.text) !== 'exact' || line.text.startsWith('[')) return null;
  const isFirst = lines[index - 1]?.block !== line.block;
  if (!isFirst || (line.opensItem && !hasMore(lines, index, true))) return null;
  const layout = line.opensItem ? 'list-item' : 'label';
  return { index, heading: plain(line.text), layout, exact: true, rest: '', column: null };
}

/** Whether something stands in the item below its first line; `strict`: nothing that merely follows the list counts. */
function hasMore(lines: readonly Shown[], index: number, strict: boolean): boolean {
  const next = lines[index + 1];
  const item = lines[index]?.container ?? null;
  if (next === undefined || item === null) return !strict;
  return next.line < item.end || !strict;
}

function cellCandidate(line: Shown, index: number, match: HeadingMatcher): Candidate | null {
  const cells = line.cells ?? [];
  const common = { index, layout: 'table', exact: true } as const;
  if (line.head === line.cells) {
    const column = cells.findIndex((cell) => match(cell) === 'exact');
    return column === -1 ? null : { ...common, heading: plain(cells[column] ?? ''), rest: '', column };
  }
  const [name = '', ...rest] = cells;
  if (match(name) !== 'exact') return null;
  return { ...common, heading: plain(name), rest: rest.join(' ').trim(), column: null };
}
