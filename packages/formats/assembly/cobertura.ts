// AssemblyScript: compiled by `npm run generate` into src/wasm/cobertura-code.ts. What it does and where everything stands in
// its memory is told in src/coverage/cobertura/scanner.ts.

/** Cells, four bytes each, from address 0. The same names and places as in scanner.ts. */
const countAt: usize = 0;
const conditionsAt: usize = 4;
const hitBitsAt: usize = 8;
const coveredAt: usize = 12;
const disorderAt: usize = 16;

const windowAt: usize = 1024;
const windowRoom: usize = 0x12_0000;
const capacity: u32 = 0x4000;
/** Numbers of lines, their hits, then a row of three for each line with a condition: its place, and ways taken and in all. */
const linesAt: usize = windowAt + windowRoom;
const hitsAt: usize = linesAt + 4 * capacity;
const waysAt: usize = hitsAt + 4 * capacity;

const quote: u32 = 34;

/** Behind what was read last; 0 where it was not there. */
let at: usize = 0;

// @ts-ignore: a decorator of AssemblyScript.
@inline
function is8(place: usize, text: u64): bool {
  return load<u64>(place) == text;
}

/** A number of 1 to 7 digits and the sign behind it: the digits by pairs, fours and eights. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function numberBefore(start: usize, sign: u32): u32 {
  const word = load<u64>(start) ^ 0x3030_3030_3030_3030;
  const others = ((word + 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080;
  const bits = ctz(others) & 0x78;
  const length = usize(bits >> 3);
  // 64 bits are shifted as none are: a word of digits alone, or one that begins with none of them, is no number here.
  at = length - 1 < 7 && u32(load<u8>(start + length)) == sign ? start + length + 1 : 0;
  const digits = word << (64 - bits);
  const pairs = digits * 10 + (digits >> 8);
  const first = (pairs & 0xff_0000_00ff) * 0xf_4240_0000_0064;
  return u32((first + ((pairs >> 16) & 0xff_0000_00ff) * 0x2710_0000_0001) >> 32);
}

/** Behind the spaces and line ends at a place. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function behindSpace(start: usize, limit: usize): usize {
  let place = start;
  while (place < limit) {
    const text = v128.load(place);
    const breaks = v128.or(i8x16.eq(text, i8x16.splat(9)), i8x16.eq(text, i8x16.splat(10)));
    const others = v128.or(i8x16.eq(text, i8x16.splat(13)), i8x16.eq(text, i8x16.splat(32)));
    const signs = ~i8x16.bitmask(v128.or(breaks, others)) & 0xffff;
    if (signs != 0) return place + ctz(signs);
    place += 16;
  }
  return place;
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
  let count: u32 = 0;
  let conditions: u32 = 0;
  let hitBits: u32 = 0;
  let coveredLines: u32 = 0;
  let disorder: u32 = 0;
  let last: u32 = 0;
  let done = start;
  while (done < limit && count < capacity) {
    at = behindSpace(done, limit);
    // `<line number="`
    if (at + 24 > limit || !is8(at, 0x756e_2065_6e69_6c3c) || load<u32>(at + 8) != 0x7265_626d) break;
    if (load<u16>(at + 12) != 0x223d) break;
    const line = numberBefore(at + 14, quote);
    // ` hits="`
    if (at == 0 || line == 0 || (load<u64>(at) & 0xff_ffff_ffff_ffff) != 0x22_3d73_7469_6820) break;
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
    const column = usize(count) << 2;
    store<u32>(linesAt + column, line);
    store<u32>(hitsAt + column, hits);
    hitBits |= hits;
    coveredLines += u32(hits != 0);
    disorder |= u32(line <= last);
    last = line;
    if (total != 0) {
      const row = waysAt + usize(conditions) * 12;
      store<u32>(row, count);
      store<u32>(row + 4, covered);
      store<u32>(row + 8, total);
      conditions += 1;
    }
    count += 1;
    done = at + 2;
  }
  store<u32>(countAt, count);
  store<u32>(conditionsAt, conditions);
  store<u32>(hitBitsAt, hitBits);
  store<u32>(coveredAt, coveredLines);
  store<u32>(disorderAt, disorder);
  return done;
}
