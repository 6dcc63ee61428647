import { toolAdvice } from '@cm/formats/code';
import type { FindingDraft, Verdict } from '@cm/model';

import type { ReadReport } from '../facts.ts';
import { meets } from '../numbers.ts';
import { pathsMatched, reportAge, reportNotes, reportsRead } from '../rules/reports.ts';
import type { View } from '../view.ts';
import { decided, idle, undecided, unknown } from '@cm/model/verdict';
import { counted, listed, thousands } from '@cm/model/words';

/** Whether there is a report at all, whole and with something in it. */
export function judgeReports(view: View): Verdict {
  const { artifact, read, refused, empty } = view.facts.reports;
  if (view.nothing !== null) return idle(reportsRead, view.nothing);
  if (artifact?.problem) {
    return decided(reportsRead, artifact.problem.reason, [unknown(artifact.problem.reason, artifact.problem.fix)]);
  }
  const missing = [
    ...refused.map(({ path, reason }) => unknown(`${path}: ${reason}`, writeAgain, path)),
    ...empty.map((pattern) =>
      unknown(`No file fits "${pattern.slice(0, 200)}", which \`reports\` asks for.`, notThere(view)),
    ),
  ];
  const none = read.length === 0 && missing.length === 0 ? [unknown(noneFound(view), notThere(view))] : [];
  const findings = [...missing, ...none, ...hollowFindings(view)];
  const names = listed(read.map(({ path, format }) => `${path} (${format})`));
  return decided(reportsRead, findings[0]?.message ?? `${counted(read.length, 'report')} read: ${names}.`, findings);
}

const writeAgain = 'Let the test step write the report again, whole, and run this step after it.';
const howToMeasure =
  'See in the log of the test step whether tests ran, and whether the tool was told which sources to measure.';

/** A report in which nothing is. Where its files are none of this repository, another rule says so. */
function hollowFindings({ facts: { reports, measured }, project }: View): readonly FindingDraft[] {
  if (reports.read.length === 0 || reports.refused.length > 0) return [];
  const files = reports.read.reduce((sum, report) => sum + report.files, 0);
  if (files === 0) return [unknown('The reports name no file, so nothing was measured.', howToMeasure)];
  if (measured.size === 0 || project.lines === null || project.lines.total > 0) return [];
  return [unknown('The reports hold no line of code, so nothing was measured.', howToMeasure)];
}

function noneFound({ facts: { reports } }: View): string {
  return reports.named
    ? `No coverage report was found: ${listed(reports.patterns)}.`
    : 'No coverage report was found under any of the names that the usual tools give.';
}

/** The two lines that make the project's own tool write a report. */
function notThere({ facts: { change, reports } }: View): string {
  if (reports.artifact !== null) {
    return `See what the artifact "${reports.artifact.name}" of run ${reports.artifact.run} holds. Its files are looked for by their paths in the workspace: upload them with a \`path\` that starts with \`**/\`, which keeps the folders.`;
  }
  const files = change.kind === 'read' ? change.files : [];
  const language = files.find(({ language: id }) => id !== '')?.language ?? '';
  return `Let the test step write one before this step, and name it with \`reports\` where it has another name:\n${toolAdvice(language, '').report}`;
}

/** Whether enough of what the reports name is in the repository. */
export function judgeMatching(view: View): Verdict {
  const { change, matching, treeProblem } = view.facts;
  if (view.nothing !== null) return idle(pathsMatched, view.nothing);
  if (treeProblem !== null) {
    const reason = `The files of the repository could not be listed: ${treeProblem}`;
    // Where the change is not known either, one finding on the checkout is enough.
    if (change.kind === 'unread') return undecided(pathsMatched, reason);
    return decided(pathsMatched, reason, [unknown(reason, listAgain)]);
  }
  if (matching === null) return idle(pathsMatched, 'There is no git repository to match paths with.');
  if (view.facts.reports.read.length === 0) return idle(pathsMatched, 'No report was read.');
  const { files, matched, unmatched, ambiguous } = matching;
  const threshold = view.settings.minMatchedFiles;
  const reason = `${thousands(matched)} of ${counted(files, 'file')} in the reports are in the repository.`;
  const none = matched === 0 && (files > 0 || unmatched.length > 0);
  if (!none && meets({ covered: matched, total: files }, threshold)) {
    return decided(pathsMatched, reason, [], { threshold });
  }
  const odd = [
    ...unmatched,
    ...ambiguous.map(({ written, candidates }) => `${written} (fits ${listed(candidates, 2)})`),
  ];
  const message = `${reason} ${threshold} % have to be. Not found: ${listed(odd)}.`;
  const remedy =
    'Let the tool report paths of the sources as git has them (source maps on, no build folder), run it at the top of the checkout, or name the right report with `reports`.';
  return decided(pathsMatched, reason, [unknown(message, remedy)], { threshold });
}

const listAgain =
  'Give actions/checkout `fetch-depth: 2`, without `filter` or `sparse-checkout`, and run this step in its folder.';

/** Clocks of two machines may differ by so much, in milliseconds. */
const clockSkew = 5 * 60_000;
const hour = 3_600_000;

/** Whether the reports are of what is judged, by their own date. */
export function judgeAge(view: View): Verdict {
  const { facts, settings } = view;
  if (view.nothing !== null) return idle(reportAge, view.nothing);
  const dated = facts.reports.read.filter(({ writtenAt }) => writtenAt !== null);
  if (dated.length === 0) return idle(reportAge, 'No report says when it was written.');
  const findings = dated.flatMap((report): readonly FindingDraft[] => {
    const why = staleBy(report, view);
    if (why === null) return [];
    const remedy =
      'Write the report in this run, before this step. Keep it out of git and out of caches, so that no older one can take its place.';
    const location = { kind: 'file', path: report.path } as const;
    const message = `${report.path} was written ${new Date(report.writtenAt ?? 0).toISOString()}, ${why}.`;
    return [{ outcome: 'fail', message, remedy, location, ...(facts.laptop ? { atMost: 'warning' } : {}) }];
  });
  const reason = `${dated.length} of ${counted(facts.reports.read.length, 'report')} say when they were written.`;
  return decided(reportAge, reason, findings, { threshold: settings.maxReportAge });
}

function staleBy({ writtenAt }: ReadReport, { facts, settings }: View): string | null {
  if (writtenAt === null || Math.abs(writtenAt) > 8.64e15) return null;
  if (facts.committedAt !== null && writtenAt < facts.committedAt - clockSkew) {
    return `before the commit was made (${new Date(facts.committedAt).toISOString()})`;
  }
  const age = Math.floor((facts.now - writtenAt) / hour);
  return age >= settings.maxReportAge ? `${age} hours ago; at most ${settings.maxReportAge} are allowed` : null;
}

/** What is odd about reports, and lines that their files do not have. */
export function judgeNotes(view: View): Verdict {
  const { read } = view.facts.reports;
  if (read.length === 0) return idle(reportNotes, 'No report was read.');
  const notes = read.flatMap(({ path, notes: own }) => own.map(({ message }) => ({ path, message })));
  const findings: readonly FindingDraft[] = [
    ...notes
      .slice(0, 20)
      .map(({ path, message }) =>
        draft(
          path,
          `${path}: ${message}`,
          'We count the lines. Nothing has to be done where the tool is known for this.',
        ),
      ),
    ...pastTheEnd(view),
  ];
  return decided(reportNotes, findings.length === 0 ? 'Nothing odd.' : `${counted(notes.length, 'note')}.`, findings);
}

function draft(path: string, message: string, remedy: string): FindingDraft {
  return { outcome: 'fail', message, remedy, location: { kind: 'file', path } };
}

/** One line more than there are is how some tools count the end of a file. */
function pastTheEnd({ facts: { change, measured } }: View): readonly FindingDraft[] {
  const files = change.kind === 'read' ? change.files : [];
  return files.slice(0, 2000).flatMap(({ path, length }) => {
    const numbers = length === null ? null : measured.get(path)?.lines?.numbers;
    const last = numbers?.[numbers.length - 1] ?? 0;
    if (length === null || last <= length + 1) return [];
    const message = `${path} has ${counted(length, 'line')}, and a report tells of line ${thousands(last)}: it is of other code.`;
    return [draft(path, message, 'Run the tests again on this commit, and pass on the report that they write.')];
  });
}
