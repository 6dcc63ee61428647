/** A name in a tree: `100644` and `100755` are files, `120000` a symbolic link, `40000` a folder, `160000` a submodule. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: string;
}

/** What git is asked for the tree of a commit's root. */
export function rootSpec(commit: string): string {
  return `${commit}^{tree}`;
}

const space = 32;

/**
 * The entries of a raw tree object (`<mode> <name>\0<id>` repeated) whose name is wanted; null where the bytes are no
 * tree. `idBytes` is the length of a hash in bytes. Linear.
 */
export function treeEntries(
  tree: Uint8Array,
  idBytes: number,
  wanted: (name: string) => boolean,
): readonly TreeEntry[] | null {
  const text = new TextDecoder();
  const found: TreeEntry[] = [];
  for (let at = 0; at < tree.length;) {
    const gap = tree.indexOf(space, at);
    const end = gap === -1 ? -1 : tree.indexOf(0, gap);
    if (end === -1 || end + idBytes >= tree.length) return null;
    const name = text.decode(tree.subarray(gap + 1, end));
    if (wanted(name)) found.push({ name, mode: text.decode(tree.subarray(at, gap)) });
    at = end + 1 + idBytes;
  }
  return found;
}
