import { type Dialects, dialectOfFlag, everyDialect, not } from './dialects.ts';
import { constant, nameOf, unknown, type Value } from './value.ts';

/** When a condition holds: surely on the databases of `must`, possibly on those of `may`. */
export interface Truth {
  readonly may: Dialects;
  readonly must: Dialects;
  /** What it nearly always is, where the rest is a way of running that touches no database (offline mode). */
  readonly usual?: boolean;
}

export const unsure: Truth = { may: everyDialect, must: 0 };
export const always: Truth = { may: everyDialect, must: everyDialect };
export const never: Truth = { may: 0, must: 0 };

export function both(left: Truth, right: Truth): Truth {
  return { may: left.may & right.may, must: left.must & right.must };
}

export function either(left: Truth, right: Truth): Truth {
  return { may: left.may | right.may, must: left.must | right.must };
}

export function opposite(truth: Truth): Truth {
  const flipped = { may: not(truth.must), must: not(truth.may) };
  return truth.usual === undefined ? flipped : { ...flipped, usual: !truth.usual };
}

/** Python's truth of a value. */
export function truthOf(value: Value): Truth {
  switch (value.kind) {
    case 'constant':
      return certain(isTrue(value.value));
    case 'items':
      return certain(value.items.length > 0);
    case 'dict':
      return certain(value.entries.length > 0);
    case 'condition':
      return { may: value.dialects, must: value.dialects };
    case 'offline':
      return { ...unsure, usual: value.negated };
    case 'choice':
      return truthOfChoice(value.options);
    case 'name':
    case 'member':
    case 'made':
      return truthOfName(value);
    default:
      return objects.has(value.kind) ? always : unsure;
  }
}

const objects: ReadonlySet<Value['kind']> = new Set(['bind', 'session', 'context', 'function', 'class']);

function certain(holds: boolean): Truth {
  return holds ? always : never;
}

/** The value that stands for a truth. */
export function valueOfTruth(truth: Truth): Value {
  if (truth.usual !== undefined) return { kind: 'offline', negated: truth.usual };
  if (truth.must === everyDialect) return constant(true);
  if (truth.may === 0) return constant(false);
  if (truth.may === everyDialect && truth.must === 0) return unknown;
  if (truth.may === truth.must) return { kind: 'condition', dialects: truth.must };
  const options = [
    { dialects: truth.may, value: constant(true) },
    { dialects: not(truth.must), value: constant(false) },
  ];
  return { kind: 'choice', sure: false, options };
}

function isTrue(value: string | number | bigint | boolean | null): boolean {
  return typeof value === 'bigint' ? value !== 0n : Boolean(value);
}

/** Of options that a condition chose, each holds on its databases; of others, any may be the one there. */
function truthOfChoice(options: readonly { dialects: Dialects; value: Value }[]): Truth {
  let may = 0;
  let maybeNot = 0;
  for (const option of options) {
    const truth = truthOf(option.value);
    may |= option.dialects & truth.may;
    maybeNot |= option.dialects & not(truth.must);
  }
  const seen = options.reduce((all, option) => all | option.dialects, 0);
  const unseen = not(seen);
  return { may: may | unseen, must: not(maybeNot | unseen) };
}

function truthOfName(value: Value): Truth {
  const callee = value.kind === 'made' ? value.callee : value;
  const dialects = dialectOfFlag(nameOf(callee));
  return dialects === null ? unsure : { may: dialects, must: dialects };
}
