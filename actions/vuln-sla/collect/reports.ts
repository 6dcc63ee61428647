import type { Ports } from '@cm/app';
import { type AdvisoryReport, largestReport, readReport, reportReader } from '@cm/formats/advisories';
import { available, type Fact, unavailable } from '@cm/model';
import { compileGlobs } from '@cm/policy';

import type { SourceRows } from '../core/sighting.ts';
import type { ReadReport, RefusedReport, ReportsFacts } from '../facts.ts';

/** More reports than any pipeline writes. */
const mostReports = 500;

/** What the reports of one side say, and the rows of all of them. */
export interface ReportsRead {
  readonly facts: ReportsFacts;
  readonly sources: readonly SourceRows[];
}

/** Finds and reads the reports, one after the other. One that is no answer is refused, and never counts as empty. */
export async function readReports(
  ports: Pick<Ports, 'files' | 'git'>,
  wanted: readonly string[],
  { side, hashed }: { readonly side: 'head' | 'base'; readonly hashed: boolean },
): Promise<ReportsRead> {
  const { files } = ports;
  const named = wanted.length > 0;
  const patterns = named ? wanted : usualPatterns;
  const listed = named ? await files.glob(patterns) : await usualReports(ports);
  if (listed.status === 'unavailable') {
    const refused = [{ path: patterns.join(', ').slice(0, 300), reason: listed.reason }];
    return { facts: { patterns, named, read: [], refused, empty: [] }, sources: [] };
  }
  const read: ReadReport[] = [];
  const refused: RefusedReport[] = [];
  const sources: SourceRows[] = [];
  for (const path of listed.value.slice(0, mostReports)) {
    const report = await readFile(files, path);
    if (report.status === 'unavailable') refused.push({ path, reason: report.reason });
    else {
      read.push(readingOf(path, hashed ? report.value.sha256 : null, report.value.report));
      sources.push(sourceOf(path, report.value.report, side));
    }
  }
  const over = listed.value.length - mostReports;
  if (over > 0)
    refused.push({ path: '.', reason: `The patterns fit ${over} more files than the ${mostReports} that are read.` });
  const empty = named ? unfitting(patterns, listed.value) : [];
  return { facts: { patterns, named, read, refused, empty }, sources };
}

interface FileRead {
  readonly report: AdvisoryReport;
  readonly sha256: string;
}

/** In one pass, without the file ever being whole in memory. One that is no JSON is read again, to say where it stops being that. */
async function readFile(files: Ports['files'], path: string): Promise<Fact<FileRead>> {
  const reader = reportReader();
  const scanned = await files.scan(path, largestReport, (bytes) => {
    reader.push(bytes);
    return null;
  });
  if (scanned.status === 'unavailable') return unavailable(`scan failed: ${scanned.reason}`);
  const report = reader.end() ?? (await refusedFile(files, path));
  return report.status === 'unavailable' ? report : available({ report: report.value, sha256: scanned.value.sha256 });
}

async function refusedFile(files: Ports['files'], path: string): Promise<Fact<AdvisoryReport>> {
  const bytes = await files.read(path, largestReport);
  return bytes.status === 'available' ? readReport(bytes.value) : unavailable(`scan failed: ${bytes.reason}`);
}

/** Names that people give to the reports of the usual scanners. */
const usualPatterns = [
  ...['npm', 'pnpm', 'yarn', 'pip', 'cargo'].map((tool) => `**/${tool}-audit*.json`),
  ...['govulncheck', 'osv-scanner', 'trivy', 'grype', 'snyk'].map((tool) => `**/${tool}*.json`),
  '**/dependency-check-report.json',
  '**/*.sarif',
];

/** Where nobody named any: files with a usual name that are not in git, for those that are are nobody's report of now. */
async function usualReports({ files, git }: Pick<Ports, 'files' | 'git'>): Promise<Fact<readonly string[]>> {
  const listed = await files.glob(usualPatterns);
  if (listed.status === 'unavailable' || listed.value.length === 0 || !(await git.present())) return listed;
  const tracked = new Set<string>();
  const tree = await git.tree('HEAD', (path) => void tracked.add(path));
  return tree.status === 'unavailable' ? tree : available(listed.value.filter((path) => !tracked.has(path)));
}

function readingOf(path: string, sha256: string | null, report: AdvisoryReport): ReadReport {
  const { format, rows, bySeverity, suppressed, rates, scannedAt, databaseAt, notes } = report;
  const { tool, version } = { tool: report.tool?.name ?? format, version: report.tool?.version ?? null };
  return { path, format, tool, version, rows, bySeverity, suppressed, rates, scannedAt, databaseAt, notes, sha256 };
}

function sourceOf(
  path: string,
  { advisories, format, rates, tool }: AdvisoryReport,
  side: 'head' | 'base',
): SourceRows {
  return { source: { report: path, tool: tool?.name ?? format, rates, side }, rows: advisories };
}

/** Patterns that lead out of the folder may name files otherwise than they are written; those are asked for as a whole. */
function unfitting(patterns: readonly string[], found: readonly string[]): readonly string[] {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const inside = wanted.filter((pattern) => !/^(?:\/|\.\.|[A-Za-z]:)/.test(pattern));
  const empty = inside.filter((pattern) => !found.some(compileGlobs([pattern])));
  return found.length === 0 ? wanted : empty;
}
