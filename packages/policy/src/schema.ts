import { levels } from '@cm/model';
import { described, setting } from '@cm/model/described';
import { waiverSchema } from '@cm/model/waiver-schema';
import * as z from 'zod/mini';

import { dayNumber } from './days.ts';
import { extendsSchema, globSchema } from './schema-parts.ts';
import type { Policy } from './types.ts';

/** The settings of each control: parsing `{}` must give its built-in default, and unknown keys must be refused. */
export type PolicySections = Readonly<Record<string, z.ZodMiniType>>;

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
export function policySchema(vocabulary: PolicyVocabulary): z.ZodMiniType<Policy> {
  return z.pipe(
    policyFileSchema(vocabulary),
    z.transform((file): Policy => ({
      version: file.version,
      enforce: file.enforce,
      adoptedAt: file['adopted-at'] ?? null,
      mode: file.mode,
      rules: file.rules,
      protectedBases: file['protected-bases'],
      approvers: file.approvers,
      waivers: file.waivers,
      controls: file.controls,
    })),
  );
}

/** What may stand in `enforce`: rule ids, controls and clause ids. */
export function enforceable(vocabulary: PolicyVocabulary): readonly string[] {
  return [...vocabulary.ruleIds, ...Object.keys(vocabulary.sections), ...vocabulary.clauseIds];
}

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-03-31'),
  z.refine((text) => dayNumber(text) !== null, 'a day that the calendar has'),
);

const level = described(
  z.enum([...levels, 'off']),
  'How much the rule weighs: `error` blocks, `warning` and `notice` are only shown, `off` is not judged.',
);
/** One for all rules: to make a schema costs more than to use it. */
const levelOrNone = z.optional(level);

const login = described(
  z.string().check(z.regex(/^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/, 'a GitHub login such as alice, without an @')),
  'A GitHub login, without an @.',
);

const branch = described(
  globSchema.check(z.regex(/^[^!]/, 'a pattern of a branch name, without a leading !')),
  'A whole branch name, or a pattern of one, such as release/*.',
);

function policyFileSchema(vocabulary: PolicyVocabulary) {
  const { ruleIds, sections } = vocabulary;
  const rules = z.strictObject(Object.fromEntries(ruleIds.map((id) => [id, levelOrNone])));
  const controls = z.strictObject(
    Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, z.prefault(section, {})])),
  );
  const file = z.strictObject({
    version: setting(z.literal(1), 1, 'Version of this file format: 1.'),
    extends: described(
      z.optional(extendsSchema),
      "An organisation's policy file that this one adds to: owner/repo/path@<full commit hash>.",
    ),
    enforce: enforceSchema(enforceable(vocabulary)),
    'adopted-at': described(
      z.optional(day),
      'The day on which this policy was adopted, in UTC; deadlines for older problems count from it.',
    ),
    mode: setting(
      z.enum(['enforce', 'audit']),
      'enforce',
      '`enforce`: a failing error blocks. `audit`: everything is reported, nothing blocks.',
    ),
    rules: described(
      z.pipe(z.prefault(rules, {}), z.transform(withoutUndefined)),
      'The level of single rules, by rule id.',
    ),
    'protected-bases': setting(
      z.array(branch),
      [],
      'Other protected branches (release/*) whose own policy file counts for pull requests into them.',
    ),
    approvers: setting(
      z.array(login),
      [],
      'Whose approval makes a waiver count. Empty: the approver that the waiver names.',
    ),
    waivers: setting(z.array(describedWaiver), [], 'Recorded exceptions, each until a day.'),
    controls: described(z.prefault(controls, {}), 'The settings of each control.'),
  });
  return described(
    file,
    'How the change-management policy holds in this repository. With no file, the policy document holds.',
  );
}

function enforceSchema(names: readonly string[]) {
  return setting(
    z.union([z.enum(['change', 'all']), z.array(z.enum(names))], {
      error: '`change`, `all`, or a list of rule ids, controls and clause ids',
    }),
    'change',
    '`change`: only what a change did can block. `all`: every rule at its enforced level. A list: those rules, controls or clauses.',
  );
}

const { approver, control, reason, rule, scope, ticket } = waiverSchema.shape;
// Copies, because the schema of a report stands on the same ones and has no such texts.
const describedWaiver = z.extend(waiverSchema, {
  control: described(z.clone(control), 'The control, such as commit-lint.'),
  rule: described(z.clone(rule), 'The rule id, such as commit-lint/header.'),
  scope: described(z.clone(scope), 'What it covers: a path pattern, a commit, an advisory, "#12", or "*".'),
  reason: described(z.clone(reason), 'Why the exception is right, for the auditor.'),
  approver: described(z.clone(approver), 'Login of who approved it; not the one who wrote it.'),
  expires: described(z.clone(day), 'The last day on which it holds, in UTC.'),
  ticket: described(z.clone(ticket), 'The ticket in which it is tracked.'),
});

function withoutUndefined<T>(levelsByRule: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(levelsByRule).filter((entry): entry is [string, T] => entry[1] !== undefined),
  );
}
