import type { ChangeContext, ForgeArtifact, Ports } from '@cm/app';
import { type Baseline, largestBaseline, readBaseline } from '@cm/formats/coverage';
import type { Diff } from '@cm/formats/diff';
import { available, type Fact, unavailable } from '@cm/model';

import type { BaselineFacts } from '../facts.ts';
import { readDiff } from './read-diff.ts';

/** What the baseline is looked for with. */
export interface BaselineSearch {
  readonly change: ChangeContext;
  /** `--baseline`. */
  readonly file: string | undefined;
  readonly artifact: string;
  /** The workflow file that runs now; null where unknown. */
  readonly workflow: string | null;
  readonly ends: { readonly base: string; readonly head: string };
  /** The change itself. */
  readonly diff: Diff;
}

/** Name of the file in the artifact. */
const fileName = 'baseline.json';

/** Finds the coverage of a commit that the change stands on. Nothing found is no failure: the absolute rules hold still. */
export async function collectBaseline(ports: Ports, search: BaselineSearch): Promise<BaselineFacts> {
  if (search.file !== undefined) {
    const bytes = await ports.files.read(search.file, largestBaseline);
    if (bytes.status === 'unavailable') return { kind: 'unread', reason: bytes.reason };
    return withDiff(ports, search, readBaseline(bytes.value), search.file);
  }
  const { change } = search.change;
  if (change.event === 'cli') return none('No baseline was given (--baseline FILE).');
  if (change.repository === null || !ports.forge.hasToken)
    return none('There is no baseline: no token to look for one.');
  const listed = await ports.forge.artifacts(change.repository, search.artifact);
  if (listed.status === 'unavailable') {
    return none(`No baseline could be looked for (the job needs \`actions: read\`): ${listed.reason}`);
  }
  const artifact = await fitting(ports, change.repository, listed.value, search);
  if (artifact === null) return none(noneFits(search));
  const bytes = await ports.forge.artifactFile(change.repository, artifact.id, fileName, largestBaseline);
  if (bytes.status === 'unavailable')
    return { kind: 'unread', reason: `The baseline could not be downloaded: ${bytes.reason}` };
  if (bytes.value === null) return none(`The artifact "${search.artifact}" holds no ${fileName}.`);
  return withDiff(ports, search, ofCommit(readBaseline(bytes.value), artifact.run?.headSha ?? ''), 'the base');
}

function none(reason: string): BaselineFacts {
  return { kind: 'none', reason };
}

function noneFits({ artifact, ends }: BaselineSearch): string {
  return `There is no baseline yet: no artifact "${artifact}" of this workflow is of ${ends.base.slice(0, 12)} or a commit before it.`;
}

/** An artifact says of itself which commit it is of; it has to be the one that GitHub says. */
function ofCommit(read: Fact<Baseline>, sha: string): Fact<Baseline> {
  if (read.status === 'unavailable' || read.value.commit === sha) return read;
  return unavailable(
    `The baseline says that it is of ${read.value.commit.slice(0, 12)}, and GitHub that it is of ${sha.slice(0, 12)}.`,
  );
}

/** Questions to GitHub on whether a commit is before the base. */
const mostQuestions = 5;

/** The newest one of the same workflow, of the base itself before any commit further back; never of a fork. */
async function fitting(
  ports: Ports,
  repository: string,
  artifacts: readonly ForgeArtifact[],
  { ends, workflow }: BaselineSearch,
): Promise<ForgeArtifact | null> {
  const own = artifacts.filter(({ run }) => run !== null && !run.fork);
  const exact = own.filter(({ run }) => run?.headSha === ends.base);
  for (const artifact of exact) if (await isOfWorkflow(ports, repository, artifact, workflow)) return artifact;
  for (const artifact of own.filter(({ run }) => run?.headSha !== ends.base).slice(0, mostQuestions)) {
    const sha = artifact.run?.headSha ?? '';
    const status = await ports.forge.compareStatus(repository, sha, ends.base);
    const isBefore = status.status === 'available' && status.value === 'ahead';
    if (isBefore && (await isOfWorkflow(ports, repository, artifact, workflow))) return artifact;
  }
  return null;
}

async function isOfWorkflow(
  ports: Ports,
  repository: string,
  { run }: ForgeArtifact,
  workflow: string | null,
): Promise<boolean> {
  if (run === null || workflow === null) return false;
  const asked = await ports.forge.workflowRun(repository, run.id);
  return asked.status === 'available' && asked.value.workflowPath === workflow;
}

async function withDiff(
  ports: Ports,
  search: BaselineSearch,
  read: Fact<Baseline>,
  name: string,
): Promise<BaselineFacts> {
  if (read.status === 'unavailable') return { kind: 'unread', reason: read.reason };
  const baseline = read.value;
  const where = `${name} (${baseline.commit.slice(0, 12)})`;
  const since =
    baseline.commit === search.ends.base
      ? available(search.diff)
      : await diffSince(ports, baseline.commit, search.ends.head);
  if (since.status === 'unavailable')
    return none(`The baseline of ${baseline.commit.slice(0, 12)} cannot be compared with: ${since.reason}`);
  return { kind: 'found', baseline, where, since: since.value };
}

async function diffSince(ports: Ports, base: string, head: string): Promise<Fact<Diff>> {
  const here = await ports.git.objects([`${base}^{commit}`]);
  if (here.status === 'unavailable') return here;
  if (here.value[0]?.kind !== 'found') {
    const fetched = await ports.git.fetch([base], { depth: 1 });
    if (fetched.status === 'unavailable') return fetched;
  }
  const read = await readDiff(ports, { base, head });
  return read.status === 'unavailable' ? read : available(read.value.diff);
}
