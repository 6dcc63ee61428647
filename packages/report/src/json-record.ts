import { isOdd, type JsonText, safeJson, writeJson } from './json-safe.ts';

interface Column extends JsonText {
  readonly key: string;
  /** The key as JSON, with its colon and the bracket or comma before it. */
  readonly name: string;
  /** What was written last, of which `text` is the JSON. */
  value: unknown;
  /** How often an item had another value than the one before it. */
  changes: number;
  /** Texts of objects and lists, which many items share. */
  readonly shared: Map<object, JsonText>;
}

/** So many of them are kept. A column that has more shares few, and a new one is dear to look up. */
const mostShared = 256;

/** So many items JSON itself writes sooner than V8 has compiled what follows. */
const firstItems = 1500;

/** A column that changes more often is written anew for each item; one that changes less is part of the text around it. */
const mostChanges = 8;

type Fields = Readonly<Record<string, unknown>>;

/** How items are written: the columns in which many differ, and the text before each and behind the last. */
interface Pattern {
  readonly differing: readonly Column[];
  readonly between: readonly string[];
  /** Whether a character beyond ASCII is in one of `between`. */
  readonly odd: boolean;
}

/** Takes a text that is to be written; `odd`: there may be a character beyond ASCII in it. */
export type AddText = (text: string, odd: boolean) => void;

/**
 * Writes the items of a long list one after the other, each as `JSON.stringify` writes it and safe to print. Most items of such
 * a list have the same keys, and most of their values from the item before: only where they differ is text made anew. The first
 * items, `plainly` of them, are written without looking at the one before.
 */
export function recordWriter(add: AddText, plainly = firstItems): (item: unknown) => void {
  let columns: readonly Column[] = [];
  let pattern: Pattern | null = null;
  let written = 0;
  const whole: JsonText = { text: '', odd: false };
  return (item) => {
    written += 1;
    if (written > plainly && isRecord(item)) {
      const before: Pattern | null = hasKeys(item, columns) ? pattern : null;
      if (before === null) columns = Object.keys(item).map(columnOf);
      pattern = updated(columns, item, before);
      if (pattern !== null) {
        write(pattern, add);
        return;
      }
    }
    // JSON writes null for an item that it cannot hold.
    if (writeJson(item, whole)) add(whole.text, whole.odd);
    else add('null', false);
  };
}

/** An object that JSON writes by its keys: none that says how it is written, as dates do. */
function isRecord(item: unknown): item is Fields {
  if (typeof item !== 'object' || item === null || 'toJSON' in item) return false;
  const prototype: unknown = Object.getPrototypeOf(item);
  return prototype === Object.prototype || prototype === null;
}

/** Whether an item has these keys, in this order; without a list of them, which would cost more than the rest. */
function hasKeys(item: Fields, columns: readonly Column[]): boolean {
  let index = 0;
  for (const key in item) {
    if (key !== columns[index]?.key) return false;
    index += 1;
  }
  return index === columns.length;
}

/** A value that no item has. */
const nothing = Symbol('nothing');

/** A key as JSON, with its colon and the bracket or comma before it. */
export function keyText(key: string, index: number): string {
  return `${index === 0 ? '{' : ','}${safeJson(key) ?? ''}:`;
}

function columnOf(key: string, index: number): Column {
  const name = keyText(key, index);
  return { key, name, value: nothing, text: '', odd: false, changes: 0, shared: new Map() };
}

/** The pattern with an item's values; null where it has none, since a key is left out. */
function updated(columns: readonly Column[], item: Fields, before: Pattern | null): Pattern | null {
  let pattern = before;
  /** The column of this item whose value was looked at last, where that is an object. */
  let last: Column | null = null;
  // By index: walking over a list makes an object for each step, which a report of 100,000 items would pay for.
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as Column;
    const value = item[column.key];
    if (value === column.value) continue;
    const isObject = typeof value === 'object' && value !== null;
    if (!(isObject ? writeObject(column, value, last) : writeJson(value, column))) return null;
    if (before !== null && !differs(column)) {
      column.changes += 1;
      pattern = null;
    }
    column.value = value;
    if (isObject) last = column;
  }
  return columns.length === 0 ? null : (pattern ?? patternOf(columns));
}

function differs({ changes }: Column): boolean {
  return changes > mostChanges;
}

function copy(from: JsonText, into: JsonText): void {
  into.text = from.text;
  into.odd = from.odd;
}

/** `last`: a column that may hold the same object. */
function writeObject(column: Column, value: object, last: Column | null): boolean {
  const { shared } = column;
  if (last?.value === value) {
    copy(last, column);
    return true;
  }
  if (shared.size === mostShared) return writeJson(value, column);
  const known = shared.get(value);
  if (known !== undefined) copy(known, column);
  else if (!writeJson(value, column)) return false;
  else shared.set(value, { text: column.text, odd: column.odd });
  return true;
}

/** Keys count as odd with the text around them: they are few, and seldom are. */
function patternOf(columns: readonly Column[]): Pattern {
  const differing: Column[] = [];
  const between: string[] = [];
  let text = '';
  let odd = false;
  for (const column of columns) {
    text += column.name;
    odd ||= isOdd(column.name);
    if (!differs(column)) {
      text += column.text;
      odd ||= column.odd;
      continue;
    }
    differing.push(column);
    between.push(text);
    text = '';
  }
  return { differing, between: [...between, `${text}}`], odd };
}

function write({ between, differing, odd }: Pattern, add: AddText): void {
  for (let index = 0; index < differing.length; index += 1) {
    add(between[index] as string, odd);
    const column = differing[index] as Column;
    add(column.text, column.odd);
  }
  add(between[differing.length] as string, odd);
}
