// AssemblyScript: compiled by `npm run generate` into src/wasm/cobertura-code.ts. What it does and where everything stands in
// its memory is told in src/coverage/cobertura/scanner.ts.

/** Cells, four bytes each, from address 0. The same names and places as in scanner.ts. */
const countAt: usize = 0;

const windowAt: usize = 1024;
const windowRoom: usize = 0x12_0000;
const rowsAt: usize = windowAt + windowRoom;
const capacity: u32 = 0x4000;

const quote: u32 = 34;

/** Behind what was read last; 0 where it was not there. */
let at: usize = 0;

// @ts-ignore: a decorator of AssemblyScript.
@inline
function is8(place: usize, text: u64): bool {
  return load<u64>(place) == text;
}

/** A number of 1 to 9 digits and the sign behind it. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function numberBefore(start: usize, sign: u32): u32 {
  let place = start;
  let value: u32 = 0;
  let digit: u32 = u32(load<u8>(place)) - 48;
  while (digit <= 9) {
    value = value * 10 + digit;
    place += 1;
    digit = u32(load<u8>(place)) - 48;
  }
  at = place - start - 1 < 9 && u32(load<u8>(place)) == sign ? place + 1 : 0;
  return value;
}

/** Behind the next byte of that kind, with only plain ones before it; 0 where something else stands there first. */
function behind(start: usize, sign: u32): usize {
  let place = start;
  let byte: u32 = load<u8>(place);
  while (byte != sign) {
    if (byte < 32 || byte == quote || byte == 38 || byte == 60 || byte > 126 || place - start > 4096) return 0;
    place += 1;
    byte = load<u8>(place);
  }
  return place + 1;
}

/** ` branch="true"`, in small letters or with a capital one: 1, `false`: 0, and `at` behind it; 2 where it is not there. */
function branchWord(): u32 {
  if (!is8(at, 0x3d68_636e_6172_6220) || u32(load<u8>(at + 8)) != quote) return 2;
  const word = load<u32>(at + 9) | 0x20;
  if (word == 0x6575_7274 && u32(load<u8>(at + 13)) == quote) {
    at += 14;
    return 1;
  }
  if (word == 0x736c_6166 && load<u8>(at + 13) == 101 && u32(load<u8>(at + 14)) == quote) {
    at += 15;
    return 0;
  }
  return 2;
}

/** Reads `<line>` elements as most tools write them, and the spaces before them; gives where the first other thing stands. */
export function scan(start: usize, limit: usize): usize {
  let count = load<u32>(countAt);
  let done = start;
  while (done < limit && count < capacity) {
    at = done;
    let byte: u32 = load<u8>(at);
    while (at < limit && (byte == 9 || byte == 10 || byte == 13 || byte == 32)) {
      at += 1;
      byte = load<u8>(at);
    }
    // `<line number="`
    if (at + 24 > limit || !is8(at, 0x756e_2065_6e69_6c3c) || load<u32>(at + 8) != 0x7265_626d) break;
    if (load<u16>(at + 12) != 0x223d) break;
    const line = numberBefore(at + 14, quote);
    // ` hits="`
    if (at == 0 || (load<u64>(at) & 0xff_ffff_ffff_ffff) != 0x22_3d73_7469_6820) break;
    const hits = numberBefore(at + 7, quote);
    if (at == 0) break;
    const isBranch = branchWord();
    let covered: u32 = 0;
    let total: u32 = 0;
    // ` condition-coverage="`
    if (is8(at, 0x6974_6964_6e6f_6320) && is8(at + 8, 0x7265_766f_632d_6e6f) && load<u32>(at + 16) == 0x3d65_6761) {
      const open = u32(load<u8>(at + 20)) == quote ? behind(at + 21, 40) : 0;
      if (open == 0) break;
      const taken = numberBefore(open, 47);
      if (at == 0) break;
      const ways = numberBefore(at, 41);
      if (at == 0 || u32(load<u8>(at)) != quote || ways == 0) break;
      at += 1;
      if (isBranch == 1) {
        covered = min(taken, ways);
        total = ways;
      }
    }
    // ` missing-branches="`
    if (is8(at, 0x676e_6973_7369_6d20) && is8(at + 8, 0x6568_636e_6172_622d) && (load<u32>(at + 16) & 0xff_ffff) == 0x22_3d73) {
      at = behind(at + 19, quote);
      if (at == 0) break;
    }
    if (load<u8>(at) == 32) at += 1;
    // `/>`
    if (load<u16>(at) != 0x3e2f || at + 2 > limit) break;
    const row = rowsAt + (usize(count) << 4);
    store<u32>(row, line);
    store<u32>(row + 4, hits);
    store<u32>(row + 8, covered);
    store<u32>(row + 12, total);
    count += 1;
    done = at + 2;
  }
  store<u32>(countAt, count);
  return done;
}
