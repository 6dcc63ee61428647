import { dialectNamed, type Dialects } from '../value/dialects.ts';
import { always, never, opposite, type Truth, unsure } from '../value/truth.ts';
import { textOf, type Value } from '../value/value.ts';

const negated: Readonly<Record<string, string>> = { NotEq: 'Eq', NotIn: 'In', IsNot: 'Is' };

/** When a comparison holds: `bind.dialect.name == 'postgresql'`, `x in ('a', 'b')`, `flag is None`. */
export function compared(op: string, left: Value, right: Value): Truth {
  const positive = negated[op];
  if (positive !== undefined) return opposite(compared(positive, left, right));
  if (op === 'Eq' || op === 'Is') return equal(left, right);
  return op === 'In' ? among(left, right) : ordered(op, left, right);
}

function equal(left: Value, right: Value): Truth {
  const dialects = namedDialects(left, right) ?? namedDialects(right, left);
  if (dialects !== null) return { may: dialects, must: dialects };
  const condition = boolean(left, right) ?? boolean(right, left);
  if (condition !== null) return condition;
  if (left.kind !== 'constant' || right.kind !== 'constant') return neverNone(left, right);
  return left.value === right.value ? always : never;
}

/** What is made or found is not None. */
function neverNone(left: Value, right: Value): Truth {
  const other = left.kind === 'constant' && left.value === null ? right : left;
  const none = other === right || (right.kind === 'constant' && right.value === null);
  return none && ['bind', 'session', 'context', 'items', 'dict', 'function', 'class'].includes(other.kind)
    ? never
    : unsure;
}

/** `is_postgres is True`. */
function boolean(value: Value, other: Value): Truth | null {
  if (value.kind !== 'condition' || other.kind !== 'constant' || typeof other.value !== 'boolean') return null;
  const truth = { may: value.dialects, must: value.dialects };
  return other.value ? truth : opposite(truth);
}

function namedDialects(value: Value, other: Value): Dialects | null {
  const name = textOf(other);
  return value.kind === 'dialect-name' && name !== null ? dialectNamed(name) : null;
}

function among(left: Value, right: Value): Truth {
  // `"postgres" in bind.dialect.name`
  if (right.kind === 'dialect-name' && textOf(left) !== null) return dialectHolds(textOf(left) ?? '');
  const list = right.kind === 'dict' ? right.entries.map(([key]) => key) : right.kind === 'items' ? right.items : null;
  if (list === null) return unsure;
  return list.reduce<Truth>((found, item) => {
    const own = equal(left, item);
    return { may: found.may | own.may, must: found.must | own.must };
  }, never);
}

/** Dialects whose name holds a part of it. */
export function dialectHolds(part: string): Truth {
  const named = ['postgresql', 'mysql', 'sqlite', 'mssql', 'oracle'].filter((name) => name.includes(part));
  const dialects = named.reduce((all, name) => all | dialectNamed(name), 0);
  return dialects === 0 ? unsure : { may: dialects, must: dialects };
}

function ordered(op: string, left: Value, right: Value): Truth {
  if (left.kind !== 'constant' || right.kind !== 'constant') return unsure;
  const [a, b] = [left.value, right.value];
  if (typeof a !== 'number' || typeof b !== 'number') return unsure;
  const holds = { Lt: a < b, LtE: a <= b, Gt: a > b, GtE: a >= b }[op];
  if (holds === undefined) return unsure;
  return holds ? always : never;
}
