import type { ChangeContext, Context, Ports } from '@cm/app';
import { diffEnds, type Ends, headCommit } from '@cm/app/diff-ends';
import { compileGlobs } from '@cm/policy';

import { collectBase } from './collect/base.ts';
import { changeFacts } from './collect/change.ts';
import { placeFinder } from './collect/places.ts';
import { collectReports } from './collect/reports.ts';
import { saidOf } from './collect/said.ts';
import { suiteMatcher, suitesOf } from './collect/suites.ts';
import type { ChangeFacts, ReportFacts, Said, SuiteFacts, TestFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import type { Settings } from './settings.ts';

type Asked = Context<typeof inputs, Settings>;

/** Reads the reports and what the change does to tests, each with the reason where it cannot be read. */
export async function collect(ports: Ports, context: Asked): Promise<TestFacts> {
  const { change: event, inputs: given, settings } = context;
  const repository = await ports.git.present();
  const suites = suitesOf(settings.suites, given.suites ?? []);
  const ends = repository ? await diffEnds(ports, event) : noRepository(event);
  const change = await changeFacts(ports, ends, compileGlobs(settings.exclude));
  const base = await collectBase(ports.files, given['base-reports']);
  return {
    laptop: event.change.event === 'cli',
    reports: await reportFacts(ports, context, suites, repository),
    base,
    suites,
    change,
    said: isAsked(change, base.kind !== 'none') ? await saidOf(ports, event) : nothingSaid,
    committedAt: repository ? ((await headCommit(ports))?.committedAt ?? null) : null,
    now: ports.clock.now(),
  };
}

const nothingSaid: Said = { removed: null, skipped: null };

/** Descriptions and messages are read only where they may excuse something. */
function isAsked(change: ChangeFacts, hasBase: boolean): boolean {
  if (change.kind !== 'read') return hasBase;
  return hasBase || change.lost.length > 0 || change.marks.some(({ kind }) => kind === 'skip');
}

/** A laptop may judge any report; on a runner a checkout is what is missing. */
function noRepository({ change }: ChangeContext): Ends {
  const reason = 'There is no git repository here, so only the reports are judged.';
  if (change.event === 'cli') return { kind: 'none', reason };
  const fix = 'Put actions/checkout with `fetch-depth: 2` before this step.';
  return { kind: 'problem', reason: 'There is no git repository in the workspace.', fix };
}

async function reportFacts(
  ports: Ports,
  { change, inputs: given, settings }: Asked,
  suites: readonly SuiteFacts[],
  repository: boolean,
): Promise<ReportFacts> {
  const named = given.reports ?? (settings.reports.length > 0 ? settings.reports : null);
  const ofSuites = suites.flatMap(({ patterns }) => patterns);
  const patterns = named === null && ofSuites.length === 0 ? null : [...new Set([...(named ?? []), ...ofSuites])];
  const nothing = { patterns: patterns ?? [], named: patterns !== null, read: [], refused: [], empty: [] };
  if (change.endedRun) return { ...nothing, problem: elsewhere };
  const tracked = repository ? await filesAt(ports) : new Set<string>();
  if (tracked === null) return { ...nothing, problem: unlisted };
  const found = await collectReports(ports.files, {
    patterns,
    others: (given['base-reports'] ?? []).filter((pattern) => !pattern.startsWith('!')),
    optional: new Set(ofSuites),
    tracked,
    committed: (path) => committedHash(ports, path),
    suiteOf: suiteMatcher(suites),
    find: placeFinder(tracked),
    keepNames: given['base-reports'] !== undefined,
  });
  return { ...found, problem: null };
}

const elsewhere = {
  reason: 'On `workflow_run` the workspace is of the default branch, and holds no report of the pull request.',
  fix: 'Run test-gate as a step of the job that runs the tests, after them.',
};
const unlisted = {
  reason: 'The files of the repository could not be listed, so a report of this run cannot be told from one in git.',
  fix: 'Give actions/checkout `fetch-depth: 2`, without `filter` or `sparse-checkout`, and run this step in its folder.',
};

async function filesAt(ports: Ports): Promise<ReadonlySet<string> | null> {
  const paths = new Set<string>();
  const listed = await ports.git.tree('HEAD', (path) => void paths.add(path));
  return listed.status === 'available' ? paths : null;
}

async function committedHash(ports: Ports, path: string): Promise<string | null> {
  const answers = await ports.git.objects([`HEAD:${path}`], 64 * 1024 * 1024);
  const found = answers.status === 'available' ? answers.value[0] : undefined;
  return found?.kind === 'found' && found.type === 'blob' ? ports.hash.sha256(found.bytes) : null;
}
