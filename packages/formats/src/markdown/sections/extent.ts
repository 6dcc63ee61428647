import { labelOf } from '../blocks/label.ts';
import type { Shown } from '../blocks/lines.ts';
import type { Candidate } from './candidate.ts';
import type { SectionNames } from './names.ts';

type Ends = (line: Shown, previous: Shown) => boolean;

/** The index after the last line of a section. */
export function endOf(lines: readonly Shown[], candidate: Candidate, names: SectionNames): number {
  const first = lines[candidate.index];
  if (first === undefined) return candidate.index;
  const ends = endings[candidate.layout](first, candidate, names);
  let index = candidate.index + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    const previous = lines[index - 1];
    if (line === undefined || previous === undefined || ends(line, previous)) break;
  }
  return index;
}

const endings: Readonly<
  Record<Candidate['layout'], (first: Shown, candidate: Candidate, names: SectionNames) => Ends>
> = {
  heading: (first, _, names) => (line) =>
    hasLeft(first, line) ||
    (line.kind === 'heading' && line.level <= first.level && isBeside(first, line) && !isRuled(line, names)),
  details: (first, _, names) => (first.details === 0 ? endOfBold(first, names) : (line) => hasLeft(first, line)),
  bold: (first, _, names) => endOfBold(first, names),
  label: (first, { rest }, names) => (rest === '' ? endOfBareLabel(first, names) : endOfLabel(first, names)),
  'list-item': endOfItem,
  table: (first, { column }) => (column === null ? () => true : (line) => line.block !== first.block),
};

function endOfBold(first: Shown, names: SectionNames): Ends {
  return (line) => hasLeft(first, line) || isTitle(line) || (isBeside(first, line) && isOtherLabel(line, true, names));
}

/** Below a name with nothing after it: what stands there up to the next name. */
function endOfBareLabel(first: Shown, names: SectionNames): Ends {
  return (line) => hasLeft(first, line) || isTitle(line) || (isBeside(first, line) && isOtherLabel(line, false, names));
}

/** After "Rollback plan: …": the rest of the paragraph, and the code, lists and tables below it. */
function endOfLabel(first: Shown, names: SectionNames): Ends {
  return (line) => {
    if (hasLeft(first, line) || isTitle(line)) return true;
    if (!isBeside(first, line) || line.kind === 'code' || line.cells !== null) return false;
    return line.block !== first.block || isOtherLabel(line, false, names);
  };
}

/** The item; where it says nothing, also the code right below the list, which people forget to indent. */
function endOfItem(first: Shown, { rest }: Candidate): Ends {
  const end = first.container?.end ?? first.line + 1;
  let code = -1;
  return (line, previous) => {
    if (line.line < end) return false;
    if (rest === '' && line.kind === 'code' && previous === first && line.line <= first.line + 3) code = line.block;
    return line.block !== code;
  };
}

/** A command with a rule drawn right below it, which Markdown takes for a heading. */
function isRuled(line: Shown, { isCommand }: SectionNames): boolean {
  return line.info.startsWith('-') && line.text.includes(' ') && isCommand(line.text);
}

function isTitle(line: Shown): boolean {
  return line.kind === 'heading' || line.kind === 'summary';
}

function isOtherLabel(line: Shown, onlyBold: boolean, { goesOn }: SectionNames): boolean {
  if (line.kind !== 'text' || line.cells !== null) return false;
  const label = labelOf(line.text);
  if (label === null || (onlyBold && !label.isBold)) return false;
  return !goesOn(label);
}

function isBeside(first: Shown, line: Shown): boolean {
  return line.container === first.container && line.details === first.details;
}

function hasLeft(first: Shown, line: Shown): boolean {
  if (first.container !== null && line.line >= first.container.end) return true;
  return line.depth < first.depth || (line.depth === first.depth && line.details !== first.details);
}
