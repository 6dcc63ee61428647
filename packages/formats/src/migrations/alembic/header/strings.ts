const backslash = 0x5c;
const newline = 0x0a;

/** A Python string literal in a text whose line ends are `\n`: where it ends, and where its content begins and ends. */
export interface StringEnd {
  readonly start: number;
  readonly stop: number;
  readonly end: number;
}

/** Finds the end of the string whose opening quote stands at `at`; null where it is never closed. Linear. */
export function stringAt(text: string, at: number): StringEnd | null {
  const quote = text.charAt(at);
  const triple = quote.repeat(3);
  return text.startsWith(triple, at) ? longString(text, at, triple) : shortString(text, at);
}

function shortString(text: string, at: number): StringEnd | null {
  const quote = text.charCodeAt(at);
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === backslash) index += 1;
    else if (code === newline) return null;
    else if (code === quote) return { start: at + 1, stop: index, end: index + 1 };
  }
  return null;
}

/** Searches for the quotes instead of reading each character: docstrings are most of many a file. */
function longString(text: string, at: number, triple: string): StringEnd | null {
  const start = at + 3;
  for (let stop = text.indexOf(triple, start); stop >= 0; stop = text.indexOf(triple, stop + 1)) {
    if (!isEscaped(text, start, stop)) return { start, stop, end: stop + 3 };
  }
  return null;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, from: number, at: number): boolean {
  let count = 0;
  while (at - count > from && text.charCodeAt(at - count - 1) === backslash) count += 1;
  return count % 2 === 1;
}

/** The letters before a quote (`rb`, `F`), in lower case. */
export function prefixBefore(text: string, quote: number): string {
  let from = quote;
  while (from > 0 && quote - from < 3 && isPrefixLetter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, quote).toLowerCase();
}

function isPrefixLetter(code: number): boolean {
  return 'rRbBuUfFtT'.includes(String.fromCharCode(code));
}
