/** Characters that JSON leaves bare and a terminal or a browser obeys; they can stand only inside strings. */
const bare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const everyBare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/** ASCII that JSON writes as it is. */
const plain = /^[ !#-[\]-~]*$/;

/** JSON with every such character as `\uXXXX`. */
export function safe(json: string): string {
  return bare.test(json) ? json.replace(everyBare, escaped) : json;
}

/** A value as `JSON.stringify` writes it, and safe to print; undefined for what JSON cannot hold. */
export function safeJson(value: unknown): string | undefined {
  if (value === null) return 'null';
  if (typeof value === 'string' && plain.test(value)) return `"${value}"`;
  const json = JSON.stringify(value);
  // JSON.stringify gives undefined for a function, whatever its type says.
  return json === undefined ? undefined : safe(json);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
