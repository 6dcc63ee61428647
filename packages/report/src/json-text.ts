/** Characters that JSON leaves bare and a terminal or a browser obeys; they can stand only inside strings. */
const bare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu;

/** Indented JSON with a final newline, safe to print: the same value, with every such character as `\uXXXX`. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    bare,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
