import type { ChangeContext, Context, FilesPort, Ports } from '@cm/app';
import { diffEnds, type Ends, headCommit } from '@cm/app/diff-ends';
import { type LinguistFlags, readAttributes } from '@cm/formats/code';
import { indexTree } from '@cm/formats/coverage';
import { available, type Fact } from '@cm/model';
import { compileGlob } from '@cm/policy';

import type { ReportPlace } from './collect/artifact.ts';
import { collectBaseline } from './collect/baseline.ts';
import { changedFiles, changedSettings } from './collect/changed-files.ts';
import { contentsAt, contentsHere } from './collect/contents.ts';
import { looseMatcher, treeMatcher } from './collect/matching.ts';
import { readDiff, type WatchedDiff } from './collect/read-diff.ts';
import { collectReports, type ReportsRead } from './collect/reports.ts';
import type { BaselineFacts, ChangeFacts, CoverageFacts, MatchingFacts, OutputFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import type { Settings } from './settings.ts';

type Asked = Context<typeof inputs, Settings>;

/** Reads the reports, the change and the tree, each with the reason where it cannot be read. */
export async function collect(ports: Ports, context: Asked): Promise<CoverageFacts> {
  const { change, inputs: given } = context;
  const seen = await changeSeen(ports, context);
  const tree = seen.commit === null ? null : await treeOf(ports, seen.commit);
  const { artifact, files } = await reportPlace(ports, context);
  const { read, matching } = await reportsSeen(files, context, { ...seen, tree, inWorkspace: artifact === null });
  const head = seen.repository ? await headCommit(ports, testedCommit(change)) : null;
  return {
    laptop: change.change.event === 'cli',
    reports: { ...read.facts, artifact },
    measured: read.measured,
    matching,
    treeProblem: tree?.status === 'unavailable' ? tree.reason : null,
    change: await changeFacts(ports, context, seen, read),
    baseline: await baselineFacts(ports, context, seen),
    committedAt: head?.committedAt ?? null,
    now: ports.clock.now(),
    statedByInput: given['threshold-lines'] !== undefined,
    output: outputFacts(given['output-dir'], change, seen),
  };
}

/** The commit whose date a report cannot be older than: what is checked out, or what the run that ended was on. */
function testedCommit({ change, endedRun }: ChangeContext): string {
  return endedRun ? (change.head ?? 'HEAD') : 'HEAD';
}

/** After `workflow_run` what lies in the workspace is of the default branch, so the reports are those of the other run. */
async function reportPlace(ports: Ports, { change, inputs: given }: Asked): Promise<ReportPlace> {
  const { endedRun } = change;
  if (!endedRun) return { files: ports.files, artifact: null };
  const { artifactPlace } = await import('./collect/artifact.ts');
  const { repository } = change.change;
  return artifactPlace(ports, { repository, run: endedRun, name: given.artifact ?? 'coverage-reports' });
}

/** What is known of the change before the reports are read. */
interface Seen {
  readonly repository: boolean;
  readonly ends: Ends;
  /** Null where there is nothing to compare. */
  readonly diff: Fact<WatchedDiff> | null;
  /** Commit whose files are judged; null outside of a repository. */
  readonly commit: string | null;
}

async function changeSeen(ports: Ports, { change, inputs: given }: Asked): Promise<Seen> {
  const repository = await ports.git.present();
  if (given.diff !== undefined) {
    const diff = await readDiff(ports, { file: given.diff });
    return { repository, ends: givenDiff, diff, commit: repository ? 'HEAD' : null };
  }
  if (!repository) return { repository, ends: noRepository(change), diff: null, commit: null };
  const ends = await diffEnds(ports, change);
  if (ends.kind !== 'ends')
    return { repository, ends, diff: null, commit: change.change.merge ?? change.change.head ?? 'HEAD' };
  return { repository, ends, diff: await readDiff(ports, ends), commit: ends.head };
}

const givenDiff: Ends = { kind: 'none', reason: 'A diff was given.' };

/** A laptop may judge the totals of any report; on a runner a checkout is what is missing. */
function noRepository({ change }: ChangeContext): Ends {
  const reason = 'There is no git repository here, so only totals are judged.';
  if (change.event === 'cli') return { kind: 'none', reason };
  return {
    kind: 'problem',
    reason: 'There is no git repository in the workspace.',
    fix: 'Put actions/checkout with `fetch-depth: 2` before this step.',
  };
}

interface Known extends Seen {
  /** Null outside of a repository. */
  readonly tree: Fact<ReadonlySet<string>> | null;
  readonly inWorkspace: boolean;
}

async function reportsSeen(
  files: FilesPort,
  { inputs: given, settings }: Asked,
  { diff, inWorkspace, tree }: Known,
): Promise<{ readonly read: ReportsRead; readonly matching: MatchingFacts | null }> {
  const named = given.reports ?? (settings.reports.length > 0 ? settings.reports : null);
  const flagged = settings.flags.flatMap(({ reports }) => reports);
  const own = given['output-dir'] === undefined ? [] : [`!/${given['output-dir'].replace(/^\.?\//, '')}/**`];
  const patterns = named === null && flagged.length === 0 ? null : [...new Set([...(named ?? []), ...flagged])];
  const paths = tree?.status === 'available' ? tree.value : null;
  const matcher = paths === null ? looseMatcher(changedPaths(diff)) : treeMatcher(indexTree(paths));
  const read = await collectReports(files, {
    patterns,
    skip: own,
    optional: new Set(flagged),
    flags: settings.flags,
    isTracked: (path) => inWorkspace && (paths?.has(path) ?? false),
    place: matcher.place,
  });
  return { read, matching: matcher.facts() };
}

function changedPaths(diff: Seen['diff']): readonly string[] {
  return diff?.status === 'available' ? diff.value.diff.files.map(({ path }) => path) : [];
}

/** Ordinary files only: links and submodules are no code. */
async function treeOf(ports: Ports, commit: string): Promise<Fact<ReadonlySet<string>>> {
  const paths = new Set<string>();
  const listed = await ports.git.tree(commit, (path, mode) => {
    if (mode.startsWith('100')) paths.add(path);
  });
  return listed.status === 'unavailable' ? listed : available(paths);
}

async function changeFacts(ports: Ports, context: Asked, seen: Seen, { measured }: ReportsRead): Promise<ChangeFacts> {
  const { ends, diff } = seen;
  if (diff === null) {
    if (ends.kind === 'problem') return { kind: 'unread', reason: ends.reason, fix: ends.fix };
    return { kind: 'none', reason: ends.kind === 'none' ? ends.reason : '' };
  }
  if (diff.status === 'unavailable') {
    return {
      kind: 'unread',
      reason: `The changed lines could not be read: ${diff.reason}`,
      fix: 'Correct what the message names, and run it again.',
    };
  }
  const compared = ends.kind === 'ends';
  const sources = {
    measured,
    attributes: await attributesOf(ports, context, ends),
    kinds: diff.value.kinds,
    atHead: compared ? contentsAt(ports, ends.head) : contentsHere(ports),
    atBase: compared ? contentsAt(ports, ends.base) : null,
  };
  const files = await changedFiles(diff.value.diff, sources);
  const settings = await changedSettings(diff.value.diff, sources);
  return { kind: 'read', diff: diff.value.diff, files, looks: { pragmas: diff.value.pragmas, settings } };
}

/** From where the policy is read: a change could else declare its own files to be generated. */
async function attributesOf(ports: Ports, { trusted }: Asked, ends: Ends): Promise<(path: string) => LinguistFlags> {
  const commit = trusted.commit ?? (ends.kind === 'ends' ? ends.base : null);
  const read = commit === null ? null : await contentsAt(ports, commit)(['.gitattributes']);
  const bytes = read?.status === 'available' ? (read.value[0] ?? null) : null;
  return readAttributes(bytes === null ? '' : new TextDecoder().decode(bytes), compileGlob);
}

async function baselineFacts(ports: Ports, context: Asked, { ends, diff }: Seen): Promise<BaselineFacts> {
  if (ends.kind !== 'ends' || diff?.status !== 'available') {
    return { kind: 'none', reason: 'No baseline is looked for without two commits to compare.' };
  }
  const { change, inputs: given, settings, workflow = null } = context;
  const search = { change, file: given.baseline, artifact: settings.baselineArtifact, workflow };
  return collectBaseline(ports, { ...search, ends, diff: diff.value.diff });
}

function outputFacts(folder: string | undefined, { change, pullRequest }: ChangeContext, { ends }: Seen): OutputFacts {
  const commit = ends.kind === 'ends' ? ends.head : (change.merge ?? change.head);
  const at = commit === null ? 'the reports' : `commit ${commit.slice(0, 12)}`;
  return {
    folder: folder ?? null,
    title: change.repository ?? 'Coverage',
    generatedFor: pullRequest === null ? at : `pull request ${pullRequest.number}, ${at}`,
    commit,
  };
}
