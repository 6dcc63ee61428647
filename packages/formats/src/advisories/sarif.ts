import { available, type Fact } from '@cm/model';

import { objectOf } from './common/lines.ts';
import { reportOf, scanFailed } from './common/row.ts';
import { isList, items, part, type Shape, shape, text, title } from './common/shape.ts';
import type { AdvisoryReport, Format } from './format.ts';
import type { Advisory } from './model/advisory.ts';
import { failureOf, finishedAt, troubles } from './sarif/invocations.ts';
import { runRows } from './sarif/run.ts';
import { wanted } from './sarif/wanted.ts';

/** SARIF 2.1.0, as any scanner writes it. Source: OASIS, SARIF 2.1.0 with errata 01. */
export const format: Format = {
  name: 'sarif',
  title: 'SARIF 2.1.0',
  wanted,
  detect: (document) => {
    const root = objectOf(document);
    if (root === null || !('runs' in root)) return false;
    return text(root['version']) !== null || text(root['$schema'])?.toLowerCase().includes('sarif') === true;
  },
  read: (document) => {
    const root = objectOf(document) ?? {};
    const version = text(root['version']);
    if (version === null || !/^2\.1\.0(?:-|$)/.test(version)) return scanFailed(versionRefusal(version));
    return isList(root['runs']) ? reportFrom(root['runs']) : scanFailed(noRuns);
  },
};

const noRuns =
  'the SARIF file has no runs, so nothing was scanned. See the log of the scanner, and let it write the file again';

function versionRefusal(version: string | null): string {
  const found = version === null ? 'says no version' : `is of version ${title(version)}`;
  return (
    `the SARIF file ${found}, and version 2.1.0 is read. Let the scanner write 2.1.0: most have an option for it, ` +
    'and the SARIF Multitool turns older files into it (`sarif transform`)'
  );
}

function reportFrom(runs: Iterable<unknown>): Fact<AdvisoryReport> {
  const rows: Advisory[] = [];
  const notes: string[] = [];
  const tools: NonNullable<AdvisoryReport['tool']>[] = [];
  const ends: string[] = [];
  for (const item of items(runs)) {
    const run = part(item);
    const tool = toolOf(run);
    const refusal = refusalOf(run, tool.name);
    if (refusal !== null) return scanFailed(refusal);
    const found = runRows(run, tool.name);
    for (const each of found.rows) rows.push(each);
    notes.push(...found.notes, ...troubles(run['invocations'], tool.name));
    tools.push(tool);
    ends.push(...finishedAt(run['invocations']));
  }
  const [tool] = tools;
  if (tool === undefined) return scanFailed(noRuns);
  const others = [...new Set(tools.map(({ name }) => name))].slice(1);
  if (others.length > 0)
    notes.push(
      `The file holds runs of several scanners: ${[tool.name, ...others].map((name) => title(name)).join(', ')}.`,
    );
  const scannedAt = ends.toSorted()[0] ?? null;
  return available(reportOf({ format: 'sarif', tool, rows, asStated: true, scannedAt, notes: [...new Set(notes)] }));
}

function toolOf(run: Shape): NonNullable<AdvisoryReport['tool']> {
  const { name, semanticVersion, version } = part(part(run['tool'])['driver']);
  return { name: text(name) ?? 'a scanner', version: text(semanticVersion) ?? text(version) };
}

/** A run without results is no scan: the list is missing where none was tried, null where it could not start (§3.14.23). */
function refusalOf(run: Shape, name: string): string | null {
  const failure = failureOf(run['invocations'], name);
  if (failure !== null || isList(run['results'])) return failure;
  if (shape(run['externalPropertyFileReferences']) !== null) {
    return `${title(name)} keeps the results of a run in another file. Let it write them into the SARIF file itself`;
  }
  return `a run of ${title(name)} has no list \`results\`, so nothing was scanned. See its log, and let it write the file again`;
}
