/** A list of numbers of 32 bits that grows. */
export interface Numbers {
  readonly length: number;
  /** All of them, with room behind; another one where there was no more room. */
  readonly all: Uint32Array;
  readonly add: (more: Uint32Array) => void;
}

const firstRoom = 1024;

export function numbers(): Numbers {
  const list = {
    length: 0,
    all: new Uint32Array(0),
    add: (more: Uint32Array): void => {
      const length = list.length + more.length;
      if (length > list.all.length) {
        const larger = new Uint32Array(Math.max(firstRoom, 2 * list.all.length, length));
        larger.set(list.all);
        list.all = larger;
      }
      list.all.set(more, list.length);
      list.length = length;
    },
  };
  return list;
}
