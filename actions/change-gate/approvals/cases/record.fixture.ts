import type { ForgeAccount, ForgeChangeRecord, ForgeRecordCommit, ForgeRecordReview, ForgeSigner } from '@cm/app';

import { quietRecord } from '../../quiet-record.fixture.ts';
import {
  firstText,
  firstTitle,
  hour,
  type Person,
  shaOf,
  type Signer,
  type Story,
  type StoryEvent,
  storyStart,
} from './story.fixture.ts';
import { type StoryTree, treesOf } from './trees.fixture.ts';

export function account(story: Story, login: string): ForgeAccount {
  return { login, type: story.people.find((one) => one.login === login)?.type ?? 'User' };
}

export function canPush({ role }: Person): boolean {
  return role === 'admin' || role === 'maintain' || role === 'write';
}

/** Milliseconds since 1970-01-01 UTC. */
export function timeOf(event: number): number {
  return storyStart + event * hour;
}

function at(event: number): string {
  return new Date(timeOf(event)).toISOString();
}

/** What GitHub keeps of a story's pull request. */
export function recordOf(story: Story): ForgeChangeRecord {
  const { gaps, isFork, opener } = story;
  const trees = treesOf(story);
  return {
    ...quietRecord,
    author: opener === null ? null : account(story, opener),
    headSha: trees.at(-1)?.sha ?? '',
    headRepository: isFork ? 'stranger/webshop' : 'acme/webshop',
    fork: isFork,
    createdAt: at(0),
    ...mergeOf(story),
    ...textsOf(story),
    editsWhole: !gaps.has('more edits'),
    forcePushes: forcesOf(story),
    timelineWhole: !gaps.has('more labels'),
    reviews: reviewsOf(story),
    reviewsWhole: !gaps.has('more reviews'),
    commits: trees.map((tree) => commitOf(tree, !gaps.has('more authors'))),
    commitsWhole: !gaps.has('more commits'),
  };
}

function mergeOf({ events }: Story): Pick<ForgeChangeRecord, 'mergeCommit' | 'mergedAt' | 'mergedBy' | 'state'> {
  const merge = events.findIndex(({ kind }) => kind === 'merge');
  if (merge === -1) return { state: 'open', mergedAt: null, mergedBy: null, mergeCommit: null };
  return { state: 'merged', mergedAt: at(merge), mergedBy: null, mergeCommit: shaOf('d1') };
}

function textsOf(story: Story): Pick<ForgeChangeRecord, 'body' | 'edits' | 'renames' | 'title'> {
  const { events, gaps, opener } = story;
  const by = (login: string | null): ForgeAccount | null => (login === null ? null : account(story, login));
  const edits = events.flatMap((one, index) =>
    one.kind === 'edit' ? [{ at: at(index), by: by(one.by), text: one.isTold ? one.text : null }] : [],
  );
  // GitHub lists the first text as an edit too, once there is another one.
  const first = edits.length === 0 || gaps.has('more edits') ? [] : [{ at: at(0), by: by(opener), text: firstText }];
  const titles = [firstTitle, ...events.flatMap((one) => (one.kind === 'rename' ? [one.to] : []))];
  const renames = events.flatMap((one, index) =>
    one.kind === 'rename' ? [{ at: at(index), by: by(one.by), to: one.to }] : [],
  );
  return {
    title: titles.at(-1) ?? firstTitle,
    body: events.findLast((one) => one.kind === 'edit')?.text ?? firstText,
    edits: [...first, ...edits].toReversed(),
    renames: renames.map((one, index) => ({ ...one, from: titles[index] ?? '' })),
  };
}

function forcesOf(story: Story): ForgeChangeRecord['forcePushes'] {
  return story.events.flatMap((one, index) =>
    one.kind === 'push' && one.isForced
      ? [{ at: at(index), by: account(story, one.by), after: shaOf(one.commit.name) }]
      : [],
  );
}

function commitOf({ commit, parents, sha }: StoryTree, authorsWhole: boolean): ForgeRecordCommit {
  const trailers = commit.trailers.map(({ email }) => `Co-authored-by: Somebody <${email}>`);
  return {
    sha,
    parents,
    message: ['feat: more', '', ...trailers].join('\n'),
    authors: [commit.author, ...commit.coAuthors].map(asSigner),
    committer: asSigner(commit.committer),
    verified: false,
    authorsWhole,
  };
}

function asSigner({ email, login }: Signer): ForgeSigner {
  return { login, email, name: login ?? 'Somebody' };
}

/** Oldest first. */
export function reviewsOf(story: Story): readonly ForgeRecordReview[] {
  const { events } = story;
  const reviews: ForgeRecordReview[] = [];
  let head = '';
  for (const [index, event] of events.entries()) {
    if (event.kind === 'push') head = shaOf(event.commit.name);
    if (event.kind === 'review') reviews.push(reviewOf(story, event, head, at(index)));
    replace(reviews, event);
  }
  return reviews;
}

function reviewOf(
  story: Story,
  { by, commit, state }: Extract<StoryEvent, { kind: 'review' }>,
  head: string,
  when: string,
): ForgeRecordReview {
  const found = story.people.find(({ login }) => login.toLowerCase() === by?.toLowerCase());
  return {
    user: by === null ? null : { ...account(story, by), type: found?.type ?? 'User' },
    state,
    commit: commit === null ? head : shaOf(commit),
    submittedAt: state === 'PENDING' ? null : when,
    canPush: found === undefined ? by === null : found.isPushTold ? canPush(found) : null,
    url: null,
  };
}

function replace(reviews: ForgeRecordReview[], event: StoryEvent): void {
  const last = event.kind === 'dismiss' ? reviews.findLastIndex(({ user }) => user?.login === event.whose) : -1;
  for (const [index, review] of reviews.entries()) {
    if (index === last) reviews[index] = { ...review, state: 'DISMISSED' };
    if (event.kind === 'gone' && review.commit === shaOf(event.commit)) reviews[index] = { ...review, commit: null };
    if (event.kind === 'deleted' && review.user?.login === event.who) reviews[index] = { ...review, user: null };
  }
}
