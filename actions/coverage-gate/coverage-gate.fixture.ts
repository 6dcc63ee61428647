import { type Counts, type CoveredFile, countsOf, metrics, type Metric, pooled } from '@cm/formats/coverage';
import type { Diff, DiffFile } from '@cm/formats/diff';
import type { FindingDraft, Judgement, Verdict } from '@cm/model';

import type { ChangedFile, ChangeFacts, CoverageFacts, ReadReport } from './facts.ts';
import { defaults, type Settings } from './settings.ts';

export { defaults };

/** A file of which the first `covered` of `total` lines were run. */
export function filled(path: string, covered: number, total: number): CoveredFile {
  const numbers = Uint32Array.from({ length: total }, (_, index) => index + 1);
  const hits = Uint32Array.from({ length: total }, (_, index) => (index < covered ? 1 : 0));
  return { ...nothing(path), lines: { numbers, hits } };
}

/** A file of which a report says totals alone. */
export function stated(path: string, lines: Counts): CoveredFile {
  return { ...nothing(path), stated: { lines, branches: null, functions: null, statements: null } };
}

/** A file that a report names and says nothing of. */
export function nothing(path: string): CoveredFile {
  const none = { lines: null, branches: null, functions: null, statements: null };
  return { path, group: null, ...none, stated: none };
}

/** A changed file: pairs of new line numbers from, to. */
export function changed(path: string, added: readonly number[], more: Partial<DiffFile> = {}): DiffFile {
  const none = new Uint32Array(0);
  return {
    path,
    oldPath: null,
    status: 'modified',
    binary: false,
    removed: none,
    ...more,
    added: Uint32Array.from(added),
  };
}

/** What a changed file is, as `collect` would say. */
export function fileOf(file: DiffFile, more: Partial<ChangedFile> = {}): ChangedFile {
  const language = file.path.endsWith('.py') ? 'python' : 'javascript';
  const kind = /test/.test(file.path) ? 'test' : /\.(?:py|ts|js)$/.test(file.path) ? 'code' : 'no code';
  const own = kind === 'no code' ? '' : language;
  const brings = file.added.length > 0 && file.status !== 'deleted';
  return {
    path: file.path,
    kind,
    language: own,
    added: file.status === 'added',
    brings,
    nothingToRun: null,
    length: null,
    ...more,
  };
}

/** A change of these files; `kinds` says more of some of them. */
export function changeOf(
  files: readonly DiffFile[],
  kinds: Readonly<Record<string, Partial<ChangedFile>>> = {},
): ChangeFacts {
  const diff: Diff = { files };
  return {
    kind: 'read',
    diff,
    files: files.map((file) => fileOf(file, kinds[file.path])),
    looks: { pragmas: [], settings: [] },
  };
}

/** One report that tells of these files. */
export function reportOf(files: readonly CoveredFile[], more: Partial<ReadReport> = {}): ReadReport {
  const totals = metrics.map((metric) => [metric, pooled(files.map((file) => countsOf(file, metric)))] as const);
  return {
    path: 'lcov.info',
    format: 'lcov',
    files: files.length,
    totals: Object.fromEntries(totals) as Record<Metric, Counts | null>,
    writtenAt: null,
    notes: [],
    ...more,
  };
}

/** Facts of one report whose files are all in git, and of a change that brings nothing. */
export function factsOf(files: readonly CoveredFile[], more: Partial<CoverageFacts> = {}): CoverageFacts {
  return {
    laptop: false,
    reports: {
      patterns: ['lcov.info'],
      named: false,
      read: [reportOf(files)],
      refused: [],
      empty: [],
      flags: [],
      artifact: null,
    },
    measured: new Map(files.map((file) => [file.path, file])),
    matching: { files: files.length, matched: files.length, unmatched: [], ambiguous: [] },
    treeProblem: null,
    change: changeOf([]),
    baseline: { kind: 'none', reason: 'There is no baseline.' },
    committedAt: null,
    now: Date.UTC(2026, 0, 5, 12),
    statedByInput: false,
    output: { folder: null, title: 'acme/webshop', generatedFor: 'a test', commit: null },
    ...more,
  };
}

/** Facts of a run that found no report. */
export function withoutReports(more: Partial<CoverageFacts> = {}): CoverageFacts {
  const facts = factsOf([], more);
  return { ...facts, reports: { ...facts.reports, read: [] } };
}

export function settingsOf(more: Partial<Settings>): Settings {
  return { ...defaults, ...more };
}

/** The verdict of a rule, by its name without the control. */
export function verdictOf(judgement: Judgement, rule: string): Verdict {
  const found = judgement.verdicts.find((verdict) => verdict.rule === `coverage-gate/${rule}`);
  if (found === undefined) throw new Error(`no verdict of ${rule}`);
  return found;
}

export function findingsOf(judgement: Judgement, rule: string): readonly FindingDraft[] {
  return verdictOf(judgement, rule).findings;
}

/** What a rule decided by itself, levels left aside: findings that weigh less do not decide. */
export function outcomeOf(judgement: Judgement, rule: string): string {
  const verdict = verdictOf(judgement, rule);
  const deciding = verdict.findings.filter(({ atMost }) => atMost === undefined);
  if (deciding.some(({ outcome }) => outcome === 'fail')) return 'fail';
  if (deciding.length > 0 || verdict.undecided === true) return 'unknown';
  return verdict.applies ? 'pass' : 'not applicable';
}
