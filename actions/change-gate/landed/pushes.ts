import type { ForgeActivity } from '@cm/app';

import type { ChangeGateFacts, LandedFacts } from '../facts.ts';
import { kinds, registerOf } from './entries.ts';

/** A push to the default branch that went around the process. */
export interface OutsidePush {
  /** The commit on which it ended. */
  readonly id: string;
  readonly forced: boolean;
  readonly before: string | null;
  readonly by: string | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** Commits that no pull request brought; null where only GitHub's record of the branch tells of it. */
  readonly commits: readonly { readonly sha: string; readonly subject: string }[] | null;
}

/** Pushes that no pull request brought, and forced ones: of this push, or of GitHub's record of the branch. */
export function outsidePushes(facts: ChangeGateFacts): readonly OutsidePush[] {
  const { landed, now } = facts;
  if (landed === null) return [];
  return landed.push === null ? ofActivity(landed, now) : ofPush(landed.push, now);
}

function ofPush(push: NonNullable<LandedFacts['push']>, now: number): readonly OutsidePush[] {
  const { after, before, by, commits, forced } = push;
  const alone =
    commits.status === 'available'
      ? commits.value.filter(({ pulls }) => pulls.status === 'available' && pulls.value.length === 0)
      : [];
  if (alone.length === 0 && !forced) return [];
  return [{ id: after, forced, before, by: by?.login ?? null, at: now, commits: alone }];
}

/** What happened since the register began, and is not in it: a run that never started, or was deleted. */
function ofActivity({ activity, ledger, run }: LandedFacts, now: number): readonly OutsidePush[] {
  if (activity?.status !== 'available' || ledger.status !== 'available') return [];
  const rows = ledger.value?.entries ?? [];
  const { known, since } = registerOf(rows);
  const from = Math.max(since ?? now, run.adoptedAt ?? 0);
  // A pull request that was merged by hand is a push to GitHub's record, and was judged by the run of that push.
  const landed = new Set(rows.flatMap(({ kind, payload }) => (kind === kinds.landed ? [payload['commit']] : [])));
  return activity.value.items
    .filter((event) => outside.has(event.kind) && Date.parse(event.at) >= from)
    .filter(({ after, kind }) => !known.has(`${kinds.pushed} ${after}`) && !(kind === 'push' && landed.has(after)))
    .map(asPush);
}

const outside: ReadonlySet<string> = new Set(['push', 'force_push']);

function asPush({ after, at, before, by, kind }: ForgeActivity): OutsidePush {
  return {
    id: after,
    forced: kind === 'force_push',
    before,
    by: by?.login ?? null,
    at: Date.parse(at),
    commits: null,
  };
}
