import { decided, unknown } from '@cm/model/verdict';
import { counted } from '@cm/model/words';
import type { FindingDraft, Verdict } from '@cm/model';

import { hour, momentOf } from '../core/moment.ts';
import type { ReportsFacts } from '../facts.ts';
import { spanWords, timeWords } from '../output/words.ts';
import { ledgerRead, recorded, reportsFresh, scansRead } from '../rules/reading.ts';
import type { View } from '../view.ts';

/** Whether every scan that was asked for is there and was understood. */
export function judgeScans({ facts, settings }: View): Verdict {
  const { alerts, base, exploited, reports, ignores } = facts;
  const asked = reports.named || alerts.length > 0 || reports.read.length + reports.refused.length > 0;
  const found: FindingDraft[] = asked
    ? []
    : [unknown('No report of a scanner was found, and none was named, so nothing was checked.', nameThem)];
  found.push(...sideFindings(reports, ''), ...(base === null ? [] : sideFindings(base, ' of the base')));
  for (const { kind, read } of alerts) {
    if (read.status === 'available') continue;
    const message = `scan failed: the ${kind} alerts could not be read. ${read.reason}`;
    found.push(unknown(message, 'Correct what the message names, or take the kind out of `alerts`.'));
  }
  if (exploited?.status === 'unavailable') {
    found.push(unknown(exploited.reason, 'Download the list in a step before this one, and name it in `kev-file`.'));
  }
  for (const { path, reason } of ignores.unread) {
    const message = `The ignore file ${path} could not be read, so nobody can tell what it excuses. ${reason}`;
    found.push(
      unknown(
        message,
        `Correct the file on the default branch, or take it out of \`ignore-files\`. Looked for: ${settings.ignoreFiles.join(', ')}.`,
        path,
      ),
    );
  }
  const rows = reports.read.reduce((sum, one) => sum + one.rows, 0);
  const read = alerts.flatMap((one) => (one.read.status === 'available' ? [one.read.value] : []));
  const more =
    read.length === 0
      ? ''
      : `, and ${counted(
          read.reduce((sum, count) => sum + count, 0),
          'alert',
        )}`;
  return decided(scansRead, `${counted(reports.read.length, 'report')} with ${counted(rows, 'row')}${more}.`, found);
}

const nameThem =
  'Let a step before this one run a scanner that writes a file, and name it: `reports: reports/*.json`. Or set `alerts: dependabot`.';

function sideFindings({ empty, refused }: ReportsFacts, side: string): readonly FindingDraft[] {
  return [
    ...refused.map(({ path, reason }) => {
      const message = `${path}: ${reason.replace(/\.?$/, '.')}`;
      return unknown(
        message,
        'See the log of the step that scans, and let it fail there: a scan that failed found nothing because it looked at nothing.',
        path,
      );
    }),
    ...empty.map((pattern) => {
      const message = `scan failed: no report${side} fits "${pattern.slice(0, 200)}".`;
      return unknown(
        message,
        'See in the log of the scanner why it wrote no file; a scan that finds nothing writes one too. Else correct the pattern.',
      );
    }),
  ];
}

const oldestScan = 36 * hour;
const oldestDatabase = 7 * 24 * hour;

/** Whether the reports are of now, as far as they say so. */
export function judgeAge({ facts: { now, reports } }: View): Verdict {
  const found = reports.read.flatMap(({ path, scannedAt, databaseAt }): readonly FindingDraft[] => {
    const [scan, database] = [momentOf(scannedAt), momentOf(databaseAt)];
    const location = { kind: 'file', path } as const;
    if (scan !== null && now - scan > oldestScan) {
      const message = `${path} was written ${spanWords(now - scan)} ago (${timeWords(scan)}): what was found since is not in it.`;
      return [
        {
          outcome: 'fail',
          message,
          remedy: 'Scan in the same job, and keep the report out of git and caches.',
          location,
        },
      ];
    }
    if (database !== null && now - database > oldestDatabase) {
      const message = `The scanner of ${path} used a list of vulnerabilities from ${spanWords(now - database)} ago (${timeWords(database)}).`;
      return [
        {
          outcome: 'fail',
          message,
          remedy: 'Let the scanner update its list before it scans; clear the cache that holds the old one.',
          location,
        },
      ];
    }
    return [];
  });
  return decided(
    reportsFresh,
    found.length === 0 ? 'No report says that it is old.' : `${counted(found.length, 'report')} of earlier times.`,
    found,
  );
}

/** Whether the clocks could be read. */
export function judgeLedger({ facts }: View): Verdict {
  const { ledger, mode } = facts;
  const more = mode === 'state' ? { enforced: true as const } : {};
  if (ledger.kind === 'unread') return decided(ledgerRead, ledger.reason, [unknown(ledger.reason, ledger.fix)], more);
  if (ledger.kind === 'none') return { rule: ledgerRead.id, applies: false, reason: ledger.reason, findings: [] };
  return decided(ledgerRead, `Read, and whole up to entry ${ledger.last}.`, [], more);
}

/** Stands until the entries are written; the harness puts the outcome in its place. */
export function judgeRecorded({ facts: { run } }: View): Verdict {
  if ('reason' in run.writes) return { rule: recorded.id, applies: false, reason: run.writes.reason, findings: [] };
  return { rule: recorded.id, applies: true, undecided: true, reason: 'Not written yet.', findings: [] };
}
