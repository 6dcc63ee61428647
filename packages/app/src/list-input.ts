import type { InputReader } from './define.ts';

/**
 * A list, separated by commas or line breaks; blanks around items are dropped, an empty item is refused. Without zod, so that naming
 * files costs a start nothing (ADR 8).
 */
export const listReader: InputReader<string[]> = {
  safeParse: (text) => {
    const data = text
      .trim()
      .replace(/,$/, '')
      .split(/[,\n]/)
      .map((item) => item.trim());
    return data.every((item) => item !== '') ? { success: true, data } : { success: false };
  },
};
