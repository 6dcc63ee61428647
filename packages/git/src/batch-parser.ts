import type { GitObject, GitObjectType } from '@cm/app';

/** One answer of `git cat-file --batch`, or why there is none. */
export type BatchAnswer =
  | GitObject
  | { readonly kind: 'ambiguous'; readonly spec: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface BatchParser {
  /** Reads the next bytes; specs are answered in the order in which they were expected. */
  readonly push: (chunk: Uint8Array) => void;
  /** Says which spec the next unclaimed answer belongs to. */
  readonly expect: (spec: string) => void;
}

const headerCap = 64 * 1024;
const lineFeed = 10;

/**
 * Parses the batch output from bytes: `<id> <type> <size>`, the content, a line feed. Linear; holds one object at a time.
 * An object of more than `maxBytes` is refused before its content is read. A chunk may be overwritten when `push` returns.
 */
export function createBatchParser(maxBytes: number, onAnswer: (answer: BatchAnswer) => void): BatchParser {
  const specs: string[] = [];
  let next = 0;
  let header: Uint8Array[] = [];
  let headerBytes = 0;
  let body: Body | null = null;

  function readHeader(chunk: Uint8Array, from: number): number {
    const end = chunk.indexOf(lineFeed, from);
    const part = chunk.subarray(from, end === -1 ? chunk.length : end);
    headerBytes += part.length;
    if (headerBytes > headerCap) {
      onAnswer({ kind: 'refused', reason: 'Git answered with a line that is no object header.' });
      return chunk.length;
    }
    if (end === -1) {
      header.push(Uint8Array.from(part));
      return chunk.length;
    }
    const line = header.length === 0 ? textOf(part) : Buffer.concat([...header, part]).toString('utf8');
    header = [];
    headerBytes = 0;
    const spec = specs[next] ?? '';
    next += 1;
    const meaning = headerOf(line, spec, maxBytes);
    if ('bytes' in meaning && !('kind' in meaning)) body = meaning;
    else onAnswer(meaning);
    return end + 1;
  }

  function readBody(chunk: Uint8Array, from: number, current: Body): number {
    const part = chunk.subarray(from, from + current.bytes.length - current.filled);
    current.bytes.set(part, current.filled);
    current.filled += part.length;
    const at = from + part.length;
    if (current.filled < current.bytes.length || at >= chunk.length) return at;
    const { spec, id, type, bytes } = current;
    body = null;
    onAnswer({ kind: 'found', spec, id, type, bytes });
    return at + 1;
  }

  return {
    expect: (spec) => void specs.push(spec),
    push: (chunk) => {
      for (let at = 0; at < chunk.length;) at = body === null ? readHeader(chunk, at) : readBody(chunk, at, body);
    },
  };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

interface Body {
  readonly spec: string;
  readonly id: string;
  readonly type: GitObjectType;
  readonly bytes: Uint8Array;
  filled: number;
}

function headerOf(line: string, spec: string, maxBytes: number): BatchAnswer | Body {
  const found = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d{1,15})$/.exec(line);
  if (found !== null) {
    const [, id = '', type = '', digits = ''] = found;
    const size = Number(digits);
    if (size > maxBytes) {
      const reason = `${JSON.stringify(spec)} is ${size} bytes long; at most ${maxBytes} are read.`;
      return { kind: 'refused', reason };
    }
    return { spec, id, type: type as GitObjectType, bytes: new Uint8Array(size), filled: 0 };
  }
  if (line.endsWith(' ambiguous')) return { kind: 'ambiguous', spec };
  // `submodule` (git 2.51 on): the tree names a commit of another repository.
  if (line.endsWith(' missing') || line.endsWith(' submodule')) return { kind: 'missing', spec };
  return { kind: 'refused', reason: `Git answered ${JSON.stringify(line.slice(0, 200))}, which is no object header.` };
}
