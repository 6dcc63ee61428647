import type { FilesPort } from '@cm/app';
import { openReport, type TestPlace, type TestReport } from '@cm/formats/tests';
import { type Fact, unavailable } from '@cm/model';
import { compileGlobs } from '@cm/policy';

import type { BadTest, ReadReport, RefusedReport, ReportFacts } from '../facts.ts';
import { isSurely, usualNames, usualPatterns } from './patterns.ts';
import type { KnownPlace } from './places.ts';

/** What is asked of the search. */
export interface ReportSearch {
  /** Null: the usual names. */
  readonly patterns: readonly string[] | null;
  /** Patterns of what is none of this run: the reports of the base. */
  readonly others: readonly string[];
  /** Patterns that may fit nothing, because another rule asks for their reports. */
  readonly optional: ReadonlySet<string>;
  /** Files of git: with a usual name they are of another run. */
  readonly tracked: ReadonlySet<string>;
  /** Hash of what git holds under a path; null where nothing. */
  readonly committed: (path: string) => Promise<string | null>;
  readonly suiteOf: (path: string) => string | null;
  readonly find: (place: TestPlace | null) => KnownPlace;
  /** Whether the names of all tests are kept. */
  readonly keepNames: boolean;
}

/** More reports than any project writes. */
const mostReports = 2000;
const mostBytes = 1024 ** 3;

/** Finds and reads every report, one after the other; one that cannot be read is refused and never counts as empty. */
export async function collectReports(files: FilesPort, search: ReportSearch): Promise<Omit<ReportFacts, 'problem'>> {
  const named = search.patterns !== null;
  const patterns = search.patterns ?? usualPatterns;
  const listed = await files.glob([...patterns, ...search.others.map((pattern) => `!${pattern}`)]);
  const shown = named ? patterns : usualNames;
  if (listed.status === 'unavailable') {
    return { patterns: shown, named, read: [], refused: [{ path: '.', reason: listed.reason }], empty: [] };
  }
  const paths = named ? listed.value : listed.value.filter((path) => !search.tracked.has(path));
  const refused: RefusedReport[] = [];
  const read: ReadReport[] = [];
  const hashes = new Map<string, string>();
  for (const path of paths.slice(0, mostReports)) {
    const found = await readOne(files, path, search, hashes);
    if (found === null) continue;
    if ('reason' in found) refused.push(found);
    else read.push(found);
  }
  if (paths.length > mostReports) {
    refused.push({ path: '.', reason: `The patterns fit ${paths.length} files, and at most ${mostReports} are read.` });
  }
  return { patterns: shown, named, read, refused, empty: named ? await unfitting(files, search, paths) : [] };
}

/** Null for a file that only has the name of a report. */
async function readOne(
  files: FilesPort,
  path: string,
  search: ReportSearch,
  hashes: Map<string, string>,
): Promise<ReadReport | RefusedReport | null> {
  const scanned = await scan(files, path);
  if (scanned.status === 'unavailable') return { path, reason: scanned.reason };
  const { report, sha256 } = scanned.value;
  if (report === null) return search.patterns === null && !isSurely(path) ? null : { path, reason: unknownFormat };
  if (search.tracked.has(path) && (await search.committed(path)) === sha256) return { path, reason: inGit };
  const sameAs = hashes.get(sha256) ?? null;
  if (sameAs === null) hashes.set(sha256, path);
  return readingOf(path, report, search, sameAs);
}

const unknownFormat =
  'The content is of no test report that is known here (JUnit XML, `jest --json`, Vitest’s JSON, `go test -json`).';
const inGit = 'It lies in git as it is, so no run of these tests wrote it. Take it out of git.';

interface Scanned {
  readonly report: TestReport | null;
  readonly sha256: string;
}

async function scan(files: FilesPort, path: string): Promise<Fact<Scanned>> {
  const opened = openReport();
  const scanned = await files.scan(path, mostBytes, opened.push);
  const report = opened.end();
  if (report.status === 'available' && report.value === null)
    return { status: 'available', value: { report: null, sha256: '' } };
  if (scanned.status === 'unavailable') return scanned;
  if (report.status === 'unavailable') return unavailable(report.reason);
  return { status: 'available', value: { report: report.value, sha256: scanned.value.sha256 } };
}

/** Patterns that no file fits. One that leads out of the folder is asked for by itself: its files may have other names. */
async function unfitting(
  files: FilesPort,
  { optional, patterns }: ReportSearch,
  found: readonly string[],
): Promise<readonly string[]> {
  const empty: string[] = [];
  for (const pattern of patterns ?? []) {
    if (pattern.startsWith('!') || optional.has(pattern) || found.some(compileGlobs([pattern]))) continue;
    const own = /^(?:\/|\.\.|[A-Za-z]:)/.test(pattern) ? await files.glob([pattern]) : null;
    if (own === null || own.status === 'unavailable' || own.value.length === 0) empty.push(pattern);
  }
  return empty;
}

function readingOf(path: string, report: TestReport, search: ReportSearch, sameAs: string | null): ReadReport {
  const { cases, format, hidden, notes, startedAt, suiteErrors } = report;
  const count = (outcome: string): number => cases.reduce((sum, test) => sum + (test.outcome === outcome ? 1 : 0), 0);
  const bad = cases.flatMap(({ id, message, outcome, place }): readonly BadTest[] =>
    outcome === 'failed' || outcome === 'error' ? [{ name: id, kind: outcome, message, ...search.find(place) }] : [],
  );
  return {
    path,
    format,
    suite: search.suiteOf(path),
    startedAt,
    notes,
    hidden,
    sameAs,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error') + suiteErrors.length,
    skipped: count('skipped'),
    flaky: cases.filter(({ flaky }) => flaky).length,
    bad: [
      ...suiteErrors.map(({ name, message, place }) => ({
        name,
        kind: 'suite' as const,
        message,
        ...search.find(place),
      })),
      ...bad,
    ],
    flakyTests: cases.filter(({ flaky }) => flaky).map(({ id }) => id),
    skippedTests: search.keepNames
      ? cases.flatMap((test) => (test.outcome === 'skipped' ? [{ name: test.id, ...search.find(test.place) }] : []))
      : [],
    names: search.keepNames ? cases.map(({ id }) => id) : [],
  };
}
