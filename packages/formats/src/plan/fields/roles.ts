import type { Label } from '../../markdown/blocks/label.ts';
import { dashLabelOf, labelOf } from '../../markdown/blocks/label.ts';
import type { Shown } from '../../markdown/blocks/lines.ts';
import { segmentsOf } from '../../markdown/blocks/segments.ts';
import type { FieldName } from '../types.ts';
import { plain } from '../../markdown/words.ts';
import { fieldOf, isPlanLabel } from './labels.ts';

/** What a line of a section is there for. */
export interface Role {
  readonly line: Shown;
  /** What it says, without the name of a field before it. */
  readonly text: string;
  /** The field that it answers; null: it is a step. */
  readonly field: FieldName | null;
  /** The field's name, as written. */
  readonly label: string | null;
  /** It only names what stands below: a heading, "**Steps**". */
  readonly isName: boolean;
}

/** The field whose answer is being read. */
interface Open {
  readonly field: FieldName;
  readonly label: string;
  readonly first: Shown;
  /** The answer stood beside the name already. */
  readonly answered: boolean;
  readonly answers: number;
}

/** Says of each line of a section which field it answers, if any. Linear. */
export function rolesOf(lines: readonly Shown[]): readonly Role[] {
  const roles: Role[] = [];
  let open: Open | null = null;
  for (const line of lines) {
    if (line.cells !== null) {
      roles.push(...cellRoles(line));
      open = null;
      continue;
    }
    const [own = line.text, ...further] = line.kind === 'text' ? segmentsOf(line.text, isField) : [line.text];
    const named = nameOf(line, own);
    open = named === null ? stillOpen(open, line) : openField(named, line);
    roles.push(named === null ? answer(line, own, open) : namedRole(line, named));
    for (const text of further) {
      const next = nameOf(line, text);
      if (next !== null) roles.push(namedRole(line, next));
    }
  }
  return roles;
}

function isField({ name }: Label): boolean {
  return fieldOf(name) !== null;
}

function namedRole(line: Shown, { name, rest }: Label): Role {
  return { line, text: rest, field: fieldOf(name), label: name, isName: rest === '' };
}

function answer(line: Shown, text: string, open: Open | null): Role {
  return { line, text, field: open?.field ?? null, label: open?.label ?? null, isName: false };
}

function stillOpen(open: Open | null, line: Shown): Open | null {
  if (open === null || !goesOn(open, line)) return null;
  return { ...open, answers: open.answers + 1 };
}

function openField({ name, rest }: Label, first: Shown): Open | null {
  const field = fieldOf(name);
  return field === null ? null : { field, label: name, first, answered: rest !== '', answers: 0 };
}

/** The name that a line starts with: of a heading, a field, or a bold line that names a part of a plan. */
function nameOf(line: Shown, text: string): Label | null {
  if (line.kind === 'code') return null;
  const label = labelOf(text);
  if (line.kind !== 'text') return isAnswered(label) ? label : headingName(text);
  const known = label ?? dashLabelOf(text);
  if (known !== null && fieldOf(known.name) !== null) return known;
  return label !== null && label.rest === '' && isPlanLabel(label.name) && !isAnswer(label.name) ? label : null;
}

function isAnswered(label: Label | null): boolean {
  return label !== null && label.rest !== '' && fieldOf(label.name) !== null;
}

function headingName(text: string): Label {
  return { name: plain(text.slice(0, 120)), rest: '', isBold: false, isTask: false };
}

/** A bold word that is no name but says that there is nothing: "**None**". */
function isAnswer(name: string): boolean {
  return /^(?:todo|none)$/iu.test(name.trim());
}

function goesOn(open: Open, line: Shown): boolean {
  const { first } = open;
  if (first.kind === 'heading') return true;
  const inItem = first.opensItem && first.container !== null;
  if (inItem) return line.line < (first.container?.end ?? 0);
  if (open.answered) return false;
  const isSame = line.block === first.block || line.kind === 'code' || line.container !== first.container;
  return isSame || open.answers === 0;
}

function cellRoles(line: Shown): readonly Role[] {
  const cells = line.cells ?? [];
  const isHead = line.head === line.cells;
  const columns = (line.head ?? []).map((name) => fieldOf(name));
  const [name = '', ...rest] = cells;
  const text = rest.join(' ').trim();
  const own = rest.length === 0 ? null : fieldOf(name);
  if (own !== null && (columns[0] ?? null) === null) {
    return [{ line, text, field: own, label: name, isName: text === '' }];
  }
  if (isHead) return [{ line, text: line.text, field: null, label: null, isName: true }];
  return cells.map((cell, index) => {
    const label = line.head?.[index] ?? null;
    return { line, text: cell, field: columns[index] ?? null, label, isName: cell === '' };
  });
}
