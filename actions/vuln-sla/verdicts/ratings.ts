import type { IgnoreProblem } from '@cm/formats/advisory-ignores';
import type { FindingDraft, Verdict } from '@cm/model';
import { capped, decided } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import type { Finding } from '../finding.ts';
import { clip, drafted, draftOf, nameOf } from '../output/words.ts';
import { leftOut, ratingsDisagree, severityUnknown } from '../rules/ratings.ts';
import type { View } from '../view.ts';

const most = 50;

/** What nobody rated. */
export function judgeUnknown({ settings, sorted: { unrated } }: View): Verdict {
  const findings = drafted(unrated, most, (finding) => {
    const tools = [...new Set(finding.sightings.map(({ source }) => source.tool))];
    const [message, remedy] = finding.level === null ? neverRates(finding, tools) : rates(finding, settings.unknownAs);
    return draftOf(finding, message, remedy);
  });
  const reason =
    unrated.length === 0 ? 'Each has a rating.' : `${counted(unrated.length, 'finding')} without a rating.`;
  return decided(
    severityUnknown,
    reason,
    capped(findings, most, (left) => `${left} more have none.`),
  );
}

function neverRates(finding: Finding, tools: readonly string[]): readonly [string, string] {
  const who = tools.length === 0 ? 'the scanner that saw it' : listed(tools, 3);
  return [
    `${nameOf(finding)} has no rating, because ${who} never gives one: it has no deadline.`,
    'Put a report beside it that rates the same packages: `osv-scanner --format json` does. Both count as one finding.',
  ];
}

function rates(finding: Finding, unknownAs: string): readonly [string, string] {
  return [
    `${nameOf(finding)} has no rating yet, and counts as ${unknownAs} until it has one.`,
    'Nothing has to be done for the rating: the next scan brings it. The deadline runs as the message says.',
  ];
}

/** Ratings that contradict each other. */
export function judgeDisagreement({ sorted: { torn } }: View): Verdict {
  const findings = drafted(torn, most, (finding) => {
    const message = `${nameOf(finding)} counts as ${finding.severity} (${clip(finding.by)}); others say: ${clip(finding.disagreement)}.`;
    const remedy =
      'Nothing has to be done. Whoever reviews it may want to know; every rating is in the facts of the report.';
    return draftOf(finding, message, remedy);
  });
  const reason =
    torn.length === 0 ? 'All ratings agree.' : `${counted(torn.length, 'finding')} with ratings that differ.`;
  return decided(
    ratingsDisagree,
    reason,
    capped(findings, most, (left) => `${left} more differ.`),
  );
}

function misread({ line, message, path }: IgnoreProblem): FindingDraft {
  const where = line === null ? path : `${path}:${line}`;
  const remedy = 'Correct the entry on the default branch, or take it out: as it stands it excuses nothing.';
  const location = { kind: 'file' as const, path, ...(line === null ? {} : { line }) };
  return { outcome: 'fail', message: `${where}: ${clip(message)}`, remedy, location };
}

/** What the scanners left out, and what is no vulnerability any more. */
export function judgeLeftOut({ facts, sorted: { hidden } }: View): Verdict {
  const { ignores, reports, withdrawn } = facts;
  const suppressed = reports.read.reduce((sum, one) => sum + one.suppressed, 0);
  const findings: FindingDraft[] = hidden.map((finding) => {
    const message = `${nameOf(finding)} is left out by its scanner (${clip(finding.leftOut ?? '')}), and no exception is recorded: its clock goes on.`;
    return draftOf(
      finding,
      message,
      'Record the exception with an approver and an end in `waivers` of .github/change-policy.yml, or fix it.',
    );
  });
  findings.push(...ignores.problems.map(misread));
  const parts = [
    suppressed === 0 ? '' : `The scanners left out ${counted(suppressed, 'row')}.`,
    withdrawn.length === 0 ? '' : `Withdrawn, and so no finding: ${listed(withdrawn, 10)}.`,
  ].filter((part) => part !== '');
  const reason = parts.length === 0 ? 'No scanner left anything out.' : parts.join(' ');
  return decided(
    leftOut,
    reason,
    capped(findings, most, (left) => `${left} more are left out.`),
  );
}
