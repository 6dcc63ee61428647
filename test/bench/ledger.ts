import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { ledgerEntries, makeLedger } from './ledger-files.ts';
import { costOf, median, race } from './measure.ts';
import { limitRow, milliseconds, type Row } from './table.ts';
import { cm } from './tree.ts';

/** Milliseconds of wall time. Source: issue 6, "Numbers". */
const verifyLimit = 400;
const appendLimit = 250;
const shown = ledgerEntries.toLocaleString('en');

/**
 * `cm ledger verify` as a whole process, in a clone that has the ledger and in a fresh shallow one, which fetches it first; and
 * one entry more, from reading and verifying all of them to the end of the push, in a process of its own that is not warm.
 */
export function ledgerRows(scratch: string, rounds: number): readonly Row[] {
  const { clone, shallow } = makeLedger(scratch);
  const verify = cm(['ledger', 'verify'], clone, [0]);
  const wall = race([verify], rounds).get('cm')?.wall ?? Number.NaN;
  const fresh = Array.from({ length: rounds }, () => costOf(cm(['ledger', 'verify'], shallow(), [0])).wall);
  const appended = Array.from({ length: rounds }, () => append(clone));
  return [
    limitRow(`ledger of ${shown} entries: verify, whole process`, wall, verifyLimit, milliseconds),
    {
      what: `ledger of ${shown} entries: fetch and verify, whole process`,
      measured: milliseconds(median(fresh)),
      limit: '',
      state: 'reported',
    },
    limitRow(`ledger of ${shown} entries: append one and push`, median(appended), appendLimit, milliseconds),
  ];
}

function append(clone: string): number {
  const program = join(import.meta.dirname, 'ledger-append.ts');
  return Number(execFileSync(process.execPath, [program, clone], { encoding: 'utf8' }));
}
