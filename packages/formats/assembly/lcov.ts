// AssemblyScript: compiled by `npm run generate` into src/wasm/lcov-code.ts. What it does and where everything stands in its
// memory is told in src/coverage/lcov/scanner.ts.
import { capacityAt, nameRoomAt, isFullAt, mostHitsAt, readAt, linesAt, lastLineAt, hitBitsAt, coveredAt, disorderAt, waysAt, lastWayLineAt, lastWayAt, wayBitsAt, wayHitBitsAt, waysTakenAt, wayDisorderAt, functionsAt, calledAt, namesAt, nextNameAt, lastFunctionAt, functionDisorderAt, callBitsAt, functionsCalledAt, totalsAt, columnsAt, comma, newline } from './lcov/layout';
import { idOf, shortBranches } from './lcov/branches';
export { pack, packHits } from './lcov/pack';
import { digits, digitsBefore, digitsBeforeComma, end, every, nextLine, noDigits, valueOf } from './lcov/numbers';

/**
 * Reads lines `DA:line,hits` as far as each is short and its numbers have at most eight digits, which is nearly all of a
 * tracefile; gives where it stopped.
 */
function shortData(start: usize, limit: usize, capacity: u32): usize {
  const feed = every(newline);
  const between = every(comma);
  const most = load<u32>(mostHitsAt);
  let count = load<u32>(linesAt);
  let hitBits = load<u32>(hitBitsAt);
  let covered = load<u32>(coveredAt);
  let disorder = load<u32>(disorderAt);
  let last = load<u32>(lastLineAt);
  let column = columnsAt + (usize(count) << 2);
  let at = start;
  while (at < limit && count < capacity && (load<u32>(at) & 0xff_ffff) == 0x3a_4144) {
    const text = v128.load(at);
    const lineEnd = ctz(i8x16.bitmask(i8x16.eq(text, feed)));
    const middle = ctz(i8x16.bitmask(i8x16.eq(text, between)));
    // Neither number may be empty or longer than eight; 32 stands for none.
    const lineLength = u32(middle) - 3;
    const hitsLength = u32(lineEnd - middle) - 1;
    if (lineLength - 1 > 7 || hitsLength - 1 > 7 || lineEnd > 15) break;
    const lineDigits = digitsBefore(at + middle, lineLength);
    const hitsDigits = digitsBefore(at + lineEnd, hitsLength);
    if ((noDigits(lineDigits) | noDigits(hitsDigits)) != 0 || lineDigits == 0) break;
    const line = valueOf(lineDigits);
    const hits = min(valueOf(hitsDigits), most);
    store<u32>(column, line);
    store<u32>(column + (usize(capacity) << 2), hits);
    column += 4;
    count += 1;
    hitBits |= hits;
    covered += u32(hits != 0);
    disorder |= u32(line <= last);
    last = line;
    at += lineEnd + 1;
  }
  store<u32>(linesAt, count);
  store<u32>(hitBitsAt, hitBits);
  store<u32>(coveredAt, covered);
  store<u32>(disorderAt, disorder);
  store<u32>(lastLineAt, last);
  return at;
}

/** `DA:line,hits` from behind the colon. Gives where the next line starts, or 0, and then nothing was kept. */
function data(start: usize, capacity: u32): usize {
  const line = digitsBeforeComma(start);
  if (end == 0 || line == 0) return 0;
  let hits = digits(end);
  const next: usize = end == 0 ? 0 : nextLine(end);
  if (next == 0) return 0;
  const count = load<u32>(linesAt);
  if (count == capacity) {
    store<u32>(isFullAt, 1);
    return 0;
  }
  const most = load<u32>(mostHitsAt);
  if (hits > most) hits = most;
  const column = columnsAt + (usize(count) << 2);
  store<u32>(column, line);
  store<u32>(column + (usize(capacity) << 2), hits);
  store<u32>(linesAt, count + 1);
  store<u32>(hitBitsAt, load<u32>(hitBitsAt) | hits);
  store<u32>(coveredAt, load<u32>(coveredAt) + u32(hits != 0));
  store<u32>(disorderAt, load<u32>(disorderAt) | u32(line <= load<u32>(lastLineAt)));
  store<u32>(lastLineAt, line);
  return next;
}

/** `BRDA:line,block,branch,taken` from behind the colon, with small numbers; `taken` may be `-`. */
function branch(start: usize, capacity: u32): usize {
  const line = digitsBeforeComma(start);
  if (end == 0 || line == 0) return 0;
  const block = digitsBeforeComma(end);
  if (end == 0 || block > 0x7fff) return 0;
  const way = digitsBeforeComma(end);
  if (end == 0 || way > 0x7fff) return 0;
  let taken: u32 = 0;
  if (load<u8>(end) == 45) end += 1;
  else taken = digits(end);
  const next: usize = end == 0 ? 0 : nextLine(end);
  if (next == 0) return 0;
  const count = load<u32>(waysAt);
  if (count == capacity) {
    store<u32>(isFullAt, 1);
    return 0;
  }
  const most = load<u32>(mostHitsAt);
  if (taken > most) taken = most;
  const id = idOf(block, way);
  const step = usize(capacity) << 2;
  const column = columnsAt + 2 * step + (usize(count) << 2);
  store<u32>(column, line);
  store<u32>(column + step, id);
  store<u32>(column + 2 * step, taken);
  store<u32>(waysAt, count + 1);
  store<u32>(wayBitsAt, load<u32>(wayBitsAt) | id);
  store<u32>(wayHitBitsAt, load<u32>(wayHitBitsAt) | taken);
  store<u32>(waysTakenAt, load<u32>(waysTakenAt) + u32(taken != 0));
  const last = load<u32>(lastWayLineAt);
  const isBehind = line > last || (line == last && id > load<u32>(lastWayAt));
  store<u32>(wayDisorderAt, load<u32>(wayDisorderAt) | u32(!isBehind));
  store<u32>(lastWayLineAt, line);
  store<u32>(lastWayAt, id);
  return next;
}

/** Where a name ends at a line feed; 0 for one that begins with a digit, is very long or empty, or has a blank at its end. */
function nameEnd(start: usize): usize {
  if (u32(load<u8>(start)) - 48 <= 9) return 0;
  let at = start;
  while (u32(load<u8>(at)) != newline && at - start < 4096) at += 1;
  return u32(load<u8>(at)) == newline && at > start && load<u8>(at - 1) > 32 ? at : 0;
}

/** `FN:line,name` from behind the colon: the text of the line is kept, and a place for its calls. */
function begins(start: usize, capacity: u32): usize {
  const line = digitsBeforeComma(start);
  const over: usize = end == 0 ? 0 : nameEnd(end);
  if (over == 0) return 0;
  const count = load<u32>(functionsAt);
  const names = load<u32>(namesAt);
  const size = u32(over + 1 - start);
  if (count == capacity || names + size > load<u32>(nameRoomAt)) {
    store<u32>(isFullAt, 1);
    return 0;
  }
  const calls = columnsAt + 5 * (usize(capacity) << 2);
  store<u32>(calls + (usize(count) << 2), 0);
  memory.copy(calls + (usize(capacity) << 2) + names, start, size);
  store<u32>(functionsAt, count + 1);
  store<u32>(namesAt, names + size);
  store<u32>(functionDisorderAt, load<u32>(functionDisorderAt) | u32(line <= load<u32>(lastFunctionAt)));
  store<u32>(lastFunctionAt, line);
  return over + 1;
}

/** `FNDA:calls,name` from behind the colon, where it is the next function's name. */
function called(start: usize, capacity: u32): usize {
  let calls = digitsBeforeComma(start);
  const over: usize = end == 0 ? 0 : nameEnd(end);
  if (over == 0) return 0;
  const column = columnsAt + 5 * (usize(capacity) << 2);
  const names = column + (usize(capacity) << 2);
  const limit = names + load<u32>(namesAt);
  let at = names + load<u32>(nextNameAt);
  while (at < limit && u32(load<u8>(at)) != comma) at += 1;
  at += 1;
  let from = end;
  while (from <= over && at < limit && load<u8>(from) == load<u8>(at)) {
    from += 1;
    at += 1;
  }
  if (from <= over) return 0;
  const place = load<u32>(calledAt);
  const most = load<u32>(mostHitsAt);
  if (calls > most) calls = most;
  store<u32>(column + (usize(place) << 2), calls);
  store<u32>(callBitsAt, load<u32>(callBitsAt) | calls);
  store<u32>(functionsCalledAt, load<u32>(functionsCalledAt) + u32(calls != 0));
  store<u32>(calledAt, place + 1);
  store<u32>(nextNameAt, u32(at - names));
  return over + 1;
}

/** `LF:number` and its like, from behind the colon. */
function total(start: usize, place: usize): usize {
  const value = digits(start);
  const next: usize = end == 0 ? 0 : nextLine(end);
  if (next != 0) store<u32>(totalsAt + (place << 2), value);
  return next;
}

/** Reads lines of one record as far as they are plain; gives where the first one starts that is not, or `limit`. */
export function scan(start: usize, limit: usize): usize {
  const capacity = load<u32>(capacityAt);
  let at = start;
  let count: u32 = 0;
  while (at < limit) {
    const word = load<u32>(at);
    let next: usize = 0;
    if ((word & 0xff_ffff) == 0x3a_4144) {
      const before = load<u32>(linesAt);
      next = shortData(at, limit, capacity);
      count += load<u32>(linesAt) - before;
      if (next != at) {
        at = next;
        continue;
      }
      next = data(at + 3, capacity);
    } else if (word == 0x4144_5242 && load<u8>(at + 4) == 58) {
      const before = load<u32>(waysAt);
      next = shortBranches(at, limit, capacity);
      count += load<u32>(waysAt) - before;
      if (next != at) {
        at = next;
        continue;
      }
      next = branch(at + 5, capacity);
    } else if (word == 0x4144_4e46) next = load<u8>(at + 4) == 58 ? called(at + 5, capacity) : 0;
    else if ((word & 0xff_ffff) == 0x3a_4e46) next = begins(at + 3, capacity);
    else if ((word & 0xff_ffff) == 0x3a_464c) next = total(at + 3, 0);
    else if ((word & 0xff_ffff) == 0x3a_484c) next = total(at + 3, 1);
    else if (word == 0x3a46_5242) next = total(at + 4, 2);
    else if (word == 0x3a48_5242) next = total(at + 4, 3);
    else if (word == 0x3a46_4e46) next = total(at + 4, 4);
    else if (word == 0x3a48_4e46) next = total(at + 4, 5);
    if (next == 0) break;
    at = next;
    count += 1;
  }
  store<u32>(readAt, load<u32>(readAt) + count);
  return at;
}
