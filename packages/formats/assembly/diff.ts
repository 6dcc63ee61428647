// AssemblyScript: compiled by `npm run generate` into src/wasm/diff-code.ts. What it does and where everything stands in its
// memory is told in src/diff/scanner.ts.

/** Cells, four bytes each, from address 0. The same names and places as in scanner.ts. */
const oldLineAt: usize = 0;
const newLineAt: usize = 4;
const oldLeftAt: usize = 8;
const newLeftAt: usize = 12;
const readAt: usize = 16;
const isBadAt: usize = 20;
const isWatchedAt: usize = 24;
const seenAt: usize = 28;
const capacityAt: usize = 32;
const isFullAt: usize = 36;
const addedAt: usize = 40;
const removedAt: usize = 44;

const windowAt: usize = 1024;
const windowRoom: usize = 0x12_0000;
const columnsAt: usize = windowAt + windowRoom;

/** Zero, which no compiler knows: V8 makes a vector of constants anew for each use, and one that stands on this once. */
export let zero: u32 = 0;

/** The line feed that stands at a place or behind it; there always is one. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function lineEnd(start: usize, feed: v128): usize {
  let at = start;
  let found = i8x16.bitmask(i8x16.eq(v128.load(at), feed));
  while (found == 0) {
    at += 16;
    found = i8x16.bitmask(i8x16.eq(v128.load(at), feed));
  }
  return at + ctz(found);
}

/** Whether `cov`, `ign`, `agm` or `gen` stands in a line, in capitals or not: one of them is in every comment that is looked for. */
function mayHold(start: usize, end: usize): bool {
  for (let at = start; at + 3 <= end; at += 1) {
    const three = (load<u32>(at) | 0x20_2020) & 0xff_ffff;
    if (three == 0x76_6f63 || three == 0x6e_6769 || three == 0x6d_6761 || three == 0x6e_6567) return true;
  }
  return false;
}

/** Adds a line to pairs of first and last line. False where there is no room. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function keep(line: u32, countAt: usize, column: usize, capacity: u32): bool {
  const count = load<u32>(countAt);
  const end = column + (usize(count) << 2);
  if (count != 0 && load<u32>(end - 4) == line - 1) {
    store<u32>(end - 4, line);
    return true;
  }
  if (count + 2 > capacity) return false;
  store<u32>(end, line);
  store<u32>(end + 4, line);
  store<u32>(countAt, count + 2);
  return true;
}

/** Sixteen times a byte. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function every(byte: u32): v128 {
  return i8x16.splat(i8(byte + zero));
}

/**
 * Reads the lines of the open hunk; gives where the first line starts that is none of it, or `limit`. Stops behind an added
 * line that has to be looked at, whose place is then in a cell.
 */
export function scan(start: usize, limit: usize): usize {
  const capacity = load<u32>(capacityAt);
  const isWatched = load<u32>(isWatchedAt) != 0;
  let oldLine = load<u32>(oldLineAt);
  let newLine = load<u32>(newLineAt);
  let oldLeft = load<u32>(oldLeftAt);
  let newLeft = load<u32>(newLeftAt);
  let count: u32 = 0;
  const feed = every(10);
  const lower = every(0x20);
  const a = every(0x61);
  const e = every(0x65);
  const g = every(0x67);
  const i = every(0x69);
  const o = every(0x6f);
  const v = every(0x76);
  let at = start;
  while (at < limit && (oldLeft | newLeft) != 0) {
    const first: u32 = load<u8>(at);
    let end = at;
    let hasPairs = false;
    if (isWatched && first == 43) {
      // Two letters of each hint, or the end: what is left to look at is little.
      let feeds: i32 = 0;
      let pairs: i32 = 0;
      while (true) {
        const text = v128.load(end);
        const one = v128.or(text, lower);
        const two = v128.or(v128.load(end + 1), lower);
        const ov = v128.and(i8x16.eq(one, o), i8x16.eq(two, v));
        const igOrAg = v128.and(v128.or(i8x16.eq(one, i), i8x16.eq(one, a)), i8x16.eq(two, g));
        const ge = v128.and(i8x16.eq(one, g), i8x16.eq(two, e));
        pairs |= i32(v128.any_true(v128.or(v128.or(ov, igOrAg), ge)));
        feeds = i8x16.bitmask(i8x16.eq(text, feed));
        if (feeds != 0) break;
        end += 16;
      }
      end += ctz(feeds);
      hasPairs = pairs != 0;
    } else end = lineEnd(at, feed);
    let isSeen = false;
    if (first == 43 && newLeft > 0) {
      if (!keep(newLine, addedAt, columnsAt, capacity)) {
        store<u32>(isFullAt, 1);
        break;
      }
      isSeen = hasPairs && mayHold(at + 1, end);
      newLine += 1;
      newLeft -= 1;
    } else if (first == 45 && oldLeft > 0) {
      if (!keep(oldLine, removedAt, columnsAt + (usize(capacity) << 2), capacity)) {
        store<u32>(isFullAt, 1);
        break;
      }
      oldLine += 1;
      oldLeft -= 1;
    } else if ((first == 32 || first == 10 || first == 13) && oldLeft > 0 && newLeft > 0) {
      oldLine += 1;
      newLine += 1;
      oldLeft -= 1;
      newLeft -= 1;
    } else if (first != 92) {
      store<u32>(isBadAt, 1);
      break;
    }
    count += 1;
    if (isSeen) store<u32>(seenAt, u32(at));
    at = end + 1;
    if (isSeen) break;
  }
  store<u32>(oldLineAt, oldLine);
  store<u32>(newLineAt, newLine);
  store<u32>(oldLeftAt, oldLeft);
  store<u32>(newLeftAt, newLeft);
  store<u32>(readAt, load<u32>(readAt) + count);
  return at;
}
