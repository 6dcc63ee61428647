import { booleanInput, integerInput } from '@cm/app/input-schemas';
import { branchTemplates, defaultBranchTemplates, defaultBranchTypes } from '@cm/formats/branches';
import { parseTicketTemplate } from '@cm/formats/commits';
import { z } from 'zod';

import type { Settings } from './settings.ts';

const typeName = z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'a lower-case word such as "deps"');
const length = z.number().int().min(20).max(10_000);
const ticketTemplate = z
  .string()
  .max(60)
  .refine((text) => parseTicketTemplate(text).ok, 'a template such as "TASK-{n}", "{KEY}-{n}" or "#{n}"');

const branchTemplate = z
  .string()
  .max(100)
  .refine(
    (text) => branchTemplates([text]).problems.length === 0,
    'a template such as "{type}/{ticket}-{slug}", "release/{version}" or "hotfix/**"; its other parts are {n} and plain text',
  );
const branchType = z
  .string()
  .refine((text) => branchTemplates([], [text]).problems.length === 0, 'a word such as "feature"');

/** The policy file's section `controls.commit-lint`. Parsing `{}` gives the policy document's own rules. */
export const settingsSchema = z
  .strictObject({
    'extra-types': z.array(typeName).max(50).default([]).describe('Commit types allowed beside the policy’s seven.'),
    scopes: z
      .array(z.string().min(1).max(100))
      .max(500)
      .nullable()
      .default(null)
      .describe('The scopes that may stand in brackets; null allows any.'),
    'merge-method': z
      .enum(['squash', 'merge', 'rebase'])
      .nullable()
      .default(null)
      .describe('How pull requests land. Declare it where the repository allows several ways.'),
    'header-max-length': length.default(100).describe('Longest header, in characters.'),
    'body-line-max-length': length
      .default(100)
      .describe('Longest body line, in characters; links, code and tables are exempt.'),
    tickets: z
      .array(ticketTemplate)
      .min(1)
      .max(50)
      .default(['{KEY}-{n}', '#{n}'])
      .describe('How tickets are written, as templates.'),
    'ticket-trailer': z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'a trailer key such as "Task"')
      .default('Task')
      .describe('The trailer that names the ticket.'),
    bots: z
      .array(z.string().regex(/^[^\s@<>]{1,120}@[^\s@<>]{1,120}$/, 'an e-mail address such as release-bot@example.com'))
      .max(100)
      .default([])
      .describe('Author e-mail addresses of automation whose commits are exempt.'),
    'branch-templates': z
      .array(branchTemplate)
      .min(1)
      .max(50)
      .default([...defaultBranchTemplates])
      .describe('The forms that a branch’s name may have, as templates. The list replaces the default one.'),
    'branch-types': z
      .array(branchType)
      .min(1)
      .max(50)
      .default([...defaultBranchTypes])
      .describe('What {type} may be in a branch’s name.'),
    'ticket-exists': z
      .boolean()
      .default(false)
      .describe('Whether GitHub is asked if the ticket exists and is open. Needs a token with `issues: read`.'),
    'release-folder': z
      .string()
      .max(200)
      .regex(/^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/, 'a folder of the repository, such as "dist"')
      .default('dist')
      .describe('The folder that a release commit is made of, where it was built from a commit of the default branch.'),
    'signed-tags': z
      .boolean()
      .default(false)
      .describe('Whether release tags have to be signed. That a signature is there is checked, not whose it is.'),
  })
  .transform((section): Settings => ({
    extraTypes: section['extra-types'],
    scopes: section.scopes,
    mergeMethod: section['merge-method'],
    headerMaxLength: section['header-max-length'],
    bodyLineMaxLength: section['body-line-max-length'],
    tickets: section.tickets,
    ticketTrailer: section['ticket-trailer'],
    bots: section.bots,
    branchTemplates: section['branch-templates'],
    branchTypes: section['branch-types'],
    ticketExists: section['ticket-exists'],
    releaseFolder: section['release-folder'],
    signedTags: section['signed-tags'],
  }));

/** A limit as an input. */
export const lengthInput = integerInput.pipe(length);

export { booleanInput };
