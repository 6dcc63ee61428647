import { excerpt } from '../commits/text.ts';
import { readPerson } from './person.ts';
import { signatureIn } from './tag-signature.ts';
import type { Person } from './person.ts';
import type { TagSignature } from './tag-signature.ts';

/** An annotated tag as git stores it. */
export interface TagObject {
  /** Id of what it points at, in small letters, 40 or 64 hexadecimal digits. */
  readonly object: string;
  /** `tag` where it points at another annotated tag. */
  readonly type: 'commit' | 'tree' | 'blob' | 'tag';
  readonly name: string;
  /** Null in very old tags, and in some that tools made. */
  readonly tagger: Person | null;
  /** As it was written, without the blank line before it and without the signature; line ends are kept. */
  readonly message: string;
  readonly signature: TagSignature | null;
  /** What stands below the signature's last line; no signature vouches for it. Empty in an ordinary tag. */
  readonly trailing: string;
}

export type TagObjectReading =
  | { readonly ok: true; readonly tag: TagObject }
  | { readonly ok: false; readonly problem: string };

interface HeaderLine {
  readonly key: string;
  readonly value: string;
}

const types = ['commit', 'tree', 'blob', 'tag'] as const;

/**
 * Reads the bytes that `git cat-file tag` gives, in linear time; a line may end in CRLF, and bytes that are no text in
 * the tag's encoding become U+FFFD. Source: git's tag.c (object, type and tag first, in this order).
 */
export function readTagObject(bytes: Uint8Array): TagObjectReading {
  const utf8 = decode(bytes, 'utf-8');
  const { lines } = headerOf(utf8);
  const encoding = lines.find(({ key }) => key === 'encoding')?.value ?? 'utf-8';
  const text = /^utf-?8$/i.test(encoding) ? utf8 : decode(bytes, encoding);
  return readTag(text);
}

function readTag(text: string): TagObjectReading {
  const { lines, end } = headerOf(text);
  const [object, type, tag] = lines;
  if (object?.key !== 'object' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(object.value)) {
    return refused(1, object, '"object" and the id of what the tag points at');
  }
  const known = types.find((name) => name === type?.value);
  if (type?.key !== 'type' || known === undefined) return refused(2, type, '"type" and commit, tree, blob or tag');
  if (tag?.key !== 'tag' || tag.value === '') return refused(3, tag, '"tag" and its name');
  const tagger = lines.find(({ key }) => key === 'tagger');
  const { before, signature, trailing } = signatureIn(text, end);
  return {
    ok: true,
    tag: {
      object: object.value.toLowerCase(),
      type: known,
      name: tag.value,
      tagger: tagger === undefined ? null : readPerson(tagger.value),
      message: before,
      signature,
      trailing,
    },
  };
}

function refused(line: number, found: HeaderLine | undefined, wanted: string): TagObjectReading {
  const there = found === undefined ? 'is missing' : `is "${excerpt(`${found.key} ${found.value}`.trim())}"`;
  return { ok: false, problem: `This is no annotated tag: line ${line} ${there}, and should hold ${wanted}.` };
}

/** The lines before the first blank one, and where the message starts. Lines that continue another are left out. */
function headerOf(text: string): { readonly lines: readonly HeaderLine[]; readonly end: number } {
  const lines: HeaderLine[] = [];
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const next = feed === -1 ? text.length : feed + 1;
    const line = text.slice(at, feed === -1 ? text.length : feed).replace(/\r$/, '');
    at = next;
    if (line === '') break;
    if (line.startsWith(' ') || lines.length >= maxHeaderLines) continue;
    const space = line.indexOf(' ');
    lines.push(space === -1 ? { key: line, value: '' } : { key: line.slice(0, space), value: line.slice(space + 1) });
  }
  return { lines, end: at };
}

/** Git writes four to six; the rest of a hostile header is passed over. */
const maxHeaderLines = 100;

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}
