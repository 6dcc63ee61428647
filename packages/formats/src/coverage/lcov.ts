import { byteOrderMark } from '../bytes/encoding.ts';
import { hasWord, wordBytes } from '../bytes/text.ts';
import type { Format } from './format.ts';
import { openLcov } from './lcov/reader.ts';

/** lcov tracefiles, 1.x and 2.x, as many tools write them (`lcov.info`). Source: lcov's `geninfo` manual page. */
export const format: Format = {
  name: 'lcov',
  title: 'lcov',
  detect: isLcov,
  open: openLcov,
};

/** What may stand first in a tracefile, apart from blank lines and comments. */
const openings = ['TN:', 'SF:', 'KF:'].map(wordBytes);

function isLcov(head: Uint8Array): boolean {
  let at = byteOrderMark(head, 0, head.length);
  while (at < head.length) {
    const newline = head.indexOf(10, at);
    const end = newline < 0 ? head.length : newline;
    if (openings.some((word) => hasWord(head, at, end, word))) return true;
    const first = head[at];
    if (first !== 35 && first !== 13 && first !== 10) return false;
    at = end + 1;
  }
  return false;
}
