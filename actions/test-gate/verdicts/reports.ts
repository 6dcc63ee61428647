import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, unknown } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import type { ReadReport } from '../facts.ts';
import { reportAdvice } from '../output/advice.ts';
import { reportAge, reportNotes, reportsRead } from '../rules/reports.ts';
import type { View } from '../view.ts';

/** Whether there is a report at all, whole and saying what failed. */
export function judgeReports({ facts: { change, reports }, nothing }: View): Verdict {
  if (nothing !== null) return idle(reportsRead, nothing);
  const { empty, named, patterns, problem, read, refused } = reports;
  if (problem !== null) return decided(reportsRead, problem.reason, [unknown(problem.reason, problem.fix)]);
  const advice = reportAdvice(change.kind === 'read' ? change.files : []);
  const findings = [
    ...refused.map(({ path, reason }) => unknown(`${path}: ${reason}`, writeAgain, path)),
    ...read.flatMap(({ path, hidden }) => (hidden === null ? [] : [unknown(`${path}: ${hidden}.`, writeAgain, path)])),
    ...empty.map((pattern) => unknown(`No file fits "${pattern.slice(0, 200)}", which \`reports\` asks for.`, advice)),
  ];
  if (read.length === 0 && findings.length === 0) {
    const where = named
      ? `: ${listed(patterns)}`
      : ` under any of the names that the usual tools give (${listed(patterns)}, …)`;
    findings.push(unknown(`No test report was found${where}.`, advice));
  }
  const names = listed(read.map(({ path, format }) => `${path} (${format})`));
  return decided(reportsRead, findings[0]?.message ?? `${counted(read.length, 'report')} read: ${names}.`, findings);
}

const writeAgain =
  'See in the log of the test step whether it was stopped. Let it write the report again, whole, and run this step after it.';

/** Clocks of two machines may differ by so much, in milliseconds. */
const clockSkew = 5 * 60_000;
const hour = 3_600_000;
/** A date without a time zone may be of one that is so many hours behind UTC. */
const widestZone = 12 * hour;

/** Whether the reports are of what is judged, by their own dates. */
export function judgeAge({ counting, facts, nothing, settings }: View): Verdict {
  if (nothing !== null) return idle(reportAge, nothing);
  const dated = counting.filter(({ startedAt }) => startedAt !== null);
  if (dated.length === 0) return idle(reportAge, 'No report says when its tests ran.');
  const findings = dated.flatMap((report): readonly FindingDraft[] => {
    const why = staleBy(report, facts.committedAt, facts.now, settings.maxReportAge);
    if (why === null) return [];
    const message = `The tests of ${report.path} ran ${dateText(report)}, ${why}.`;
    const remedy =
      'Run the tests in this run, before this step. Keep their report out of git and out of caches, so that no older one can take its place.';
    const location = { kind: 'file', path: report.path } as const;
    return [{ outcome: 'fail', message, remedy, location, ...(facts.laptop ? { atMost: 'warning' } : {}) }];
  });
  const reason = `${dated.length} of ${counted(counting.length, 'report')} say when their tests ran.`;
  return decided(reportAge, reason, findings, { threshold: settings.maxReportAge });
}

function dateText({ startedAt }: ReadReport): string {
  const text = new Date(startedAt?.at ?? 0).toISOString();
  return startedAt?.zoned ? text : `${text.slice(0, -1)} (no time zone is stated)`;
}

function staleBy({ startedAt }: ReadReport, committedAt: number | null, now: number, hours: number): string | null {
  if (startedAt === null) return null;
  const latest = startedAt.at + (startedAt.zoned ? 0 : widestZone);
  if (committedAt !== null && latest < committedAt - clockSkew) {
    return `before the commit was made (${new Date(committedAt).toISOString()})`;
  }
  const age = Math.floor((now - latest) / hour);
  return age >= hours ? `${age} hours ago or more; at most ${hours} are allowed` : null;
}

/** What is odd about reports. */
export function judgeNotes({ counting }: View): Verdict {
  if (counting.length === 0) return idle(reportNotes, 'No report was read.');
  const findings = counting.flatMap(({ path, notes }) =>
    notes.map(({ kind, message }): FindingDraft => ({
      outcome: 'fail',
      message: `${path}: ${message}`,
      remedy:
        kind === 'missing'
          ? 'See whether the report was put together or filtered, and give this step the ones that the tool wrote.'
          : 'We count the tests. Nothing has to be done where the tool is known for this (Surefire with reruns, gotestsum).',
      location: { kind: 'file', path },
      ...(kind === 'missing' ? {} : { atMost: 'notice' }),
    })),
  );
  return decided(
    reportNotes,
    findings.length === 0 ? 'Nothing odd.' : `${counted(findings.length, 'note')}.`,
    findings.slice(0, 20),
  );
}
