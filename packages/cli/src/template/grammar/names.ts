import { grammar } from './schema.ts';

/** Functions that every expression has. Source: GitHub's documentation, "Evaluate expressions in workflows and actions". */
const everywhere = ['case', 'contains', 'endsWith', 'format', 'fromJSON', 'join', 'startsWith', 'toJSON'];

/** What GitHub's grammar knows anywhere: to name what a misspelt word most likely means. */
export interface Names {
  readonly keys: readonly string[];
  readonly contexts: readonly string[];
  readonly functions: readonly string[];
}

/** Out of the grammar itself; reads all of it each time. */
export function namesInGrammar(): Names {
  const found = { keys: new Set<string>(), context: new Set<string>() };
  gather(JSON.parse(grammar), found);
  const isFunction = (word: string): boolean => word.includes('(');
  return {
    keys: [...found.keys].toSorted(),
    contexts: [...found.context].filter((word) => !isFunction(word)).toSorted(),
    functions: [
      ...everywhere,
      ...[...found.context].filter(isFunction).map((word) => word.slice(0, word.indexOf('('))),
    ],
  };
}

interface Found {
  readonly keys: Set<string>;
  readonly context: Set<string>;
}

/** Keys stand under `properties`, words that are taken under `constant` and `allowed-values`. */
function gather(value: unknown, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'properties') for (const name of Object.keys(item as object)) found.keys.add(name);
    const into = wordLists.get(key);
    if (into !== undefined) for (const word of wordsIn(item)) found[into].add(word);
    gather(item, found);
  }
}

const wordLists = new Map([
  ['constant', 'keys'],
  ['allowed-values', 'keys'],
  ['context', 'context'],
] as const) as ReadonlyMap<string, keyof Found>;

function wordsIn(item: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(item) ? item : [item];
  return items.filter((one) => typeof one === 'string');
}
