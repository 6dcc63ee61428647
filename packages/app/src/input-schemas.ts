import * as z from 'zod/mini';

import { listReader } from './list-input.ts';

/** `true` or `false` in the spellings of YAML 1.2; anything else is refused. */
export const booleanInput = z.pipe(
  z.enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']),
  z.transform((text) => text.toLowerCase() === 'true'),
);

/** Whether a comment is kept; see `commentInput`. */
export const commentChoice = z.enum(['auto', 'true', 'false']);

/** Where the verdict stands; see `verdictInput`. */
export const verdictChoice = z.enum(['step', 'status']);

/** A whole number of at most nine digits; an empty text is no number. */
export const integerInput = z.pipe(z.string().check(z.regex(/^(?:0|[1-9]\d{0,8})$/)), z.transform(Number));

/** As `listReader`, for a schema that asks for more. */
export const listInput = z.pipe(
  z.string(),
  z.transform((text, { issues }): string[] => {
    const read = listReader.safeParse(text);
    if (!read.success) issues.push({ code: 'custom', message: 'an empty item', input: text });
    return read.data ?? [];
  }),
);
