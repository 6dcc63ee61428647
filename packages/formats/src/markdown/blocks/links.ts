import { isDefinition } from './comments.ts';

/** Names of the link definitions of a body, in lower case: `[docs]` is a link where `[docs]: …` stands somewhere. */
export function linkNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    if (isDefinition(line)) names.add(line.slice(line.indexOf('[') + 1, line.indexOf(']')).toLowerCase());
  }
  return names;
}
