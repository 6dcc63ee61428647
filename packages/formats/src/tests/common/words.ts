const longestMessage = 300;
const longestId = 500;

/** The first line of a text that says something, on one line and cut short; null where none does. */
export function firstLine(text: string | null): string | null {
  if (text === null) return null;
  const head = text.slice(0, 4000);
  for (const line of head.split('\n')) {
    const plain = printable(line);
    if (plain !== '' && !banner.test(plain)) return cut(plain, longestMessage);
  }
  return null;
}

/** Lines by which Go tells of a test and not of why it failed. */
const banner = /^(?:=== |--- |PASS$|FAIL$|FAIL\s+\S{1,500}\s+[\d.]{1,20}s$)/;

/** Where a test is and its name, without what is empty and what says the same twice. */
export function caseId(parts: readonly string[]): string {
  const named = parts.map(printable).filter((part, index, all) => part !== '' && part !== all[index - 1]);
  return cut(named.join(' › '), longestId) || '(no name)';
}

/** Colours of a terminal, control characters, and those that turn text around, as spaces. */
function printable(text: string): string {
  return text
    .slice(0, 2000)
    .replaceAll(/\u001b\[[0-9;]{0,20}m/g, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .trim();
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}
