import { labelOf } from '../markdown/blocks/label.ts';
import type { Shown } from '../markdown/blocks/lines.ts';
import { segmentsOf } from '../markdown/blocks/segments.ts';
import type { Found } from '../markdown/sections/find.ts';
import { candidateAt } from '../markdown/sections/candidate.ts';
import { sectionsOf } from '../markdown/sections/find.ts';
import type { PartName, PartNames } from './names.ts';
import { eachPart, isField, namesReader, partNames } from './names.ts';
import { isReference } from './references.ts';

/** One place of a part: where it starts, and what it shows of its own. */
export interface Place {
  readonly heading: string;
  readonly line: number;
  readonly layout: Found['section']['layout'];
  /** Without lines that belong to another part inside it, to the review checklist, or to git. */
  readonly lines: readonly Shown[];
}

/** A body, cut into its parts. */
export interface Parts {
  readonly places: Readonly<Record<PartName, readonly Place[]>>;
  /** Lines that belong to no part. */
  readonly rest: readonly Shown[];
}

/** Places of one part that are looked into. */
const mostPlaces = 50;

/** Cuts a body into the parts of a change request. `skip`: lines, 1-based, that are read elsewhere. Linear. */
export function partsOf(shown: readonly Shown[], skip: ReadonlySet<number>): Parts {
  const names = namesReader();
  const lines = shown.flatMap((line) => cutLine(line, names));
  const named = namingLines(lines, names);
  const found = eachPart((part) => placesIn(lines, part, names, named[part]));
  const starts = lastStarts(partNames.map((part) => found[part]));
  const isOwn = (line: Shown, start: number): boolean =>
    (starts.get(line.line) ?? 0) <= start && !skip.has(line.line) && !isReference(line);
  const places = eachPart((part) => found[part].slice(0, mostPlaces).map((one) => placeOf(one, isOwn)));
  return { places, rest: lines.filter((line) => isOwn(line, 0)) };
}

/** Two answers on one line are two lines. */
function cutLine(line: Shown, { isName }: PartNames): readonly Shown[] {
  if (line.kind !== 'text' || line.cells !== null) return [line];
  const segments = segmentsOf(line.text, isName);
  if (segments.length === 1) return [line];
  return segments.map((text, index) => ({ ...line, text: text.trim(), opensItem: line.opensItem && index === 0 }));
}

/** By part: indexes of the lines that may name it. Looking at every line for every part would take ten times as long. */
function namingLines(lines: readonly Shown[], { partsIn }: PartNames): Readonly<Record<PartName, readonly number[]>> {
  const found = eachPart((): number[] => []);
  for (const [index, line] of lines.entries()) {
    const parts = new Set<PartName>(line.cells?.flatMap(partsIn));
    const named = candidateAt(lines, index, (heading) => {
      const own = partsIn(heading);
      for (const part of own) parts.add(part);
      return own.length > 0 ? 'exact' : null;
    });
    if (named !== null || line.cells !== null) for (const part of parts) found[part].push(index);
  }
  return found;
}

function placesIn(
  lines: readonly Shown[],
  part: PartName,
  { sections, isStrong }: PartNames,
  named: readonly number[],
): readonly Found[] {
  const found = sectionsOf(lines, sections[part], named).filter(({ section: { layout, heading } }) => {
    return layout === 'heading' || layout === 'details' || isStrong(part, heading);
  });
  return isField(part) ? found.map(answerOnly) : found;
}

/** UTF-16 units of a field's answer: more is a paragraph that happens to follow. */
export const longestAnswer = 120;

/** Below "**Type:**" only what follows at once answers it; below a heading all does. */
function answerOnly(found: Found): Found {
  const { layout, startLine } = found.section;
  if (layout !== 'bold' && layout !== 'label') return found;
  const end = found.lines.findIndex(
    ({ line, text, opensItem }) => !opensItem && (line > startLine + 2 || text.length > longestAnswer),
  );
  const lines = end === -1 ? found.lines : found.lines.slice(0, end);
  return { section: { ...found.section, endLine: lines.at(-1)?.line ?? startLine }, lines };
}

/** By line: where the innermost part starts that covers it. */
function lastStarts(all: readonly (readonly Found[])[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const found of all) {
    for (const { section } of found) {
      for (let line = section.startLine; line <= section.endLine; line += 1) {
        starts.set(line, Math.max(starts.get(line) ?? 0, section.startLine));
      }
    }
  }
  return starts;
}

function placeOf({ section, lines }: Found, isOwn: (line: Shown, start: number) => boolean): Place {
  const { heading, layout, startLine } = section;
  return { heading, layout, line: startLine, lines: lines.filter((line) => isOwn(line, startLine)) };
}

/** What a line says behind the name that it starts with; the name alone says nothing. */
export function saidIn(line: Shown, isName: (name: string) => boolean): string {
  if (line.kind === 'code') return line.text;
  if (line.kind !== 'text') return '';
  if (line.cells !== null) return saidInCells(line);
  const label = labelOf(line.text);
  if (label === null) return line.text;
  return label.rest === '' || isName(label.name) ? label.rest : line.text;
}

/** Of a table what stands below its head, beside the names of its rows. */
function saidInCells({ cells, head }: Shown): string {
  if (cells === null || cells === head) return '';
  return cells.length > 1 ? cells.slice(1).join(' ').trim() : cells.join(' ');
}
