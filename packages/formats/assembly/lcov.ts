// AssemblyScript: compiled by `npm run generate` into src/wasm/lcov-code.ts. What it does and where everything stands in its
// memory is told in src/coverage/lcov/scanner.ts.

/** Cells, four bytes each, from address 0. The same names and places as in scanner.ts. */
const capacityAt: usize = 0;
const nameRoomAt: usize = 4;
const isFullAt: usize = 8;
const mostHitsAt: usize = 12;
const readAt: usize = 16;
const linesAt: usize = 20;
const lastLineAt: usize = 24;
const hitBitsAt: usize = 28;
const coveredAt: usize = 32;
const disorderAt: usize = 36;
const waysAt: usize = 40;
const lastWayLineAt: usize = 44;
const lastWayAt: usize = 48;
const wayBitsAt: usize = 52;
const wayHitBitsAt: usize = 56;
const waysTakenAt: usize = 60;
const wayDisorderAt: usize = 64;
const functionsAt: usize = 68;
const calledAt: usize = 72;
const namesAt: usize = 76;
const nextNameAt: usize = 80;
const lastFunctionAt: usize = 84;
const functionDisorderAt: usize = 88;
/** Six of them: LF, LH, BRF, BRH, FNF, FNH. */
const totalsAt: usize = 92;

const windowAt: usize = 1024;
const windowRoom: usize = 0x12_0000;
const columnsAt: usize = windowAt + windowRoom;

const comma: u32 = 44;
const newline: u32 = 10;

/** Where the number that was read last ends; 0 where there was none of 1 to 9 digits. */
let end: usize = 0;

// @ts-ignore: a decorator of AssemblyScript.
@inline
function digits(start: usize): u32 {
  let at = start;
  let value: u32 = 0;
  let digit: u32 = u32(load<u8>(at)) - 48;
  while (digit <= 9) {
    value = value * 10 + digit;
    at += 1;
    digit = u32(load<u8>(at)) - 48;
  }
  end = at - start - 1 < 9 ? at : 0;
  return value;
}

/** The number before a comma; `end` is behind that. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function digitsBeforeComma(start: usize): u32 {
  const value = digits(start);
  end = end != 0 && u32(load<u8>(end)) == comma ? end + 1 : 0;
  return value;
}

/** Behind the line feed that stands at a place, but for a carriage return; 0 for none. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function nextLine(at: usize): usize {
  const over = load<u8>(at) == 13 ? at + 1 : at;
  return u32(load<u8>(over)) == newline ? over + 1 : 0;
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
  const id = block < 0x1000 && way < 0x10 ? block * 0x10 + way : 0x1_0000 + block * 0x8000 + way;
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
    if ((word & 0xff_ffff) == 0x3a_4144) next = data(at + 3, capacity);
    else if (word == 0x4144_5242) next = load<u8>(at + 4) == 58 ? branch(at + 5, capacity) : 0;
    else if (word == 0x4144_4e46) next = load<u8>(at + 4) == 58 ? called(at + 5, capacity) : 0;
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
