import type { PlaceholderKind } from '../types.ts';
import type { Mark } from './marks.ts';

const unfinished = new Set(['TODO', 'TBD', 'FIXME', 'TBA', 'TBC']);
const firstWords = new Set(['PREVIOUS', 'PREV', 'YOUR', 'INSERT', 'REPLACE', 'MERGE', 'OLD', 'LAST']);
const lastWords = new Set(['SHA', 'HASH', 'COMMIT', 'REVISION', 'REV', 'HERE', 'ME']);
const alone = new Set(
  'REVISION REV SHA HASH COMMIT RELEASE NAME VERSION TAG SERVICE ID DEPLOYMENT CHANGEME REPLACEME'.split(' '),
);

/** The placeholder that a word is, or holds; null for a usual word. A word of over 200 letters is none. */
export function wordMark(word: string, isCode: boolean): Mark | null {
  if (word.length < 2 || word.length > 200) return null;
  const core = trimmed(word);
  const kind = kindOf(word, core, isCode);
  return kind === null ? null : { kind, text: core === '' ? word : core };
}

function kindOf(word: string, core: string, isCode: boolean): PlaceholderKind | null {
  if (isUnfinished(core)) return 'todo';
  if (isX(core) || (core === '' && word.startsWith('??'))) return 'xxx';
  if (isDate(core)) return 'date';
  if (isYours(core.toLowerCase())) return 'your';
  if (isCode && (word === '...' || word === '…')) return 'dots';
  return isCapitals(word, core, isCode) ? 'capitals' : null;
}

function isUnfinished(core: string): boolean {
  return unfinished.has(core) || core.startsWith('TODO:') || core.startsWith('FIXME:');
}

function isDate(core: string): boolean {
  return core.includes('YYYY') || core.includes('yyyy-') || core === 'HH:MM';
}

const around = new Set('()[]*_~.,;:!?"\'`');

function trimmed(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && around.has(word.charAt(start))) start += 1;
  while (end > start && around.has(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

function isX(core: string): boolean {
  const text = core.toLowerCase();
  if (core === 'XX') return true;
  if (/^v?x\.y(?:\.z)?$/u.test(text)) return true;
  return text.includes('xxx') && text.split(/[^a-z0-9]/u).some((part) => part.length > 2 && /^x+$/u.test(part));
}

function isYours(text: string): boolean {
  const at = text.search(/your[-_]/u);
  return at === 0 || (at > 0 && !/[a-z0-9]/u.test(text.charAt(at - 1)));
}

function isCapitals(word: string, core: string, isCode: boolean): boolean {
  if (word.startsWith('$') || !/^[A-Z][A-Z_]+$/u.test(core)) return false;
  if (!core.includes('_')) return isCode && alone.has(core);
  const parts = core.split('_');
  return firstWords.has(parts[0] ?? '') || lastWords.has(parts.at(-1) ?? '');
}
