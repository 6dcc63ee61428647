import type { WorldEdit, WorldPull, WorldReview } from '@cm/testkit';

import {
  firstText,
  firstTitle,
  hour,
  type Story,
  type StoryEvent,
  storyStart,
} from '../../../../actions/change-gate/approvals/cases/story.fixture.ts';
import type { ShaOf } from './scene.ts';
import { accountOf, labeller } from './story-people.ts';

const minute = 60_000;

/** The moment of an event of a story. ISO 8601. */
export function isoAt(event: number, minutes = 0): string {
  return new Date(storyStart + event * hour + minutes * minute).toISOString();
}

/** What GitHub tells of a pull request beside its commits. */
export function toldOf(story: Story, sha: ShaOf): Pick<WorldPull, 'title' | 'body' | 'reviews'> & Partial<WorldPull> {
  const { events } = story;
  const titles = [firstTitle, ...events.flatMap((one) => (one.kind === 'rename' ? [one.to] : []))];
  const edits = editsOf(story);
  return {
    title: titles.at(-1) ?? firstTitle,
    body: events.findLast((one) => one.kind === 'edit')?.text ?? firstText,
    ...(edits.length === 0 ? {} : { edits, firstBody: firstText }),
    renames: events
      .flatMap((one, at) =>
        one.kind === 'rename' ? [{ at: isoAt(at), by: accountOf(story, one.by), to: one.to }] : [],
      )
      .map((one, at) => ({ ...one, from: titles[at] ?? '' })),
    labelEvents: labelsOf(story),
    forcePushes: events.flatMap((one, at) =>
      one.kind === 'push' && one.isForced
        ? [{ at: isoAt(at), by: accountOf(story, one.by), after: sha(one.commit.name) }]
        : [],
    ),
    reviews: reviewsOf(story, sha),
  };
}

/** GitHub lists fifty; those that come first are the ones that are not read. */
function editsOf(story: Story): readonly WorldEdit[] {
  const own = story.events.flatMap((one, at): readonly WorldEdit[] => {
    if (one.kind !== 'edit') return [];
    return [
      { at: isoAt(at), by: one.by === null ? null : accountOf(story, one.by), text: one.isTold ? one.text : null },
    ];
  });
  const early = Array.from({ length: 55 }, (_, at) => ({
    at: new Date(storyStart + (at + 1) * 1000).toISOString(),
    by: accountOf(story, 'ann'),
    text: `${firstText}${at}\n`,
  }));
  const back = { at: new Date(storyStart + minute).toISOString(), by: accountOf(story, 'ann'), text: firstText };
  return story.gaps.has('more edits') ? [...early, back, ...own] : own;
}

/** Beyond a hundred events the oldest are not read. */
function labelsOf({ category, gaps }: Story): NonNullable<WorldPull['labelEvents']> {
  const emergency = { at: isoAt(0, 1), by: { login: labeller }, label: 'emergency', put: true };
  const early = Array.from({ length: 120 }, (_, at) => ({
    at: new Date(storyStart + (at + 1) * 1000).toISOString(),
    by: { login: labeller },
    label: 'triage',
    put: at % 2 === 0,
  }));
  return [...(gaps.has('more labels') ? early : []), ...(category === 'emergency' ? [emergency] : [])];
}

/** Of more than three hundred the newest are not read: comments that somebody makes who has reviewed. */
function reviewsOf(story: Story, sha: ShaOf): readonly WorldReview[] {
  const reviews: WorldReview[] = [];
  let head = '';
  for (const [at, event] of story.events.entries()) {
    if (event.kind === 'push') head = event.commit.name;
    if (event.kind === 'review') reviews.push(reviewOf(story, event, sha(event.commit ?? head), isoAt(at)));
    replace(reviews, story, event, sha);
  }
  const last = reviews.at(-1);
  if (last === undefined || !story.gaps.has('more reviews')) return reviews;
  const later = { ...last, state: 'COMMENTED' as const, submittedAt: isoAt(story.events.length) };
  return [...reviews, ...Array.from({ length: 301 }, () => later)];
}

function reviewOf(
  story: Story,
  { by, state }: Extract<StoryEvent, { kind: 'review' }>,
  commit: string,
  submittedAt: string,
): WorldReview {
  const found = story.people.find(({ login }) => login.toLowerCase() === by?.toLowerCase());
  const canPush = found === undefined ? by === null : ['admin', 'maintain', 'write'].includes(found.role ?? '');
  return { user: by === null ? null : accountOf(story, by), state, commit, submittedAt, canPush };
}

function replace(reviews: WorldReview[], story: Story, event: StoryEvent, sha: ShaOf): void {
  const whose = event.kind === 'dismiss' ? accountOf(story, event.whose).login : null;
  const last = whose === null ? -1 : reviews.findLastIndex(({ user }) => user?.login === whose);
  for (const [index, review] of reviews.entries()) {
    if (index === last) reviews[index] = { ...review, state: 'DISMISSED' };
    if (event.kind === 'gone' && review.commit === sha(event.commit)) reviews[index] = { ...review, commit: null };
    if (event.kind === 'deleted' && review.user?.login === event.who) reviews[index] = { ...review, user: null };
  }
}
