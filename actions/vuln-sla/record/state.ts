import type { Severity } from '@cm/formats/advisories';

import type { Release } from '../core/deadline.ts';
import type { Known } from '../core/sighting.ts';
import { type Fields, fieldsOf, type RecordEntry } from './entry.ts';

/** A vulnerability as the record knows it now. Times in milliseconds since 1970-01-01 UTC. */
export interface KnownFinding extends Known {
  readonly severity: Severity;
  /** Whether a scanner that rates saw it. */
  readonly rated: boolean;
  /** As recorded; null: by the next release, or none. */
  readonly due: number | null;
  readonly window: number | null;
  readonly start: number;
  /** When it was opened, or opened again last. */
  readonly openSince: number;
  readonly restartedAt: number | null;
  readonly status: 'open' | 'fixed';
  /** Names of the scanners that saw it. */
  readonly tools: readonly string[];
  readonly suppressed: Suppression | null;
  /** The last exception that came to its end: the same entry makes no new one. */
  readonly lapsed: Pick<Suppression, 'by' | 'ends'> | null;
  /** Where it was seen first. */
  readonly path: string | null;
}

export interface Suppression {
  /** `waiver`, or the ignore file. */
  readonly by: string;
  readonly reason: string;
  /** Since when it was known. */
  readonly since: number;
  /** The first moment at which it does not hold any more. */
  readonly until: number;
  /** The end that the file states, as it states it; null for none. */
  readonly ends: string | null;
}

/** One that was fixed, for the monthly report. */
export interface Patched {
  readonly id: string;
  readonly severity: Severity;
  readonly firstSeen: number;
  readonly fixedAt: number;
  readonly pullRequest: number | null;
}

/** That a scan ran. */
export interface Heartbeat {
  readonly check: string;
  readonly at: number;
  /** How many reports each scanner left. */
  readonly tools: ReadonlyMap<string, number>;
}

export interface LedgerState {
  readonly findings: readonly KnownFinding[];
  readonly heartbeats: readonly Heartbeat[];
  readonly releases: readonly Release[];
  readonly patched: readonly Patched[];
  /** When the record begins; null where it is empty. */
  readonly since: number | null;
}

type Mutable = { -readonly [K in keyof KnownFinding]: KnownFinding[K] };

interface Replay {
  readonly findings: Map<string, Mutable>;
  readonly heartbeats: Heartbeat[];
  readonly releases: Release[];
  readonly patched: Patched[];
}

/**
 * What the entries of the record come to. Two writers may have written the same: of two detections the first counts, and an
 * entry that says nothing new changes nothing. Entries of other controls are passed over.
 */
export function replay(entries: readonly RecordEntry[]): LedgerState {
  const state: Replay = { findings: new Map(), heartbeats: [], releases: [], patched: [] };
  for (const entry of entries) steps[entry.kind]?.(state, fieldsOf(entry.payload), entry.at);
  return { ...state, findings: [...state.findings.values()], since: entries[0]?.at ?? null };
}

type Step = (state: Replay, fields: Fields, at: number) => void;

const steps: Readonly<Record<string, Step | undefined>> = {
  detected: (state, fields, at) => {
    const id = fields.text('id');
    if (id !== null && !state.findings.has(id)) state.findings.set(id, detected(id, fields, at));
  },
  rescored: onFinding((finding, fields) => {
    finding.severity = fields.severity('severity') ?? finding.severity;
    if (fields.has('rated')) finding.rated = fields.count('rated') === 1;
    if (fields.has('due')) finding.due = fields.moment('due');
    if (fields.has('hours')) finding.window = windowOf(fields);
    finding.aliases = union(finding.aliases, fields.texts('aliases'));
    finding.tools = union(finding.tools, fields.texts('tools'));
    finding.firstSeen = Math.min(finding.firstSeen, fields.moment('firstSeen') ?? finding.firstSeen);
    finding.start = fields.moment('start') ?? finding.start;
  }),
  merged: (state, fields) => {
    const [into, from] = [fields.text('into'), fields.text('id')];
    const [kept, gone] = [state.findings.get(into ?? ''), state.findings.get(from ?? '')];
    if (kept === undefined || gone === undefined || kept === gone) return;
    kept.aliases = union(kept.aliases, gone.aliases);
    kept.tools = union(kept.tools, gone.tools);
    state.findings.delete(gone.id);
  },
  suppressed: onFinding((finding, fields, at) => {
    const until = fields.moment('until');
    if (until === null) return;
    const since = finding.suppressed?.by === fields.text('by') ? finding.suppressed.since : at;
    const [by, reason, ends] = [fields.text('by') ?? '', fields.text('reason') ?? '', fields.text('ends')];
    finding.suppressed = { by, reason, since, until, ends };
  }),
  expired: onFinding((finding) => {
    finding.lapsed = finding.suppressed;
    finding.suppressed = null;
  }),
  fixed: (state, fields, at) => {
    const finding = state.findings.get(fields.text('id') ?? '');
    if (finding === undefined || finding.status === 'fixed') return;
    finding.status = 'fixed';
    finding.suppressed = null;
    const { id, severity, firstSeen } = finding;
    state.patched.push({ id, severity, firstSeen, fixedAt: at, pullRequest: fields.count('pullRequest') });
  },
  reopened: onFinding((finding, fields, at) => {
    if (finding.status === 'open') return;
    finding.status = 'open';
    finding.openSince = at;
    finding.severity = fields.severity('severity') ?? finding.severity;
    if (fields.has('due')) finding.due = fields.moment('due');
    if (fields.has('hours')) finding.window = windowOf(fields);
    finding.start = fields.moment('start') ?? finding.start;
    if (fields.count('restarted') === 1) finding.restartedAt = at;
  }),
  released: (state, fields) => {
    const [tag, at] = [fields.text('tag'), fields.moment('at')];
    if (tag !== null && at !== null) state.releases.push({ tag, at });
  },
  heartbeat: (state, fields, at) => {
    const tools = fields
      .parts('reports')
      .map((report) => [report.text('tool') ?? '', report.count('files') ?? 1] as const);
    state.heartbeats.push({ check: fields.text('check') ?? '', at, tools: new Map(tools) });
  },
};

function onFinding(change: (finding: Mutable, fields: Fields, at: number) => void): Step {
  return (state, fields, at) => {
    const finding = state.findings.get(fields.text('id') ?? '');
    if (finding !== undefined) change(finding, fields, at);
  };
}

function detected(id: string, fields: Fields, at: number): Mutable {
  const kind = fields.text('kind');
  const firstSeen = fields.moment('firstSeen') ?? at;
  const named = fields.text('package');
  return {
    id,
    kind: kind === 'code' || kind === 'secret' ? kind : 'package',
    aliases: union([fields.text('canonical') ?? id], fields.texts('aliases')),
    package:
      named === null ? null : { purl: named.startsWith('pkg:') ? named : null, name: fields.text('name') ?? named },
    firstSeen,
    severity: fields.severity('severity') ?? 'unknown',
    rated: fields.count('rated') !== 0,
    due: fields.moment('due'),
    window: windowOf(fields),
    start: fields.moment('start') ?? firstSeen,
    openSince: at,
    restartedAt: null,
    status: 'open',
    tools: fields.texts('tools'),
    suppressed: null,
    lapsed: null,
    path: fields.text('path'),
  };
}

/** Ten years. */
const mostHours = 87_600;

function windowOf(fields: Fields): number | null {
  const hours = fields.count('hours');
  return hours === null || hours < 0 || hours > mostHours ? null : hours * 3_600_000;
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}
