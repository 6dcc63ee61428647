/** How a tree names something: a file or folder of this repository, a commit of another one, or not at all. */
export type TreeEntry = 'object' | 'submodule' | 'absent';

const space = 32;

/** Looks a name up in a tree object's bytes: `<mode> <name>\0<id>` repeated. Linear; malformed bytes give `object`. */
export function entryOf(tree: Uint8Array, name: string, idBytes: number): TreeEntry {
  const wanted = Buffer.from(name, 'utf8');
  for (let at = 0; at < tree.length;) {
    const gap = tree.indexOf(space, at);
    const end = gap === -1 ? -1 : tree.indexOf(0, gap);
    if (end === -1) return 'object';
    if (wanted.equals(tree.subarray(gap + 1, end))) return modeOf(tree, at, gap) === '160000' ? 'submodule' : 'object';
    at = end + 1 + idBytes;
  }
  return 'absent';
}

function modeOf(tree: Uint8Array, from: number, to: number): string {
  return Buffer.from(tree.subarray(from, to)).toString('latin1');
}

/** A spec `<revision>:<path>` in its two parts; null for any other revision expression, and for the index (`:path`). */
export function pathSpecOf(spec: string): { readonly revision: string; readonly path: readonly string[] } | null {
  let depth = 0;
  for (let at = 0; at < spec.length; at += 1) {
    const character = spec[at];
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === ':' && depth === 0) {
      const path = spec
        .slice(at + 1)
        .split('/')
        .filter((part) => part !== '');
      return at === 0 || path.length === 0 ? null : { revision: spec.slice(0, at), path };
    }
  }
  return null;
}
