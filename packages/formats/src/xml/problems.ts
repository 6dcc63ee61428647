import { zeroByte } from './tag.ts';
import { utf8 } from './encoding.ts';

/** Longest quotation from a report, in bytes. */
const longestQuotation = 60;

const again =
  'Let the test step write the report again, and see that it ends before the report is read and that nothing else writes to the same file.';

const inUtf8 =
  'Let the tool write UTF-8; where a shell writes the file, use `Out-File -Encoding utf8` in place of `>` in Windows PowerShell.';

/** The report is not well-formed XML; `place` counts bytes from 1, `before` is what stands up to it. */
export function brokenAt(place: number, before: Uint8Array, problem: string): string {
  const seen = before.length === 0 ? '' : `, after ${quotation(before)}`;
  return `The XML is broken at byte ${place}${seen}: ${problem}. ${problem === zeroByte ? inUtf8 : again}`;
}

/** What a format refuses in XML that is well-formed; `problem` says what to do, too. */
export function refusedAt(place: number, tag: Uint8Array, problem: string): string {
  return `At byte ${place}, ${quotation(tag)}: ${problem}`;
}

/** The bytes end too early; `inside` is the innermost open element, empty where there is none. */
export function cutOff(bytes: number, inside: string): string {
  if (bytes === 0) return `The report is empty. ${again}`;
  const where = inside === '' ? 'before an element was complete' : `inside <${shortened(inside)}>`;
  return `The report ends after byte ${bytes}, ${where}: it was cut off. ${again}`;
}

export function isUtf16(place: number): string {
  return `The report is in UTF-16 or UTF-32 by its byte ${place}. ${inUtf8}`;
}

function quotation(bytes: Uint8Array): string {
  const isCut = bytes.length > longestQuotation;
  return `"${isCut ? '…' : ''}${printable(utf8(bytes.subarray(-longestQuotation)))}"`;
}

function shortened(text: string): string {
  return printable(text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text);
}

/** Control characters of all kinds, and those that turn text around, as one space each. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
