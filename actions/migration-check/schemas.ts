import { setting } from '@cm/model/described';
import { globSchema } from '@cm/policy/schema';
import * as z from 'zod/mini';

import { defaults, type Settings } from './settings.ts';

const globs = z.array(globSchema).check(z.maxLength(500));
const dialects = ['auto', 'postgresql', 'mysql', 'sqlite'] as const;
const place = z
  .string()
  .check(z.minLength(1), z.maxLength(1000), z.regex(/^[^\0\n\r]*$/, 'a folder, or the path of an alembic.ini'));
const label = z.string().check(z.regex(/^[^\s,@]{1,100}$/, 'a branch label of Alembic'));
const table = z
  .string()
  .check(z.regex(/^[^\s.]{1,63}(?:\.[^\s.]{1,63})?$/, 'a table such as "events" or "audit.events"'));

const section = z.strictObject({
  paths: setting(
    z.array(place).check(z.maxLength(100)),
    [...defaults.paths],
    'Folders of migrations, or their configurations. Empty: every one that is found.',
  ),
  exclude: setting(globs, [...defaults.exclude], 'Files that are not looked at, as patterns: examples and test data.'),
  dialect: setting(
    z.enum(dialects),
    defaults.dialect,
    'The database that the migrations are for. `auto`: found from their configuration and from what they use.',
  ),
  'expected-heads': setting(
    z.array(label).check(z.maxLength(100)),
    [...defaults.expectedHeads],
    'Branch labels that are meant: a new one that is not listed is a warning.',
  ),
  'release-tags': setting(
    globs,
    [...defaults.releaseTags],
    'Tags that are releases, as patterns: a revision in one of them is never touched again.',
  ),
  'immutable-when-merged': setting(
    z.boolean(),
    defaults.immutableWhenMerged,
    'Whether a revision on the base may not be touched even where no release has it yet.',
  ),
  'big-tables': setting(
    z.array(table).check(z.maxLength(500)),
    [...defaults.bigTables],
    'Tables of which a lock that blocks others for long is an error, and not only a warning.',
  ),
  'suppression-days': setting(
    z.int().check(z.minimum(1), z.maximum(3650)),
    defaults.suppressionDays,
    'Days that a comment in a migration may accept a finding for, at most.',
  ),
  'judge-older': setting(
    z.boolean(),
    defaults.judgeOlder,
    'Whether revisions that the change leaves alone are read and judged too.',
  ),
});

/** The policy file's section `controls.migration-check`. Parsing `{}` gives what holds without a policy file. */
export const settingsSchema = z.pipe(
  section,
  z.transform((given): Settings => ({
    paths: given.paths,
    exclude: given.exclude,
    dialect: given.dialect,
    expectedHeads: given['expected-heads'],
    releaseTags: given['release-tags'],
    immutableWhenMerged: given['immutable-when-merged'],
    bigTables: given['big-tables'],
    suppressionDays: given['suppression-days'],
    judgeOlder: given['judge-older'],
  })),
);

/** A dialect as an input. */
export const dialectInput = z.enum(dialects);
