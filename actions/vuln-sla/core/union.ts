/** Which texts belong together; each keeps a number, so that a hundred thousand of them cost little. */
export interface Union {
  /** Puts all of them together. */
  readonly link: (texts: readonly string[]) => void;
  /** The number of the set that a text is in; a text that was never linked gets a set of its own. */
  readonly setOf: (text: string) => number;
}

/** Makes an empty union (disjoint sets with path halving). */
export function createUnion(): Union {
  const numbers = new Map<string, number>();
  const parents: number[] = [];

  function numberOf(text: string): number {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = parents.length;
    numbers.set(text, number);
    parents.push(number);
    return number;
  }

  function root(number: number): number {
    let at = number;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up;
      at = up;
    }
    return at;
  }

  return {
    link: (texts) => {
      if (texts.length === 0) return;
      let first = root(numberOf(texts[0] ?? ''));
      for (let index = 1; index < texts.length; index += 1) {
        const other = root(numberOf(texts[index] ?? ''));
        // The older one stays the root, so that the order of the sets is that of their first mention.
        parents[Math.max(first, other)] = Math.min(first, other);
        first = Math.min(first, other);
      }
    },
    setOf: (text) => root(numberOf(text)),
  };
}
