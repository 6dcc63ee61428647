import type { FindingDraft } from '@cm/model';

import type { CaseView } from '../view.ts';

/** A finding in the description, at a line of it where one is known. */
export function inBody(
  { facts: { number } }: Pick<CaseView, 'facts'>,
  draft: Pick<FindingDraft, 'outcome' | 'message' | 'remedy'>,
  line: number | null,
): FindingDraft {
  const location =
    number === null
      ? null
      : ({ kind: 'pull-request', number, part: 'body', ...(line === null ? {} : { line }) } as const);
  return { ...draft, location };
}
