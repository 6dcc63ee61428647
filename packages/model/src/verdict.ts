import type { FindingDraft, Verdict } from './judgement.ts';
import type { RuleDefinition } from './rule.ts';

/** A rule that was decided; with findings it failed, or could not tell. */
export function decided(
  { id }: RuleDefinition,
  reason: string,
  findings: readonly FindingDraft[] = [],
  more: Partial<Verdict> = {},
): Verdict {
  return { rule: id, applies: true, reason, findings, ...more };
}

/** A rule that has nothing to say here. */
export function idle({ id }: RuleDefinition, reason: string): Verdict {
  return { rule: id, applies: false, reason, findings: [] };
}

/** A rule that cannot be decided, and another one's finding says why. */
export function undecided({ id }: RuleDefinition, reason: string): Verdict {
  return { rule: id, applies: true, undecided: true, reason, findings: [] };
}

/** A finding that says that something could not be told. */
export function unknown(message: string, remedy: string, path: string | null = null): FindingDraft {
  return { outcome: 'unknown', message, remedy, location: path === null ? null : { kind: 'file', path } };
}

/** At most so many findings; the last one says how many more there are, in the words of `rest`. */
export function capped(
  findings: readonly FindingDraft[],
  most: number,
  rest: (more: number) => string,
): readonly FindingDraft[] {
  const last = findings[most - 1];
  if (findings.length <= most || last === undefined) return findings;
  return [...findings.slice(0, most - 1), { ...last, message: `${last.message} ${rest(findings.length - most)}` }];
}
