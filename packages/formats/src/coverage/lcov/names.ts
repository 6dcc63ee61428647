import { textOf } from '../../bytes/text.ts';

/** The functions of one section, as `line,name`. */
export interface NameList {
  /** A function by its first line, which is written from `start` to a comma, and its name, from `name` to `end`. */
  readonly add: (line: number, bytes: Uint8Array, start: number, name: number, end: number) => void;
  /** Whether the name of the next function is exactly that range; if so, the one behind it is the next. */
  readonly isNext: (bytes: Uint8Array, start: number, end: number) => boolean;
  /** Whether the lines ascend, so that no function is there twice. */
  readonly isAscending: () => boolean;
  /** Gives `line,name` of each, made when what it gives is called. Starts the next section. */
  readonly take: () => () => string[];
}

const newline = 10;
const comma = 44;
const blockSize = 1 << 18;

/**
 * Names stay bytes until someone asks for them: most are only counted, and text of them would be most of what a large
 * report keeps in memory.
 */
export function nameList(): NameList {
  let block = new Uint8Array(blockSize);
  /** Where this section's names start in the block, end so far, and the next one to be looked at starts. */
  let from = 0;
  let length = 0;
  let next = 0;
  let last = 0;
  let ascending = true;

  /** Room for more bytes: in a new block, which takes over what this section has, since nobody writes a block twice. */
  function makeRoom(more: number): void {
    if (length + more <= block.length) return;
    const larger = new Uint8Array(Math.max(blockSize, (length - from + more) * 2));
    larger.set(block.subarray(from, length));
    block = larger;
    length -= from;
    next -= from;
    from = 0;
  }

  return {
    add: (line, bytes, start, name, end) => {
      makeRoom(end - start + 1);
      let to = length;
      for (let at = start; bytes[at] !== comma && at < name; at += 1) block[to++] = bytes[at] ?? 0;
      block[to++] = comma;
      for (let at = name; at < end; at += 1) block[to++] = bytes[at] ?? 0;
      block[to++] = newline;
      length = to;
      if (line <= last) ascending = false;
      last = line;
    },
    isNext: (bytes, start, end) => {
      let at = next;
      while (at < length && block[at] !== comma) at += 1;
      at += 1;
      if (at + end - start >= length || block[at + end - start] !== newline) return false;
      for (let index = start; index < end; index += 1) if (block[at + index - start] !== bytes[index]) return false;
      next = at + end - start + 1;
      return true;
    },
    isAscending: () => ascending,
    take: () => {
      const [names, start, end] = [block, from, length - 1];
      from = length;
      next = length;
      last = 0;
      ascending = true;
      return () => (end < start ? [] : textOf(names, start, end).split('\n'));
    },
  };
}
