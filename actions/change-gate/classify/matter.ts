import { dayOf } from '@cm/policy';

import type { CaseFacts, ChangeGateFacts } from '../facts.ts';
import type { Settings } from '../settings.ts';
import { type Spoken, spokenOf } from './commits.ts';
import { type Update, updateOf } from './update/verified.ts';

/** A change with what is asked of it as a whole, found out once. */
export interface Matter {
  readonly facts: CaseFacts;
  readonly all: ChangeGateFacts;
  readonly settings: Settings;
  readonly spoken: Spoken;
  readonly update: Update;
  /** Today in UTC, or of a merged change the day of its merge: `YYYY-MM-DD`. */
  readonly day: string;
}

export function matterOf(facts: CaseFacts, all: ChangeGateFacts, settings: Settings): Matter {
  const day = dayOf(facts.asOf ?? all.now);
  return { facts, all, settings, spoken: spokenOf(facts), update: updateOf(facts), day };
}
