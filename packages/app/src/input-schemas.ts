import { z } from 'zod';

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

/** A list, separated by commas or line breaks; blanks around items are dropped, an empty item is refused. */
export const listInput = z
  .string()
  .transform((text) =>
    text
      .trim()
      .replace(/,$/, '')
      .split(/[,\n]/)
      .map((item) => item.trim()),
  )
  .refine((items) => items.every((item) => item !== ''));
