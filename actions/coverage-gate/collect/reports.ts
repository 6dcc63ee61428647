import type { FilesPort } from '@cm/app';
import {
  type Counts,
  countsOf,
  type CoverageReport,
  type CoveredFile,
  mergeFiles,
  type Metric,
  metrics,
  type Part,
  pooled,
} from '@cm/formats/coverage';
import { compileGlobs } from '@cm/policy';

import type { FlagReading, ReadReport, RefusedReport, ReportFacts } from '../facts.ts';
import type { FlagSettings } from '../settings.ts';
import { chosenReports, isDoubtful, usualPatterns } from './patterns.ts';
import { scanReport, unknownFormat } from './scan-report.ts';

/** What is asked of the search. */
export interface ReportSearch {
  /** Null: the usual names. */
  readonly patterns: readonly string[] | null;
  /** Patterns of what is never a report: our own output of a run before. */
  readonly skip: readonly string[];
  /** Patterns that may fit nothing, because another rule asks for their reports. */
  readonly optional: ReadonlySet<string>;
  readonly flags: readonly FlagSettings[];
  readonly isTracked: (path: string) => boolean;
  /** Names the files of a report as git does, or as they are taken where there is no git; null for what counts nowhere. */
  readonly place: (report: CoverageReport, path: string) => readonly (string | null)[];
}

export interface ReportsRead {
  readonly facts: Omit<ReportFacts, 'artifact'>;
  readonly measured: ReadonlyMap<string, CoveredFile>;
}

/** More reports than any project writes. */
const mostReports = 2000;

/** Finds and reads every report, and makes one entry of each source file. */
export async function collectReports(files: FilesPort, search: ReportSearch): Promise<ReportsRead> {
  const found = await find(files, search);
  const read: ReadReport[] = [];
  const refused: RefusedReport[] = [...found.refused];
  const parts: Part[] = [];
  const byFlag = search.flags.map((): Part[] => []);
  const flagReports = search.flags.map(() => 0);
  const flagCovers = search.flags.map(({ reports }) => compileGlobs(reports));
  for (const path of found.paths) {
    const scanned = await scanReport(files, path);
    if (scanned.status === 'unavailable') refused.push({ path, reason: scanned.reason });
    else if (scanned.value === null) {
      if (search.patterns !== null || !isDoubtful(path)) refused.push({ path, reason: unknownFormat() });
    } else {
      const { format, report } = scanned.value;
      read.push(readingOf(path, format.name, report));
      const own = partsOf(format.name, report, search.place(report, path));
      for (const part of own) parts.push(part);
      for (const [index, covers] of flagCovers.entries()) {
        if (!covers(path)) continue;
        for (const part of own) byFlag[index]?.push(part);
        flagReports[index] = (flagReports[index] ?? 0) + 1;
      }
    }
  }
  const flags = search.flags.map(({ name }, index): FlagReading => {
    const own = mergeFiles(byFlag[index] ?? []);
    return {
      name,
      reports: flagReports[index] ?? 0,
      lines: pooled([...own.values()].map((file) => countsOf(file, 'lines'))),
    };
  });
  const { patterns, empty } = found;
  return {
    facts: { patterns, named: search.patterns !== null, read, refused, empty, flags },
    measured: mergeFiles(parts),
  };
}

interface Found {
  readonly patterns: readonly string[];
  readonly paths: readonly string[];
  readonly refused: readonly RefusedReport[];
  readonly empty: readonly string[];
}

async function find(files: FilesPort, { patterns, isTracked, skip, optional }: ReportSearch): Promise<Found> {
  if (patterns === null) {
    const listed = await files.glob([...usualPatterns, ...skip]);
    const shown = usualPatterns.filter((pattern) => !pattern.startsWith('!'));
    if (listed.status === 'unavailable') {
      return { patterns: shown, paths: [], refused: [{ path: '.', reason: listed.reason }], empty: [] };
    }
    return {
      patterns: shown,
      paths: chosenReports(listed.value, isTracked).slice(0, mostReports),
      refused: [],
      empty: [],
    };
  }
  const listed = await files.glob([...patterns, ...skip]);
  if (listed.status === 'unavailable') {
    return {
      patterns,
      paths: [],
      refused: [{ path: patterns.join(', ').slice(0, 300), reason: listed.reason }],
      empty: [],
    };
  }
  const required = patterns.filter((pattern) => !pattern.startsWith('!') && !optional.has(pattern));
  const empty = await unfitting(files, required, listed.value);
  const over = listed.value.length - mostReports;
  const refused =
    over > 0
      ? [{ path: '.', reason: `The patterns fit ${listed.value.length} files, and at most ${mostReports} are read.` }]
      : [];
  return { patterns, paths: listed.value.slice(0, mostReports), refused, empty };
}

/** Patterns that no file fits. One that leads out of the folder is asked for by itself: its files may have other names. */
async function unfitting(
  files: FilesPort,
  patterns: readonly string[],
  found: readonly string[],
): Promise<readonly string[]> {
  const empty: string[] = [];
  for (const pattern of patterns) {
    if (found.some(compileGlobs([pattern]))) continue;
    const own = /^(?:\/|\.\.|[A-Za-z]:)/.test(pattern) ? await files.glob([pattern]) : null;
    if (own === null || own.status === 'unavailable' || own.value.length === 0) empty.push(pattern);
  }
  return empty;
}

/** Totals over all files of one report, each once. */
function readingOf(path: string, format: string, report: CoverageReport): ReadReport {
  const names = report.files.map((file) => (file.group === null ? file.path : `${file.path}\0${file.group}`));
  const isPlain = new Set(names).size === names.length;
  const parts = isPlain ? [] : report.files.map((file, index) => ({ path: names[index] ?? '', format, file }));
  const files = isPlain ? report.files : [...mergeFiles(parts).values()];
  const totals = metrics.map((metric) => [metric, pooled(files.map((file) => countsOf(file, metric)))] as const);
  return {
    path,
    format,
    files: files.length,
    totals: Object.fromEntries(totals) as Record<Metric, Counts | null>,
    writtenAt: report.writtenAt,
    notes: report.notes,
  };
}

function partsOf(format: string, report: CoverageReport, places: readonly (string | null)[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, file] of report.files.entries()) {
    const path = places[index] ?? null;
    if (path !== null) parts.push({ path, format, file });
  }
  return parts;
}
