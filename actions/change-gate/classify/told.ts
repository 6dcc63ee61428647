import type { Told } from '../people.ts';

/** An answer about a change, and what to do where there is none. */
export interface Held extends Told {
  /** What to do where it could not be told. */
  readonly fix: string;
}

export const yes: Held = { answer: 'yes', why: null, fix: '' };

export function no(why: string): Held {
  return { answer: 'no', why, fix: '' };
}

export function untold(why: string, fix: string): Held {
  return { answer: 'untold', why, fix };
}

/** Everything has to hold: one "no" decides, and after it one that could not be told. */
export function allOf(answers: readonly Held[]): Held {
  return answers.find(({ answer }) => answer === 'no') ?? answers.find(({ answer }) => answer === 'untold') ?? yes;
}

export const needsGitHub = 'needs GitHub, which is not asked on a laptop';
export const readFix =
  'Give the job `pull-requests: read` and `contents: read`, keep the input `token`, and run it again.';
export const timelineFix =
  'Close the pull request and open a new one from the same branch: its list of events is short again.';
