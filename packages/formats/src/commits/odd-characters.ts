/** A character that looks like, or hides beside, the one that was meant. */
export interface OddCharacter {
  /** `U+00A0`. */
  readonly codePoint: string;
  readonly name: string;
  /** What was meant; empty for a character that should not be there at all. */
  readonly replacement: string;
}

const spaces: readonly (readonly [number, string])[] = [
  [0x09, 'tab'],
  [0x0b, 'vertical tab'],
  [0x0c, 'form feed'],
  [0xa0, 'no-break space'],
  [0x1680, 'ogham space mark'],
  [0x2000, 'en quad'],
  [0x2001, 'em quad'],
  [0x2002, 'en space'],
  [0x2003, 'em space'],
  [0x2004, 'three-per-em space'],
  [0x2005, 'four-per-em space'],
  [0x2006, 'six-per-em space'],
  [0x2007, 'figure space'],
  [0x2008, 'punctuation space'],
  [0x2009, 'thin space'],
  [0x200a, 'hair space'],
  [0x202f, 'narrow no-break space'],
  [0x205f, 'medium mathematical space'],
  [0x3000, 'ideographic space'],
];

const invisible: readonly (readonly [number, string])[] = [
  [0xad, 'soft hyphen'],
  [0x180e, 'mongolian vowel separator'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0xfeff, 'byte order mark'],
];

const lookalikes: readonly (readonly [number, string, string])[] = [
  [0xff1a, 'full-width colon', ':'],
  [0xfe55, 'small colon', ':'],
  [0xfe13, 'vertical colon', ':'],
  [0x2236, 'ratio sign', ':'],
  [0x02d0, 'modifier letter triangular colon', ':'],
  [0xa789, 'modifier letter colon', ':'],
  [0x0589, 'armenian full stop', ':'],
  [0x05c3, 'hebrew sof pasuq', ':'],
  [0xff08, 'full-width left parenthesis', '('],
  [0xff09, 'full-width right parenthesis', ')'],
  [0xfe59, 'small left parenthesis', '('],
  [0xfe5a, 'small right parenthesis', ')'],
  [0x2768, 'ornamental left parenthesis', '('],
  [0x2769, 'ornamental right parenthesis', ')'],
  [0xff01, 'full-width exclamation mark', '!'],
  [0xfe57, 'small exclamation mark', '!'],
  [0x01c3, 'letter retroflex click', '!'],
  [0xff0d, 'full-width hyphen', '-'],
  [0x2010, 'hyphen', '-'],
  [0x2011, 'non-breaking hyphen', '-'],
];

/** Letters of other alphabets that print like Latin ones; odd only within a word that has Latin letters too. */
const letters: readonly (readonly [number, string, string])[] = [
  [0x0430, 'cyrillic letter a', 'a'],
  [0x0441, 'cyrillic letter es', 'c'],
  [0x0501, 'cyrillic letter komi de', 'd'],
  [0x0435, 'cyrillic letter ie', 'e'],
  [0x04bb, 'cyrillic letter shha', 'h'],
  [0x0456, 'cyrillic letter byelorussian-ukrainian i', 'i'],
  [0x0458, 'cyrillic letter je', 'j'],
  [0x043e, 'cyrillic letter o', 'o'],
  [0x0440, 'cyrillic letter er', 'p'],
  [0x0455, 'cyrillic letter dze', 's'],
  [0x0443, 'cyrillic letter u', 'y'],
  [0x0445, 'cyrillic letter ha', 'x'],
  [0x03bf, 'greek letter omicron', 'o'],
  [0x03b1, 'greek letter alpha', 'a'],
  [0x0131, 'dotless i', 'i'],
];

function entry(code: number, name: string, replacement: string): readonly [number, OddCharacter] {
  return [code, { codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, name, replacement }];
}

const odd: ReadonlyMap<number, OddCharacter> = new Map([
  ...spaces.map(([code, name]) => entry(code, name, ' ')),
  ...invisible.map(([code, name]) => entry(code, name, '')),
  ...lookalikes.map(([code, name, meant]) => entry(code, name, meant)),
]);
const oddLetters: ReadonlyMap<number, OddCharacter> = new Map(letters.map((letter) => entry(...letter)));

/** The odd character with this code, where it is one; all of them are in the basic plane. */
export function oddCharacter(code: number): OddCharacter | undefined {
  if (code >= 0xff10 && code <= 0xff5a) {
    const meant = odd.get(code)?.replacement ?? String.fromCharCode(code - 0xfee0);
    return odd.get(code) ?? entry(code, `full-width "${meant}"`, meant)[1];
  }
  return odd.get(code);
}

const beyondAscii = /[\u0080-\uffff]/;

/** The first letter of a foreign alphabet in a word that also has Latin letters, with its offset. */
export function oddLetter(word: string): { readonly offset: number; readonly character: OddCharacter } | null {
  if (!beyondAscii.test(word) || !/[a-z]/i.test(word)) return null;
  for (let offset = 0; offset < word.length; offset += 1) {
    const character = oddLetters.get(word.charCodeAt(offset));
    if (character !== undefined) return { offset, character };
  }
  return null;
}

/** Whether a character may stand in a type: the specification says "a noun", so no brackets, quotes or white space. */
export function isTypeCode(code: number): boolean {
  if (code > 127) return oddCharacter(code) === undefined;
  if (code >= 97 ? code <= 122 : code >= 65 && code <= 90) return true;
  return (code >= 43 && code <= 57) || code === 95;
}

const hidden = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/**
 * Offset of a character that nobody sees and that has no place in a sentence (zero-width space, direction override,
 * byte order mark); -1 without one. Joiners are left alone: emoji and several scripts need them.
 */
export function hiddenCharacterAt(text: string): number {
  return text.search(hidden);
}

/** Replaces odd characters in `text[0, end)`, and says which came first. */
export function plainPrefix(text: string, end: number): { readonly text: string; readonly first: FoundOdd | null } {
  let first: FoundOdd | null = null;
  let plain = '';
  let copied = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const character = code > 32 && code < 127 ? undefined : (oddCharacter(code) ?? oddLetters.get(code));
    if (character === undefined) continue;
    first ??= { offset: at, character };
    plain += text.slice(copied, at) + character.replacement;
    copied = at + 1;
  }
  return { text: first === null ? text : plain + text.slice(copied), first };
}

export interface FoundOdd {
  /** UTF-16 units from the start of the line. */
  readonly offset: number;
  readonly character: OddCharacter;
}
