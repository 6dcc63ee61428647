import type { ForgeChangeRecord } from '@cm/app';

import type { PeopleFacts } from '../facts.ts';
import { isBot } from '../people.ts';
import type { Settings } from '../settings.ts';
import type { CaseView } from '../view.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { accountKey, type Contributors, contributorsOf } from './contributors.ts';
import { diffBook } from './diffs.ts';
import { type Filled, fillSlots } from './fill.ts';
import { type Requirement, requirementOf } from './slots.ts';
import { moreReviews, type StandingReviews, standingReviews } from './standing.ts';

/** One change with who made it, who reviewed it and what it needs: every verdict of this part looks at the same. */
export interface Scene {
  readonly view: CaseView;
  readonly record: ForgeChangeRecord;
  readonly contributors: Contributors;
  readonly candidates: Candidates;
  readonly reviews: StandingReviews;
  readonly requirement: Requirement;
  readonly filled: readonly Filled[];
  /** What would be filled if no text had been edited after an approval. */
  readonly unedited: readonly Filled[];
  /** Login of the only person who may push, where that person made the change: nobody is left to approve it. */
  readonly alone: string | null;
}

export function sceneOf(view: CaseView, record: ForgeChangeRecord): Scene {
  const { people } = view.all;
  const { settings } = view;
  const diffs = diffBook(view.facts, record.headSha);
  const contributors = contributorsOf(view.facts, diffs);
  const candidates = candidatesOf(people, contributors, settings.bots);
  const reviews = standingReviews(view.facts, settings, people, contributors, diffs);
  const requirement = requirementOf(view, candidates);
  const more = record.reviewsWhole ? null : moreReviews;
  const open = [...reviews.accepted, ...reviews.rejected.filter(({ reasons }) => reasons.length === 0)];
  const edited = reviews.rejected.filter(({ reasons }) => reasons.length > 0 && reasons.every(isEdit));
  const again = edited.map((one) => ({ ...one, reasons: [] }));
  return {
    view,
    record,
    contributors,
    candidates,
    reviews,
    requirement,
    filled: fillSlots(requirement.slots, open, more),
    unedited: fillSlots(requirement.slots, [...open, ...again], more),
    alone: onlyPerson(people, contributors, settings),
  };
}

function isEdit({ kind }: { readonly kind: string }): boolean {
  return kind === 'text-edited';
}

function onlyPerson(
  { collaborators }: PeopleFacts,
  contributors: Contributors,
  { bots }: Pick<Settings, 'bots'>,
): string | null {
  if (collaborators.status === 'unavailable' || !collaborators.value.whole) return null;
  const humans = collaborators.value.people.filter(({ account, canPush }) => canPush && !isBot(account, bots));
  const [only] = humans;
  if (only === undefined || humans.length > 1) return null;
  return contributors.people.has(accountKey(only.account.login)) ? only.account.login : null;
}
