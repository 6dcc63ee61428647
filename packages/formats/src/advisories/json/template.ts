import type { Shape } from '../common/shape.ts';
import type { Rows } from './rows.ts';

/** Tokens of a row's shape, as in `assembly/json/layout.ts`. */
const token = { object: 0, list: 1, end: 2, text: 3, other: 4, firstKey: 8, firstWord: 8 + 0x400 } as const;

/** Which row is looked at: the number of its first leaf. */
export interface Cursor {
  leaf: number;
}

/** A value of a template: how it is got, and whether a leaf is in its list. */
type Part = { readonly value: object } | { readonly get: () => unknown };

/**
 * The object that all rows of a shape share: its leaves are those of the row that the cursor is at, and read when somebody asks
 * for them. So a hundred thousand rows are read without an object for each.
 */
export function templateOf(shape: number, rows: Rows, cursor: Cursor): Shape {
  const tokens = rows.tokens(shape);
  let at = 0;
  let leaves = 0;

  function part(): Part {
    const kind = tokens[at];
    at += 1;
    if (kind === token.object) return { value: object() };
    if (kind === token.list) return list();
    leaves += 1;
    return { get: leafOf(leaves - 1, kind === token.text ? rows.text : rows.other) };
  }

  function leafOf(index: number, read: (leaf: number) => unknown): () => unknown {
    let seen = -1;
    let value: unknown;
    return () => {
      const leaf = cursor.leaf + index;
      if (leaf !== seen) {
        value = read(leaf);
        seen = leaf;
      }
      return value;
    };
  }

  function isAtEnd(): boolean {
    const isEnd = tokens[at] === token.end;
    if (isEnd) at += 1;
    return isEnd || at >= tokens.length;
  }

  function object(): object {
    const made = {};
    while (!isAtEnd()) {
      const key = keyOf(tokens[at] as number, rows);
      at += 1;
      // Of a key that stands twice the last is kept, as with JSON.parse, and `__proto__` is a key like any other.
      Object.defineProperty(made, key, { ...part(), enumerable: true, configurable: true });
    }
    return made;
  }

  function list(): Part {
    const parts: Part[] = [];
    while (!isAtEnd()) parts.push(part());
    const values = parts.map((one) => ('value' in one ? one.value : null));
    // Getters in a list would be slow to walk over.
    return values.includes(null)
      ? { get: () => parts.map((one) => ('get' in one ? one.get() : one.value)) }
      : { value: values };
  }

  return object() as Shape;
}

function keyOf(code: number, rows: Rows): string {
  return code >= token.firstWord ? rows.word(code - token.firstWord) : rows.key(code - token.firstKey);
}
