import type { FindingDraft, RuleDefinition } from '@cm/model';
import { listed } from '@cm/model/words';

import { harnessRules } from './harness-rules.ts';

/** Something that stops a run before its control can judge: reported as `unknown`, exit 2. */
export interface Problem {
  readonly rule: RuleDefinition;
  readonly outcome: 'unknown' | 'fail';
  readonly message: string;
  readonly remedy: string;
  readonly location?: FindingDraft['location'];
}

/** The catalogue: every way in which a run can stop, with what happened and what to do. */
export const problems = {
  inputInvalid: (name: string, value: string, allowed: string): Problem => ({
    rule: harnessRules.inputInvalid,
    outcome: 'unknown',
    message: `The input "${name}" has the value "${clip(value)}", which is not allowed.`,
    remedy: `Allowed: ${allowed}. Correct "${name}" where this check is called.`,
  }),
  inputMissing: (name: string, allowed: string): Problem => ({
    rule: harnessRules.inputInvalid,
    outcome: 'unknown',
    message: `The input "${name}" is required and was not given.`,
    remedy: `Add "${name}" where this check is called. Allowed: ${allowed}.`,
  }),
  inputMisspelt: (name: string, value: string, nearest: string, allowed: string): Problem => ({
    rule: harnessRules.inputInvalid,
    outcome: 'unknown',
    message: `There is no input "${clip(name)}" (given as "${clip(value)}"); the nearest is "${nearest}".`,
    remedy: `Write "${nearest}" instead of "${clip(name)}". Allowed: ${allowed}.`,
  }),
  changeUnknown: (what: string, fix: string): Problem => ({
    rule: harnessRules.eventUnknown,
    outcome: 'unknown',
    message: what,
    remedy: fix,
  }),
  policyUnreadable: (what: string, fix: string): Problem => ({
    rule: harnessRules.policyUnreadable,
    outcome: 'unknown',
    message: what,
    remedy: fix,
  }),
  policyMalformed: (
    path: string,
    place: { readonly line: number; readonly column: number },
    message: string,
    fix: string,
  ): Problem => ({
    rule: harnessRules.policyMalformed,
    outcome: 'unknown',
    message: `${path}:${place.line}:${place.column}: ${message}`,
    remedy: fix,
    location: { kind: 'file', path, line: place.line, column: place.column },
  }),
  inputLoosens: (name: string, value: string, current: string, lines: string): Problem => ({
    rule: harnessRules.inputLoosens,
    outcome: 'unknown',
    message: `The input "${name}: ${clip(value)}" is looser than the policy (${current}). Inputs may only tighten it.`,
    remedy: `If the policy itself should change, write this into .github/change-policy.yml on the default branch:\n${lines}`,
  }),
  brokenTree: (control: string, parts: readonly string[]): Problem => ({
    rule: harnessRules.crash,
    outcome: 'unknown',
    message: `${control} stopped, and the change was not judged: in its release tree, ${listed(parts, 3)}.`,
    remedy: 'Check the tag out again, or use a published tag, whose tree is complete.',
  }),
  crash: (control: string): Problem => ({
    rule: harnessRules.crash,
    outcome: 'unknown',
    message: `${control} stopped because of a defect of its own; the change was not judged.`,
    remedy:
      'Run it again with debug logging (ACTIONS_STEP_DEBUG, or --debug on the command line) and report the text that it prints.',
  }),
} as const;

/** Outside text in a one-line message: at most 120 characters. */
export function clip(text: string, most = 120): string {
  const points = [...text.slice(0, most * 2)];
  return points.length > most ? `${points.slice(0, most).join('')}…` : points.join('');
}
