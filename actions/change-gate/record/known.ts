import type { ForgeDiffFiles } from '@cm/app';
import { scanHeader } from '@cm/formats/commits';
import type { Fact } from '@cm/model';
import { listed } from '@cm/model/words';

import type { CaseView } from '../view.ts';
import { isUndoneByRevert } from './undone.ts';

/** What a change says of itself, so that nobody has to type it: outside texts, for a text to be pasted. */
export function knownOf({
  facts,
}: CaseView): Readonly<Partial<Record<'type' | 'requester' | 'date' | 'rollback' | 'components', string>>> {
  const type = typeOf(facts.messages);
  const created = facts.record.status === 'available' ? facts.record.value.createdAt.slice(0, 10) : null;
  const components = componentsOf(facts.files);
  return {
    ...(type === null ? {} : { type }),
    ...(facts.author === null ? {} : { requester: `@${facts.author.login}` }),
    ...(created === null ? {} : { date: created }),
    ...(components === '' ? {} : { components }),
    ...(isUndoneByRevert(facts.files).answer === 'yes' ? { rollback: 'Revert the commit: `git revert`.' } : {}),
  };
}

/** Source: policy, "Commit Standards" and the change request's three types. */
function typeOf(messages: Fact<readonly string[]>): string | null {
  if (messages.status === 'unavailable') return null;
  const headers = messages.value.slice(0, 250).flatMap((message) => {
    const scan = scanHeader((message.split('\n', 1)[0] ?? '').slice(0, 500));
    return scan.ok ? [scan.header] : [];
  });
  if (headers.some(({ type, scope }) => type === 'security' || scope?.toLowerCase() === 'security')) return 'Security';
  if (headers.some(({ type }) => type === 'feat')) return 'Feature';
  return headers.some(({ type }) => type === 'fix') ? 'Bug' : null;
}

/** The folders that a change touches, two levels deep at most. */
function componentsOf(files: Fact<ForgeDiffFiles>): string {
  if (files.status === 'unavailable') return '';
  const folders = files.value.files.map(({ path }) => {
    const parts = path.split('/');
    return parts.length === 1 ? path : parts.slice(0, Math.min(2, parts.length - 1)).join('/');
  });
  return listed([...new Set(folders)].map((folder) => `\`${folder.replaceAll('`', '')}\``));
}

/** The changed files in a few words. */
export function fileWords(files: Fact<ForgeDiffFiles>): string {
  if (files.status === 'unavailable') return 'could not be read';
  return files.value.files.length === 0 ? 'none' : listed(files.value.files.map(({ path }) => path));
}
