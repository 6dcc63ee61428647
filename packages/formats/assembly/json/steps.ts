// What may stand within a number and behind a backslash, and how blanks are passed over. Source: RFC 8259.
import { value, quote, backslash, bad } from './layout';

/** What of a number may come next: 0 digit or sign was read, … Gives the next state; 0 where the byte is no part of it. */
export function numberStep(step: u32, byte: u32): u32 {
  const isDigit = byte - 48 <= 9;
  switch (step) {
    case 1: // behind `-`
      return byte == 48 ? 2 : isDigit ? 3 : 0;
    case 2: // behind a first zero
      return byte == 46 ? 4 : (byte | 0x20) == 101 ? 6 : 0;
    case 3:
      return isDigit ? 3 : byte == 46 ? 4 : (byte | 0x20) == 101 ? 6 : 0;
    case 4: // behind the point
      return isDigit ? 5 : 0;
    case 5:
      return isDigit ? 5 : (byte | 0x20) == 101 ? 6 : 0;
    case 6: // behind `e`
      return isDigit ? 8 : byte == 43 || byte == 45 ? 7 : 0;
    default: // behind its sign, and its digits
      return isDigit ? 8 : 0;
  }
}

/** Whether a number may end behind such a step. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function isNumber(step: u32): bool {
  return step == 2 || step == 3 || step == 5 || step == 8;
}

/** What of an escape is left behind a byte; `bad` where that is no part of one. */
export function escapeStep(step: u32, byte: u32): u32 {
  if (step != 1) return byte - 48 > 9 && (byte | 0x20) - 97 > 5 ? bad : step == 2 ? 0 : step - 1;
  if (byte == 117) return 5;
  const isKnown = byte == quote || byte == backslash || byte == 47 || byte == 98 || byte == 102 || byte == 110;
  return isKnown || byte == 114 || byte == 116 ? 0 : bad;
}

/** The first byte that is no blank; somewhere behind the limit where there is none. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function behindBlanks(start: usize, limit: usize): usize {
  let at = start;
  while (at < limit) {
    const byte: u32 = load<u8>(at);
    if (byte > 32 || (byte != 32 && byte != 10 && byte != 13 && byte != 9)) break;
    at += 1;
    if (byte != 10) continue;
    // Behind a line feed stand as many spaces as the value is deep.
    const others = i8x16.bitmask(i8x16.ne(v128.load(at), i8x16.splat(32)));
    at += others == 0 ? 16 : ctz(others);
  }
  return at;
}
