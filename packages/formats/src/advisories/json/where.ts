import { excerpt } from '../../bytes/text.ts';

/** Where a file stops being JSON, in words: what stands there, or that it ends too early. */
export function notJsonAt(bytes: Uint8Array, at: number): string {
  const place = placeOf(bytes, at);
  if (at >= bytes.length) {
    return (
      `the file ends in the middle, at ${place} (byte ${bytes.length}): it was cut off. ` +
      'See in the log of the scanner why it stopped, and let it write the file again'
    );
  }
  return (
    `the file is not JSON at ${place}, where ${excerpt(bytes, at, endOfLine(bytes, at))} stands. ` +
    'Let the scanner itself write the file, as JSON or SARIF, and print nothing else into it'
  );
}

function placeOf(bytes: Uint8Array, at: number): string {
  let [line, lineStart] = [1, 0];
  for (let found = bytes.indexOf(0x0a); found >= 0 && found < at; found = bytes.indexOf(0x0a, lineStart)) {
    line += 1;
    lineStart = found + 1;
  }
  return `line ${line}, column ${at - lineStart + 1}`;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? bytes.length : end;
}
