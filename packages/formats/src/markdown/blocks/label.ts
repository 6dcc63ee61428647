import { withoutInvisible } from '../words.ts';

/** The name at the start of a line, and what follows it: "**Owner:** @alice", "Owner: @alice", "**Rollback plan**". */
export interface Label {
  readonly name: string;
  /** Trimmed; empty where nothing follows. */
  readonly rest: string;
  /** Whether the name is set off in bold (or, before a colon, in italics). */
  readonly isBold: boolean;
  /** `[ ]` or `[x]` stood before it. */
  readonly isTask: boolean;
}

/** A name is short. UTF-16 units. */
const longest = 80;

/** Reads the label at the start of a line; null where there is none. Looks at the first 120 characters only. */
export function labelOf(line: string): Label | null {
  const text = visibleStart(line);
  if (!marks.test(text.slice(0, longest + 8))) return null;
  const task = /^\[[ xX]\]\s/u.exec(text);
  const start = decorationEnd(text, task === null ? 0 : 4);
  const isTask = task !== null;
  const bold = boldLabel(text, start);
  if (bold !== null) return { ...bold, isBold: true, isTask };
  const colon = colonAt(text, start);
  if (colon === -1) return null;
  return { name: text.slice(start, colon).trim(), rest: text.slice(colon + 1).trim(), isBold: false, isTask };
}

/** The same with a dash behind the name: "Owner - @alice". Any line may have a dash: for names that are known only. */
export function dashLabelOf(line: string): Label | null {
  const text = visibleStart(line);
  const found = /^([^–—]{2,40}?) [-–—] /u.exec(text.slice(0, longest));
  if (found?.[1] === undefined) return null;
  return { name: found[1], rest: text.slice(found[0].length).trim(), isBold: false, isTask: false };
}

const marks = /[*_:：]/u;

/** The line without characters that nobody sees in its beginning. */
function visibleStart(line: string): string {
  const text = line.trimStart();
  return withoutInvisible(text.slice(0, 160)).trimStart() + text.slice(160);
}

/** Emoji and other signs before the words, but not marks of emphasis or code. */
function decorationEnd(text: string, from: number): number {
  const signs = /^(?:[^\p{L}\p{N}*_`<[({@"'~-]){1,12}/u.exec(text.slice(from, from + 24));
  return from + (signs?.[0].length ?? 0);
}

function boldLabel(text: string, start: number): { name: string; rest: string } | null {
  const mark = /^(?:\*{1,3}|_{1,3})/u.exec(text.slice(start, start + 3))?.[0];
  if (mark === undefined) return null;
  const from = start + mark.length;
  const end = text.slice(from, from + longest + 3).indexOf(mark);
  if (end < 1) return null;
  const name = text.slice(from, from + end).trim();
  const rest = text.slice(from + end + mark.length).trim();
  const endsName = name.endsWith(':') || name.endsWith('：');
  const isSetOff = rest === '' ? mark.length > 1 : /^[:：–—-]/u.test(rest);
  if (!endsName && !isSetOff) return null;
  return { name: endsName ? name.slice(0, -1).trim() : name, rest: rest.replace(/^[:：–—-]\s?/u, '').trim() };
}

function colonAt(text: string, start: number): number {
  const head = text.slice(start, start + longest + 1);
  const at = head.search(/[:：]/u);
  if (at < 1 || head.slice(0, at).includes('`')) return -1;
  const isWide = head[at] === '：';
  const next = text[start + at + 1] ?? ' ';
  return isWide || next === ' ' || next === '\t' ? start + at : -1;
}
