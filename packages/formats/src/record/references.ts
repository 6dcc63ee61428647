import { labelOf } from '../markdown/blocks/label.ts';
import type { Shown } from '../markdown/blocks/lines.ts';
import { labelKey, wordsOf } from '../markdown/words.ts';

const footers = new Set(
  (
    'task ticket tickets issue issues jira story refs ref references related relatesto relatedto linkedissue linkedissues ' +
    'closes close closed fixes fix fixed resolves resolve resolved signedoffby coauthoredby reviewedby ackedby testedby ' +
    'changeid cc depends dependson partof seealso'
  ).split(' '),
);
const closing = /^(?:close[sd]?|fix(?:es|ed)?|resolve[sd]?|refs?|references|part of|relates to|related to|see)$/iu;

/** Whether a line is for git or for a tracker, and says nothing of the change: "Task: ABC-1", "Fixes #12". */
export function isReference({ kind, text, cells }: Pick<Shown, 'kind' | 'text' | 'cells'>): boolean {
  if (kind !== 'text' || cells !== null || text.length > 200) return false;
  const label = labelOf(text);
  if (label !== null && footers.has(labelKey(label.name))) return wordsOf(label.rest).length <= 8;
  const at = text.search(/#\d|https?:\/\/|\b[A-Z][A-Z0-9]{1,9}-\d/u);
  if (at === -1) return false;
  const before = text
    .slice(0, at)
    .replaceAll(/[*_:[(\s-]+/gu, ' ')
    .trim();
  return (before === '' || closing.test(before)) && !text.slice(at).trim().includes(' ');
}
