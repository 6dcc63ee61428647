import type { Shown } from '../../markdown/blocks/lines.ts';
import { isPutOff, notApplicable } from '../../markdown/doubts/phrases.ts';
import { wordsOf } from '../../markdown/words.ts';
import type { TaskItem } from '../types.ts';
import type { ItemMatcher } from './items.ts';
import type { Task } from './task.ts';
import { strikesIn, taskOf } from './task.ts';

/** Boxes of one body that are read. */
const mostTasks = 1000;

/** A box with what stands below it in its item. */
interface Draft {
  readonly task: Task;
  readonly line: Shown;
  readonly own: string[];
  readonly below: string[];
  readonly lines: number[];
}

/** The boxes of a body. */
export interface Tasks {
  /** In their order. */
  readonly items: readonly TaskItem[];
  /** Lines, 1-based, of what the boxes say. */
  readonly lines: ReadonlySet<number>;
  /** Those of items of the checklist, with what is said of them. */
  readonly known: ReadonlySet<number>;
}

/** Reads the boxes; those of code and comments do not count. Linear. */
export function tasksIn(shown: readonly Shown[], match: ItemMatcher): Tasks {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  for (const line of shown) {
    const task = taskOf(line);
    if (task !== null) {
      open = { task, line, own: [task.text], below: [], lines: [line.line] };
      if (drafts.length < mostTasks) drafts.push(open);
    } else if (open !== null && line.line < (open.line.container?.end ?? 0) && line.kind === 'text') {
      open.lines.push(line.line);
      if (line.block === open.line.block) open.own.push(line.text);
      else open.below.push(line.text);
    } else open = null;
  }
  const items = drafts.map((draft) => itemOf(draft, match));
  return {
    items,
    lines: new Set(drafts.flatMap(({ lines, own }) => lines.slice(0, own.length))),
    known: new Set(drafts.flatMap(({ lines }, index) => (items[index]?.item === null ? [] : lines))),
  };
}

function itemOf({ task, line, own, below }: Draft, match: ItemMatcher): TaskItem {
  const whole = own.join(' ').slice(0, longest);
  const { struck, rest } = strikesIn(whole);
  const item = struck === '' ? null : match(struck);
  const isStruck = item !== null || (struck !== '' && !/[\p{L}\p{N}]/u.test(rest));
  if (isStruck) {
    const said = [rest, ...below]
      .join(' ')
      .replace(/^[\s\-–—:(.,]+/u, '')
      .replace(/[\s)]+$/u, '')
      .slice(0, longest);
    return { text: struck.slice(0, 300), line: line.line, state: 'struck', reason: isReason(said) ? said : null, item };
  }
  const state = task.ticked ? 'ticked' : 'open';
  return { text: whole.trim().slice(0, 300), line: line.line, state, reason: null, item: match(whole) };
}

const longest = 500;

/** More than "n/a", "later" and a word. */
function isReason(text: string): boolean {
  if (text.length < 4 || isPutOff(text) || notApplicable(text)?.hasReason === false) return false;
  const words = wordsOf(text);
  return words.join('').length > 4 && (words.length > 1 || /[^\p{Script=Latin}\p{N}\s]{4}/u.test(text));
}
