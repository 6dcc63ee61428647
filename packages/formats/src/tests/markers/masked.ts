/** How strings and comments of a language begin; enough of it to see what is neither, line by line. */
interface Signs {
  readonly comment: readonly string[];
  readonly quotes: string;
}

const cLike: Signs = { comment: ['//', '/*', '*'], quotes: '"\'`' };
const script: Signs = { comment: ['#'], quotes: '"\'' };
const hashed = new Set(['python', 'ruby', 'elixir', 'perl', 'r', 'julia', 'nim']);
/** `#[ignore]` of Rust and PHP is no comment, and `'a` of Rust is a lifetime. */
const doubleOnly: Signs = { comment: ['//', '/*', '*'], quotes: '"' };

/** A line of code without what its strings and comments say: `it.skip('…', () => {`. The quotes stay. */
export function masked(language: string, line: string): string {
  const { comment, quotes } = hashed.has(language) ? script : language === 'rust' ? doubleOnly : cLike;
  const start = line.trimStart();
  if (comment.some((sign) => start.startsWith(sign))) return '';
  const inner = comment.filter((sign) => sign !== '*');
  let text = '';
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) {
        text += sign;
        quote = '';
      }
    } else if (inner.some((one) => line.startsWith(one, at))) break;
    else {
      if (quotes.includes(sign)) quote = sign;
      text += sign;
    }
  }
  return text;
}
