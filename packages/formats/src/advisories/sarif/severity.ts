import { declared, scored } from '../common/severity.ts';
import { number, part, type Shape, shapes } from '../common/shape.ts';
import { stated } from '../common/stated.ts';
import type { Rating, Severity } from '../model/advisory.ts';
import type { Rule } from './rules.ts';

const levels: Readonly<Record<string, Severity>> = { error: 'high', warning: 'medium', note: 'low' };

/**
 * The level of a result: its own, else what the invocation sets for its rule, else the rule's, else `warning` (SARIF 2.1.0
 * §3.27.10).
 */
export function levelOf(result: Shape, rule: Rule | null, invocations: unknown): string {
  const { level } = result;
  if (typeof level === 'string') return level;
  return overridden(result, rule, invocations) ?? rule?.level ?? 'warning';
}

function overridden(result: Shape, rule: Rule | null, invocations: unknown): string | null {
  const index = number(part(result['provenance'])['invocationIndex']);
  if (index === null || rule?.id === null || rule === null) return null;
  const invocation = [...shapes(invocations)][index];
  const all = [...shapes(invocation?.['ruleConfigurationOverrides'])];
  const own = all.find(({ descriptor }) => part(descriptor)['id'] === rule.id);
  const { level } = part(own?.['configuration']);
  return typeof level === 'string' ? level : null;
}

/** How severe a result of a rule and a level is. */
export type Rate = (result: Shape, rule: Rule | null, level: string) => readonly Rating[];

/**
 * How severe results are: a result's own `security-severity` or its rule's, a number from 0 to 10 or a word; where neither is
 * there, its level. `zeroIsUnknown`: the scanner writes 0.0 where nobody rated. Results of one rule share their rating.
 */
export function rateFor(source: string, zeroIsUnknown: boolean): Rate {
  const byRule = new Map<Rule | null, Map<string, readonly Rating[]>>();
  const rated = (own: unknown, rule: Rule | null, level: string): readonly Rating[] =>
    Object.freeze([
      severityTold(own, source, zeroIsUnknown) ??
        severityTold(rule?.severity, source, zeroIsUnknown) ??
        byLevel(source, level),
    ]);
  return (result, rule, level) => {
    const own = part(result['properties'])['security-severity'];
    if (own !== undefined) return rated(own, rule, level);
    const levelsOfRule = byRule.get(rule) ?? new Map<string, readonly Rating[]>();
    const known = levelsOfRule.get(level) ?? rated(own, rule, level);
    byRule.set(rule, levelsOfRule.set(level, known));
    return known;
  };
}

function severityTold(given: unknown, source: string, zeroIsUnknown: boolean): Rating | null {
  const score = number(given);
  if (score === null) return declared(source, given);
  if (score > 0) return scored(source, score);
  return score === 0 && zeroIsUnknown ? stated(source, 'unknown') : null;
}

function byLevel(source: string, level: string): Rating {
  const severity = Object.hasOwn(levels, level) ? (levels[level] ?? 'unknown') : 'unknown';
  return { source: source.toLowerCase(), method: 'level', severity, score: null, vector: null };
}
