import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { advisorySize, writeGrypeFile, writeSarifFile, writeTrivyFile } from './advisory-files.ts';
import { peakRow } from './coverage.ts';
import { type Contender, race } from './measure.ts';
import { limitRow, milliseconds, type Row, unmeasuredRow } from './table.ts';
import { cm, yardstick } from './tree.ts';

/** At most so many times the wall time of `JSON.parse` of the file, and so many milliseconds more. Source: issue 6, "Numbers". */
const ratio = 1.5;
const beside = 80;
/** Megabytes of 1,000,000 bytes. Source: as above. */
const memory = 256;

const writers = { grype: writeGrypeFile, trivy: writeTrivyFile, SARIF: writeSarifFile } as const;

/** Large reports of scanners through the built command line, against parsing the same file; both as whole processes. */
export function advisoryRows(scratch: string, rounds: number): readonly Row[] {
  const folder = join(scratch, 'advisories');
  mkdirSync(folder);
  return Object.entries(writers).flatMap(([name, write]) => {
    const file = `${name.toLowerCase()}.json`;
    write(join(folder, file), advisorySize);
    const ours = cm(['vuln-sla', '--repo', folder, '--reports', file, '--json'], folder, [0, 1]);
    const what = `50 MB ${name} report`;
    return [
      timeRow(what, [ours, yardstick('parse', ['parse-json.mjs', file], folder)], rounds),
      peakRow(`${what}, memory`, ours, memory, folder),
    ];
  });
}

function timeRow(name: string, contenders: readonly Contender[], rounds: number): Row {
  const what = `${name}, whole process`;
  try {
    const medians = race(contenders, rounds);
    const limit = ratio * (medians.get('parse')?.wall ?? Number.NaN) + beside;
    return limitRow(what, medians.get('cm')?.wall ?? Number.NaN, limit, milliseconds);
  } catch (error) {
    return unmeasuredRow(what, `${ratio} × JSON.parse + ${beside} ms`, error);
  }
}
