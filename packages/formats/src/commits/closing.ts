import { lineFeedsBefore } from './text.ts';

/** A reference by which GitHub closes an issue when the text lands on the default branch. */
export interface ClosingReference {
  /** As it was written. */
  readonly keyword: string;
  /** `#12` or `owner/repo#12`. */
  readonly ticket: string;
  readonly index: number;
  /** 1-based. */
  readonly line: number;
}

/** What every reference holds. */
const target = /#[1-9]|GH-[1-9]|\/(?:issues|pull)\/[1-9]/i;
const keyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b(?=:?[ \t])/gi;
const reference =
  /^:?[ \t]{1,8}(?:(?:([\w-]{1,100}\/[\w.-]{1,100})?#|GH-)([1-9][0-9]{0,8})|https?:\/\/[\w.-]{1,100}\/([\w-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/([1-9][0-9]{0,8}))(?![\w])/i;

const none: readonly ClosingReference[] = [];

/** Finds `Closes #12`, `fixes: owner/repo#12`, `Resolved https://…/issues/12`: GitHub's nine keywords, in any case. */
export function closingReferences(text: string): readonly ClosingReference[] {
  // Most messages name no issue, and to see that costs a tenth of looking for the words.
  if (!target.test(text)) return none;
  const found: ClosingReference[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(keyword)) {
    const after = match.index + match[0].length;
    const named = reference.exec(text.slice(after, after + 420));
    if (named === null) continue;
    line += lineFeedsBefore(text, counted, match.index);
    counted = match.index;
    const ticket = `${named[1] ?? named[3] ?? ''}#${named[2] ?? named[4] ?? ''}`;
    found.push({ keyword: match[0], ticket, index: match.index, line });
  }
  return found;
}
