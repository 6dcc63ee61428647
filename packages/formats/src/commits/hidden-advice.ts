import type { HiddenPlace, HiddenWhy } from './hidden.ts';
import type { Paragraph } from './paragraphs.ts';

/** Says which lines hide a trailer from git, naming paragraphs by their lines. */
export function explainHidden(why: HiddenWhy, place: HiddenPlace): string {
  return sentences[why](place);
}

const sentences: Readonly<Record<HiddenWhy, (place: HiddenPlace) => string>> = {
  'in-header': ({ line }) => `Line ${line} is the title, and git takes no trailers from the title.`,
  'no-blank-line-before': ({ line, paragraph }) =>
    `Line ${line} belongs to the title's paragraph (${lines(paragraph)}); a blank line must come before trailers.`,
  'buried-paragraph': ({ line, paragraph, paragraphs, last }) =>
    `Line ${line} is in paragraph ${paragraph.number} of ${paragraphs}; git reads trailers only in the last one (${lines(last)}).`,
  'mixed-with-breaking-change': ({ line, paragraph }) =>
    `Line ${line} shares its paragraph (${lines(paragraph)}) with "BREAKING CHANGE:", whose space makes git ignore all trailers there.`,
  'mixed-with-prose': ({ line, paragraph }) =>
    `Line ${line} shares its paragraph (${lines(paragraph)}) with lines that are no trailers, so git takes all of it as prose.`,
  indented: ({ line, key }) =>
    `Line ${line} starts with white space, so git takes it as part of the line above; "${key}:" must start the line.`,
  bullet: ({ line, key }) => `Line ${line} is a list item; "${key}:" must start the line.`,
  quoted: ({ line, key }) => `Line ${line} is a quotation; "${key}:" must start the line.`,
  markup: ({ line, key }) => `Line ${line} has Markdown around it; write "${key}:" plainly at the start of the line.`,
  comment: ({ line, key }) =>
    `Line ${line} starts with "#", which git takes as a comment; "${key}:" must start the line.`,
  'wrong-separator': ({ line, key }) => `Line ${line} has no ":" after "${key}"; git needs "${key}: " with a colon.`,
  'empty-value': ({ line, key }) => `Line ${line} has nothing after "${key}:".`,
  'below-end': ({ line }) =>
    `Line ${line} stands below the end of the message: git ignores what follows a scissors line or an old "Conflicts:" list.`,
};

function lines({ startLine, endLine }: Paragraph): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
}
