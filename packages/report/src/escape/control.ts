const ESC = '\u001b';

/** Whole terminal sequences: CSI (colours, cursor) and OSC (titles, hyperlinks); bounded, so linear. */
const terminalSequences = new RegExp(
  `(?:${ESC}\\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:${ESC}\\]|\u009d)[^\0-\u001f\u007f-\u009f]{0,2048}(?:\u0007|${ESC}\\\\|\u009c)`,
  'gu',
);

/**
 * Controls but newline and tab, lone surrogates, line and paragraph separators, bidirectional overrides and isolates. As ranges:
 * V8 looks up a class of Unicode (`\p{Cc}`, `\p{Cs}`) when it reads the pattern, which every start of `cm` would pay for.
 */
const hidden = /[\0-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\u2028-\u202e\u2066-\u2069]/gu;

/** Abbreviations of the Unicode Standard, chapter 23. */
const names: Readonly<Record<string, string>> = {
  '\u2028': 'LS',
  '\u2029': 'PS',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

function visibleName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  const name = names[character];
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  return name === undefined ? `[U+${hex}]` : `[U+${hex} ${name}]`;
}

/**
 * Takes from outside text what a terminal or a browser would obey rather than show: terminal sequences go, other
 * controls and bidirectional overrides become visible names. Newlines and tabs stay; the result is well-formed Unicode.
 */
export function stripControl(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(terminalSequences, '').replace(hidden, visibleName);
}

/** As `stripControl`, on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return stripControl(text).replace(/\s+/gu, ' ').trim();
}
