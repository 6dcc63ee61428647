import { z } from 'zod';

import { listReader } from './list-input.ts';

/** `true` or `false` in the spellings of YAML 1.2; anything else is refused. */
export const booleanInput = z
  .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
  .transform((text) => text.toLowerCase() === 'true');

/** Whether a comment is kept; see `commentInput`. */
export const commentChoice = z.enum(['auto', 'true', 'false']);

/** Where the verdict stands; see `verdictInput`. */
export const verdictChoice = z.enum(['step', 'status']);

/** A whole number of at most nine digits; an empty text is no number. */
export const integerInput = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,8})$/)
  .transform(Number);

/** As `listReader`, for a schema that asks for more. */
export const listInput = z.string().transform((text, context): string[] => {
  const read = listReader.safeParse(text);
  if (!read.success) context.addIssue({ code: 'custom', message: 'an empty item' });
  return read.data ?? [];
});
