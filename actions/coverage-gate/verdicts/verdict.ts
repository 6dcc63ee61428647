import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';

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
