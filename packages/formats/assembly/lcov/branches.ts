// The plain lines of conditions.
import { mostHitsAt, waysAt, lastWayLineAt, lastWayAt, wayBitsAt, wayHitBitsAt, waysTakenAt, wayDisorderAt, columnsAt, comma, newline } from './layout';
import { digitsBefore, every, noDigits, valueOf } from './numbers';

/** The id of a way of a block, each below 32,768; the same as in src/coverage/table/branches.ts. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function idOf(block: u32, way: u32): u32 {
  return block < 0x1000 && way < 0x10 ? block * 0x10 + way : 0x1_0000 + block * 0x8000 + way;
}

/**
 * Reads lines `BRDA:line,block,branch,taken` as far as each has at most fifteen bytes behind the colon, which nearly all have;
 * gives where it stopped. A `taken` of `-` is left to `branch`.
 */
export function shortBranches(start: usize, limit: usize, capacity: u32): usize {
  const feed = every(newline);
  const between = every(comma);
  const most = load<u32>(mostHitsAt);
  const step = usize(capacity) << 2;
  let count = load<u32>(waysAt);
  let bits = load<u32>(wayBitsAt);
  let hitBits = load<u32>(wayHitBitsAt);
  let taken = load<u32>(waysTakenAt);
  let disorder = load<u32>(wayDisorderAt);
  let lastLine = load<u32>(lastWayLineAt);
  let lastId = load<u32>(lastWayAt);
  let column = columnsAt + 2 * step + (usize(count) << 2);
  let at = start;
  while (at < limit && count < capacity && (load<u64>(at) & 0xff_ffff_ffff) == 0x3a_4144_5242) {
    const from = at + 5;
    const text = v128.load(from);
    const lineEnd = ctz(i8x16.bitmask(i8x16.eq(text, feed)));
    let commas = i8x16.bitmask(i8x16.eq(text, between));
    const first = ctz(commas);
    commas &= commas - 1;
    const second = ctz(commas);
    commas &= commas - 1;
    const third = ctz(commas);
    // None may be empty, the first and the last not longer than eight, and those between not than four; 32 stands for none.
    const blockLength = u32(second - first) - 1;
    const wayLength = u32(third - second) - 1;
    const hitsLength = u32(lineEnd - third) - 1;
    if (u32(first) - 1 > 7 || blockLength - 1 > 3 || wayLength - 1 > 3 || hitsLength - 1 > 7 || lineEnd > 15) break;
    const lineDigits = digitsBefore(from + first, first);
    const blockDigits = digitsBefore(from + second, blockLength);
    const wayDigits = digitsBefore(from + third, wayLength);
    const hitsDigits = digitsBefore(from + lineEnd, hitsLength);
    if (noDigits(lineDigits) | noDigits(blockDigits) | noDigits(wayDigits) | noDigits(hitsDigits) || lineDigits == 0) break;
    const line = valueOf(lineDigits);
    const id = idOf(valueOf(blockDigits), valueOf(wayDigits));
    const hits = min(valueOf(hitsDigits), most);
    store<u32>(column, line);
    store<u32>(column + step, id);
    store<u32>(column + 2 * step, hits);
    column += 4;
    count += 1;
    bits |= id;
    hitBits |= hits;
    taken += u32(hits != 0);
    disorder |= u32(line < lastLine) | (u32(line == lastLine) & u32(id <= lastId));
    lastLine = line;
    lastId = id;
    at = from + lineEnd + 1;
  }
  store<u32>(waysAt, count);
  store<u32>(wayBitsAt, bits);
  store<u32>(wayHitBitsAt, hitBits);
  store<u32>(waysTakenAt, taken);
  store<u32>(wayDisorderAt, disorder);
  store<u32>(lastWayLineAt, lastLine);
  store<u32>(lastWayAt, lastId);
  return at;
}
