// Numbers of tracefiles, eight digits at a time.
import { comma, newline } from './layout';

/** Where the number that was read last ends; 0 where there was none of 1 to 9 digits. */
export let end: usize = 0;

/** Bits that are set where eight numbers of one digit are not all digits. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function noDigits(digits: u64): u64 {
  return ((digits + 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080;
}

/** Eight numbers of one digit as one, by pairs, fours and eights. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function valueOf(digits: u64): u32 {
  const pairs = digits * 10 + (digits >> 8);
  const first = (pairs & 0xff_0000_00ff) * 0xf_4240_0000_0064;
  return u32((first + ((pairs >> 16) & 0xff_0000_00ff) * 0x2710_0000_0001) >> 32);
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
export function digits(start: usize): u32 {
  const word = load<u64>(start) ^ 0x3030_3030_3030_3030;
  const bits = ctz(noDigits(word)) & 0x78;
  if (bits - 8 < 56) {
    end = start + (usize(bits) >> 3);
    return valueOf(word << (64 - bits));
  }
  return longDigits(start);
}

/** The same of a number that may be longer than seven digits, or none. */
function longDigits(start: usize): u32 {
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
export function digitsBeforeComma(start: usize): u32 {
  const value = digits(start);
  end = end != 0 && u32(load<u8>(end)) == comma ? end + 1 : 0;
  return value;
}

/** Behind the line feed that stands at a place, but for a carriage return; 0 for none. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function nextLine(at: usize): usize {
  const over = load<u8>(at) == 13 ? at + 1 : at;
  return u32(load<u8>(over)) == newline ? over + 1 : 0;
}

/** The last bytes before a place, at most eight of them, as numbers of one digit; zeros stand before them. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function digitsBefore(place: usize, length: u32): u64 {
  const over = u64(8 - length) << 3;
  return ((load<u64>(place - 8) ^ 0x3030_3030_3030_3030) >> over) << over;
}

/** Zero, which no compiler knows: V8 makes a vector of constants anew for each use, and one that stands on this once. */
export let zero: u32 = 0;

/** Sixteen times a byte. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function every(byte: u32): v128 {
  return i8x16.splat(i8(byte + zero));
}
