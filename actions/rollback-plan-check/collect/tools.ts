import { compileGlobs } from '@cm/policy';

import type { Part, ToolPart } from '../facts.ts';
import type { BuiltIn, ToolRow } from '../settings.ts';
import { type Changed, textOf } from './changed.ts';
import { type Diff, type FoundParts, unreadParts } from './diff.ts';
import { folderOf, nameOf } from './places.ts';

/** What the rows of the policy file ask for. */
export async function toolParts(diff: Diff): Promise<FoundParts> {
  const parts: ToolPart[] = [];
  for (const row of diff.settings.tools) {
    const covers = compileGlobs(row.paths);
    const files = diff.all.filter(({ path }) => covers(path));
    if (files.length === 0) continue;
    const names = await namesFor(row, files, diff);
    if (names === 'unread') return unreadParts('The changed files could not be read.', files[0]?.path ?? null);
    parts.push({ kind: 'tool', target: row.name, because: files.map(({ path }) => path), row, names });
  }
  return { parts, unread: [] };
}

async function namesFor(
  { target }: ToolRow,
  files: readonly Changed[],
  diff: Diff,
): Promise<readonly string[] | null | 'unread'> {
  switch (target.kind) {
    case 'any':
      return null;
    case 'one-of':
      return target.names;
    case 'file-name':
      return files.map(({ path }) => nameOf(path).split('.', 1)[0] ?? '');
    case 'folder-name':
      return files.map(({ path }) => nameOf(folderOf(path)));
    case 'in-file':
      return wordsIn(files, diff);
  }
}

/** Words of one change that are kept. */
const mostWords = 50_000;

async function wordsIn(files: readonly Changed[], { texts }: Diff): Promise<readonly string[] | 'unread'> {
  const read = await texts(files.flatMap(({ before, after }) => [after ?? before]));
  if (read.status === 'unavailable') return 'unread';
  const words = new Set<string>();
  for (const { before, after } of files) {
    for (const [word] of textOf(read.value, after ?? before).matchAll(/[\w][\w./-]{0,199}/g)) {
      if (words.size < mostWords) words.add(word);
    }
  }
  return [...words];
}

/** Which of the control's own kinds a part is of; null for what no row replaces. */
export function builtInOf(part: Part): BuiltIn | null {
  switch (part.kind) {
    case 'migration':
    case 'foreign-migration':
      return 'migrations';
    case 'restore':
      return part.of === 'resource' ? 'terraform' : 'migrations';
    case 'workload':
    case 'object':
      return 'kubernetes';
    case 'helm':
      return 'helm';
    case 'service':
      return 'compose';
    case 'terraform':
      return 'terraform';
    case 'flag':
      return 'flags';
    default:
      return null;
  }
}

/** Whether a row of the policy asks for something else in the place of a part. */
export function isReplaced(part: Part, rows: readonly ToolPart[]): boolean {
  const kind = builtInOf(part);
  if (kind === null) return false;
  const covering = rows.filter(({ row }) => row.replaces.includes(kind));
  return covering.length > 0 && part.because.every((path) => covering.some(({ because }) => because.includes(path)));
}
