import { globSchema } from '@cm/policy/schema';
import { z } from 'zod';

import { defaults, securityAreas, type Settings, updateSteps } from './settings.ts';

const login = z.string().regex(/^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/, 'a GitHub login such as alice, without an @');
const person = z
  .string()
  .regex(
    /^(?:[A-Za-z0-9][\w-]{0,99}|@[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}|role:[\w -]{1,60})$/,
    'a login such as alice, a team such as @acme/leads, or a role such as role:maintain',
  );
const people = z.array(person).max(200);
const day = z.iso.date('a day such as 2026-03-31');
const name = z.string().min(1).max(100);

const pattern = {
  name: name.describe('How messages call it.'),
  paths: z
    .array(globSchema)
    .min(1)
    .max(200)
    .optional()
    .describe('Files, as patterns. Of a renamed file both names count.'),
  types: z
    .array(z.string().regex(/^[a-z]{1,30}$/, 'a commit type such as docs'))
    .min(1)
    .max(30)
    .optional()
    .describe('Commit types: every commit has one of them.'),
  dependencies: z
    .enum(updateSteps)
    .optional()
    .describe('The largest step of a dependency update, as the bot that made it signed it.'),
  label: z.string().min(1).max(100).optional().describe('A label that somebody entitled has put on.'),
};

interface AnyPattern {
  readonly paths?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly dependencies?: string | undefined;
  readonly label?: string | undefined;
}

const saysSomething = ({ paths, types, dependencies, label }: AnyPattern): boolean =>
  [paths, types, dependencies, label].some((part) => part !== undefined);
const saysNothing = { message: 'one of paths, types, dependencies or label' };

const raise = z
  .strictObject(pattern)
  .refine(saysSomething, saysNothing)
  .transform((row): Settings['raise'][number] => ({
    name: row.name,
    paths: row.paths ?? null,
    types: row.types ?? null,
    dependencies: row.dependencies ?? null,
    label: row.label ?? null,
  }));

const standard = z
  .strictObject({
    ...pattern,
    'approved-by': login.describe('Who approved this kind of change.'),
    'approved-on': day.describe('When.'),
    'review-by': day.describe('The last day on which it holds without being looked at again.'),
  })
  .refine(saysSomething, saysNothing)
  .transform((row): Settings['standard'][number] => ({
    name: row.name,
    paths: row.paths ?? null,
    types: row.types ?? null,
    dependencies: row.dependencies ?? null,
    label: row.label ?? null,
    approvedBy: row['approved-by'],
    approvedOn: row['approved-on'],
    reviewBy: row['review-by'],
  }));

/** The policy file's section `controls.change-gate`. Parsing `{}` gives what holds without a policy file. */
export const settingsSchema = z
  .strictObject({
    leads: people
      .default([...defaults.leads])
      .describe(
        'Technical leads: one of them approves a normal change. Logins, teams (@acme/leads) or roles (role:maintain).',
      ),
    'on-call': people
      .default([...defaults.onCall])
      .describe('On-call engineers: one of them approves an emergency change.'),
    security: people.default([...defaults.security]).describe('Who may give the security review.'),
    labellers: people
      .default([...defaults.labellers])
      .describe(
        'Who may put on labels that count, beside leads and on-call engineers. Where nobody is named: who maintains the repository.',
      ),
    bots: z
      .array(login)
      .max(200)
      .default([...defaults.bots])
      .describe(
        'Logins of machine users, beside those that GitHub itself calls bots. Their approvals count for nothing.',
      ),
    reviewers: z
      .int()
      .min(0)
      .max(10)
      .default(defaults.reviewers)
      .describe('How many reviewers a normal change needs beside its technical lead.'),
    'post-review-hours': z
      .int()
      .min(1)
      .max(720)
      .default(defaults.postReviewHours)
      .describe('Hours from the merge of an emergency change to its review.'),
    'emergency-label': z
      .string()
      .min(1)
      .max(100)
      .default(defaults.emergencyLabel)
      .describe('The label that asks for the emergency path.'),
    incidents: z
      .array(z.string().min(2).max(100))
      .min(1)
      .max(20)
      .default([...defaults.incidents])
      .describe('What a reference to an incident looks like: `INC-{n}`, `{KEY}-{n}`.'),
    raise: z
      .array(raise)
      .max(100)
      .default([...defaults.raise])
      .describe(
        'What makes a change a normal one, whatever else it touches; one commit of the type, and any person’s label, is enough here.',
      ),
    standard: z
      .array(standard)
      .max(100)
      .default([...defaults.standard])
      .describe('The register of standard changes: kinds that were approved once, by whom, and until when.'),
    'built-in-standard': z
      .boolean()
      .default(defaults.builtInStandard)
      .describe(
        'Whether the kinds that the policy document names (documentation, patch updates, settings of tools) are in the register too.',
      ),
    'security-paths': z
      .partialRecord(z.enum(securityAreas), z.array(globSchema).max(200))
      .default({})
      .describe('Further files of each area that asks for a security review, beside the usual ones.'),
    'security-exclude': z
      .array(globSchema)
      .max(200)
      .default([...defaults.securityExclude])
      .describe('Files in which no such area is looked for.'),
    checklist: z
      .array(z.string().min(3).max(200))
      .max(30)
      .default([...defaults.checklist])
      .describe('Items of the review checklist beside the policy’s seven.'),
    'require-record': z
      .boolean()
      .default(defaults.requireRecord)
      .describe('Whether a change needs its record and checklist although the default branch has no template of them.'),
    'ledger-branch': z
      .string()
      .regex(/^[A-Za-z0-9][\w./-]{0,99}$/, 'the name of a branch')
      .default(defaults.ledgerBranch)
      .describe('Branch of the ledger.'),
  })
  .transform((section): Settings => ({
    leads: section.leads,
    onCall: section['on-call'],
    security: section.security,
    labellers: section.labellers,
    bots: section.bots,
    reviewers: section.reviewers,
    postReviewHours: section['post-review-hours'],
    emergencyLabel: section['emergency-label'],
    incidents: section.incidents,
    raise: section.raise,
    standard: section.standard,
    builtInStandard: section['built-in-standard'],
    securityPaths: withoutUndefined(section['security-paths']),
    securityExclude: section['security-exclude'],
    checklist: section.checklist,
    requireRecord: section['require-record'],
    ledgerBranch: section['ledger-branch'],
  }));

function withoutUndefined(
  paths: Readonly<Partial<Record<(typeof securityAreas)[number], string[] | undefined>>>,
): Settings['securityPaths'] {
  return Object.fromEntries(Object.entries(paths).filter(([, globs]) => globs !== undefined));
}
