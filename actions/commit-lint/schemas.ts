import { booleanInput, integerInput } from '@cm/app/input-schemas';
import { branchTemplates, defaultBranchTemplates, defaultBranchTypes } from '@cm/formats/branches';
import { parseTicketTemplate } from '@cm/formats/commits';
import { setting } from '@cm/model/described';
import * as z from 'zod/mini';

import type { Settings } from './settings.ts';

const typeName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,29}$/, 'a lower-case word such as "deps"'));
const scope = z.string().check(z.minLength(1), z.maxLength(100));
const length = z.int().check(z.minimum(20), z.maximum(10_000));
const ticketTemplate = z.string().check(
  z.maxLength(60),
  z.refine((text) => parseTicketTemplate(text).ok, 'a template such as "TASK-{n}", "{KEY}-{n}" or "#{n}"'),
);
const email = z
  .string()
  .check(z.regex(/^[^\s@<>]{1,120}@[^\s@<>]{1,120}$/, 'an e-mail address such as release-bot@example.com'));

const branchTemplate = z.string().check(
  z.maxLength(100),
  z.refine(
    (text) => branchTemplates([text]).problems.length === 0,
    'a template such as "{type}/{ticket}-{slug}", "release/{version}" or "hotfix/**"; its other parts are {n} and plain text',
  ),
);
const branchType = z
  .string()
  .check(z.refine((text) => branchTemplates([], [text]).problems.length === 0, 'a word such as "feature"'));

const section = z.strictObject({
  'extra-types': setting(
    z.array(typeName).check(z.maxLength(50)),
    [],
    'Commit types allowed beside the policy’s seven.',
  ),
  scopes: setting(
    z.nullable(z.array(scope).check(z.maxLength(500))),
    null,
    'The scopes that may stand in brackets; null allows any.',
  ),
  'merge-method': setting(
    z.nullable(z.enum(['squash', 'merge', 'rebase'])),
    null,
    'How pull requests land. Declare it where the repository allows several ways.',
  ),
  'header-max-length': setting(length, 100, 'Longest header, in characters.'),
  'body-line-max-length': setting(length, 100, 'Longest body line, in characters; links, code and tables are exempt.'),
  tickets: setting(
    z.array(ticketTemplate).check(z.minLength(1), z.maxLength(50)),
    ['{KEY}-{n}', '#{n}'],
    'How tickets are written, as templates.',
  ),
  'ticket-trailer': setting(
    z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'a trailer key such as "Task"')),
    'Task',
    'The trailer that names the ticket.',
  ),
  bots: setting(
    z.array(email).check(z.maxLength(100)),
    [],
    'Author e-mail addresses of automation whose commits are exempt.',
  ),
  'branch-templates': setting(
    z.array(branchTemplate).check(z.minLength(1), z.maxLength(50)),
    [...defaultBranchTemplates],
    'The forms that a branch’s name may have, as templates. The list replaces the default one.',
  ),
  'branch-types': setting(
    z.array(branchType).check(z.minLength(1), z.maxLength(50)),
    [...defaultBranchTypes],
    'What {type} may be in a branch’s name.',
  ),
  'ticket-exists': setting(
    z.boolean(),
    false,
    'Whether GitHub is asked if the ticket exists and is open. Needs a token with `issues: read`.',
  ),
  'release-folder': setting(
    z
      .string()
      .check(
        z.maxLength(200),
        z.regex(/^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/, 'a folder of the repository, such as "dist"'),
      ),
    'dist',
    'The folder that a release commit is made of, where it was built from a commit of the default branch.',
  ),
  'signed-tags': setting(
    z.boolean(),
    false,
    'Whether release tags have to be signed. That a signature is there is checked, not whose it is.',
  ),
});

/** The policy file's section `controls.commit-lint`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    extraTypes: given['extra-types'],
    scopes: given.scopes,
    mergeMethod: given['merge-method'],
    headerMaxLength: given['header-max-length'],
    bodyLineMaxLength: given['body-line-max-length'],
    tickets: given.tickets,
    ticketTrailer: given['ticket-trailer'],
    bots: given.bots,
    branchTemplates: given['branch-templates'],
    branchTypes: given['branch-types'],
    ticketExists: given['ticket-exists'],
    releaseFolder: given['release-folder'],
    signedTags: given['signed-tags'],
  })),
);

/** A limit as an input. */
export const lengthInput = z.pipe(integerInput, length);

export { booleanInput };
