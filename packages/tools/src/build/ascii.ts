import { Visitor } from 'rolldown/utils';

import { parsed } from './parsed.ts';

const beyondAscii = /[^\0-\x7f]/g;

/**
 * The same script with every character beyond ASCII as `\uXXXX`, which strings, templates and regular expressions read alike:
 * one such character makes V8 hold all of a script in two bytes for each character, and Node turn it into UTF-8 for the code it
 * keeps. A script that reads one as it stands is left alone.
 */
export function asciiOnly(path: string, code: string): string {
  if (code.search(beyondAscii) === -1 || readsRaw(path, code)) return code;
  return code.replace(beyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function readsRaw(path: string, code: string): boolean {
  return /\\[^\0-\x7f]/.test(code) || rawTexts(path, code).some((text) => text.search(beyondAscii) !== -1);
}

/** What functions such as `String.raw` are given. */
function rawTexts(path: string, code: string): readonly string[] {
  const texts: string[] = [];
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => void texts.push(...quasi.quasis.map(({ value }) => value.raw)),
  }).visit(parsed(path, code).program);
  return texts;
}
