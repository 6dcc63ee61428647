/** Longest SQL text that is parsed, in UTF-16 units; about as many bytes. */
export const longestSql = 1_000_000;

/**
 * Longest run of operator characters. PostgreSQL's scanner reads the rest of a run again for each `+` or nested comment
 * in it, which takes minutes for a run of a megabyte; nobody writes one of more than a ruler's length.
 */
const longestRun = 1000;

/** Why a text is not given to the parser at all, as its message; null for every ordinary text. Linear. */
export function refused(sql: string): string | null {
  if (sql.length > longestSql) return `it is longer than ${longestSql.toLocaleString('en')} characters`;
  // To C, the text would end here, and the rest would go unread.
  if (sql.includes('\0')) return 'it holds a NUL character';
  return longRun(sql) ? `it holds more than ${longestRun} operator characters in a row` : null;
}

const operators = new Set([...'~!@#^&|`?+-*/%<>='].map((character) => character.charCodeAt(0)));

function longRun(sql: string): boolean {
  let run = 0;
  for (let at = 0; at < sql.length; at += 1) {
    run = operators.has(sql.charCodeAt(at)) ? run + 1 : 0;
    if (run > longestRun) return true;
  }
  return false;
}
