import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { costOf, median } from './measure.ts';
import { limitRow, milliseconds, type Row, unmeasuredRow } from './table.ts';
import { cm } from './tree.ts';

const million = 1024 * 1024;

/** Messages that a quadratic reader would choke on. Source: issue 2, section D. */
const messages: readonly (readonly [what: string, text: string])[] = [
  ['1 MB unbroken word', `feat: add export\n\n${'x'.repeat(million)}\n\nTask: TASK-1\n`],
  ['100,000 lines', `feat: add export\n\n${'a line of text: more #1\n'.repeat(100_000)}\nTask: TASK-1\n`],
  ['1 MB header', `feat(api): ${'word '.repeat(million / 5)}\n`],
  ['50,000 #', `feat: add export\n\n${'#'.repeat(50_000)}\n${'#\n'.repeat(50_000)}`],
];

const limit = 1000;

/** Hostile messages through the built command line, each within a second of wall time, start-up included. */
export function hostileRows(scratch: string): readonly Row[] {
  return messages.map(([name, text]) => {
    const what = `${name}, wall time`;
    const file = join(scratch, 'message.txt');
    writeFileSync(file, text);
    try {
      const contender = cm(['commit-lint', '--message', file, '--json'], scratch, [0, 1]);
      const times = [1, 2, 3].map(() => costOf(contender).wall);
      return limitRow(what, median(times), limit, milliseconds);
    } catch (error) {
      return unmeasuredRow(what, milliseconds(limit), error);
    }
  });
}
