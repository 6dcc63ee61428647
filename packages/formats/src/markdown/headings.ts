import { keyOf, plain, withoutAsides } from './words.ts';

/** How a heading names the section. `exact`: nothing but the name, and not "Risk and rollback". */
export type HeadingMatch = 'exact' | 'part' | null;

export type HeadingMatcher = (heading: string) => HeadingMatch;

/** A matcher for headings, whatever their case, numbering, decoration and punctuation. */
export function headingMatcher(aliases: readonly string[]): HeadingMatcher {
  const keys = new Set(aliases.map(keyOf).filter((key) => key !== ''));
  const stems = stemsOf(keys);
  return (heading) => {
    const names = headingNames(heading, stems);
    if (names === null) return null;
    if (names.whole.some((key) => keys.has(key))) return 'exact';
    return names.parts.some((key) => keys.has(key)) ? 'part' : null;
  };
}

/** What a heading may be a name of, as keys: the whole of it, and each of several that it joins. */
export interface HeadingNames {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

/** Reads a heading; null where none of the stems is in it, so that it can name nothing that is looked for. */
export function headingNames(heading: string, stems: readonly string[]): HeadingNames | null {
  if (heading.length > longest) return null;
  const all = keyOf(heading);
  if (!stems.some((stem) => all.includes(stem))) return null;
  const text = withoutAsides(plain(heading));
  const parts = text.split(between);
  return { whole: keysOf(text), parts: parts.length > 1 ? parts.flatMap(keysOf) : [] };
}

/** The beginnings of keys, for a first look. */
export function stemsOf(keys: Iterable<string>): readonly string[] {
  return [...new Set(Array.from(keys, (key) => key.slice(0, 3)))];
}

/** Headings are short; a longer line is none, and is not looked at. UTF-16 units. */
const longest = 120;

const between = /[/&+,|:;–—]| - | and | or | und | et | y /iu;
/** What may follow the name: "Rollback plan for the database", "How to revert this change". */
const tail = /^(.*?) (?:for|if|in case|this|the change)\b.*$/iu;
const numbering = /^[\s\d.)(#]{1,20}/u;

function keysOf(text: string): readonly string[] {
  const name = text.trim().replace(numbering, '');
  const start = tail.exec(name)?.[1];
  return start === undefined ? [keyOf(name)] : [keyOf(name), keyOf(start)];
}
