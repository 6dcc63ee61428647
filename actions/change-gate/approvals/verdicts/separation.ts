import type { Verdict } from '@cm/model';
import { decided, idle, undecided, unknown } from '@cm/model/verdict';

import { lastPusher, separationOfDuties, separationPossible, unlinkedAuthor } from '../../rules/approvals.ts';
import { onPull } from '../../view.ts';
import { accountKey } from '../contributors.ts';
import type { ReasonKind } from '../reasons.ts';
import type { Scene } from '../scene.ts';
import type { Standing } from '../standing.ts';
import { filledWords } from './required.ts';
import { aloneWords, joinedWords, triedSentence } from './words.ts';

/** Whether the people who approved are others than those who made the change. */
export function separationVerdicts(scene: Scene): readonly Verdict[] {
  return [separationVerdict(scene), pusherVerdict(scene), unlinkedVerdict(scene), possibleVerdict(scene)];
}

function separationVerdict(scene: Scene): Verdict {
  const { alone, contributors, filled, requirement, reviews, view } = scene;
  if (alone !== null) return idle(separationOfDuties, aloneWords(alone));
  const makers = joinedWords([...contributors.people.values()].map(({ login }) => `@${login}`));
  const made = makers === '' ? 'Nobody is known to have made the change.' : `Made by ${makers}.`;
  if (requirement.slots.length === 0) return decided(separationOfDuties, `${made} No approval is asked for.`);
  if (filled.every(({ state }) => state === 'filled'))
    return decided(separationOfDuties, `${made} ${filledWords(filled)}`);
  const own = reviews.rejected.filter(isOwn);
  if (own.length > 0 && filled.some(({ state }) => state === 'empty')) {
    const findings = own.slice(0, 10).map((one) => {
      const message = `${triedSentence(one).trim()} Nobody approves a change that they had a hand in.`;
      return onPull(
        view,
        'fail',
        message,
        'Ask somebody for a review who has no commit in the change and did not push it last.',
      );
    });
    return decided(separationOfDuties, `${made} Approved by people who had a hand in it.`, findings);
  }
  const isOpen = own.length > 0 || filled.some(({ state }) => state === 'untold');
  if (isOpen) return undecided(separationOfDuties, `${made} Whose approval counts could not be told.`);
  return decided(separationOfDuties, `${made} None of them has approved it.`);
}

const ownKinds: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'author',
  'co-author',
  'committer',
  'last-pusher',
  'bot',
]);

function isOwn({ reasons, state }: Standing): boolean {
  return state === 'APPROVED' && reasons.some(({ kind }) => ownKinds.has(kind));
}

function pusherVerdict({ record, view }: Scene): Verdict {
  const { laptop, pusher } = view.facts;
  const head = record.headSha.slice(0, 7);
  if (pusher.status === 'available') {
    const who =
      pusher.value === null
        ? 'an account that GitHub does not name, which therefore cannot approve'
        : `@${pusher.value.login}`;
    return decided(lastPusher, `${head} was pushed by ${who}.`);
  }
  if (laptop) return idle(lastPusher, 'Needs GitHub.');
  const message = `Who pushed ${head} could not be told, so anybody who approved may have pushed it. ${pusher.reason}`;
  const finding = unknown(message, 'Give the job `contents: read`, keep the input `token`, and run it again.');
  const own = onPull(view, finding.outcome, finding.message, finding.remedy);
  return decided(lastPusher, 'Who pushed last could not be told.', [record.fork ? { ...own, atMost: 'warning' } : own]);
}

const mostUnlinked = 10;

function unlinkedVerdict({ contributors }: Scene): Verdict {
  const { unlinked } = contributors;
  if (unlinked.length === 0) return decided(unlinkedAuthor, 'Every address belongs to an account.');
  const findings = unlinked.slice(0, mostUnlinked).map(({ commits, email, name, sha }) => {
    const others = commits > 1 ? ` and ${commits - 1} more` : '';
    return {
      outcome: 'fail',
      message: `${name.slice(0, 100)} <${email.slice(0, 200)}> of commit ${sha.slice(0, 7)}${others} belongs to no GitHub account, so it cannot be told whether that person approved the change.`,
      remedy:
        'If the address is yours, add it at https://github.com/settings/emails. If it is a mistake, set it right (git config user.email) and write the commit again: git commit --amend --reset-author',
      location: { kind: 'commit', sha },
    } as const;
  });
  return decided(unlinkedAuthor, `Addresses without an account: ${unlinked.length}.`, findings);
}

function possibleVerdict({ alone, reviews, view }: Scene): Verdict {
  if (alone !== null) {
    const finding = {
      outcome: 'fail',
      message: `Separation of duties is not achievable with one person: only @${alone} may push here. Approvals are not asked for, and the report says so.`,
      remedy: 'Give a second person write access (Settings, Collaborators), who can approve.',
      location: null,
    } as const;
    return decided(separationPossible, aloneWords(alone), [finding]);
  }
  const { collaborators } = view.all.people;
  if (reviews.accepted.length > 0) return decided(separationPossible, 'Somebody else approved.');
  if (collaborators.status === 'unavailable') return idle(separationPossible, `Not read: ${collaborators.reason}`);
  const pushers = collaborators.value.people.filter(({ canPush }) => canPush);
  const named = new Set(pushers.map(({ account }) => accountKey(account.login)));
  return decided(
    separationPossible,
    `Accounts that may push: ${named.size}${collaborators.value.whole ? '' : ' or more'}.`,
  );
}
