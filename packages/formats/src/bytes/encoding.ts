/** How many bytes of a UTF-8 byte order mark stand there: 3 or 0. */
export function byteOrderMark(bytes: Uint8Array, start: number, end: number): number {
  const marked = end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
  return marked ? 3 : 0;
}

/**
 * Why a text that begins so is no UTF-8, or null: by a UTF-16 byte order mark, or by a zero byte among the first four, which
 * every text in UTF-16 or UTF-32 that begins with an ordinary letter has. No report begins with a zero byte otherwise.
 */
export function otherEncoding(bytes: Uint8Array, start: number, end: number): string | null {
  const [first, second] = [bytes[start], bytes[start + 1]];
  const marked = end - start >= 2 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff));
  const zeros = bytes.subarray(start, Math.min(end, start + 4)).includes(0);
  if (!marked && !zeros) return null;
  return (
    'it is written in UTF-16, or is no text. Write it as UTF-8: in PowerShell, `| Out-File -Encoding utf8` in place of `>`, ' +
    'or let the tool write the file itself'
  );
}
