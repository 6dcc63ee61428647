import type { FindingDraft, Verdict } from '@cm/model';

import { lacking, meets, shareText } from '../numbers.ts';
import type { PatchFile } from '../patch.ts';
import { changeRead, newTests, patchLines } from '../rules/patch.ts';
import { bringsCode, type View } from '../view.ts';
import { worstFiles } from '../worst-files.ts';
import { capped, decided, idle, undecided, unknown } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

/** Whether it is known what changed. */
export function judgeChange(view: View): Verdict {
  const { change } = view.facts;
  if (change.kind === 'none') return idle(changeRead, change.reason);
  if (change.kind === 'unread') {
    return decided(changeRead, change.reason, [unknown(change.reason, change.fix)]);
  }
  return decided(changeRead, `${counted(change.diff.files.length, 'file')} changed.`);
}

/** More findings than a person reads; the last one says how many more there are. */
const mostFindings = 100;
/** Ranges that are named where enough is covered without. */
const mostNotices = 10;

/** Whether enough of the new and changed lines are run by tests. */
export function judgePatch(view: View): Verdict {
  const { patch, settings } = view;
  const early = notJudged(view);
  if (early !== null || patch === null) return early ?? undecided(patchLines, 'The change is not known.');
  const groups = groupsOf(view, patch.files);
  const failing = groups.filter((group) => group.threshold !== null && !meets(group, group.threshold));
  const unknowns = patch.unknown.map((path) =>
    unknown(
      `A report names ${path} without saying which of its lines were run, so its new lines cannot be judged.`,
      'Let the tool write a report with lines as well, such as lcov or Cobertura.',
      path,
    ),
  );
  const ranges = [
    ...failing.flatMap((group) => findingsOf(group)),
    ...groups.filter((group) => !failing.includes(group)).flatMap((group) => noticesOf(group)),
    ...groups.filter((group) => !failing.includes(group)).flatMap((group) => liftedByTests(view, group)),
  ];
  const reason = patch.total === 0 ? noLines(view) : `${shareText(patch)} of the new and changed lines are covered.`;
  const unseen = unknowns.length === 0 && !joinsCode(view) ? unseenFindings(view) : [];
  const findings = [...capped(ranges, mostFindings, moreRanges), ...unknowns.slice(0, 20), ...unseen];
  if (patch.total === 0 && findings.length === 0) return idle(patchLines, reason);
  return decided(patchLines, reason, findings, { threshold: settings.thresholdPatch });
}

function notJudged(view: View): Verdict | null {
  const { change, reports } = view.facts;
  if (view.nothing !== null) return idle(patchLines, view.nothing);
  if (change.kind === 'none') return idle(patchLines, change.reason);
  if (change.kind === 'unread') return undecided(patchLines, 'Not judged: the change is not known.');
  if (view.incomplete !== null) return undecided(patchLines, `Not judged: ${view.incomplete}`);
  return reports.read.length === 0 ? undecided(patchLines, 'Not judged: there is no report.') : null;
}

interface Group {
  readonly covered: number;
  readonly total: number;
  readonly threshold: number | null;
  /** How the findings call the group. */
  readonly name: string;
  readonly files: readonly PatchFile[];
}

/** The files by the entry of the policy file that covers them; each group is judged as a whole. */
function groupsOf(view: View, files: readonly PatchFile[]): readonly Group[] {
  const byThreshold = new Map<string, { threshold: number | null; name: string; files: PatchFile[] }>();
  for (const file of files) {
    const entry = view.entryOf(file.path);
    const own = entry !== null && entry.thresholdPatch !== undefined;
    const name = own ? entry.paths.join(', ').slice(0, 100) : '';
    const threshold = own ? (entry.thresholdPatch ?? null) : view.settings.thresholdPatch;
    const group = byThreshold.get(name) ?? { threshold, name, files: [] };
    group.files.push(file);
    byThreshold.set(name, group);
  }
  return [...byThreshold.values()].map((group) => ({
    ...group,
    covered: sumOf(group.files, 'covered'),
    total: sumOf(group.files, 'total'),
  }));
}

/** One finding for each range that no test runs, in the file with the most of them first. */
function findingsOf(group: Group): readonly FindingDraft[] {
  const threshold = group.threshold ?? 0;
  const where = group.name === '' ? 'the change' : `the changed files of ${group.name}`;
  const missing = lacking(group, threshold);
  const worst = group.files
    .filter(isMissing)
    .toSorted((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1));
  return worst.flatMap((file) =>
    file.missing.map(([from, to]): FindingDraft => ({
      outcome: 'fail',
      message: `No test runs ${place(from, to)} of ${file.path}, which the change brings. Of ${where} ${shareText(group)} lines are covered, and ${threshold} % have to be.`,
      remedy: `Add tests that run these lines. ${counted(missing, 'more covered line')} ${missing === 1 ? 'is' : 'are'} enough.`,
      location: { kind: 'file', path: file.path, line: from, endLine: to },
    })),
  );
}

/** Enough is covered; what is not is worth a look. */
function noticesOf(group: Group): readonly FindingDraft[] {
  // Each of these has a range, and there may be a hundred thousand of them.
  return worstFiles(group.files.filter(isMissing), mostNotices)
    .flatMap((file) => file.missing.slice(0, mostNotices).map(([from, to]) => ({ file, from, to })))
    .slice(0, mostNotices)
    .map(({ file, from, to }) => ({
      outcome: 'fail',
      atMost: 'notice',
      message: `No test runs ${place(from, to)} of ${file.path}. Enough of the change is covered without.`,
      remedy: 'Nothing has to be done; a test would be welcome.',
      location: { kind: 'file', path: file.path, line: from, endLine: to },
    }));
}

/**
 * Measured lines of tests count as diff-cover counts them, and nearly all of them are run: where only they lift the share
 * to what is asked for, a reviewer should know.
 */
function liftedByTests({ facts: { change } }: View, group: Group): readonly FindingDraft[] {
  const kinds = new Map(change.kind === 'read' ? change.files.map(({ path, kind }) => [path, kind] as const) : []);
  const files = group.files.filter(({ path }) => kinds.get(path) !== 'test');
  const own = { covered: sumOf(files, 'covered'), total: sumOf(files, 'total') };
  if (own.total === 0 || group.threshold === null || meets(own, group.threshold)) return [];
  const message = `Without the lines of tests, ${shareText(own)} of the new and changed lines are covered, and ${group.threshold} % are asked for: only with them it is ${shareText(group)}.`;
  const remedy =
    'Add tests for the new code. To leave tests out of every number, list them under controls: coverage-gate: exclude in the policy file.';
  const [worst] = worstFiles(files.filter(isMissing), 1);
  const location = worst === undefined ? null : ({ kind: 'file', path: worst.path } as const);
  return [{ outcome: 'fail', atMost: 'warning', message, remedy, location }];
}

function sumOf(files: readonly PatchFile[], field: 'covered' | 'total'): number {
  return files.reduce((sum, file) => sum + file[field], 0);
}

function place(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}

function isMissing({ missing }: PatchFile): boolean {
  return missing.length > 0;
}

function moreRanges(more: number): string {
  return `There are ${counted(more, 'more range')} without a test; the facts of the report list them all.`;
}

function noLines({ facts: { change } }: View): string {
  const files = change.kind === 'read' ? change.files.length : 0;
  return files === 0 ? 'The change brings no code.' : 'The change brings no line that could be covered.';
}

/** Whether any line of code was joined: covered lines of a test alone tell nothing of the code that came with it. */
function joinsCode({ facts: { change }, patch }: View): boolean {
  const code = new Set(
    change.kind === 'read' ? change.files.filter(({ kind }) => kind === 'code').map(({ path }) => path) : [],
  );
  return patch?.files.some(({ path }) => code.has(path)) ?? false;
}

/** No code could be joined, and there is some that the reports should know: that is no pass. */
function unseenFindings(view: View): readonly FindingDraft[] {
  const unseen = view.absent.filter(({ language }) => view.languages.has(language));
  const first = unseen[0];
  if (first === undefined) return [];
  const paths = unseen.map(({ path }) => path);
  const message = `None of the changed code is in a report, so nothing of it could be judged: ${listed(paths)}.`;
  const remedy = 'Make the tool measure these files, or name the report that has them with `reports`.';
  return [unknown(message, remedy, first.path)];
}

/** Whether new code came with a test. */
export function judgeNewTests(view: View): Verdict {
  const { change } = view.facts;
  if (change.kind !== 'read' || view.patch === null) return idle(newTests, 'The change is not known.');
  const brings = change.files.filter((file) => bringsCode(file) && view.isJudged(file.path));
  if (brings.length === 0) return idle(newTests, 'The change adds no code.');
  if (change.files.some(({ kind, brings: own }) => kind === 'test' && own))
    return decided(newTests, 'A test is added or changed.');
  if (view.patch.covered > 0) return decided(newTests, 'Tests run new lines.');
  const first = brings[0]?.path ?? '';
  const message = `The change adds code (${listed(brings.map(({ path }) => path))}) and no test, and no test runs a line of it.`;
  const finding = {
    outcome: 'fail',
    message,
    remedy: 'Add a test that runs the new code.',
    location: { kind: 'file', path: first },
  } as const;
  return decided(newTests, message, [finding]);
}
