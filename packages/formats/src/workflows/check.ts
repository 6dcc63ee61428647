import type { Rule, Surroundings, WorkflowFinding } from './model.ts';
import { readWorkflow } from './read-file.ts';
import { calls, inherited } from './rules/calls.ts';
import { credentials, insecure, strangers } from './rules/checkout.ts';
import { concurrency } from './rules/concurrency.ts';
import { environment } from './rules/environment.ts';
import { injection } from './rules/injection.ts';
import { callInterface } from './rules/interface.ts';
import { limits } from './rules/limits.ts';
import { permissions } from './rules/permissions.ts';
import { pins } from './rules/pins.ts';
import { siblings } from './rules/siblings.ts';
import { timeout } from './rules/timeout.ts';
import { triggerTypes } from './rules/triggers.ts';
import type { Unreadable } from './yaml/read.ts';

const rules: readonly Rule[] = [
  permissions,
  concurrency,
  timeout,
  environment,
  pins,
  siblings,
  calls,
  inherited,
  callInterface,
  triggerTypes,
  injection,
  credentials,
  strangers,
  insecure,
  limits,
];

export type CheckedWorkflow =
  | { readonly status: 'checked'; readonly kind: 'workflow' | 'action'; readonly findings: readonly WorkflowFinding[] }
  | ({ readonly status: 'unknown' } & Unreadable);

/**
 * Judges whether a workflow, or a composite action's steps, is complete and safe: findings in the order of their lines. A
 * file that cannot be read is unknown, with the place. Never throws; linear in the text. This module loads `yaml`.
 */
export function checkWorkflow(text: string, around: Surroundings): CheckedWorkflow {
  const read = readWorkflow(text);
  if (!('workflow' in read)) return { status: 'unknown', ...read };
  const { workflow } = read;
  const findings = rules.flatMap((rule) => rule(workflow, around));
  return { status: 'checked', kind: workflow.kind, findings: findings.toSorted((a, b) => a.line - b.line) };
}
