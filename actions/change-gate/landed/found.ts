import type { ChangeGateFacts, LandedFacts } from '../facts.ts';
import type { JudgedCase } from '../judged.ts';
import type { DueReview } from './entries.ts';
import type { OutsidePush } from './pushes.ts';
import type { WaitingReview } from './reviews.ts';

/** Everything that a run of the default branch found. */
export interface Found {
  readonly facts: ChangeGateFacts;
  readonly landed: LandedFacts;
  readonly cases: readonly JudgedCase[];
  readonly pushes: readonly OutsidePush[];
  readonly reviews: readonly WaitingReview[];
  /** What this run finds to be due. */
  readonly fresh: readonly DueReview[];
}
