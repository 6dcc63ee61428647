import { z } from 'zod';

import { extendsForm, parseExtendsReference } from './extends.ts';

/** A glob in a policy file: not empty and capped, because matching costs pattern length times path length. */
export const globSchema = z
  .string()
  .min(1)
  .max(500)
  .describe('A pattern as in .gitignore: `*` within a folder, `**` over folders, `?`, `[a-z]`.');

/**
 * Where an organisation's policy file stands: pinned by full commit hash, because a branch or a tag could be moved to
 * other rules without a change in this repository.
 */
export const extendsSchema = z
  .string()
  .regex(extendsForm, 'owner/repo/path@commit with the whole commit hash (40 or 64 characters, lower case)')
  .refine((text) => parseExtendsReference(text) !== null, 'a path without empty, "." or ".." parts');
