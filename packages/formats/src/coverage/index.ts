import type { Format } from './format.ts';
import { formats } from './registry.ts';

export * from './baseline/index.ts';
export * from './format.ts';
export * from './match/index.ts';
export * from './merge/index.ts';
export * from './table/counts.ts';
export { mergeLines } from './table/lines.ts';
export { otherEncoding } from '../bytes/encoding.ts';
export { formats };

/** How many bytes of a report tell its format. */
export const headBytes = 4096;

/** The format of a report by its first bytes, never by its name; null for none that is known. */
export function detectFormat(head: Uint8Array): Format | null {
  const start = head.subarray(0, headBytes);
  return formats.find((format) => format.detect(start)) ?? null;
}
