import { digestOf, digitsOf } from '@cm/model/digest';

const longest = 20_000;
/** Others than those that tell findings apart: contexts of earlier runs stand in ledgers. */
const bases = [0x811c9dc5, 0x9747b28c] as const;

/**
 * A text of code as something to compare: the same for the same words, however they are indented, and not to be turned back,
 * since it may hold a secret. 16 hexadecimal digits; null where there is no text. Two FNV-1a hashes of 32 bits.
 */
export function contextOf(text: unknown): string | null {
  const words = typeof text === 'string' ? text.slice(0, longest).replaceAll(/\s+/g, ' ').trim() : '';
  return words === '' ? null : digitsOf(digestOf(words, bases));
}
