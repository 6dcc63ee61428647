import type { Markup } from './markup.ts';

/** What may still be written, in UTF-8 bytes: the one state of a page. */
export interface Budget {
  left: number;
}

const encoder = new TextEncoder();

/** Length in UTF-8, as the file will have it. */
export function sizeOf({ markup }: Markup): number {
  return encoder.encode(markup).length;
}

/** Takes the room for a piece; false, and nothing taken, where it is no longer there. */
export function fits(budget: Budget, bytes: number): boolean {
  if (bytes > budget.left) return false;
  budget.left -= bytes;
  return true;
}

/** As many of the first items as fit, at most `most`, as markup, and how many were left out. */
export function listed<T>(
  budget: Budget,
  items: readonly T[],
  most: number,
  write: (item: T) => Markup,
): { readonly items: readonly Markup[]; readonly leftOut: number } {
  const written: Markup[] = [];
  for (const item of items.slice(0, most)) {
    const piece = write(item);
    if (!fits(budget, sizeOf(piece))) break;
    written.push(piece);
  }
  return { items: written, leftOut: items.length - written.length };
}
