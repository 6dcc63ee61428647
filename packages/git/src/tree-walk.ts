import type { Conversation } from './conversation.ts';
import { readObjects } from './objects.ts';

/** A name in a tree object. */
interface Named {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

/** Trees that were read, by their id; two commits share most of theirs. */
export type KnownTrees = Map<string, readonly Named[]>;

/** Trees that one listing reads, at most: one process for all of them costs less than asking for more, one by one. */
const mostTrees = 40;
/** Names that one listing goes through, at most: few trees may name each other so that they hold millions. */
const mostNames = 20_000;

const folder = '40000';
const plain = new Set(['100644', '100755', '120000', '160000']);

/**
 * The files of a commit as `git ls-tree -r` lists them, out of its tree objects, through the process that is open already. Null
 * where there are more than it pays for, or where anything is odd: then git itself is to list them.
 */
export async function walkTree(
  conversation: Conversation,
  commit: string,
  known: KnownTrees,
): Promise<readonly (readonly [path: string, mode: string, id: string])[] | null> {
  const top = await readTrees(conversation, [`${commit}^{commit}^{tree}`], known);
  const [root] = top ?? [];
  if (root === undefined) return null;
  let level: readonly string[] = [root];
  let left = mostTrees - 1;
  while (level.length > 0) {
    const below = foldersIn(level, known).filter((id) => !known.has(id));
    left -= below.length;
    if (left < 0 || (below.length > 0 && (await readTrees(conversation, below, known)) === null)) return null;
    level = below;
  }
  return filesIn(root, known);
}

/** Reads trees into those that are known, and gives their ids; null where one is none. */
async function readTrees(
  conversation: Conversation,
  specs: readonly string[],
  known: KnownTrees,
): Promise<readonly string[] | null> {
  const answers = await readObjects(conversation, specs);
  if (answers.status === 'unavailable') return null;
  const ids: string[] = [];
  for (const answer of answers.value) {
    const names = answer.kind === 'found' && answer.type === 'tree' ? namesIn(answer.bytes, answer.id) : null;
    if (answer.kind !== 'found' || names === null) return null;
    known.set(answer.id, names);
    ids.push(answer.id);
  }
  return ids;
}

/** `<mode> <name>\0<id>` repeated; null where the bytes are no tree that git would write. */
function namesIn(tree: Uint8Array, own: string): readonly Named[] | null {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
  // A unit for each byte, and two: to cut out of these costs a tenth of what it does to convert each part for itself.
  const [text, digits] = [bytes.toString('latin1'), bytes.toString('hex')];
  const idBytes = own.length / 2;
  const names: Named[] = [];
  for (let at = 0; at < text.length;) {
    const gap = text.indexOf(' ', at);
    const end = gap === -1 ? -1 : text.indexOf('\0', gap);
    const next = end + 1 + idBytes;
    if (end <= gap + 1 || next > text.length) return null;
    const [mode, plainName] = [text.slice(at, gap), text.slice(gap + 1, end)];
    if ((mode !== folder && !plain.has(mode)) || plainName.includes('/')) return null;
    const name = beyondAscii.test(plainName) ? bytes.toString('utf8', gap + 1, end) : plainName;
    names.push({ mode, name, id: digits.slice(2 * (end + 1), 2 * next) });
    at = next;
  }
  return names;
}

const beyondAscii = /[\u0080-\u00ff]/;

function foldersIn(trees: readonly string[], known: KnownTrees): readonly string[] {
  const names = trees.flatMap((tree) => known.get(tree) ?? []);
  return [...new Set(names.filter(({ mode }) => mode === folder).map(({ id }) => id))];
}

/** Every file below a tree, in its order; null where there are too many names. */
function filesIn(root: string, known: KnownTrees): readonly (readonly [string, string, string])[] | null {
  const files: (readonly [string, string, string])[] = [];
  let left = mostNames;
  const visit = (tree: string, prefix: string): boolean => {
    const names = known.get(tree);
    left -= names?.length ?? 0;
    if (names === undefined || left < 0) return false;
    return names.every(({ mode, name, id }) => {
      if (mode === folder) return visit(id, `${prefix}${name}/`);
      files.push([`${prefix}${name}`, mode, id]);
      return true;
    });
  };
  return visit(root, '') ? files : null;
}
