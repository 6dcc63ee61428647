import { readReleaseTag } from '@cm/formats/releases';

import type { ExitCode, World } from '../world.ts';
import { type Asked, askedRelease, told, toldProblems } from './asked.ts';
import { rollbackFlags } from './flags.ts';
import { findMoving, type Moving, moveTags } from './move.ts';
import type { Remote } from './own-git.ts';
import { done, type Outcome, problem, refused } from './problems.ts';
import { unproved } from './promote.ts';
import { nameOf, type Release } from './releases.ts';
import { remoteOf } from './source.ts';

const longestReason = 500;
const mostTags = 5;

/**
 * `cm release rollback v1 [v1.2] --to v1.2.3 --reason TEXT`: takes moving tags back. The reason stands in the message of each
 * moved tag, with every move before it; in a workflow run also in the ledger, where the repository keeps one.
 */
export async function rollbackRelease(world: World, args: readonly string[]): Promise<ExitCode> {
  const asked = await askedRelease(world, args, rollbackFlags, mostTags);
  if (typeof asked === 'number') return asked;
  const remote = await remoteOf(asked);
  if (remote.status === 'unavailable') return toldProblems(asked, [problem('branch-unknown', remote.reason)]);
  const wish = wished(asked);
  if (!wish.ok) return toldProblems(asked, wish.problems);
  const { reason, to } = wish.value;
  const proved = await unproved(asked, to);
  if (!proved.ok) return toldProblems(asked, proved.problems);
  const tags = await movings(asked, remote.value, to);
  if (!tags.ok) return toldProblems(asked, tags.problems);
  const plan = tags.value.map(({ name, on }) => `${name}: ${nameOf(on)} -> ${to.tag.name}`);
  if (asked.values.has('dry-run')) {
    await told(asked, ['Would move:', ...plan.map((line) => `  ${line}`)], { dryRun: true, moved: plan, reason });
    return 0;
  }
  const moved = await moveTags(asked, { remote: remote.value, tags: tags.value, to, why: `rolled back: ${reason}` });
  if (!moved.ok) return toldProblems(asked, moved.problems);
  const { recordRollback } = await import('./record.ts');
  const record = await recordRollback(asked, remote.value, { tags: tags.value, to, reason });
  await told(
    asked,
    [
      'Rolled back:',
      ...moved.value.map((line) => `  ${line}`),
      `Recorded in the message of ${asked.words.join(' and ')}${record.ok ? `; ${record.said}` : ''}.`,
      ...(asked.values.has('push') ? [] : ['Nothing was pushed. With --push REMOTE it is.']),
    ],
    { moved: moved.value, reason, ledger: record },
  );
  if (record.ok) return 0;
  await world.err.write(`cm: The tags are moved, but the ledger has no record of it: ${record.said}\n`);
  return 2;
}

interface Wish {
  readonly to: Release;
  readonly reason: string;
}

function wished({ releases, values, words }: Asked): Outcome<Wish> {
  const reason = (values.get('reason') ?? '').replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const name = values.get('to') ?? '';
  if (words.length === 0 || name === '' || !/\p{L}{2}/u.test(reason))
    return refused(problem('rollback-asked', 'A rollback names the tags that go back, the release, and the reason.'));
  if (reason.length > longestReason)
    return refused(
      problem('rollback-asked', `The reason has ${reason.length} characters; ${longestReason} are the most.`),
    );
  const to = releases.find(({ tag }) => tag.name === name);
  if (to === undefined) return refused(problem('no-such-tag', `There is no release ${name} in this clone.`));
  const foreign = words.find((word) => !ofLine(word, to));
  return foreign === undefined
    ? done({ to, reason })
    : refused(problem('rollback-asked', `${foreign} is no moving tag that could stand on ${name}.`));
}

function ofLine(word: string, { tag }: Release): boolean {
  const moving = readReleaseTag(word);
  if (moving.kind !== 'moving' || moving.major !== tag.version.major) return false;
  return moving.minor === null || moving.minor === tag.version.minor;
}

async function movings(asked: Asked, remote: Remote | null, to: Release): Promise<Outcome<readonly Moving[]>> {
  const tags: Moving[] = [];
  for (const word of asked.words) {
    const moving = await findMoving(asked, remote, word);
    if (moving.status === 'unavailable') return refused(problem('git-failed', moving.reason));
    if (moving.value.id === null) return refused(problem('no-such-tag', `There is no tag ${word}.`));
    if (moving.value.on?.tag.name === to.tag.name)
      return refused(problem('rollback-asked', `${word} stands on ${to.tag.name} already.`));
    tags.push(moving.value);
  }
  return done(tags);
}
