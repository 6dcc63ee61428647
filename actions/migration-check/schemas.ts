import { globSchema } from '@cm/policy/schema';
import { z } from 'zod';

import { defaults, type Settings } from './settings.ts';

const globs = z.array(globSchema).max(500);
const dialects = ['auto', 'postgresql', 'mysql', 'sqlite'] as const;
const place = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[^\0\n\r]*$/, 'a folder, or the path of an alembic.ini');

/** The policy file's section `controls.migration-check`. Parsing `{}` gives what holds without a policy file. */
export const settingsSchema = z
  .strictObject({
    paths: z
      .array(place)
      .max(100)
      .default([...defaults.paths])
      .describe('Folders of migrations, or their configurations. Empty: every one that is found.'),
    exclude: globs
      .default([...defaults.exclude])
      .describe('Files that are not looked at, as patterns: examples and test data.'),
    dialect: z
      .enum(dialects)
      .default(defaults.dialect)
      .describe(
        'The database that the migrations are for. `auto`: found from their configuration and from what they use.',
      ),
    'expected-heads': z
      .array(z.string().regex(/^[^\s,@]{1,100}$/, 'a branch label of Alembic'))
      .max(100)
      .default([...defaults.expectedHeads])
      .describe('Branch labels that are meant: a new one that is not listed is a warning.'),
    'release-tags': globs
      .default([...defaults.releaseTags])
      .describe('Tags that are releases, as patterns: a revision in one of them is never touched again.'),
    'immutable-when-merged': z
      .boolean()
      .default(defaults.immutableWhenMerged)
      .describe('Whether a revision on the base may not be touched even where no release has it yet.'),
    'big-tables': z
      .array(z.string().regex(/^[^\s.]{1,63}(?:\.[^\s.]{1,63})?$/, 'a table such as "events" or "audit.events"'))
      .max(500)
      .default([...defaults.bigTables])
      .describe('Tables of which a lock that blocks others for long is an error, and not only a warning.'),
    'suppression-days': z
      .number()
      .int()
      .min(1)
      .max(3650)
      .default(defaults.suppressionDays)
      .describe('Days that a comment in a migration may accept a finding for, at most.'),
    'judge-older': z
      .boolean()
      .default(defaults.judgeOlder)
      .describe('Whether revisions that the change leaves alone are read and judged too.'),
  })
  .transform((section): Settings => ({
    paths: section.paths,
    exclude: section.exclude,
    dialect: section.dialect,
    expectedHeads: section['expected-heads'],
    releaseTags: section['release-tags'],
    immutableWhenMerged: section['immutable-when-merged'],
    bigTables: section['big-tables'],
    suppressionDays: section['suppression-days'],
    judgeOlder: section['judge-older'],
  }));

/** A dialect as an input. */
export const dialectInput = z.enum(dialects);
