import { part, type Shape, text } from '../common/shape.ts';

/** What somebody found out about a vulnerability. */
export interface Analysis {
  readonly state: 'not_affected' | 'fixed' | 'under_investigation' | 'affected' | null;
  readonly reason: string | null;
  /** `not_affected` says nothing where nobody says why. */
  readonly lacksReason: boolean;
}

const states: Readonly<Record<string, Analysis['state']>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
};

/** Reads `analysis` of a vulnerability (CycloneDX 1.4 and newer). */
export function analysisOf(vulnerability: Shape): Analysis {
  const { state, justification, detail } = part(vulnerability['analysis']);
  const word = text(state) ?? '';
  const told = [text(justification), text(detail)].filter((reason) => reason !== null).join(': ');
  return {
    state: Object.hasOwn(states, word) ? (states[word] ?? null) : null,
    reason: told === '' ? null : told,
    lacksReason: word === 'not_affected' && told === '',
  };
}
