import type { ChangeContext, Context, Ports } from '@cm/app';
import type { Fact } from '@cm/model';

import { type AlertsRead, readAlerts } from './collect/alerts.ts';
import { readIgnores } from './collect/ignores.ts';
import { readRecord } from './collect/ledger.ts';
import { type ReportsRead, readReports } from './collect/reports.ts';
import type { Release } from './core/deadline.ts';
import { identify } from './core/identify.ts';
import type { Exploited } from './core/kev.ts';
import { momentOf } from './core/moment.ts';
import type { Group, SourceRows } from './core/sighting.ts';
import type { LedgerFacts, RunFacts, VulnFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import type { KnownFinding } from './record/state.ts';
import type { Settings } from './settings.ts';

type Asked = Context<typeof inputs, Settings>;

const largestList = 64 * 1024 * 1024;

/** Reads the reports, the alerts and the ledger, and tells which of all their rows are one vulnerability. */
export async function collect(ports: Ports, context: Asked): Promise<VulnFacts> {
  const { change, inputs: given, policy } = context;
  const mode = modeOf(change, given['base-reports'] !== undefined);
  const { alerts, base, head, sources } = await sourcesOf(ports, context, mode);
  const record = await readRecord(ports, context);
  const groups = identify(sources, record.findings);
  const kev = given['kev-file'];
  return {
    mode,
    reports: head.facts,
    base: base?.facts ?? null,
    alerts: alerts.facts,
    groups,
    withdrawn: withdrawnIn(sources),
    ledger: record.facts,
    exploited: kev === undefined ? null : await exploitedIn(ports, kev),
    releases: await releasesFor(ports, context, groups, record.facts),
    ignores: await readIgnores(ports, context, mode),
    waivers: (policy?.waivers ?? []).filter(({ control }) => control === 'vuln-sla'),
    adoptedAt: momentOf(policy?.adoptedAt ?? null),
    now: ports.clock.now(),
    run: await runFacts(ports, context, groups),
  };
}

interface Sources {
  readonly head: ReportsRead;
  readonly base: ReportsRead | null;
  readonly alerts: AlertsRead;
  readonly sources: readonly SourceRows[];
}

async function sourcesOf(
  ports: Ports,
  { change, inputs: given, settings }: Asked,
  mode: VulnFacts['mode'],
): Promise<Sources> {
  const hashed = given['write-ledger'] === true;
  const head = await readReports(ports, given.reports ?? settings.reports, { side: 'head', hashed });
  const before = given['base-reports'];
  const base = before === undefined ? null : await readReports(ports, before, { side: 'base', hashed: false });
  const side = mode === 'change' ? 'base' : 'head';
  const alerts = await readAlerts(ports, change.change.repository, given.alerts ?? [], side);
  return { head, base, alerts, sources: [...head.sources, ...(base?.sources ?? []), ...alerts.sources] };
}

/** Red for what it does is a change; everything else is judged as the state that it is. */
function modeOf(
  { branch, change, defaultBranch, kind, push, typedBase = null }: ChangeContext,
  compared: boolean,
): 'change' | 'state' {
  if (kind === 'pull-request' || kind === 'merge-group') return 'change';
  if (change.event === 'cli') return compared || typedBase !== null ? 'change' : 'state';
  if (kind === 'push') return push?.toDefaultBranch === true ? 'state' : 'change';
  return kind === 'range' && branch !== defaultBranch ? 'change' : 'state';
}

async function exploitedIn(ports: Ports, path: string): Promise<Fact<Exploited>> {
  const bytes = await ports.files.read(path, largestList);
  if (bytes.status === 'unavailable') return bytes;
  const { readExploited } = await import('./core/kev.ts');
  return readExploited(new TextDecoder().decode(bytes.value));
}

function withdrawnIn(sources: readonly SourceRows[]): readonly string[] {
  const found = new Set<string>();
  for (const { rows } of sources) {
    for (const { ids, withdrawnAt } of rows) if (withdrawnAt !== null) found.add(ids[0] ?? '');
  }
  return [...found].toSorted();
}

/** Tags are looked into only where a vulnerability waits for the next release. */
async function releasesFor(
  ports: Ports,
  { change, settings }: Asked,
  groups: readonly Group<KnownFinding>[],
  ledger: LedgerFacts,
): Promise<Fact<readonly Release[]> | null> {
  const known = ledger.kind === 'read' ? ledger.state.releases : [];
  const waits = settings.low === null && groups.some((group) => group.known[0]?.status === 'open');
  if (!waits) return null;
  const { releasesOf } = await import('./collect/releases.ts');
  const read = await releasesOf(ports, change, settings.releaseTags);
  // On a laptop what the ledger knows of releases has to do.
  if (read.status === 'unavailable' && change.change.event === 'cli') return { status: 'available', value: known };
  if (read.status === 'unavailable') return read;
  const tags = new Set(read.value.map(({ tag }) => tag));
  const all = [...known.filter(({ tag }) => !tags.has(tag)), ...read.value];
  return { status: 'available', value: all.toSorted((a, b) => a.at - b.at) };
}

async function runFacts(
  ports: Ports,
  { change, inputs: given }: Asked,
  groups: readonly Group<KnownFinding>[],
): Promise<RunFacts> {
  const commit = change.change.merge ?? change.change.head;
  const writes = whyNoWriting(change, given['write-ledger']);
  const branch = given['ledger-branch'] ?? 'cm-ledger';
  const recording = writes === null;
  return {
    checks: given.check ?? [],
    writes: writes === null ? { branch } : { reason: writes },
    commit,
    pullRequest: recording ? await broughtBy(ports, change, groups) : null,
    issues: given.issues === true && recording,
  };
}

/** The harness refuses such a run too; said here, so that one workflow may do for all events. */
function whyNoWriting({ branch, change, defaultBranch, kind, push }: ChangeContext, asked?: boolean): string | null {
  if (asked !== true) return 'This run was not asked to write the ledger (`write-ledger`).';
  const onDefault =
    (kind === 'push' && push?.toDefaultBranch === true) ||
    (kind === 'range' && change.event !== 'cli' && branch !== null && branch === defaultBranch);
  return onDefault ? null : 'Only runs of the default branch write the ledger.';
}

/** Which pull request brought a push that no longer has something: asked only where something is gone. */
async function broughtBy(
  ports: Ports,
  { change, kind }: ChangeContext,
  groups: readonly Group<KnownFinding>[],
): Promise<number | null> {
  const gone = groups.some(
    ({ known, sightings }) => sightings.length === 0 && known.some(({ status }) => status === 'open'),
  );
  if (!gone || kind !== 'push' || change.repository === null || change.head === null) return null;
  const pulls = await ports.forge.pullRequestsOfCommit(change.repository, change.head);
  if (pulls.status === 'unavailable') return null;
  return pulls.value.find(({ mergedAt }) => mergedAt !== null)?.number ?? null;
}
