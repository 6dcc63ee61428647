import type { ForgeAccount, ForgeChangeRecord, ForgeEdit, ForgeRename } from '@cm/app';
import { sameLogin } from '@cm/app';

import { isBot } from '../people.ts';

/** Whether the text of a change is another one since somebody approved it. */
export type TextSince =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'edited';
      readonly what: 'description' | 'title';
      readonly by: string | null;
      readonly at: string | null;
    }
  | { readonly kind: 'untold'; readonly why: string };

const same: TextSince = { kind: 'same' };

interface Step {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  readonly at: string;
  readonly by: ForgeAccount | null;
  /** The whole text after it, as `keyOf` makes it; null where GitHub does not tell. Made when it is asked for. */
  readonly text: () => string | null;
}

/**
 * Watches description and title: what changes them after an approval, by anybody but who approved, takes it away. Ticking
 * a box, spaces and line ends change nothing. A bot that opened the change may write its own description again: what it
 * brings is in the diff. `until`: milliseconds; what happens later does not count.
 */
export function textWatch(
  record: ForgeChangeRecord,
  bots: readonly string[],
  until: number | null,
): (login: string, approvedAt: number) => TextSince {
  const inTime = ({ at }: { readonly at: string }): boolean => until === null || Date.parse(at) <= until;
  const edits = record.edits.filter(inTime).toReversed().map(stepOf);
  const now = edits.length < record.edits.length ? (edits.at(-1)?.text() ?? null) : keyOf(record.body);
  const renames = record.renames.filter(inTime);
  const { author } = record;
  const own = (by: ForgeAccount | null): boolean =>
    author !== null && by !== null && isBot(author, bots) && sameLogin(author.login, by.login);
  return (login, approvedAt) => {
    const isFree = (by: ForgeAccount | null): boolean => own(by) || (by !== null && sameLogin(by.login, login));
    const body = bodySince(edits, now, record.editsWhole, approvedAt, isFree);
    if (body.kind !== 'same') return body;
    const title = titleSince(renames, approvedAt, isFree);
    if (title.kind !== 'same' || record.timelineWhole) return title;
    return { kind: 'untold', why: 'GitHub has more changes of title and labels than were read.' };
  };
}

type IsFree = (by: ForgeAccount | null) => boolean;

function bodySince(
  edits: readonly Step[],
  now: string | null,
  whole: boolean,
  approvedAt: number,
  isFree: IsFree,
): TextSince {
  const first = edits.findIndex(({ time }) => !(time <= approvedAt));
  if (!whole && (first === 0 || edits.length === 0)) return { kind: 'edited', what: 'description', by: null, at: null };
  if (first === -1) return same;
  const before = edits[first - 1]?.text() ?? null;
  if (before !== null && before === now) return same;
  return materialEdit(edits.slice(first), before, isFree);
}

/** The first edit by somebody else that changes what the text says. */
function materialEdit(edits: readonly Step[], before: string | null, isFree: IsFree): TextSince {
  let previous = before;
  for (const { by, at, text } of edits) {
    const next = text();
    const isMaterial = previous === null || previous !== next;
    if (isMaterial && !isFree(by)) return { kind: 'edited', what: 'description', by: by?.login ?? null, at };
    previous = next;
  }
  return same;
}

function titleSince(renames: readonly ForgeRename[], approvedAt: number, isFree: IsFree): TextSince {
  const later = renames.filter(({ at }) => !(Date.parse(at) <= approvedAt));
  const [first, last] = [later[0], later.at(-1)];
  if (first === undefined || last === undefined || keyOf(first.from) === keyOf(last.to)) return same;
  const other = later.find(({ by, from, to }) => keyOf(from) !== keyOf(to) && !isFree(by));
  return other === undefined ? same : { kind: 'edited', what: 'title', by: other.by?.login ?? null, at: other.at };
}

function stepOf({ at, by, text }: ForgeEdit): Step {
  let key: string | null = null;
  const made = (): string | null => (text === null ? null : (key ??= keyOf(text)));
  return { time: Date.parse(at), at, by, text: made };
}

/** A text without what does not matter: task boxes, spaces and line ends. */
function keyOf(text: string): string {
  return text
    .replaceAll(/\[[ xX]\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
