import { fillSlots } from '../approvals/fill.ts';
import type { Scene } from '../approvals/scene.ts';
import type { Slot } from '../approvals/slots.ts';
import { moreReviews } from '../approvals/standing.ts';
import { triedSentence } from '../approvals/verdicts/words.ts';
import { isOneOf } from '../people.ts';

/** The security review of a change: given by whom, missing, or not to be told. */
export type Review =
  | { readonly state: 'given'; readonly by: string }
  | { readonly state: 'untold'; readonly why: string }
  | {
      readonly state: 'missing';
      /** Who could give it; null where nobody is known. */
      readonly who: readonly string[] | null;
      /** Why those who approved do not count, as sentences with a space before each. */
      readonly tried: string;
    };

/** An approval that counts, by somebody on the security list; where nobody is named, by anybody who may push. */
export function reviewOf(scene: Scene): Review {
  const slot = securitySlot(scene);
  const { accepted, rejected } = scene.reviews;
  const open = [...accepted, ...rejected.filter(({ reasons }) => reasons.length === 0)];
  const [filled] = fillSlots([slot], open, scene.record.reviewsWhole ? null : moreReviews);
  if (filled?.state === 'filled') return { state: 'given', by: filled.by };
  if (filled?.state === 'untold') return { state: 'untold', why: filled.why };
  return { state: 'missing', who: slot.who, tried: triedBy(scene, slot) };
}

function securitySlot({ view, candidates }: Scene): Slot {
  const { security } = view.settings;
  const { people } = view.all;
  return security.length === 0
    ? { role: 'a reviewer', distinct: true, test: () => ({ answer: 'yes', why: null }), who: candidates.reviewers }
    : {
        role: 'somebody on the security list',
        distinct: true,
        test: (login) => isOneOf(login, security, people),
        who: candidates.named(security),
      };
}

const mostTried = 3;

/** Those who approved: not on the list, or on it and refused. */
function triedBy({ reviews }: Scene, { test }: Slot): string {
  const strangers = reviews.accepted
    .filter(({ login }) => test(login).answer === 'no')
    .map(({ login }) => ` @${login} approved, but is not on the security list.`);
  const refused = reviews.rejected
    .filter(({ login, reasons, state }) => state === 'APPROVED' && reasons.length > 0 && test(login).answer !== 'no')
    .map(triedSentence);
  return [...refused, ...strangers].slice(0, mostTried).join('');
}
