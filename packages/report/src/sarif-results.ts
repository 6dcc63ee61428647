import type { AppliedWaiver, Finding, Location } from '@cm/model';

import { oneLine } from './escape/control.ts';
import { truncate } from './escape/truncate.ts';
import { fingerprint } from './fingerprint.ts';
import { waiverNote } from './findings.ts';
import { NAME } from './limits.ts';
import { placeText } from './place.ts';
import { sarifLevel } from './sarif-rules.ts';
import { pathUri, sarifText } from './sarif-text.ts';
import { waiverWords } from './words.ts';

/** UTF-16 units of a message and of a remedy in SARIF; JSON holds them whole. */
const TEXT = 10_000;

function physical(path: string, region: Readonly<Record<string, number>> | null): unknown {
  const artifactLocation = { uri: pathUri(path), uriBaseId: '%SRCROOT%' };
  return { physicalLocation: region === null ? { artifactLocation } : { artifactLocation, region } };
}

function regionOf({
  line,
  endLine,
  column,
}: Extract<Location, { kind: 'file' }>): Readonly<Record<string, number>> | null {
  if (line === undefined) return null;
  const end = endLine === undefined || endLine < line ? {} : { endLine };
  return { startLine: line, ...(column === undefined ? {} : { startColumn: column }), ...end };
}

/** A commit, pull request, advisory or repository is no file: it is named as a logical location. */
function logical(location: Location): unknown {
  const name = oneLine(truncate(placeText(location), NAME * 2));
  return { logicalLocations: [{ fullyQualifiedName: name, kind: location.kind }] };
}

function locations(location: Location | null): readonly unknown[] {
  if (location === null) return [];
  if (location.kind === 'file') return [physical(location.path, regionOf(location))];
  if (location.kind === 'revision' && location.path !== undefined) return [physical(location.path, null)];
  if (location.kind === 'advisory' && location.path !== undefined) {
    const { line, path } = location;
    return [physical(path, line === undefined ? null : { startLine: line })];
  }
  return [logical(location)];
}

function cleanLocation(location: Location | null): unknown {
  if (location === null) return null;
  const clean = (value: unknown): unknown => (typeof value === 'string' ? oneLine(truncate(value, TEXT)) : value);
  return Object.fromEntries(
    Object.entries(location).map(([key, value]) => [key, Array.isArray(value) ? value.map(clean) : clean(value)]),
  );
}

function suppression(waiver: AppliedWaiver): unknown {
  const { approver, expires, ticket } = waiver;
  return {
    kind: 'external',
    status: 'accepted',
    justification: sarifText(waiverWords(waiver)),
    properties: { approver: oneLine(approver), expires: oneLine(expires), ticket: oneLine(ticket) },
  };
}

function message(finding: Finding): string {
  const note = waiverNote(finding);
  const parts = [truncate(finding.message, TEXT), note ?? '', truncate(finding.remedy, TEXT)];
  const text = parts.filter((part) => part.trim() !== '').join('\n\n');
  return sarifText(text || finding.rule) || 'finding';
}

/** Unknown is SARIF's `open`, whose level must be `none` (SARIF 2.1.0, 3.27.9 and 3.27.10); the real one is a property. */
function verdict({ outcome, level }: Finding): Readonly<Record<string, string>> {
  return outcome === 'unknown' ? { kind: 'open', level: 'none' } : { kind: 'fail', level: sarifLevel(level) };
}

/** One finding as a SARIF result. A waived one is suppressed, which only a verified waiver can do. */
export function sarifResult(finding: Finding, ruleIndex: number, seen: Map<string, number>): unknown {
  const { outcome, waiver, level, location } = finding;
  return {
    ruleId: oneLine(finding.rule),
    ruleIndex,
    ...verdict(finding),
    message: { text: message(finding) },
    locations: locations(location),
    partialFingerprints: { 'cmActions/v1': fingerprint(finding, seen) },
    ...(outcome === 'waived' && waiver !== null ? { suppressions: [suppression(waiver)] } : {}),
    properties: { outcome, level, location: cleanLocation(location) },
  };
}
