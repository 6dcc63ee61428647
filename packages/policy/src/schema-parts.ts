import { described } from '@cm/model/described';
import * as z from 'zod/mini';

import { extendsForm, parseExtendsReference } from './extends.ts';

/** A glob in a policy file: not empty and capped, because matching costs pattern length times path length. */
export const globSchema = described(
  z.string().check(z.minLength(1), z.maxLength(500)),
  'A pattern as in .gitignore: `*` within a folder, `**` over folders, `?`, `[a-z]`.',
);

/**
 * Where an organisation's policy file stands: pinned by full commit hash, because a branch or a tag could be moved to
 * other rules without a change in this repository.
 */
export const extendsSchema = z.string().check(
  z.regex(extendsForm, 'owner/repo/path@commit with the whole commit hash (40 or 64 characters, lower case)'),
  z.refine((text) => parseExtendsReference(text) !== null, 'a path without empty, "." or ".." parts'),
);
