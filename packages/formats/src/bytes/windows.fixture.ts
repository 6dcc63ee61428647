/** Bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Cuts bytes into windows at the given places, in memory that is overwritten once a window has been read. */
export function inWindows(bytes: Uint8Array, cuts: readonly number[], push: (window: Uint8Array) => unknown): void {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted((a, b) => a - b);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    const window = bytes.slice(from, to);
    push(window);
    window.fill(0);
    from = to;
  }
}
