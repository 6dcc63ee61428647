import { categories, type Category } from '../settings.ts';
import { visibleLines } from './visible.ts';

/** A category that the description names, and the line that does. */
export interface Said {
  readonly category: Category;
  readonly line: string;
}

/** Names of the field. `loose` ones mean other things too, so that their whole value has to be a category. */
const names = new Set([
  'category',
  'change category',
  'category of change',
  'category of the change',
  'change class',
  'change classification',
  'classification',
  'risk category',
]);
const looseNames = new Set(['type', 'change type', 'type of change']);

type Field = 'none' | 'loose' | 'named';

interface Reading {
  /** The field that is open: its value may stand on the next lines. */
  open: Field;
  /** The table column of which the next row is read; -1 for none. */
  column: number;
  readonly said: Said[];
}

/**
 * What a description says of the change's category: a line `Category: normal`, bold or in a list, a heading with the value
 * below, a table, or ticked items. A choice that nobody made (`standard/normal/emergency`) says nothing.
 */
export function saidIn(body: string): readonly Said[] {
  const reading: Reading = { open: 'none', column: -1, said: [] };
  for (const whole of visibleLines(body)) {
    const line = whole
      .slice(0, 400)
      .replaceAll(/~~[^~]*~~/g, '')
      .trim();
    if (line !== '') readLine(line, reading);
  }
  return reading.said;
}

function readLine(line: string, reading: Reading): void {
  const item = /^[^\p{L}\p{N}[|]{0,12}(?:\d{1,3}[.)] {1,4})?\[([ xX])\] {1,4}(.*)$/u.exec(line);
  if (item !== null) {
    if (item[1] !== ' ')
      add(reading, categoryIn(item[2] ?? '', reading.open === 'none' ? 'loose' : 'named', true), line);
    return;
  }
  if (line.startsWith('|')) {
    readRow(line, reading);
    return;
  }
  reading.column = -1;
  readWords(line, reading);
}

function readWords(line: string, reading: Reading): void {
  const text = unmarked(line);
  const colon = text.slice(0, 60).search(/[:：]/u);
  const field = fieldOf(colon === -1 ? text : text.slice(0, colon));
  const value = colon === -1 ? '' : text.slice(colon + 1);
  if (field !== 'none' && unmarked(value) === '') {
    reading.open = field;
    return;
  }
  const asked = field === 'none' ? reading.open : field;
  reading.open = 'none';
  if (asked === 'none' || (field === 'none' && line.startsWith('#'))) return;
  add(reading, categoryIn(field === 'none' ? text : value, asked, false), line);
}

/** `| Category | normal |`, or a row below a head with that name. */
function readRow(line: string, reading: Reading): void {
  const cells = line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  if (cells.every((cell) => /^:?-*:?$/.test(cell))) return;
  if (reading.column !== -1) {
    add(reading, categoryIn(cells[reading.column] ?? '', reading.open, false), line);
    reading.column = -1;
    reading.open = 'none';
    return;
  }
  const at = cells.findIndex((cell) => fieldOf(unmarked(cell)) !== 'none');
  if (at === -1) return;
  const field = fieldOf(unmarked(cells[at] ?? ''));
  const beside = categoryIn(cells[at + 1] ?? '', field, false);
  add(reading, beside, line);
  if (beside === null) [reading.column, reading.open] = [at, field];
}

function add({ said }: Reading, category: Category | null, line: string): void {
  if (category !== null) said.push({ category, line });
}

function fieldOf(text: string): Field {
  const name = text
    .toLowerCase()
    .replaceAll(/[*_`#?]/g, '')
    .trim();
  return names.has(name) ? 'named' : looseNames.has(name) ? 'loose' : 'none';
}

/** Without bullets, numbers of a list, quotes, emphasis and emoji in front. */
function unmarked(text: string): string {
  const listed = /^\s{0,3}\d{1,3}[.)]\s/.exec(text.slice(0, 10))?.[0] ?? '';
  const rest = text.slice(listed.length);
  const at = rest.search(/[\p{L}\p{N}]/u);
  return at === -1 ? '' : rest.slice(at);
}

function categoryIn(value: string, field: Field, isItem: boolean): Category | null {
  const text = unmarked(value).toLowerCase();
  const category = categories.find((one) => text.startsWith(one)) ?? null;
  const rest = category === null ? '' : text.slice(category.length);
  if (category === null || /^[\p{L}\p{N}_-]/u.test(rest)) return null;
  if (field === 'named') return isChoice(rest) ? null : category;
  const end = isItem ? /^ change[\s.*_`]{0,5}(?:$|[^\p{L}\p{N}\s])/u : /^(?: change)?[\s.*_`)\]]{0,5}$/u;
  return end.test(rest) ? category : null;
}

/** `standard / normal / emergency`, `standard, normal or emergency`. */
function isChoice(rest: string): boolean {
  const text = rest
    .trimStart()
    .replace(/^change\b/, '')
    .replace(/^[*_`\]) ]{1,8}/, '');
  return /^(?:[/|,]|or\b)/.test(text) && categories.some((one) => text.includes(one));
}
