/** The words after a program's name, sorted. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Values by option, as written: `-n`, `--namespace`; an empty text for an option without one. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sorts the words of a command. `withValue`: options that take the next word. `--x=y` and `-ny` count as well; a number such
 * as `-1` is no option.
 */
export function argumentsOf(words: readonly string[], withValue: ReadonlySet<string>): Arguments {
  const positionals: string[] = [];
  const options = new Map<string, string[]>();
  function add(name: string, value: string): void {
    const values = options.get(name);
    if (values === undefined) options.set(name, [value]);
    else values.push(value);
  }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') {
      positionals.push(...words.slice(index + 1));
      break;
    }
    const isOption = word.length > 1 && word.startsWith('-') && !/^-\d/u.test(word);
    if (!isOption) positionals.push(word);
    else if (withValue.has(word)) {
      index += 1;
      add(word, words[index] ?? '');
    } else addJoined(word, withValue, add);
  }
  return { positionals, options };
}

function addJoined(word: string, withValue: ReadonlySet<string>, add: (name: string, value: string) => void): void {
  const equals = word.indexOf('=');
  const short = word.slice(0, 2);
  if (equals !== -1) add(word.slice(0, equals), word.slice(equals + 1));
  else if (!word.startsWith('--') && word.length > 2 && withValue.has(short)) add(short, word.slice(2));
  else add(word, '');
}

/** The last value of an option under any of its names; null where it is not given. */
export function valueOf({ options }: Arguments, ...names: readonly string[]): string | null {
  return valuesOf(options, names).at(-1) ?? null;
}

/** All values of an option under any of its names. */
export function valuesOf(options: Arguments['options'], names: readonly string[]): readonly string[] {
  return names.flatMap((name) => options.get(name) ?? []);
}

/** A set out of words with spaces between. */
export function optionSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
