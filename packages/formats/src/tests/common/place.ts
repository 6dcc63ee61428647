import { languageOf } from '../../code/languages.ts';
import type { TestPlace } from '../format.ts';

/** How much of a failure's text is searched, in characters: a stack names the test near its top. */
const searched = 8000;
const longestPath = 1000;

/**
 * A path with an ending and a line: `tests/test_cart.py:10:`, `(/app/src/cart.test.js:9:19)`, `CartTest.java:9`. Each part
 * is bounded, and what stands before it cannot be a part of it, so that the search is linear.
 */
const written = /(?<![\w./\\@+-])(?:file:\/\/)?((?:[A-Za-z]:)?[\w./\\@+-]{1,400}\.[A-Za-z]{1,6}):(\d{1,7})\b/g;

/** Files of a tool, a library or a machine, which are never where a test failed. */
const foreign = /(?:^|[/\\])(?:node_modules|site-packages|vendor)[/\\]|^\/usr\/|[/\\]lib[/\\]python|^node:|^java\./;

/** First place in a source file that the text of a failure names and that may be of the project; null for none. */
export function placeIn(text: string): TestPlace | null {
  return placesIn(text).next().value ?? null;
}

/** First place in the file of that name (`CartTest` for `CartTest.java`), else the first. */
export function placeOfClass(text: string, className: string): TestPlace | null {
  const name = className.split('$', 1)[0]?.split('.').at(-1) ?? '';
  return placeWhere(text, (path) => stemOf(path) === name);
}

/** First place in a file that is wanted, else the first. */
export function placeWhere(text: string, isWanted: (path: string) => boolean): TestPlace | null {
  let first: TestPlace | null = null;
  for (const place of placesIn(text)) {
    if (isWanted(place.path)) return place;
    first ??= place;
  }
  return first;
}

function* placesIn(text: string): Generator<TestPlace, undefined> {
  for (const [, path = '', line] of text.slice(0, searched).matchAll(written)) {
    if (languageOf(path) !== null && !foreign.test(path)) yield { path, line: Number(line) };
  }
}

function stemOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.slice(0, name.lastIndexOf('.'));
}

/** A place that an attribute or a field states; a line below 1 is none. */
export function statedPlace(path: string | null, line: number): TestPlace | null {
  if (path === null || path === '' || path.length > longestPath) return null;
  return { path, line: Number.isInteger(line) && line >= 1 && line < 1e7 ? line : null };
}
