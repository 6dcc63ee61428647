import type { Decode } from './attributes.ts';

/**
 * The decoder for what an XML declaration says, UTF-8 where it says nothing that is known. A declared UTF-16 is a slip of
 * .NET's string writers: a file that really is in UTF-16 was refused at its first bytes.
 */
export function declaredDecoder(declaration: string): Decode {
  const name = /\bencoding\s{0,9}=\s{0,9}["'](?<name>[A-Za-z0-9._:-]{1,40})["']/.exec(declaration)?.groups?.['name'];
  if (name === undefined || /^(?:utf|ucs|unicode|iso-10646)/i.test(name)) return utf8;
  try {
    const decoder = new TextDecoder(name);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return utf8;
  }
}

const decoder = new TextDecoder();

/** Bytes that are no UTF-8 become U+FFFD; a path with one is in no git tree and is reported as such. */
export function utf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
