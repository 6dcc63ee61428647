import type { KeyTable } from '../format.ts';

/** A function as lcov and Cobertura name it. */
export interface NamedFunction {
  readonly line: number;
  readonly name: string;
  readonly hits: number;
}

/**
 * The functions of a table that say where they start, by line, with names that differ within the file. Keys are
 * `line,name` with perhaps `@place` behind it, `name:line`, or a line alone; others name no place and are left out.
 */
export function namedFunctions(table: KeyTable | null): readonly NamedFunction[] {
  const found = new Map<string, NamedFunction>();
  for (const [at, key] of (table?.keys ?? []).entries()) {
    const place = placeOf(key);
    if (place === null) continue;
    const whole = printable(place.name);
    const name =
      [withoutPlace(whole), whole, `${whole}@${place.line}`].find((one) => !found.has(one)) ?? `${whole}@${at}`;
    found.set(name, { line: place.line, name, hits: table?.hits[at] ?? 0 });
  }
  return [...found.values()].toSorted((a, b) => a.line - b.line);
}

/** A name never begins with digits and a comma, which in lcov would be the line where the function ends. */
function placeOf(key: string): Pick<NamedFunction, 'line' | 'name'> | null {
  const comma = key.indexOf(',');
  const first = lineOf(comma === -1 ? key : key.slice(0, comma));
  if (first !== null)
    return {
      line: first,
      name: comma === -1 ? `line ${first}` : key.slice(comma + 1).replace(/^(?=[0-9]{1,10},)/, '_'),
    };
  const colon = key.lastIndexOf(':');
  const last = colon === -1 ? null : lineOf(key.slice(colon + 1));
  return last === null ? null : { line: last, name: key.slice(0, colon) };
}

function lineOf(digits: string): number | null {
  return /^[1-9][0-9]{0,9}$/.test(digits) ? Number(digits) : null;
}

/** Names hold an `@` themselves at times, so only one with digits behind it goes. */
function withoutPlace(name: string): string {
  const at = name.lastIndexOf('@');
  return at > 0 && /^[0-9]/.test(name.slice(at + 1)) ? name.slice(0, at) : name;
}

/** On one line, and without the characters that XML cannot hold. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '\ufffd');
}
