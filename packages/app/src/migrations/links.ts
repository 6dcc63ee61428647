import type { Ports } from '../ports.ts';
import type { Entries } from './views.ts';

/** Links of one commit that are looked at, and bytes of a target. */
const mostLinks = 500;
const longestTarget = 4096;

/**
 * Folders of a commit that are symbolic links: path of the link to the folder that it stands for. Links out of the repository, and
 * those to something else than a folder with files, are left out. `links`: their keys among the entries, with a slash at the end.
 */
export async function folderLinks(
  { git }: Pick<Ports, 'git'>,
  entries: Entries,
  links: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = links.slice(0, mostLinks);
  const answers = await git.objects(asked.map((key) => entries.get(key) ?? ''));
  if (answers.status === 'unavailable') return new Map();
  const byId = new Map(answers.value.map((answer) => [answer.spec, answer]));
  const targets = new Map<string, string>();
  for (const key of asked) {
    const answer = byId.get(entries.get(key) ?? '');
    if (answer?.kind !== 'found' || answer.bytes.length > longestTarget) continue;
    const target = resolved(key.slice(0, -1), new TextDecoder().decode(answer.bytes));
    if (target !== null) targets.set(key.slice(0, -1), target);
  }
  const folders = foldersOf(entries);
  return new Map([...targets].filter(([, target]) => folders.has(target) || targets.has(target)));
}

/** A target, which is relative to the folder of its link; null where it leads out of the repository. */
function resolved(link: string, target: string): string | null {
  if (target.startsWith('/') || target.includes('\0')) return null;
  const parts = link.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  // A link to a folder that holds it would go on for ever.
  return path === '' || link === path || link.startsWith(`${path}/`) ? null : path;
}

function foldersOf(entries: Entries): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of entries.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
