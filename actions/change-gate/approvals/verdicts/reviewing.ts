import type { Verdict } from '@cm/model';
import { decided, idle } from '@cm/model/verdict';

import { changesRequested, editedAfterApproval, rolesNamed } from '../../rules/approvals.ts';
import { onPull } from '../../view.ts';
import type { Scene } from '../scene.ts';
import { moreReviews } from '../standing.ts';
import { aloneWords, joinedWords } from './words.ts';

/** What else speaks against a change that has approvals, and who stood in for people whom the policy does not name. */
export function reviewingVerdicts(scene: Scene): readonly Verdict[] {
  return [editedVerdict(scene), askedVerdict(scene), namedVerdict(scene)];
}

function editedVerdict({ filled, requirement, reviews, unedited, view }: Scene): Verdict {
  if (requirement.slots.length === 0) return idle(editedAfterApproval, 'No approval is asked for.');
  const edited = reviews.rejected.flatMap(({ login, reasons }) =>
    reasons.filter(({ kind }) => kind === 'text-edited').map(({ words }) => ({ login, words })),
  );
  if (edited.length === 0) return decided(editedAfterApproval, 'No approval was given before an edit of the text.');
  const empty = (all: Scene['filled']): number => all.filter(({ state }) => state === 'empty').length;
  if (empty(filled) <= empty(unedited))
    return decided(editedAfterApproval, 'What was approved before the edit is not needed.');
  const findings = edited.slice(0, 5).map(({ login, words }) => {
    const message = `@${login} approved, but ${words}: what stands there now was not approved.`;
    return onPull(view, 'fail', message, `Ask @${login} to look at it and to approve again.`, 'body');
  });
  return decided(editedAfterApproval, 'The text was edited after the approval.', findings);
}

function askedVerdict({ record, reviews, view }: Scene): Verdict {
  const findings = reviews.asking.slice(0, 10).map(({ doubts, login }) => {
    const outcome = doubts.length === 0 ? 'fail' : 'unknown';
    const doubt =
      doubts.length === 0 ? '' : ' GitHub does not say whether that account may push, which would make it count.';
    const remedy = `Make the changes and ask @${login} again. If @${login} is away, somebody who may can dismiss the review and say why.`;
    return onPull(view, outcome, `@${login} asks for changes.${doubt}`, remedy);
  });
  const unseen = record.reviewsWhole
    ? []
    : [
        onPull(
          view,
          'unknown',
          `${moreReviews} Somebody may ask for changes in one of them.`,
          'Open a new pull request for the change.',
        ),
      ];
  const all = [...findings, ...unseen];
  return decided(changesRequested, all.length === 0 ? 'Nobody asks for changes.' : 'Changes are asked for.', all);
}

function namedVerdict({ alone, requirement, view }: Scene): Verdict {
  const { standIn } = requirement;
  if (alone !== null) return idle(rolesNamed, aloneWords(alone));
  if (requirement.slots.length === 0) return idle(rolesNamed, 'No approval is asked for.');
  if (standIn === null) {
    const { leads, onCall } = view.settings;
    const names = view.classification.category === 'normal' ? leads : onCall;
    return decided(rolesNamed, `The policy names ${joinedWords(names)}.`);
  }
  const [who, list] = standIn.list === 'leads' ? ['technical lead', 'leads'] : ['on-call engineer', 'on-call'];
  const finding = {
    outcome: 'fail',
    message: `The policy names no ${who}, so ${standIn.role} is enough.${standIn.notes.map((note) => ` ${note}`).join('')}`,
    remedy: `Name them in .github/change-policy.yml:\ncontrols:\n  change-gate:\n    ${list}: [login-of-somebody]`,
    location: null,
  } as const;
  return decided(rolesNamed, `No ${who} is named.`, [finding]);
}
