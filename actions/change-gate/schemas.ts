import { described, setting } from '@cm/model/described';
import { globSchema } from '@cm/policy/schema';
import * as z from 'zod/mini';

import { defaults, securityAreas, type Settings, updateSteps } from './settings.ts';

const login = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/, 'a GitHub login such as alice, without an @'));
const person = z
  .string()
  .check(
    z.regex(
      /^(?:[A-Za-z0-9][\w-]{0,99}|@[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}|role:[\w -]{1,60})$/,
      'a login such as alice, a team such as @acme/leads, or a role such as role:maintain',
    ),
  );
const people = z.array(person).check(z.maxLength(200));
const day = z.iso.date('a day such as 2026-03-31');
const short = z.string().check(z.minLength(1), z.maxLength(100));
const type = z.string().check(z.regex(/^[a-z]{1,30}$/, 'a commit type such as docs'));

const pattern = {
  name: described(z.clone(short), 'How messages call it.'),
  paths: described(
    z.optional(z.array(globSchema).check(z.minLength(1), z.maxLength(200))),
    'Files, as patterns. Of a renamed file both names count.',
  ),
  types: described(
    z.optional(z.array(type).check(z.minLength(1), z.maxLength(30))),
    'Commit types: every commit has one of them.',
  ),
  dependencies: described(
    z.optional(z.enum(updateSteps)),
    'The largest step of a dependency update, as the bot that made it signed it.',
  ),
  label: described(z.optional(short), 'A label that somebody entitled has put on.'),
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

const raise = z.pipe(
  z.strictObject(pattern).check(z.refine(saysSomething, saysNothing)),
  z.transform((row): Settings['raise'][number] => ({
    name: row.name,
    paths: row.paths ?? null,
    types: row.types ?? null,
    dependencies: row.dependencies ?? null,
    label: row.label ?? null,
  })),
);

const standard = z.pipe(
  z
    .strictObject({
      ...pattern,
      'approved-by': described(z.clone(login), 'Who approved this kind of change.'),
      'approved-on': described(z.clone(day), 'When.'),
      'review-by': described(z.clone(day), 'The last day on which it holds without being looked at again.'),
    })
    .check(z.refine(saysSomething, saysNothing)),
  z.transform((row): Settings['standard'][number] => ({
    name: row.name,
    paths: row.paths ?? null,
    types: row.types ?? null,
    dependencies: row.dependencies ?? null,
    label: row.label ?? null,
    approvedBy: row['approved-by'],
    approvedOn: row['approved-on'],
    reviewBy: row['review-by'],
  })),
);

const section = z.strictObject({
  leads: setting(
    people,
    [...defaults.leads],
    'Technical leads: one of them approves a normal change. Logins, teams (@acme/leads) or roles (role:maintain).',
  ),
  'on-call': setting(people, [...defaults.onCall], 'On-call engineers: one of them approves an emergency change.'),
  security: setting(people, [...defaults.security], 'Who may give the security review.'),
  labellers: setting(
    people,
    [...defaults.labellers],
    'Who may put on labels that count, beside leads and on-call engineers. Where nobody is named: who maintains the repository.',
  ),
  bots: setting(
    z.array(login).check(z.maxLength(200)),
    [...defaults.bots],
    'Logins of machine users, beside those that GitHub itself calls bots. Their approvals count for nothing.',
  ),
  reviewers: setting(
    z.int().check(z.minimum(0), z.maximum(10)),
    defaults.reviewers,
    'How many reviewers a normal change needs beside its technical lead.',
  ),
  'post-review-hours': setting(
    z.int().check(z.minimum(1), z.maximum(720)),
    defaults.postReviewHours,
    'Hours from the merge of an emergency change to its review.',
  ),
  'emergency-label': setting(short, defaults.emergencyLabel, 'The label that asks for the emergency path.'),
  incidents: setting(
    z.array(z.string().check(z.minLength(2), z.maxLength(100))).check(z.minLength(1), z.maxLength(20)),
    [...defaults.incidents],
    'What a reference to an incident looks like: `INC-{n}`, `{KEY}-{n}`.',
  ),
  raise: setting(
    z.array(raise).check(z.maxLength(100)),
    [...defaults.raise],
    'What makes a change a normal one, whatever else it touches; one commit of the type, and any person’s label, is enough here.',
  ),
  standard: setting(
    z.array(standard).check(z.maxLength(100)),
    [...defaults.standard],
    'The register of standard changes: kinds that were approved once, by whom, and until when.',
  ),
  'built-in-standard': setting(
    z.boolean(),
    defaults.builtInStandard,
    'Whether the kinds that the policy document names (documentation, patch updates, settings of tools) are in the register too.',
  ),
  'security-paths': setting(
    z.partialRecord(z.enum(securityAreas), z.array(globSchema).check(z.maxLength(200))),
    {},
    'Further files of each area that asks for a security review, beside the usual ones.',
  ),
  'security-exclude': setting(
    z.array(globSchema).check(z.maxLength(200)),
    [...defaults.securityExclude],
    'Files in which no such area is looked for.',
  ),
  checklist: setting(
    z.array(z.string().check(z.minLength(3), z.maxLength(200))).check(z.maxLength(30)),
    [...defaults.checklist],
    'Items of the review checklist beside the policy’s seven.',
  ),
  'require-record': setting(
    z.boolean(),
    defaults.requireRecord,
    'Whether a change needs its record and checklist although the default branch has no template of them.',
  ),
  'ledger-branch': setting(
    z.string().check(z.regex(/^[A-Za-z0-9][\w./-]{0,99}$/, 'the name of a branch')),
    defaults.ledgerBranch,
    'Branch of the ledger.',
  ),
});

/** The policy file's section `controls.change-gate`. Parsing `{}` gives what holds without a policy file. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    leads: given.leads,
    onCall: given['on-call'],
    security: given.security,
    labellers: given.labellers,
    bots: given.bots,
    reviewers: given.reviewers,
    postReviewHours: given['post-review-hours'],
    emergencyLabel: given['emergency-label'],
    incidents: given.incidents,
    raise: given.raise,
    standard: given.standard,
    builtInStandard: given['built-in-standard'],
    securityPaths: withoutUndefined(given['security-paths']),
    securityExclude: given['security-exclude'],
    checklist: given.checklist,
    requireRecord: given['require-record'],
    ledgerBranch: given['ledger-branch'],
  })),
);

function withoutUndefined(
  paths: Readonly<Partial<Record<(typeof securityAreas)[number], string[] | undefined>>>,
): Settings['securityPaths'] {
  return Object.fromEntries(Object.entries(paths).filter(([, globs]) => globs !== undefined));
}
