/** An object of a report: nothing is known of its values yet. */
export type Shape = Readonly<Record<string, unknown>>;

/** The value as an object; null for anything else, lists included. */
export function shape(value: unknown): Shape | null {
  return typeof value === 'object' && value !== null && !isList(value) ? (value as Shape) : null;
}

/** The same where missing is as good as empty: `part(root['metadata'])['version']`. */
export function part(value: unknown): Shape {
  return shape(value) ?? nothing;
}

const nothing: Shape = Object.freeze({});

/**
 * Whether the value is a list of the report. Of a large report, long lists come as something to walk over, which is parsed on
 * the way and never held whole: use this and `items`, never `Array.isArray`.
 */
export function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && Symbol.iterator in value);
}

/** What stands in a list, to walk over once; nothing where the value is no list. */
export function items(value: unknown): Iterable<unknown> {
  return isList(value) ? value : [];
}

/** The objects of a list; whatever else stands there is passed over. */
export function shapes(value: unknown): Iterable<Shape> {
  if (!Array.isArray(value)) return isList(value) ? walked(value) : [];
  return value.every(isShape) ? value : value.filter(isShape);
}

/** Under which a long list gives its objects as `passing` does. */
export const inPassing: unique symbol = Symbol('in passing');

/** The objects of a list, each only until the next one is asked for: nothing but texts and numbers of it may be kept. */
export function passing(value: unknown): Iterable<Shape> {
  return isPassing(value) ? value[inPassing]() : shapes(value);
}

function isPassing(value: unknown): value is { readonly [inPassing]: () => Iterable<Shape> } {
  return typeof value === 'object' && value !== null && inPassing in value;
}

function isShape(value: unknown): value is Shape {
  return shape(value) !== null;
}

function* walked(list: Iterable<unknown>): Generator<Shape, void> {
  for (const item of list) if (isShape(item)) yield item;
}

/** A text that says something, without blanks around it; null for anything else. */
export function text(value: unknown): string | null {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? null : trimmed;
}

/** The texts of a list, each once, in order; one text counts as a list of it. */
export function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] =
    typeof value === 'string' ? [value] : Array.isArray(value) ? value : [...items(value)];
  if (list.length > few) return [...new Set(list.map(text).filter((word) => word !== null))];
  const found: string[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const word = text(list[index]);
    if (word !== null && !found.includes(word)) found.push(word);
  }
  return found;
}

/** So many are looked through faster than a set of them is made; a list in almost every row is as short. */
const few = 8;

/** A number, also where the report writes it as a text (`"7.5"`); null for anything else. */
export function number(value: unknown): number | null {
  const read = typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value.trim()) ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : null;
}

const longestTitle = 200;
const unevenBlanks = /[\t-\r\u00a0\u2028\u2029]| {2}/;

/** The first of several texts that says something, on one line of at most 200 characters. */
export function title(...candidates: readonly unknown[]): string {
  const found = firstText(candidates);
  if (found.length > longestTitle) return shortened(found);
  return unevenBlanks.test(found) ? evened(found).trimEnd() : found;
}

function firstText(candidates: readonly unknown[]): string {
  for (let index = 0; index < candidates.length; index += 1) {
    const found = text(candidates[index]);
    if (found !== null) return found;
  }
  return '';
}

function evened(line: string): string {
  return line.replaceAll(/\s/g, ' ').replaceAll(/ {2,}/g, ' ');
}

/** What stands behind the first characters changes nothing of them, however uneven it is. */
function shortened(found: string): string {
  const start = found.slice(0, longestTitle);
  const line = unevenBlanks.test(start) ? evened(found.slice(0, 2 * longestTitle)) : start;
  const short = `${line.slice(0, longestTitle - 1).trimEnd()}…`;
  // A search makes one text of the two parts: until then, the first would keep the whole description in memory.
  return short.includes('\n') ? evened(short) : short;
}
