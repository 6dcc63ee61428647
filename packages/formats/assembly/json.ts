// AssemblyScript: compiled by `npm run generate` into src/wasm/json-code.ts. What it does and where everything stands in its
// memory is told in src/advisories/json/scanner.ts.
import { stateAt, depthAt, outAt, eventsAt, errorAt, baseAt, longFromAt, pieceAt, valuesAt, stackAt, deepest, eventRoom, eventListAt, windowAt, top, value, valueOrEnd, key, keyOrEnd, colon, after, nothing, ended, inText, inKey, inNumber, inWord, quote, backslash, bad, isObject, hasMembers, holdsRows, inRow, besideRows, rowsMode, outermost, opensObject, opensList, ends } from './json/layout';
import { keySlot, learn, modeOf } from './json/keys';
import { addKey, addLeaf, addToken, beginRow, beginRows, endRow, areLeavesFull, areRowsFull, rowDepth } from './json/rows';
import { behindBlanks, escapeStep, isNumber, numberStep } from './json/steps';

export { learn };

/** Of a text: 0, or 1 behind a backslash, 2 to 5 before so many hexadecimal digits and one. Of a number or a word: how far it is. */
let part: u32 = 0;
let word: u64 = 0;
let isPlain: bool = true;
let textAt: usize = 0;
let leafAt: usize = 0;
let memberAt: usize = 0;
let tokenAt: u32 = 0;
let valueMode: u32 = 0;
let skippedAt: u32 = 0;
let skippedTo: usize = 0;

// @ts-ignore: a decorator of AssemblyScript.
@inline
function frame(depth: u32): usize {
  return stackAt + (usize(depth) << 4);
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
function isLong(start: u32, end: u32): bool {
  return end - start >= load<u32>(longFromAt);
}

/** Notes that a list or object ends, where it is long or some way behind the last cut, so that what it is in can be cut there. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function noteEnd(depth: u32, start: u32, end: u32, flags: u32): void {
  const long = isLong(start, end);
  const outer = frame(depth - 1);
  if (depth != 1 && !long && end - load<u32>(outer + 4) < load<u32>(pieceAt)) return;
  store<u32>(outer + 4, end);
  const count = load<u32>(eventsAt);
  const event = eventListAt + (usize(count) << 4);
  store<u32>(event, depth - 1);
  store<u32>(event + 4, start);
  store<u32>(event + 8, end);
  store<u32>(event + 12, (flags & holdsRows) | u32(long));
  store<u32>(eventsAt, count + 1);
}

/** Forgets the file before. */
export function begin(): void {
  memory.fill(0, 0, 1024);
  store<u32>(frame(0) + 8, 0);
  part = 0;
  skippedAt = 0;
  beginRows();
}

/** Whether the file may end here: 1 or 0. */
export function finish(): u32 {
  const state = load<u32>(stateAt);
  if (state == top || state == nothing) return 1;
  return u32(state == inNumber && load<u32>(depthAt) == 0 && isNumber(part));
}

/** Of a key of so many bytes that ends before an address: whether its value is wanted, and of which mode it is. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function endKey(end: usize, length: u32, flags: u32, depth: u32): void {
  const mode = flags >> 8;
  valueMode = 0;
  if (skippedAt != 0) return;
  // What was just written is slow to read: of a key that is whole in the window, that is read again.
  const start = isPlain && end - length >= windowAt ? end - length : textAt;
  let slot = -1;
  if (mode != 0 && isPlain) {
    const next = modeOf(mode, start, length);
    if (next >= 0) {
      valueMode = next;
      slot = keySlot;
    } else if (mode != outermost) {
      skippedAt = depth;
      skippedTo = memberAt;
      return;
    }
  }
  if ((flags & inRow) != 0) addKey(slot, start, length, isPlain);
}

/** Of a row: a value without others in it ended before both addresses. */
function endLeaf(isText: bool, at: usize, out: usize): void {
  const length = out - leafAt - usize(isText);
  const read = at - length - usize(isText);
  addLeaf(isText, leafAt, isPlain && read >= windowAt ? read : leafAt, u32(length), isPlain || !isText);
}

/**
 * Reads JSON from one address to another and writes it on, without blanks and without the members that nobody asked for. Gives
 * where it stopped: at the end, at an error, or where there is no room for more ends of lists.
 */
export function scan(start: usize, limit: usize): usize {
  let state = load<u32>(stateAt);
  let depth = load<u32>(depthAt);
  let out: usize = load<u32>(outAt);
  let at = start;
  let flags = load<u32>(frame(depth) + 8);
  let isBad = false;

  while (at < limit) {
    let byte: u32 = load<u8>(at);
    if (state == inText || state == inKey) {
      if (part != 0) {
        part = escapeStep(part, byte);
        isBad = part == bad;
        if (isBad) break;
        store<u8>(out, byte);
        at += 1;
        out += 1;
        continue;
      }
      let found: u32 = 0;
      do {
        const bytes = v128.load(at);
        v128.store(out, bytes);
        const signs = v128.or(i8x16.eq(bytes, i8x16.splat(34)), i8x16.eq(bytes, i8x16.splat(92)));
        found = i8x16.bitmask(v128.or(signs, i8x16.lt_u(bytes, i8x16.splat(32))));
        const length: usize = found == 0 ? 16 : ctz(found);
        at += length;
        out += length;
      } while (found == 0 && at < limit);
      if (at >= limit) {
        out -= at - limit;
        break;
      }
      byte = load<u8>(at);
      isBad = byte < 32;
      if (isBad) break;
      at += 1;
      out += 1;
      if (byte == backslash) {
        part = 1;
        isPlain = false;
        continue;
      }
      if (state == inKey) {
        endKey(at - 1, u32(out - 1 - textAt), flags, depth);
        state = colon;
      } else {
        state = depth == 0 ? nothing : ended;
        if ((flags & inRow) != 0 && skippedAt == 0) endLeaf(true, at, out);
      }
    } else if (state == inNumber) {
      let step = numberStep(part, byte);
      while (step != 0 && at < limit) {
        part = step;
        store<u8>(out, byte);
        at += 1;
        out += 1;
        byte = load<u8>(at);
        step = numberStep(part, byte);
      }
      if (at >= limit) break;
      isBad = !isNumber(part);
      if (isBad) break;
      state = depth == 0 ? nothing : ended;
      if ((flags & inRow) != 0 && skippedAt == 0) endLeaf(false, at, out);
    } else if (state == inWord) {
      if (byte != u32(word & 0xff)) {
        store<u32>(errorAt, tokenAt + 1);
        break;
      }
      store<u8>(out, byte);
      at += 1;
      out += 1;
      word >>= 8;
      if (word != 0) continue;
      state = depth == 0 ? nothing : ended;
      if ((flags & inRow) != 0 && skippedAt == 0) endLeaf(false, at, out);
    }

    if (state == ended) {
      state = after;
      if (skippedAt == depth) {
        out = skippedTo;
        skippedAt = 0;
      } else {
        flags |= hasMembers;
        if ((flags & inRow) != 0 && areLeavesFull()) break;
      }
    }
    at = behindBlanks(at, limit);
    if (at >= limit) break;
    byte = load<u8>(at);
    const closing: u32 = (flags & isObject) != 0 ? 125 : 93;
    if (byte == closing && (state == after || state == (closing == 125 ? keyOrEnd : valueOrEnd))) {
      if (load<u32>(eventsAt) >= eventRoom || areRowsFull()) break;
      store<u8>(out, byte);
      out += 1;
      at += 1;
      if (skippedAt == 0) {
        const first = load<u32>(frame(depth));
        const isRow = (flags & inRow) != 0 && rowDepth == depth;
        // Of a list that is long by now, rows are read by their leaves only.
        const listFirst = load<u32>(frame(depth - 1));
        const packed = isRow ? endRow(out, isLong(listFirst, first) && !isLong(first, u32(out))) : 0;
        if (packed != 0) out = packed;
        else noteEnd(depth, first, u32(out), flags);
        if ((flags & inRow) != 0 && !isRow) addToken(ends);
      }
      depth -= 1;
      flags = load<u32>(frame(depth) + 8);
      state = depth == 0 ? top : ended;
      continue;
    }
    // The sign between two values, and then the next one.
    if (state == after || state == colon) {
      isBad = byte != u32(state == colon ? 58 : 44);
      if (isBad) break;
      const isBetween = state == after && closing == 125;
      // A comma between members is written once the next one is wanted.
      if (!isBetween) {
        store<u8>(out, byte);
        out += 1;
      }
      state = isBetween ? key : value;
      at = behindBlanks(at + 1, limit);
      if (at >= limit) break;
      byte = load<u8>(at);
    }
    if (state == key || state == keyOrEnd) {
      isBad = byte != quote;
      if (isBad) break;
      memberAt = out;
      if ((flags & hasMembers) != 0) {
        store<u8>(out, 44);
        out += 1;
      }
      textAt = out + 1;
      isPlain = true;
      part = 0;
      state = inKey;
    } else {
      const isOpen = byte == 123 || byte == 91;
      // Values in a row are lists or objects; anything else is a file of its own.
      isBad = state == nothing || (isOpen ? depth == deepest : depth == 0 && load<u32>(valuesAt) != 0);
      if (isBad) break;
      if (depth == 0) store<u32>(valuesAt, load<u32>(valuesAt) + 1);
      if (isOpen) {
        store<u32>(frame(depth) + 8, flags);
        if ((flags & isObject) == 0) valueMode = flags >> 8;
        // The mode of the whole file is of its outermost object only.
        if (depth == 0) valueMode = outermost;
        else if (valueMode == outermost) valueMode = 0;
        // Within a list that holds rows there are no other rows.
        let rows = flags & (inRow | besideRows);
        if (rows == inRow) {
          if (skippedAt == 0) addToken(byte == 123 ? opensObject : opensList);
        } else if ((flags & holdsRows) != 0) {
          rows = byte == 123 ? inRow : besideRows;
          if (byte == 123) beginRow(depth + 1, out);
        } else if (rows == 0 && byte == 91 && (valueMode & rowsMode) != 0) rows = holdsRows;
        valueMode &= rowsMode - 1;
        depth += 1;
        store<u32>(frame(depth), u32(out));
        store<u32>(frame(depth) + 4, u32(out));
        flags = (valueMode << 8) | rows | u32(byte == 123);
        state = byte == 123 ? keyOrEnd : valueOrEnd;
      } else if (byte == quote) {
        state = inText;
        part = 0;
        isPlain = true;
        leafAt = out + 1;
      } else if (byte == 45 || byte - 48 <= 9) {
        state = inNumber;
        part = byte == 45 ? 1 : byte == 48 ? 2 : 3;
        leafAt = out;
      } else {
        isBad = byte != 116 && byte != 102 && byte != 110;
        if (isBad) break;
        word = byte == 116 ? 0x65_7572 : byte == 102 ? 0x6573_6c61 : 0x6c_6c75;
        state = inWord;
        leafAt = out;
        tokenAt = load<u32>(baseAt) + u32(at - windowAt);
      }
    }
    store<u8>(out, byte);
    out += 1;
    at += 1;
  }

  if (isBad) store<u32>(errorAt, load<u32>(baseAt) + u32(at - windowAt) + 1);
  store<u32>(frame(depth) + 8, flags);
  store<u32>(stateAt, state);
  store<u32>(depthAt, depth);
  store<u32>(outAt, u32(out));
  return min(at, limit);
}
