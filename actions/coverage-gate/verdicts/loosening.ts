import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';

import { measureSettings, pragmas } from '../rules/loosening.ts';
import type { View } from '../view.ts';
import { decided, idle } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

const mostFindings = 50;

/** What the change takes out of the measure: comments in the code, and settings of the tools. */
export function judgeLoosening(view: View): readonly Verdict[] {
  const { change } = view.facts;
  if (change.kind !== 'read') return [pragmas, measureSettings].map((rule) => idle(rule, 'The change is not known.'));
  const { looks } = change;
  const comments = looks.pragmas.map(({ path, line, text }): FindingDraft => ({
    outcome: 'fail',
    message: `The change takes code of ${path} out of the measure: ${text}`,
    remedy: 'Test the lines, or say in the pull request why no test can run them.',
    location: { kind: 'file', path, line },
  }));
  const settings = looks.settings.map(({ path, line, text, removed }): FindingDraft => ({
    outcome: 'fail',
    message: `The change ${removed ? 'takes away from' : 'changes'} what is measured in ${path}: ${text}`,
    remedy:
      'Take it back, or say in the pull request why less is measured. Lasting exceptions belong into controls: coverage-gate: exclude in the policy file.',
    location: removed ? { kind: 'file', path } : { kind: 'file', path, line },
  }));
  return [verdictOf(pragmas, comments, 'pragma'), verdictOf(measureSettings, settings, 'line')];
}

function verdictOf(rule: RuleDefinition, findings: readonly FindingDraft[], noun: string): Verdict {
  return decided(
    rule,
    findings.length === 0 ? 'None added.' : `${counted(findings.length, noun)}.`,
    findings.slice(0, mostFindings),
  );
}
