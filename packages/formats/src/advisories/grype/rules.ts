import { part, type Shape, shapes, text, texts } from '../common/shape.ts';
import type { Advisory } from '../model/advisory.ts';

/** States of VEX by which nothing may be left out: nobody has yet found that it does not matter. */
const open: ReadonlySet<unknown> = new Set(['under_investigation', 'affected']);

/** Why Grype left a match out; null where all it says is that somebody still looks at it. */
export function leftOut(match: Shape): Advisory['suppressed'] {
  const rules = [...shapes(match['appliedIgnoreRules'])];
  if (rules.length > 0 && rules.every((rule) => open.has(rule['vex-status']))) return null;
  const reasons = texts(rules.map(reasonOf));
  return { by: 'grype', reason: reasons.length === 0 ? null : reasons.join('; ') };
}

function reasonOf(rule: Shape): string {
  const told = text(rule['reason']);
  if (told !== null) return told;
  const { name, type } = part(rule['package']);
  const conditions = {
    ...pick(rule, ['vulnerability', 'vex-status', 'vex-justification', 'fix-state', 'namespace']),
    package: text(name),
    type: text(type),
  };
  return Object.entries(conditions)
    .flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`]))
    .join(', ');
}

function pick(rule: Shape, keys: readonly string[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(keys.map((key) => [key, text(rule[key])]));
}
