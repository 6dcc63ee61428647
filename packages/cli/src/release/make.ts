import type { ExitCode, World } from '../world.ts';
import { type Asked, askedRelease, reread, told, toldProblems } from './asked.ts';
import { type Ground, makeCommit, makeTag } from './build-release.ts';
import { makeFlags } from './flags.ts';
import { type Next, nextRelease } from './next.ts';
import type { Remote } from './own-git.ts';
import { problem, type ReleaseProblem } from './problems.ts';
import { short } from './prove.ts';
import { publish } from './publish.ts';
import { driftOf, type Evidence, policyFor, testsOf, treeProblems } from './ready.ts';
import { changesOf, tagMessage } from './release-text.ts';
import { findSource, type Source } from './source.ts';

/** `cm release`: makes the next release out of the commit that is checked out. Exit 1: refused, and nothing is changed. */
export async function makeRelease(world: World, args: readonly string[]): Promise<ExitCode> {
  const asked = await askedRelease(world, args, makeFlags, 0);
  if (typeof asked === 'number') return asked;
  const source = await findSource(asked);
  if (!source.ok) return toldProblems(asked, source.problems);
  const next = await nextRelease(asked, source.value.commit);
  if (!next.ok) return toldProblems(asked, next.problems);
  const ready = await whetherReady(asked, source.value, next.value);
  if (ready.problems.length > 0 || ready.evidence === null) return toldProblems(asked, ready.problems);
  const { evidence, ground } = ready;
  return asked.values.has('dry-run')
    ? planned(asked, next.value, ground)
    : made(asked, { next: next.value, ground, evidence, remote: source.value.remote });
}

interface Making {
  readonly next: Next;
  readonly ground: Ground;
  readonly evidence: Evidence;
  readonly remote: Remote | null;
}

async function made(asked: Asked, { evidence, ground, next, remote }: Making): Promise<ExitCode> {
  const commit = await makeCommit(asked, next, ground);
  if (commit.status === 'unavailable') return toldProblems(asked, [problem('git-failed', commit.reason)]);
  const policy = ground.policy === null ? null : asked.ports.hash.sha256(ground.policy.bytes);
  const release = await makeTag(asked, commit.value, { ...next, policy, source: ground.source });
  if (!release.ok) return toldProblems(asked, release.problems);
  const published = await publish(await reread(asked), remote, release.value, evidence);
  if (!published.ok) return toldProblems(asked, published.problems);
  const { moved, out } = published.value;
  const { name } = release.value.tag;
  const lines = [
    `Released ${name} (${next.because}).`,
    `  commit ${commit.value}, built from ${ground.source}`,
    ...moved.map((line) => `  ${line}`),
    ...(out === null ? [] : [`  files for the release page: ${out}`]),
    ...(asked.values.has('push') ? [] : ['Nothing was pushed. With --push REMOTE it is.']),
  ];
  const { because, commits } = next;
  const json = {
    tag: name,
    commit: commit.value,
    source: ground.source,
    because,
    changes: changesOf(commits),
    moved,
    out,
  };
  await told(asked, lines, json);
  return 0;
}

interface Ready {
  readonly problems: readonly ReleaseProblem[];
  readonly ground: Ground;
  readonly evidence: Evidence | null;
}

/** Everything that can be asked at once is told at once; the repository's own check runs last, since it takes longest. */
async function whetherReady(asked: Asked, { commit, remote }: Source, next: Next): Promise<Ready> {
  const parent = asked.releases.at(-1) ?? null;
  const policy = await policyFor(asked, parent);
  const ground = { source: commit, parent, policy: policy.file };
  const taken = remote?.tags.has(next.tag.name) === true;
  const known = [
    ...(taken ? [problem('tag-exists', `${remote.name} has ${next.tag.name} already.`, { tag: next.tag.name })] : []),
    ...(policy.problem === null ? [] : [policy.problem]),
    ...(await treeProblems(asked, commit, next)),
  ];
  const tests = await testsOf(asked, commit);
  const evidence = 'how' in tests ? tests : null;
  const problems = 'how' in tests ? known : [...known, tests];
  const drift = problems.length === 0 && evidence !== null ? await driftOf(asked, evidence) : null;
  return { ground, evidence, problems: drift === null ? problems : [...problems, drift] };
}

/** What would be released, to the letter. */
async function planned(asked: Asked, next: Next, { parent, policy, source }: Ground): Promise<ExitCode> {
  const sha256 = policy === null ? null : asked.ports.hash.sha256(policy.bytes);
  const previous = next.previous?.tag.name ?? null;
  const text = { version: next.tag.version.text, source, previous, policy: sha256, commits: next.commits };
  const message = tagMessage(text);
  await told(
    asked,
    [
      `Would release ${next.tag.name} (${next.because}) from ${short(source)}, after ${parent?.tag.name ?? 'nothing'}.`,
      '',
      ...message.trimEnd().split('\n'),
    ],
    {
      dryRun: true,
      tag: next.tag.name,
      source,
      previous,
      because: next.because,
      message,
      changes: changesOf(next.commits),
    },
  );
  return 0;
}
