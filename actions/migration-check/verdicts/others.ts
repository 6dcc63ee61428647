import type { FindingDraft, Verdict } from '@cm/model';
import { capped, decided, idle, undecided } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import type { Collision } from '../facts.ts';
import { openCollisions } from '../rules/chain.ts';
import type { View } from '../view.ts';

const mostFindings = 20;

/** Other open pull requests that would fork the history together with this one. */
export function judgeOthers({ facts: { others } }: View): Verdict {
  if (others.kind === 'not-asked') return idle(openCollisions, others.reason);
  if (others.kind === 'unread') return undecided(openCollisions, `GitHub could not be asked: ${others.reason}`);
  const { collisions, left, looked } = others;
  const rest = left === null ? '' : ` Not all could be looked into: ${left}`;
  const reason = `${counted(looked, 'other open pull request')} looked into, ${counted(collisions.length, 'collision')}.${rest}`;
  const more = (count: number): string => `And ${count} more.`;
  return decided(openCollisions, reason, capped(collisions.map(findingOf), mostFindings, more));
}

function findingOf({ number, title, draft, revision, own, ownPath, parent }: Collision): FindingDraft {
  const name = `#${number}${draft ? ' (a draft)' : ''}, "${title.slice(0, 100)}",`;
  const message =
    parent === null
      ? `${name} adds a revision ${revision} too: whichever is merged second has an id that is taken.`
      : `${name} adds ${revision} on ${parent}, as this pull request adds ${own}: whichever is merged second forks the history.`;
  const remedy =
    parent === null
      ? 'Agree who keeps the id; the other one takes a new id before it is merged.'
      : 'Agree who merges first. The other one then merges the base into its branch, and points the down_revision of its own revision at the new head.';
  return { outcome: 'fail', message, remedy, location: { kind: 'file', path: ownPath } };
}
