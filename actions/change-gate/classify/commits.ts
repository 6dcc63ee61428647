import { scanHeader, scanMessage } from '@cm/formats/commits';

import type { CaseFacts } from '../facts.ts';
import { allOf, type Held, no, readFix, untold, yes } from './told.ts';

/** What the commits (and the title, which a squash makes one of) say of the change. */
export interface Spoken {
  /** Types in small letters with the first line that has them; null for a line that is no Conventional header. */
  readonly types: readonly { readonly type: string | null; readonly line: string }[];
  /** First line of a message that announces a breaking change; null where none does. */
  readonly breaking: string | null;
  /** Whether all of them were read. */
  readonly whole: Held;
}

const generated = /^Merge (?:branch|remote-tracking branch|pull request|tag|commit) /;

/** Reads the messages once. What git writes itself for a merge has no type and asks for none. */
export function spokenOf({ messages, record, title }: CaseFacts): Spoken {
  if (messages.status === 'unavailable')
    return { types: [], breaking: null, whole: untold(`The commits could not be read: ${messages.reason}`, readFix) };
  const scans = messages.value.map(scanMessage);
  const lines = scans.flatMap(({ header, headerText }) =>
    generated.test(headerText) ? [] : [{ type: header.ok ? header.header.type : null, line: headerText.slice(0, 100) }],
  );
  const breaking = scans.find((scan) => scan.breaking !== null || scan.breakingLookalikes.length > 0);
  const named = titleOf(title ?? '');
  return {
    types: [...lines, ...named.types],
    breaking: breaking?.headerText.slice(0, 100) ?? named.breaking,
    whole: record.status === 'available' && !record.value.commitsWhole ? tooMany : yes,
  };
}

function titleOf(title: string): Pick<Spoken, 'types' | 'breaking'> {
  const line = title.slice(0, 100);
  const scan = scanHeader(title.slice(0, 1000));
  if (!scan.ok) return { types: [], breaking: null };
  return { types: [{ type: scan.header.type, line }], breaking: scan.header.breaking ? line : null };
}

const tooMany = untold(
  'Not all commits could be read: GitHub lists 250 of a pull request, and few authors of each.',
  'Squash the commits of the branch, or split the change.',
);

/** Whether every commit is of one of these types. One that is unread may be of another. */
export function haveTypes({ types, whole }: Spoken, wanted: readonly string[]): Held {
  const other = types.find(({ type }) => type === null || !wanted.includes(type));
  const listed = wanted.join(', ');
  if (other !== undefined) return no(`“${other.line}” is not of type ${listed}`);
  if (types.length === 0 && whole.answer === 'yes') return no(`no commit is of type ${listed}`);
  return allOf([whole]);
}

/** Whether any commit is of one of these types: enough to raise a change. */
export function hasType({ types }: Spoken, wanted: readonly string[]): boolean {
  return types.some(({ type }) => type !== null && wanted.includes(type));
}
