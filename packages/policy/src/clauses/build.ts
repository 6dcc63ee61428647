import type { Clause, Criterion, Enforcer } from '@cm/model';

/** What one clause says beside its section; criteria are CC8.1 alone and there is no reading note unless given. */
interface ClauseBody {
  readonly id: string;
  readonly lines: Clause['lines'];
  readonly text: string;
  readonly enforcedBy: readonly Enforcer[];
  readonly criteria?: readonly Criterion[];
  readonly reading?: string;
}

/** Monitoring, alerts and the detection of vulnerabilities, where the change itself is not what is judged. */
export const monitoring: readonly Criterion[] = ['CC7.2'];

/** Detection that also decides whether a change goes ahead. */
export const monitoringAndChange: readonly Criterion[] = ['CC7.2', 'CC8.1'];

/** Writes the headings of one policy section once for all of its clauses; the document's own title is left out. */
export function clausesOf(section: readonly string[], bodies: readonly ClauseBody[]): readonly Clause[] {
  return bodies.map((body) => ({
    id: body.id,
    section,
    lines: body.lines,
    text: body.text,
    criteria: body.criteria ?? ['CC8.1'],
    reading: body.reading ?? null,
    enforcedBy: body.enforcedBy,
  }));
}

/** Rules of one control, by their names without the control, so that a rule id is spelt in one way only. */
export function control(name: string, ...rules: readonly string[]): Enforcer {
  return { kind: 'control', control: name, rules: rules.map((rule) => `${name}/${rule}`) };
}

/** What will hold the clause, and the issue that builds it. */
export function notYet(plan: string): Enforcer {
  return { kind: 'not-yet', plan };
}

/** What a person has to do, because no machine can. */
export function people(how: string): Enforcer {
  return { kind: 'people', how };
}

/** A workflow of `workflows-templates/` that does it. */
export function workflow(name: string): Enforcer {
  return { kind: 'workflow', name };
}

/** A document that says how: a page of `docs/`, or a file of `workflows-templates/documents/` that teams copy. */
export function documented(name: string): Enforcer {
  return { kind: 'document', name };
}
