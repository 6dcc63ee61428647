/** UTF-16 units of a body: as many as GitHub stores. */
export const size = 65_536;

/** A body that is one piece again and again. */
export function filled(piece: string): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Lines that begin with one piece more each. */
export function stairs(piece: string, steps: number): string {
  return Array.from({ length: steps }, (_, index) => piece.repeat(index)).join('a\n');
}
