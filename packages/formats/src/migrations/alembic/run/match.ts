import type { Statement } from '../../python/nodes.ts';
import { always, either, never, type Truth, unsure } from '../value/truth.ts';
import { constant, type Value } from '../value/value.ts';
import { compared } from './compare.ts';
import type { Machine } from './machine.ts';

type Pattern = Statement<'Match'>['cases'][number]['pattern'];

/** When a `case` fits: values and alternatives of values are compared, `_` always fits, any other pattern may. */
export function matched(machine: Machine, subject: Value, pattern: Pattern): Truth {
  switch (pattern.nodeType) {
    case 'MatchValue':
      return compared('Eq', subject, machine.evaluate(pattern.value));
    case 'MatchSingleton':
      return compared('Is', subject, constant(pattern.value ?? null));
    case 'MatchOr':
      return pattern.patterns.reduce<Truth>((found, one) => either(found, matched(machine, subject, one)), never);
    case 'MatchAs':
      if (pattern.name !== undefined && pattern.name !== null) machine.scope.names.set(pattern.name, subject);
      return pattern.pattern === undefined || pattern.pattern === null
        ? always
        : matched(machine, subject, pattern.pattern);
    default:
      return unsure;
  }
}
