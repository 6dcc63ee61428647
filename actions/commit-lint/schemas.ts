import { integerInput, listInput } from '@cm/app/input-schemas';
import { parseTicketTemplate } from '@cm/formats/commits';
import { z } from 'zod';

import type { Settings } from './settings.ts';

const typeName = z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'a lower-case word such as "deps"');
const length = z.number().int().min(20).max(10_000);
const ticketTemplate = z
  .string()
  .max(60)
  .refine((text) => parseTicketTemplate(text).ok, 'a template such as "TASK-{n}", "{KEY}-{n}" or "#{n}"');

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
  }));

/** A limit as an input. */
export const lengthInput = integerInput.pipe(length);

export { listInput };
