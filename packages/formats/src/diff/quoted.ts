const letters: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['"', 34],
  ['\\', 92],
]);

/** A name that git wrote in double quotes, and how many characters that took. */
interface Quoted {
  readonly name: string;
  readonly length: number;
}

/**
 * Reads the quoted name at the start of a text, as git writes names with odd characters (`core.quotePath`): octal escapes are
 * bytes of UTF-8. Null where it is not well formed.
 */
export function unquoted(text: string): Quoted | null {
  if (!text.startsWith('"')) return null;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  let at = 1;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (character === '"') return { name: new TextDecoder().decode(Uint8Array.from(bytes)), length: at + 1 };
    if (character === '\\') {
      const escape = escaped(text, at + 1);
      if (escape === null) return null;
      bytes.push(escape.byte);
      at += 1 + escape.length;
    } else {
      bytes.push(...encoder.encode(character));
      at += character.length;
    }
  }
  return null;
}

function escaped(text: string, at: number): { readonly byte: number; readonly length: number } | null {
  const letter = letters.get(text.charAt(at));
  if (letter !== undefined) return { byte: letter, length: 1 };
  const octal = text.slice(at, at + 3);
  return /^[0-3][0-7]{2}$/.test(octal) ? { byte: Number.parseInt(octal, 8), length: 3 } : null;
}
