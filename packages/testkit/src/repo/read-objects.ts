import { gitBytes } from './git.ts';

/** Objects by the id asked for, in the order asked; every one must be there. */
export function readObjects(path: string, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const objects = new Map<string, Buffer>();
  if (ids.length === 0) return objects;
  const output = gitBytes(path, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    objects.set(id, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return objects;
}

/** A commit's or tag's headers, in order, and its message. */
export interface ParsedObject {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly message: string;
}

/** Takes a commit or tag object apart; continued headers keep their first line. */
export function parseObject(bytes: Buffer): ParsedObject {
  const blank = bytes.indexOf('\n\n');
  const head = bytes.toString('utf8', 0, blank < 0 ? bytes.length : blank);
  const headers = head
    .split('\n')
    .filter((line) => !line.startsWith(' '))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
  const encoding = headers.find(([name]) => name === 'encoding')?.[1] ?? 'utf-8';
  const message = blank < 0 ? '' : new TextDecoder(encoding).decode(bytes.subarray(blank + 2));
  return { headers, message };
}

/** A raw diff line's parts: `:100644 100644 <old> <new> M`, then the path. */
export interface FileChange {
  readonly blob: string;
  readonly deleted: boolean;
  readonly path: string;
}

/** What each commit changed against its first parent, by commit. */
export function readChanges(
  path: string,
  commits: readonly (readonly [sha: string, firstParent: string | undefined])[],
): ReadonlyMap<string, readonly FileChange[]> {
  const input = commits.map(([sha, parent]) => (parent === undefined ? sha : `${sha} ${parent}`)).join('\n');
  const args = ['diff-tree', '--stdin', '-r', '-z', '--root', '--no-renames', '--no-ext-diff', '--no-textconv'];
  const fields = gitBytes(path, args, { input: `${input}\n` })
    .toString('utf8')
    .split('\0');
  const changes = new Map<string, FileChange[]>();
  let current: FileChange[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? '';
    if (field.startsWith(':')) {
      const [, , , blob = '', status = ''] = field.split(' ');
      at += 1;
      current.push({ blob, deleted: status.startsWith('D'), path: fields[at] ?? '' });
    } else if (field !== '') {
      current = [];
      changes.set(field.trim().split(' ')[0] ?? '', current);
    }
  }
  return changes;
}
