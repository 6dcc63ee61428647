// AssemblyScript: compiled by `npm run generate` into src/wasm/json-code.ts. What it does and where everything stands in its
// memory is told in src/advisories/json/scanner.ts.
import { stateAt, depthAt, outAt, eventsAt, errorAt, baseAt, longFromAt, pieceAt, valuesAt, stackAt, deepest, keysAt, keyMask, eventRoom, eventListAt, windowAt, top, value, valueOrEnd, key, keyOrEnd, colon, after, nothing, ended, inText, inKey, inNumber, inWord, quote, backslash, bad, isObject, hasMembers, outermost } from './json/layout';
import { behindBlanks, escapeStep, isNumber, numberStep } from './json/steps';

/** Of a text: 0, or 1 behind a backslash, 2 to 5 before so many hexadecimal digits and one. Of a number or a word: how far it is. */
let part: u32 = 0;
let word: u64 = 0;
let isPlainKey: bool = true;
let textAt: usize = 0;
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
function firstEight(start: usize, length: u32): u64 {
  const eight = load<u64>(start);
  return length < 8 ? eight & ((<u64>1 << (length << 3)) - 1) : eight;
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
function slotOf(mode: u32, eight: u64, length: u32): u32 {
  return (u32((eight * 0x9e37_79b9_7f4a_7c15) >> 52) ^ (length << 3) ^ mode) & keyMask;
}

/** Keeps a key of objects of a mode, whose value has a mode of its own. The key stands at an address, and stays there. */
export function learn(mode: u32, next: u32, start: usize, length: u32): void {
  const eight = firstEight(start, length);
  let slot = slotOf(mode, eight, length);
  while (load<u32>(keysAt + (usize(slot) << 5)) != 0) slot = (slot + 1) & keyMask;
  const entry = keysAt + (usize(slot) << 5);
  store<u32>(entry, mode);
  store<u32>(entry + 4, next);
  store<u32>(entry + 8, length);
  store<u32>(entry + 12, u32(start));
  store<u64>(entry + 16, eight);
}

/** The mode of a key's value; -1 for a key that is not known. */
function modeOf(mode: u32, start: usize, length: u32): i32 {
  const eight = firstEight(start, length);
  let slot = slotOf(mode, eight, length);
  let own = load<u32>(keysAt + (usize(slot) << 5));
  while (own != 0) {
    const entry = keysAt + (usize(slot) << 5);
    if (own == mode && load<u64>(entry + 16) == eight && load<u32>(entry + 8) == length) {
      const whole = load<u32>(entry + 12);
      let at: u32 = 8;
      while (at < length && load<u8>(whole + at) == load<u8>(start + at)) at += 1;
      if (at >= length) return i32(load<u32>(entry + 4));
    }
    slot = (slot + 1) & keyMask;
    own = load<u32>(keysAt + (usize(slot) << 5));
  }
  return -1;
}

/** Notes that a list or object ends, where it is long or some way behind the last cut, so that what it is in can be cut there. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function noteEnd(depth: u32, start: u32, end: u32): void {
  const isLong = end - start >= load<u32>(longFromAt);
  const outer = frame(depth - 1);
  if (depth != 1 && !isLong && end - load<u32>(outer + 4) < load<u32>(pieceAt)) return;
  store<u32>(outer + 4, end);
  const count = load<u32>(eventsAt);
  const event = eventListAt + (usize(count) << 4);
  store<u32>(event, depth - 1);
  store<u32>(event + 4, start);
  store<u32>(event + 8, end);
  store<u32>(event + 12, u32(isLong));
  store<u32>(eventsAt, count + 1);
}

/** Forgets the file before. */
export function begin(): void {
  memory.fill(0, 0, 1024);
  store<u32>(frame(0) + 8, 0);
  part = 0;
  skippedAt = 0;
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
function endKey(end: usize, length: u32, mode: u32, depth: u32): void {
  valueMode = 0;
  if (mode == 0 || skippedAt != 0 || !isPlainKey) return;
  // What was just written is slow to read: of a key that is whole in the window, that is read again.
  const next = modeOf(mode, end - length >= windowAt ? end - length : textAt, length);
  if (next >= 0) valueMode = next;
  else if (mode != outermost) {
    skippedAt = depth;
    skippedTo = memberAt;
  }
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
        isPlainKey = false;
        continue;
      }
      if (state == inKey) {
        endKey(at - 1, u32(out - 1 - textAt), flags >> 8, depth);
        state = colon;
      } else state = depth == 0 ? nothing : ended;
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
    }

    if (state == ended) {
      state = after;
      if (skippedAt == depth) {
        out = skippedTo;
        skippedAt = 0;
      } else flags |= hasMembers;
    }
    at = behindBlanks(at, limit);
    if (at >= limit) break;
    byte = load<u8>(at);
    const closing: u32 = (flags & isObject) != 0 ? 125 : 93;
    if (byte == closing && (state == after || state == (closing == 125 ? keyOrEnd : valueOrEnd))) {
      if (load<u32>(eventsAt) >= eventRoom) break;
      store<u8>(out, byte);
      out += 1;
      at += 1;
      if (skippedAt == 0) noteEnd(depth, load<u32>(frame(depth)), u32(out));
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
      isPlainKey = true;
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
        depth += 1;
        store<u32>(frame(depth), u32(out));
        store<u32>(frame(depth) + 4, u32(out));
        flags = (valueMode << 8) | u32(byte == 123);
        state = byte == 123 ? keyOrEnd : valueOrEnd;
      } else if (byte == quote) {
        state = inText;
        part = 0;
      } else if (byte == 45 || byte - 48 <= 9) {
        state = inNumber;
        part = byte == 45 ? 1 : byte == 48 ? 2 : 3;
      } else {
        isBad = byte != 116 && byte != 102 && byte != 110;
        if (isBad) break;
        word = byte == 116 ? 0x65_7572 : byte == 102 ? 0x6573_6c61 : 0x6c_6c75;
        state = inWord;
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
