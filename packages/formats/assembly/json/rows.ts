// Of the rows of a report: which keys and lists each is made of, where its leaves stand, and texts that many rows share.
import { columnMask, columnsAt, firstKey, firstWord, hasEscapes, isWhole, isWord, leafListAt, leafRoom, leavesAt, leavesBeforeAt, onceAt, onceMask, otherLeaf, rowListAt, rowRoom, rowsAt, shapeListAt, shapeMask, shapeRoom, shapesAt, shapeTextAt, shapeTextRoom, textLeaf, tokenRoom, tokensAt, wordListAt, wordMask, wordRoom, wordsAt, wordTextAt, wordTextRoom } from './layout';
import { hashOf, isSame } from './hash';

/** How deep the row stands that is under way; 0 outside of rows. */
export let rowDepth: u32 = 0;
let rowStart: usize = 0;
let rowLeaf: u32 = 0;
/** More than there is room for: the row has no shape. */
let tokens: u32 = 0;
let tokensHash: u32 = 0;
let shapes: u32 = 0;
let shapeText: u32 = 0;
let words: u32 = 0;
let wordText: u32 = 0;
/** Where the counts of the key stand under which the next leaves are. */
let column: usize = columnsAt;

/** So many texts of a key are looked up before it may turn out that hardly any of them is a word: one in so many. */
const mostInVain: u32 = 0x4000;
const fewest: u32 = 8;

/** The longest text that may be a word. */
const longestWord: u32 = 96;
const mostDigits: u32 = 9;
const none: u32 = 0xffff_ffff;

/** Forgets the file before. */
export function beginRows(): void {
  rowDepth = 0;
  shapes = 0;
  shapeText = 0;
  words = 0;
  wordText = 0;
  memory.fill(shapesAt, 0, usize(shapeMask + 1) << 3);
  memory.fill(wordsAt, 0, usize(wordMask + 1) << 3);
  memory.fill(onceAt, 0, usize(onceMask + 1) << 2);
  memory.fill(columnsAt, 0, usize(columnMask + 1) << 3);
}

/** Whether there is no room for one more. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function areLeavesFull(): bool {
  return load<u32>(leavesAt) == leafRoom;
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
export function areRowsFull(): bool {
  return load<u32>(rowsAt) == rowRoom;
}

export function beginRow(depth: u32, start: usize): void {
  rowDepth = depth;
  rowStart = start;
  rowLeaf = load<u32>(leavesBeforeAt) + load<u32>(leavesAt);
  tokens = 0;
  tokensHash = 0;
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
export function addToken(token: u32): void {
  if (tokens < tokenRoom) store<u16>(tokensAt + (usize(tokens) << 1), u16(token));
  tokens += 1;
  // What was just written is slow to read, so that the hash is made on the way.
  tokensHash = (rotl(tokensHash, 9) ^ token) * 0x9e37_79b1;
}

/** A key that was learned stands in a slot; of another one its word is kept, unless it is written with escapes. */
export function addKey(slot: i32, start: usize, length: u32, isPlain: bool): void {
  column = columnsAt + (usize(slot & columnMask) << 3);
  if (slot >= 0) {
    addToken(firstKey + u32(slot));
    return;
  }
  const word = isPlain ? wordOf(start, length, true) : none;
  if (word == none) tokens = tokenRoom + 1;
  else addToken(firstWord + word);
}

/** A text, a number or a word of JSON. `own` is where it was written, `read` where the same bytes were read, if they still are there. */
export function addLeaf(isText: bool, own: usize, read: usize, length: u32, isPlain: bool): void {
  if (tokens >= tokenRoom) {
    tokens = tokenRoom + 1;
    return;
  }
  addToken(isText ? textLeaf : otherLeaf);
  const count = load<u32>(leavesAt);
  const leaf = leafListAt + (usize(count) << 3);
  store<u32>(leavesAt, count + 1);
  store<u32>(leaf, u32(own));
  store<u32>(leaf + 4, isPlain ? length : length | hasEscapes);
  if (!isText) {
    const whole = wholeNumber(own, length);
    if (whole < 0) return;
    store<u32>(leaf, u32(whole));
    store<u32>(leaf + 4, isWhole);
  } else if (isPlain && length <= longestWord) {
    const word = knownWord(read, length);
    if (word == none) return;
    store<u32>(leaf, word);
    store<u32>(leaf + 4, isWord);
  }
}

/** What few digits without anything else say; -1 for all others. */
function wholeNumber(start: usize, length: u32): i32 {
  if (length > mostDigits) return -1;
  let value: i32 = 0;
  for (let at: usize = start; at < start + length; at += 1) {
    const digit: i32 = i32(load<u8>(at)) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Notes a row. One that has a shape `mayBePacked`: gives where its leaves end then, and 0 where it stays as it was. */
export function endRow(end: usize, mayBePacked: bool): usize {
  const shape = tokens > tokenRoom ? none : shapeOf();
  const packed: usize = mayBePacked && shape != none ? packedEnd() : 0;
  const count = load<u32>(rowsAt);
  const row = rowListAt + (usize(count) << 4);
  store<u32>(row, u32(rowStart));
  store<u32>(row + 4, u32(packed == 0 ? end : packed));
  store<u32>(row + 8, rowLeaf);
  store<u32>(row + 12, shape);
  store<u32>(rowsAt, count + 1);
  rowDepth = 0;
  return packed;
}

/** Leaves of the row only the bytes of its leaves, texts with their quotes; 0 where somebody has taken some of the leaves already. */
function packedEnd(): usize {
  const before = load<u32>(leavesBeforeAt);
  if (rowLeaf < before) return 0;
  const count = load<u32>(leavesAt);
  let to = rowStart;
  for (let index = rowLeaf - before; index < count; index += 1) {
    const leaf = leafListAt + (usize(index) << 3);
    const size = load<u32>(leaf, 4);
    if ((size & (isWord | isWhole)) != 0) continue;
    const own: usize = load<u32>(leaf);
    const quotes: usize = load<u8>(own - 1) == 34 ? 1 : 0;
    const length = usize(size & ~hasEscapes) + 2 * quotes;
    move(to, own - quotes, length);
    store<u32>(leaf, u32(to + quotes));
    to += length;
  }
  return to;
}

/** To an address that is not behind `from`. What is written beyond the length stands before the end of what was read. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function move(to: usize, from: usize, length: usize): void {
  if (from - to < 16) memory.copy(to, from, length);
  else for (let at: usize = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at));
}

/** The number of the shape of which the tokens are; none where there is no room for one more. */
function shapeOf(): u32 {
  const length = tokens << 1;
  const hash = tokensHash;
  let slot = (hash >> 16) & shapeMask;
  for (;;) {
    const number = load<u32>(shapesAt + (usize(slot) << 3) + 4);
    if (number == 0) break;
    if (load<u32>(shapesAt + (usize(slot) << 3)) == hash) {
      const known = shapeListAt + (usize(number - 1) << 3);
      if (load<u32>(known + 4) == tokens && isSame(load<u32>(known), tokensAt, length)) return number - 1;
    }
    slot = (slot + 1) & shapeMask;
  }
  if (shapes == shapeRoom || shapeText + length + 8 > shapeTextRoom) return none;
  const address = shapeTextAt + shapeText;
  memory.copy(address, tokensAt, length);
  shapeText += (length + 7) & ~7;
  store<u32>(shapeListAt + (usize(shapes) << 3), u32(address));
  store<u32>(shapeListAt + (usize(shapes) << 3) + 4, tokens);
  store<u32>(shapesAt + (usize(slot) << 3), hash);
  shapes += 1;
  store<u32>(shapesAt + (usize(slot) << 3) + 4, shapes);
  return shapes - 1;
}

/** The number of a text as a word; none where it is none, or where few texts of its key are. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function knownWord(start: usize, length: u32): u32 {
  const tries = load<u32>(column);
  const found = load<u32>(column, 4);
  if (tries >= mostInVain && found < tries / fewest) return none;
  const word = wordOf(start, length, false);
  store<u32>(column, tries + 1);
  if (word != none) store<u32>(column, found + 1, 4);
  return word;
}

/** The number of a text as a word, which it becomes once it is met for the third time, or at once; none for others. */
function wordOf(start: usize, length: u32, atOnce: bool): u32 {
  if (length > longestWord) return none;
  const whole = hashOf(start, length);
  const hash = u32(whole >> 32);
  let slot = hash & wordMask;
  for (;;) {
    const number = load<u32>(wordsAt + (usize(slot) << 3) + 4);
    if (number == 0) break;
    if (load<u32>(wordsAt + (usize(slot) << 3)) == hash) {
      const known = wordListAt + (usize(number - 1) << 3);
      if (load<u32>(known + 4) == length && isSame(load<u32>(known), start, length)) return number - 1;
    }
    slot = (slot + 1) & wordMask;
  }
  const once = onceAt + (usize(u32(whole >> 18) & onceMask) << 2);
  if (!atOnce) {
    // The lowest bit tells of the second time.
    const before = load<u32>(once);
    if (before != (hash | 1)) {
      store<u32>(once, before == (hash & ~1) ? hash | 1 : hash & ~1);
      return none;
    }
  }
  if (words == wordRoom || wordText + length + 8 > wordTextRoom) return none;
  const address = wordTextAt + wordText;
  memory.copy(address, start, length);
  wordText += (length + 7) & ~7;
  store<u32>(wordListAt + (usize(words) << 3), u32(address));
  store<u32>(wordListAt + (usize(words) << 3) + 4, length);
  store<u32>(wordsAt + (usize(slot) << 3), hash);
  words += 1;
  store<u32>(wordsAt + (usize(slot) << 3) + 4, words);
  return words - 1;
}
