import type { Answer } from '../view.ts';
import { fillPlaces } from './matching.ts';
import { foremost, type ReasonKind } from './reasons.ts';
import type { Slot } from './slots.ts';
import type { Standing } from './standing.ts';

/** An approval that is asked for, and who gave it. `untold`: somebody may have, and `why` says what is not known. */
export type Filled =
  | { readonly slot: Slot; readonly state: 'filled'; readonly by: string }
  | Untold
  | { readonly slot: Slot; readonly state: 'empty' };

export interface Untold {
  readonly slot: Slot;
  readonly state: 'untold';
  readonly by: string | null;
  readonly why: string;
  /** Whether GitHub lists no more, so that no permission helps. */
  readonly isLimit: boolean;
}

/** Who fits a slot: sure, or with what is not known. */
interface Fit {
  readonly answer: Answer;
  readonly why: string;
  readonly isLimit: boolean;
}

/**
 * Gives every slot its approval, as many as can be. `reviews`: those against which nothing is known; `more`: why there
 * may be others that were not seen, null where these are all.
 */
export function fillSlots(
  slots: readonly Slot[],
  reviews: readonly Standing[],
  more: string | null,
): readonly Filled[] {
  const fits = slots.map((slot) => reviews.map((review) => fitOf(slot, review)));
  const among = (wanted: (fit: Fit) => boolean): readonly (readonly number[])[] =>
    fits.map((row) => row.flatMap((fit, person) => (wanted(fit) ? [person] : [])));
  const sure = seated(
    slots,
    among(({ answer }) => answer === 'yes'),
    [],
  );
  const perhaps = seated(
    slots,
    among(({ answer }) => answer !== 'no'),
    sure,
  );
  return slots.map((slot, place): Filled => {
    const by = reviews[sure[place] ?? -1]?.login;
    return by === undefined ? unfilled(slot, place, fits, reviews, perhaps, more) : { slot, state: 'filled', by };
  });
}

function unfilled(
  slot: Slot,
  place: number,
  fits: readonly (readonly Fit[])[],
  reviews: readonly Standing[],
  perhaps: readonly (number | null)[],
  more: string | null,
): Filled {
  const maybe = perhaps[place] ?? null;
  if (maybe === null)
    return more === null ? { slot, state: 'empty' } : { slot, state: 'untold', by: null, why: more, isLimit: true };
  const own = fits[place]?.[maybe];
  const doubt = own?.answer === 'untold' ? own : fits.flat().find(({ answer }) => answer === 'untold');
  const { isLimit = false, why = '' } = doubt ?? {};
  return { slot, state: 'untold', by: reviews[maybe]?.login ?? null, why, isLimit };
}

/** Places that ask for different people are filled together, the others each by itself. */
function seated(
  slots: readonly Slot[],
  fits: readonly (readonly number[])[],
  start: readonly (number | null)[],
): readonly (number | null)[] {
  const own = slots.map(({ distinct }, place) => (distinct ? (fits[place] ?? []) : []));
  const taken = slots.map(({ distinct }, place) => (distinct ? (start[place] ?? null) : null));
  const together = fillPlaces(own, taken);
  return slots.map(({ distinct }, place) => (distinct ? (together[place] ?? null) : (fits[place]?.[0] ?? null)));
}

function fitOf(slot: Slot, { doubts, login }: Standing): Fit {
  const { answer, why } = slot.test(login);
  const doubt = foremost(doubts);
  if (answer === 'no' || (answer === 'yes' && doubt === null)) return { answer, why: '', isLimit: false };
  return {
    answer: 'untold',
    why: why ?? asSentence(doubt?.words ?? ''),
    isLimit: doubt !== null && limits.has(doubt.kind),
  };
}

const limits: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['authors-untold', 'reviews-untold', 'text-untold']);

function asSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
