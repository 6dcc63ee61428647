import { dialectHolds } from '../run/compare.ts';
import { pairs } from '../run/iterate.ts';
import { braces, longestText } from '../run/strings.ts';
import { lifted } from '../value/choice.ts';
import { valueOfTruth } from '../value/truth.ts';
import {
  type Arguments,
  boundedItems,
  constant,
  items,
  textOf,
  unknown,
  type Value,
  type ValueOf,
} from '../value/value.ts';

type TextMethod = (text: string, args: Arguments) => Value;

const textMethods: Readonly<Record<string, TextMethod>> = {
  format: (text, { positional, keywords, open }) => (open ? unknown : braces(text, positional, keywords)),
  join: (text, { positional: [list] }) => (list === undefined ? unknown : joined(text, list)),
  strip: (text, args) => stripped(text, args, (all) => all.trim()),
  lstrip: (text, args) => stripped(text, args, (all) => all.trimStart()),
  rstrip: (text, args) => stripped(text, args, (all) => all.trimEnd()),
  lower: (text) => constant(text.toLowerCase()),
  upper: (text) => constant(text.toUpperCase()),
  replace: (text, { positional: [from, to] }) => {
    const [old, fresh] = [textOf(from), textOf(to)];
    return old === null || fresh === null || old === '' ? unknown : replaced(text, old, fresh);
  },
  split: (text, { positional: [by] }) => {
    const mark = textOf(by);
    if (by === undefined)
      return items(
        text
          .split(/\s+/)
          .filter((part) => part !== '')
          .map(constant),
      );
    return mark === null || mark === '' ? unknown : boundedItems(text.split(mark).map(constant));
  },
  splitlines: (text) => boundedItems(text.split('\n').map(constant)),
  startswith: (text, { positional: [part] }) => holds(part, (own) => text.startsWith(own)),
  endswith: (text, { positional: [part] }) => holds(part, (own) => text.endsWith(own)),
};

function replaced(text: string, old: string, fresh: string): Value {
  const parts = text.split(old);
  return text.length + parts.length * fresh.length > longestText ? unknown : constant(parts.join(fresh));
}

function stripped(text: string, { positional }: Arguments, strip: (text: string) => string): Value {
  return positional.length === 0 ? constant(strip(text)) : unknown;
}

function holds(part: Value | undefined, test: (part: string) => boolean): Value {
  const text = textOf(part);
  return text === null ? unknown : constant(test(text));
}

function joined(by: string, list: Value): Value {
  return lifted(list, (value) => {
    if (value.kind !== 'items') return unknown;
    const texts = value.items.map(textOf);
    const length = texts.reduce((sum, part) => sum + (part?.length ?? 0) + by.length, 0);
    return texts.includes(null) || length > longestText ? unknown : constant(texts.join(by));
  });
}

/** A method of a Python text, list or dictionary; `unknown` for one that cannot be told. */
export function callMethod(of: ValueOf<'constant' | 'items' | 'dict'>, name: string, args: Arguments): Value {
  if (of.kind === 'dict') return dictMethod(of, name, args);
  const text = textOf(of);
  const method = Object.hasOwn(textMethods, name) ? textMethods[name] : undefined;
  if (of.kind === 'items') return name === 'copy' ? of : unknown;
  return text === null || method === undefined ? unknown : method(text, args);
}

function dictMethod(of: ValueOf<'dict'>, name: string, { positional: [key, standard] }: Arguments): Value {
  if (name === 'items') return pairs(of.entries);
  if (name === 'keys') return items(of.entries.map(([own]) => own));
  if (name === 'values') return items(of.entries.map(([, value]) => value));
  if (name === 'copy') return of;
  if (name !== 'get' || key?.kind !== 'constant' || of.entries.some(([own]) => own.kind !== 'constant')) return unknown;
  const found = of.entries.findLast(([own]) => own.kind === 'constant' && own.value === key.value);
  return found?.[1] ?? standard ?? constant(null);
}

/** `bind.dialect.name.startswith('postgres')` and `.lower()`. */
export function dialectMethod(name: string, { positional: [part] }: Arguments): Value {
  const text = textOf(part);
  if (name === 'lower' || name === 'strip') return { kind: 'dialect-name' };
  return text !== null && ['startswith', 'endswith', '__contains__'].includes(name)
    ? valueOfTruth(dialectHolds(text))
    : unknown;
}
