import type { Clause, RuleDefinition } from '@cm/model';

/** How far a clause holds today; each clause has exactly one standing, so that the counts add up. */
export type Standing = 'enforced' | 'in part' | 'document' | 'people' | 'not yet';

/** The rules of one control that serve a clause. */
export interface ControlRules {
  readonly control: string;
  readonly rules: readonly string[];
}

/** Rules that serve a clause, by control: those that the catalogue lists, then those that name the clause themselves. */
export function controlsOf(clause: Clause, rules: readonly RuleDefinition[]): readonly ControlRules[] {
  const listed = clause.enforcedBy.flatMap((enforcer) => (enforcer.kind === 'control' ? enforcer.rules : []));
  const naming = rules.filter((rule) => rule.clause === clause.id).map((rule) => rule.id);
  const byControl = Map.groupBy(new Set([...listed, ...naming]), controlOf);
  return [...byControl].map(([control, ids]) => ({ control, rules: ids }));
}

/** A clause that machines only warn about, hold in part, or will hold later, never counts as enforced. */
export function standingOf(clause: Clause, rules: readonly RuleDefinition[]): Standing {
  const kinds = new Set(clause.enforcedBy.map((enforcer) => enforcer.kind));
  const ids = new Set(controlsOf(clause, rules).flatMap((entry) => entry.rules));
  if (kinds.has('workflow') || ids.size > 0) {
    const stops = kinds.has('workflow') || rules.some((rule) => ids.has(rule.id) && rule.level === 'error');
    return stops && !kinds.has('not-yet') && !kinds.has('people') ? 'enforced' : 'in part';
  }
  if (kinds.has('not-yet')) return 'not yet';
  return kinds.has('people') ? 'people' : 'document';
}

/** Where catalogue and rules contradict each other, one line each; empty when all is well. */
export function mismatches(clauses: readonly Clause[], rules: readonly RuleDefinition[]): readonly string[] {
  const clauseIds = new Set(clauses.map((clause) => clause.id));
  const ruleIds = new Set(rules.map((rule) => rule.id));
  const undefinedRules = clauses.flatMap((clause) =>
    controlsOf(clause, rules)
      .flatMap((entry) => entry.rules)
      .filter((id) => !ruleIds.has(id))
      .map((id) => `The clause \`${clause.id}\` lists the rule \`${id}\`, which no control defines.`),
  );
  const homeless = rules
    .filter((rule) => !clauseIds.has(rule.clause))
    .map((rule) => `The rule \`${rule.id}\` names the clause \`${rule.clause}\`, which the catalogue does not have.`);
  return [...undefinedRules, ...homeless];
}

function controlOf(rule: string): string {
  return rule.split('/', 1)[0] ?? rule;
}
