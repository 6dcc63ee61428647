import { normalType } from '../model/sql-type.ts';

/** A type in parts: `varchar(50)` is `varchar` with 50. */
interface TypeParts {
  readonly base: string;
  readonly numbers: readonly number[] | null;
  readonly rest: string;
}

function parts(written: string): TypeParts {
  const type = normalType(written);
  const open = type.indexOf('(');
  const close = type.indexOf(')', open);
  if (open === -1 || close === -1) return { base: type, numbers: null, rest: '' };
  const inner = type.slice(open + 1, close).split(',');
  const numbers = inner.every((one) => /^\d{1,9}$/u.test(one)) ? inner.map(Number) : null;
  return {
    base: type.slice(0, open) + type.slice(close + 1),
    numbers,
    rest: numbers === null ? type.slice(open, close) : '',
  };
}

/** Types of which two different ones are certainly two. */
const known: ReadonlySet<string> = new Set([
  'smallint',
  'integer',
  'bigint',
  'numeric',
  'real',
  'double precision',
  'boolean',
  'varchar',
  'char',
  'text',
  'date',
  'timestamp',
  'timestamptz',
  'time',
  'interval',
  'uuid',
  'json',
  'jsonb',
  'bytea',
  'inet',
]);

/** Pairs that files mix up though they mean one: reflected and written forms of the same column. */
const mixed: readonly (readonly string[])[] = [
  ['real', 'double precision'],
  ['text', 'varchar'],
  ['char', 'varchar'],
  ['json', 'jsonb'],
];

function mixedUp(one: TypeParts, other: TypeParts): boolean {
  if (one.numbers !== null && other.numbers !== null) return false;
  const text = one.base === 'text' || other.base === 'text';
  if (text && (one.numbers ?? other.numbers) !== null) return false;
  return mixed.some((pair) => pair.includes(one.base) && pair.includes(other.base));
}

/** Whether two type texts mean one type. `unknown` wherever that is not certain: a false "different" would be a false accusation. */
export function sameType(one: string | null, other: string | null): 'same' | 'different' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  const [a, b] = [parts(one), parts(other)];
  if (a.base === b.base) {
    if (a.rest !== b.rest) return 'unknown';
    if (String(a.numbers) === String(b.numbers)) return 'same';
    return a.numbers === null || b.numbers === null ? 'unknown' : 'different';
  }
  if (!known.has(a.base) || !known.has(b.base) || mixedUp(a, b)) return 'unknown';
  return 'different';
}

/**
 * What a change of type does to the values. `refuses`: the database fails on a value that does not fit, and loses none;
 * `loses`: it rounds or cuts silently. Source: PostgreSQL's assignment casts.
 */
export type Conversion = 'keeps' | 'refuses' | 'loses' | 'unknown';

const whole = ['smallint', 'integer', 'bigint'];
const broken: ReadonlySet<string> = new Set(['numeric', 'real', 'double precision']);
const words: ReadonlySet<string> = new Set(['varchar', 'char', 'text']);
const moments: ReadonlySet<string> = new Set(['timestamp', 'timestamptz']);

function betweenWords(from: TypeParts, to: TypeParts): Conversion {
  const room = to.numbers?.[0] ?? (to.base === 'char' ? 1 : Infinity);
  const need = from.numbers?.[0] ?? (from.base === 'char' ? 1 : Infinity);
  return room >= need ? 'keeps' : 'refuses';
}

function betweenNumeric(from: TypeParts, to: TypeParts): Conversion {
  if (to.numbers === null) return 'keeps';
  if (from.numbers === null) return 'loses';
  const [fromDigits = 0, fromScale = 0] = from.numbers;
  const [toDigits = 0, toScale = 0] = to.numbers;
  if (toScale < fromScale) return 'loses';
  return toDigits - toScale < fromDigits - fromScale ? 'refuses' : 'keeps';
}

function betweenNumbers(from: TypeParts, to: TypeParts): Conversion {
  const [low, high] = [whole.indexOf(from.base), whole.indexOf(to.base)];
  if (low !== -1 && high !== -1) return high >= low ? 'keeps' : 'refuses';
  if (low !== -1) return to.base === 'numeric' && to.numbers === null ? 'keeps' : 'unknown';
  if (high !== -1) return 'loses';
  if (from.base === 'numeric' && to.base === 'numeric') return betweenNumeric(from, to);
  return to.base === 'real' ? 'loses' : 'unknown';
}

function isNumber({ base }: TypeParts): boolean {
  return whole.includes(base) || broken.has(base);
}

/** Pairs of families, first of which it comes from; the first that fits decides. */
const rules: readonly (readonly [(from: TypeParts, to: TypeParts) => boolean, Conversion])[] = [
  [(from, to) => known.has(from.base) && isAnyText(to), 'keeps'],
  [(from, to) => moments.has(from.base) && (to.base === 'date' || to.base === 'time'), 'loses'],
  [(from, to) => from.base === 'date' && moments.has(to.base), 'keeps'],
  [(from, to) => words.has(from.base) && known.has(to.base), 'refuses'],
  [(from, to) => trees.has(from.base) && trees.has(to.base), 'keeps'],
];

const trees: ReadonlySet<string> = new Set(['json', 'jsonb']);

function isAnyText({ base, numbers }: TypeParts): boolean {
  return base === 'text' || (base === 'varchar' && numbers === null);
}

/** What becomes of the values of a column when its type changes. */
export function conversion(from: string | null, to: string | null): Conversion {
  if (from === null || to === null) return 'unknown';
  if (sameType(from, to) === 'same') return 'keeps';
  const [a, b] = [parts(from), parts(to)];
  if (words.has(a.base) && words.has(b.base)) return betweenWords(a, b);
  if (isNumber(a) && isNumber(b)) return betweenNumbers(a, b);
  return rules.find(([fits]) => fits(a, b))?.[1] ?? 'unknown';
}
