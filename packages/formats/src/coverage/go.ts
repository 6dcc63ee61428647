import { byteOrderMark } from '../bytes/encoding.ts';
import { hasWord, wordBytes } from '../bytes/text.ts';
import type { Format } from './format.ts';
import { openGo } from './go/reader.ts';

/** Profiles of `go test -coverprofile`. Source: golang.org/x/tools/cover and the `go tool cover` documentation. */
export const format: Format = {
  name: 'go',
  title: 'Go cover profile',
  detect: isGo,
  open: openGo,
};

const openings = ['mode: set', 'mode: count', 'mode: atomic'].map(wordBytes);

function isGo(head: Uint8Array): boolean {
  let at = byteOrderMark(head, 0, head.length);
  while (head[at] === 10 || head[at] === 13) at += 1;
  return openings.some((word) => hasWord(head, at, head.length, word) && (head[at + word.length] ?? 10) <= 32);
}
