/** Characters that JSON leaves bare and a terminal or a browser obeys; they can stand only inside strings. */
const bare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const everyBare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Objects nested deeper than this are written whole, with all that is in them. */
const deepestObject = 1;
/** A list with more items than this is long. */
const long = 50;

/**
 * Indented JSON with a final newline, safe to print: the same value, with every such character as `\uXXXX`. A long list
 * has one item a line, unindented inside: a report of 10,000 commits is half as large, and can be searched by line. Its
 * parts are joined once: a text that grows as a whole is copied over and over.
 */
export function jsonText(value: unknown): string {
  const parts: string[] = [];
  addValue(value, 0, parts);
  parts.push('\n');
  return parts.join('');
}

function addValue(value: unknown, depth: number, parts: string[]): void {
  if (Array.isArray(value) && value.length > long) addList(value, depth, parts);
  else if (depth <= deepestObject && isPlain(value)) addObject(value, depth, parts);
  else parts.push(textAt(value, depth));
}

/** JSON writes null for an item that it cannot hold. */
function addList(list: readonly unknown[], depth: number, parts: string[]): void {
  const indent = lineBreak(depth + 1);
  let before = '[';
  for (const item of list) {
    const text = JSON.stringify(item) ?? 'null';
    parts.push(before, indent, bare.test(text) ? text.replace(everyBare, escaped) : text);
    before = ',';
  }
  parts.push(lineBreak(depth), ']');
}

function addObject(value: object, depth: number, parts: string[]): void {
  let before = '{';
  for (const [key, inner] of Object.entries(value)) {
    if (['undefined', 'function', 'symbol'].includes(typeof inner)) continue;
    parts.push(before, lineBreak(depth + 1), textAt(key, 0), ': ');
    addValue(inner, depth + 1, parts);
    before = ',';
  }
  parts.push(before === '{' ? '{}' : `${lineBreak(depth)}}`);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value);
}

function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

/** A value as it is written at a depth: put into so many lists, so that JSON itself indents it, and cut out of them. */
function textAt(value: unknown, depth: number): string {
  let nested = value;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  const whole = JSON.stringify(nested, null, 2);
  const text = depth === 0 ? whole : whole.slice(depth * (depth + 3), -depth * (depth + 1));
  return bare.test(text) ? text.replace(everyBare, escaped) : text;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
