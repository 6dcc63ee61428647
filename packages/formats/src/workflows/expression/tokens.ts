/** A token of an expression: a word, an operator or bracket, or a literal (its text without quotes). */
export interface Token {
  readonly kind: 'word' | 'sign' | 'text';
  readonly text: string;
}

const word = /[A-Za-z0-9_-]/;
const pairs: ReadonlySet<string> = new Set(['==', '!=', '<=', '>=', '&&', '||']);

/** The tokens of an expression, in lower case but for literals. Linear; never throws. */
export function tokensOf(body: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < body.length) {
    const sign = body[at] ?? '';
    if (sign === "'") {
      const end = endOfText(body, at + 1);
      tokens.push({ kind: 'text', text: body.slice(at + 1, end) });
      at = end + 1;
    } else if (word.test(sign)) {
      const end = endOfWord(body, at);
      tokens.push({ kind: 'word', text: body.slice(at, end).toLowerCase() });
      at = end;
    } else {
      const two = pairs.has(body.slice(at, at + 2)) ? body.slice(at, at + 2) : sign;
      if (two.trim() !== '') tokens.push({ kind: 'sign', text: two });
      at += two.length;
    }
  }
  return tokens;
}

function endOfWord(body: string, from: number): number {
  let at = from;
  while (at < body.length && word.test(body[at] ?? '')) at += 1;
  return at;
}

function endOfText(body: string, from: number): number {
  let at = from;
  while (at < body.length && (body[at] !== "'" || body[at + 1] === "'")) at += body[at] === "'" ? 2 : 1;
  return at;
}
