import { levels } from '@cm/model';
import { waiverSchema } from '@cm/model/waiver-schema';
import { z } from 'zod';

import { dayNumber } from './days.ts';
import { extendsSchema, globSchema } from './schema-parts.ts';
import type { Policy } from './types.ts';

/** The settings of each control: parsing `{}` must give its built-in default, and unknown keys must be refused. */
export type PolicySections = Readonly<Record<string, z.ZodType>>;

/** Everything that a policy file may name. Handed in, because this package knows no action. */
export interface PolicyVocabulary {
  readonly sections: PolicySections;
  readonly ruleIds: readonly string[];
  readonly clauseIds: readonly string[];
}

/**
 * The shape of `.github/change-policy.yml`. A message that begins with a small letter says what may be written, and is
 * put into a sentence by `explainIssues`; sections should do the same.
 */
export function policySchema(vocabulary: PolicyVocabulary): z.ZodType<Policy> {
  return policyFileSchema(vocabulary).transform((file) => ({
    version: file.version,
    enforce: file.enforce,
    adoptedAt: file['adopted-at'] ?? null,
    mode: file.mode,
    rules: file.rules,
    protectedBases: file['protected-bases'],
    approvers: file.approvers,
    waivers: file.waivers,
    controls: file.controls,
  }));
}

/** What may stand in `enforce`: rule ids, controls and clause ids. */
export function enforceable(vocabulary: PolicyVocabulary): readonly string[] {
  return [...vocabulary.ruleIds, ...Object.keys(vocabulary.sections), ...vocabulary.clauseIds];
}

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-03-31')
  .refine((text) => dayNumber(text) !== null, 'a day that the calendar has');

const level = z
  .enum([...levels, 'off'])
  .describe('How much the rule weighs: `error` blocks, `warning` and `notice` are only shown, `off` is not judged.');
/** One for all rules: to make a schema costs more than to use it. */
const levelOrNone = level.optional();

const login = z
  .string()
  .regex(/^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/, 'a GitHub login such as alice, without an @')
  .describe('A GitHub login, without an @.');

function policyFileSchema(vocabulary: PolicyVocabulary) {
  return z
    .strictObject({
      version: z.literal(1).default(1).describe('Version of this file format: 1.'),
      extends: extendsSchema
        .optional()
        .describe("An organisation's policy file that this one adds to: owner/repo/path@<full commit hash>."),
      enforce: enforceSchema(enforceable(vocabulary)),
      'adopted-at': day
        .optional()
        .describe('The day on which this policy was adopted, in UTC; deadlines for older problems count from it.'),
      mode: z
        .enum(['enforce', 'audit'])
        .default('enforce')
        .describe('`enforce`: a failing error blocks. `audit`: everything is reported, nothing blocks.'),
      rules: z
        .strictObject(Object.fromEntries(vocabulary.ruleIds.map((id) => [id, levelOrNone])))
        .prefault({})
        .transform(withoutUndefined)
        .describe('The level of single rules, by rule id.'),
      'protected-bases': z
        .array(
          globSchema
            .regex(/^[^!]/, 'a pattern of a branch name, without a leading !')
            .describe('A whole branch name, or a pattern of one, such as release/*.'),
        )
        .default([])
        .describe('Other protected branches (release/*) whose own policy file counts for pull requests into them.'),
      approvers: z
        .array(login)
        .default([])
        .describe('Whose approval makes a waiver count. Empty: the approver that the waiver names.'),
      waivers: z.array(describedWaiver).default([]).describe('Recorded exceptions, each until a day.'),
      controls: z
        .strictObject(
          Object.fromEntries(
            Object.entries(vocabulary.sections).map(([name, section]) => [name, section.prefault({})]),
          ),
        )
        .prefault({})
        .describe('The settings of each control.'),
    })
    .describe('How the change-management policy holds in this repository. With no file, the policy document holds.');
}

function enforceSchema(names: readonly string[]) {
  return z
    .union([z.enum(['change', 'all']), z.array(z.enum(names))], {
      error: '`change`, `all`, or a list of rule ids, controls and clause ids',
    })
    .default('change')
    .describe(
      '`change`: only what a change did can block. `all`: every rule at its enforced level. A list: those rules, controls or clauses.',
    );
}

const describedWaiver = waiverSchema.extend({
  control: waiverSchema.shape.control.describe('The control, such as commit-lint.'),
  rule: waiverSchema.shape.rule.describe('The rule id, such as commit-lint/header.'),
  scope: waiverSchema.shape.scope.describe('What it covers: a path pattern, a commit, an advisory, "#12", or "*".'),
  reason: waiverSchema.shape.reason.describe('Why the exception is right, for the auditor.'),
  approver: waiverSchema.shape.approver.describe('Login of who approved it; not the one who wrote it.'),
  expires: day.describe('The last day on which it holds, in UTC.'),
  ticket: waiverSchema.shape.ticket.describe('The ticket in which it is tracked.'),
});

function withoutUndefined<T>(levelsByRule: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(levelsByRule).filter((entry): entry is [string, T] => entry[1] !== undefined),
  );
}
