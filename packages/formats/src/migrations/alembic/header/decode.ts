/** A Python file's text with `\n` line ends and no byte order mark, or why it has none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'undecodable'; readonly line: number | null; readonly reason: string };

/** Two lines of ordinary length: where Python looks for the name of an encoding. */
const headLength = 400;

/**
 * Decodes as Python does: UTF-8 unless a comment in the first two lines names another encoding. Never throws; what Python
 * itself refuses comes back with the reason.
 */
export function decodePython(bytes: Uint8Array): Decoded {
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return undecodable(lineOf(bytes, zero), 'holds a NUL byte, so Python refuses the file. Save it as UTF-8 text.');
  const text = utf8Text(bytes);
  const encoding = encodingOf(text ?? String.fromCharCode(...bytes.subarray(0, headLength)));
  const decoded = encoding === null ? text : otherText(bytes, encoding);
  if (decoded === null) {
    const what = encoding === null ? 'UTF-8 text' : `text in \`${encoding.slice(0, 40)}\`, which its first lines name`;
    return undecodable(null, `is not ${what}, so Python refuses it. Save it as UTF-8.`);
  }
  if (decoded.startsWith('\uFEFF')) {
    return undecodable(1, 'begins with two byte order marks, so Python refuses it. Delete them.');
  }
  return { kind: 'text', text: decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function otherText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function undecodable(line: number | null, what: string): Decoded {
  return { kind: 'undecodable', line, reason: `The file ${what}` };
}

/** PEP 263: what a comment in the first two lines names; null for UTF-8. Python's `latin-1` is the web's `latin1`. */
function encodingOf(text: string): string | null {
  const head = text.slice(0, headLength);
  if (!head.includes('coding')) return null;
  for (const line of head.split(/\r\n?|\n/, 2)) {
    const code = line.trimStart();
    if (code !== '' && !code.startsWith('#')) return null;
    const name = /coding[:=][ \t]*([-\w.]+)/.exec(code)?.[1]?.toLowerCase().replaceAll('_', '-');
    if (name !== undefined) return /^utf-?8/.test(name) ? null : name.replace(/^latin-(?=\d)/, 'latin');
  }
  return null;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = bytes.indexOf(0x0a); index >= 0 && index < at; index = bytes.indexOf(0x0a, index + 1)) line += 1;
  return line;
}
