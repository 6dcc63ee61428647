/** Characters that JSON leaves bare and a terminal or a browser obeys; they can stand only inside strings. */
const bare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const everyBare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Objects nested deeper than this are written whole, with all that is in them. */
const deepestObject = 1;
/** A list with more items than this is long. */
const long = 50;
/** Length, in UTF-16 units, from which a piece of the text is done. */
const pieceLength = 64 * 1024;

/** The text as it grows: `open` are the parts of the last piece. */
interface Pieces {
  readonly done: string[];
  open: string[];
  length: number;
}

/**
 * Indented JSON with a final newline, safe to print: the same value, with every such character as `\uXXXX`. A long list
 * has one item a line, unindented inside: a report of 10,000 commits is half as large, and can be searched by line.
 */
export function jsonText(value: unknown): string {
  return jsonPieces(value).join('');
}

/**
 * The same in pieces, to be written one after the other. Joined, one word in another script would make the whole text
 * twice as large, and slower to write.
 */
export function jsonPieces(value: unknown): readonly string[] {
  const pieces: Pieces = { done: [], open: [], length: 0 };
  addValue(value, 0, pieces);
  add(pieces, '\n');
  close(pieces);
  return pieces.done;
}

function add(pieces: Pieces, text: string): void {
  pieces.open.push(text);
  pieces.length += text.length;
}

function close(pieces: Pieces): void {
  const text = pieces.open.join('');
  pieces.done.push(bare.test(text) ? text.replace(everyBare, escaped) : text);
  pieces.open = [];
  pieces.length = 0;
}

function addValue(value: unknown, depth: number, pieces: Pieces): void {
  if (Array.isArray(value) && value.length > long) addList(value, depth, pieces);
  else if (depth <= deepestObject && isPlain(value)) addObject(value, depth, pieces);
  else add(pieces, textAt(value, depth));
}

/** JSON writes null for an item that it cannot hold. */
function addList(list: readonly unknown[], depth: number, pieces: Pieces): void {
  const indent = lineBreak(depth + 1);
  const between = `,${indent}`;
  add(pieces, `[${indent}`);
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) add(pieces, between);
    add(pieces, JSON.stringify(list[index]) ?? 'null');
    if (pieces.length > pieceLength) close(pieces);
  }
  add(pieces, `${lineBreak(depth)}]`);
}

function addObject(value: object, depth: number, pieces: Pieces): void {
  let before = '{';
  for (const [key, inner] of Object.entries(value)) {
    if (['undefined', 'function', 'symbol'].includes(typeof inner)) continue;
    add(pieces, `${before}${lineBreak(depth + 1)}${textAt(key, 0)}: `);
    addValue(inner, depth + 1, pieces);
    before = ',';
  }
  add(pieces, before === '{' ? '{}' : `${lineBreak(depth)}}`);
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
  return depth === 0 ? whole : whole.slice(depth * (depth + 3), -depth * (depth + 1));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
