import type { Shown } from '../blocks/lines.ts';
import { plain } from '../words.ts';
import { marksIn, marksInCode } from './marks.ts';
import { isNoResponse, isPutOff, notApplicable } from './phrases.ts';
import type { TemplateText } from './template.ts';
import { isLeftOver } from './template.ts';

/** What is needed to tell an answer from what stands in its place. */
export interface Doubt {
  readonly template: TemplateText;
  /** Names of the body's link definitions, in lower case. */
  readonly links: ReadonlySet<string>;
  /** Words that give no reason after "not applicable", beside the usual ones. */
  readonly fillers?: ReadonlySet<string>;
}

/** A line of a section, and what it says without the name before it. */
export interface SaidLine {
  readonly line: Shown;
  readonly text: string;
}

type LineTest = (said: SaidLine) => boolean;

/** Why lines say nothing, all of them together; null where they say something. They are not empty. */
export function hollowKind(
  said: readonly SaidLine[],
  doubt: Doubt,
): 'no-response' | 'todo' | 'not-applicable' | 'template' | 'placeholder' | null {
  const all = (test: LineTest): boolean => said.every(test);
  if (all(({ text }) => isNoResponse(text))) return 'no-response';
  if (all(({ text }) => isPutOff(plainStart(text)) || isNoResponse(text))) return 'todo';
  if (all(({ text }) => notApplicable(plainStart(text), doubt.fillers)?.hasReason === false)) return 'not-applicable';
  if (all(({ line }) => isLeftOver(line, doubt.template))) return 'template';
  return all((one) => isOnlyPlaceholder(one, doubt)) ? 'placeholder' : null;
}

/** Whether a text has a word, or the dots that stand for one. */
export function saysWords(text: string): boolean {
  return /[\p{L}\p{N}…]|\.\./u.test(text);
}

/** A short text without its markup. A link keeps its address: it is where an answer may be. */
export function plainStart(text: string): string {
  if (text.length > 400) return text;
  return text.includes('](') ? text : plain(text);
}

/** Nothing is left of the line without its placeholders. */
function isOnlyPlaceholder({ line, text }: SaidLine, doubt: Doubt): boolean {
  if (isLeftOver(line, doubt.template) || isPutOff(plainStart(text))) return true;
  const marks = line.kind === 'code' ? marksInCode(text) : marksIn(text, doubt.links);
  let rest = text;
  for (const mark of marks.slice(0, 20)) rest = rest.replace(mark.text, ' ');
  return marks.length > 0 && !/\p{L}{2}/u.test(rest);
}
