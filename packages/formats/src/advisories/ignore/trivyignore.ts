import { isoDate } from '../common/dates.ts';
import { idOf } from '../common/ids.ts';
import { type Entry, entry, type Imported, type Importer, shown } from './ignore.ts';

/** `.trivyignore`: an id on each line, perhaps `exp:2026-12-31`; the comment above a group of ids is their reason. */
export const trivyignore: Importer = { format: 'trivyignore', read };

const longestLine = 2000;

function read(text: string): Imported {
  const entries: Entry[] = [];
  const problems: Imported['problems'][number][] = [];
  let comment: string[] = [];
  let isAbove = false;
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, longestLine).trim();
    if (line === '') comment = [];
    if (line.startsWith('#')) {
      if (!isAbove) comment = [];
      isAbove = true;
      comment.push(line.replace(/^#+/, '').trim());
    } else if (line !== '') {
      isAbove = false;
      const found = entryOf(line, comment.join(' ').trim(), index + 1);
      if ('message' in found) problems.push(found);
      else entries.push(found);
    }
  }
  return { entries, problems };
}

function entryOf(line: string, above: string, number: number): Entry | Imported['problems'][number] {
  const hash = line.search(/\s#/);
  const beside = hash < 0 ? '' : line.slice(hash).replace(/^\s#+/, '').trim();
  const [id = '', ...more] = (hash < 0 ? line : line.slice(0, hash)).split(/\s+/, 20);
  const until = more.find((word) => word.startsWith('exp:'));
  const reason = beside === '' ? above : beside;
  const expires = until === undefined ? null : dayOf(until.slice('exp:'.length));
  if (until !== undefined && expires === null) {
    const message = `${shown(until)} is no date, and Trivy skips the line. Write it as \`exp:2026-12-31\`.`;
    return { line: number, message };
  }
  return entry({ ids: [idOf(id) ?? id], expires, reason: reason === '' ? null : reason, line: number });
}

function dayOf(word: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(word) ? isoDate(word) : null;
}
