/** Characters that JSON leaves bare and a terminal or a browser obeys; they can stand only inside strings. */
const bare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const everyBare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/** What is not printed ASCII: all of the above is, and most texts hold nothing of it. */
const beyond = /[\u007f-\uffff]/;
/** ASCII that JSON writes as it is. */
const plain = /^[ !#-[\]-~]*$/;

/** A value as JSON, safe to print, and what is known of it. */
export interface JsonText {
  text: string;
  /** Whether a character beyond ASCII is in it: V8 keeps a text with one of them in twice the room, and is slow to write it as UTF-8. */
  odd: boolean;
}

/** Whether a text holds a character beyond ASCII. */
export function isOdd(text: string): boolean {
  return beyond.test(text);
}

/** JSON with every such character as `\uXXXX`. */
export function safe(json: string): string {
  return bare.test(json) ? json.replace(everyBare, escaped) : json;
}

/** A value as `JSON.stringify` writes it, and safe to print; undefined for what JSON cannot hold. */
export function safeJson(value: unknown): string | undefined {
  const made: JsonText = { text: '', odd: false };
  return writeJson(value, made) ? made.text : undefined;
}

/** The same into a place that is there already. False for what JSON cannot hold, and the place stays as it is. */
export function writeJson(value: unknown, into: JsonText): boolean {
  const text = plainJson(value);
  // JSON.stringify gives undefined for a function, whatever its type says.
  const json: string | undefined = text ?? JSON.stringify(value);
  if (json === undefined) return false;
  into.odd = text === null && isOdd(json);
  into.text = into.odd ? safe(json) : json;
  return true;
}

/** What needs no look at each character anew: null, a plain text, and a list of one such text. Null for all else. */
function plainJson(value: unknown): string | null {
  if (typeof value === 'string') return plain.test(value) ? `"${value}"` : null;
  if (value === null) return 'null';
  if (!Array.isArray(value) || value.length !== 1) return null;
  const only: unknown = value[0];
  return typeof only === 'string' && plain.test(only) ? `["${only}"]` : null;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
