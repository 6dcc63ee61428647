import { type Token, tokensOf } from './tokens.ts';

/** Functions that answer yes or no, or a hash: whatever they are given, it does not come out again. */
const harmless: ReadonlySet<string> = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'failure',
  'always',
  'cancelled',
]);
const comparing: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);

/**
 * What of the contexts can come out of an expression: `github.event.issue.title`, in lower case and with `*` where a name
 * is not written out. What is only compared, negated or asked for is left out, and so is what stands before `&&`, whose
 * value is empty where it is what comes out.
 */
export function valuesOf(body: string): readonly string[] {
  const tokens = tokensOf(body);
  const found: string[] = [];
  const brackets = new Brackets();
  for (let at = 0; at < tokens.length;) {
    brackets.read(tokens[at], tokens[at - 1]);
    const path = beginsPath(tokens, at) ? pathFrom(tokens, at) : null;
    if (path !== null && !brackets.asking && !isAsked(tokens[at - 1], tokens[path.end])) found.push(path.text);
    at = Math.max(at + 1, path?.end ?? 0);
  }
  return found;
}

/** Round brackets that are open, and whether one of them only asks: counted, so that deep nesting costs nothing. */
class Brackets {
  readonly #open: boolean[] = [];
  #asking = 0;

  get asking(): boolean {
    return this.#asking > 0;
  }

  read(token: Token | undefined, before: Token | undefined): void {
    if (isSign(token, '(')) {
      this.#open.push(isHarmless(before));
      this.#asking += isHarmless(before) ? 1 : 0;
    } else if (isSign(token, ')')) this.#asking -= this.#open.pop() === true ? 1 : 0;
  }
}

function beginsPath(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'sign', text: '' };
  const isName = kind === 'word' && !/^(?:-?\d|true$|false$|null$)/.test(text);
  return isName && !isSign(tokens[at + 1], '(') && !isSign(tokens[at - 1], '.');
}

function isAsked(before: Token | undefined, behind: Token | undefined): boolean {
  const compared = [before, behind].some((token) => token?.kind === 'sign' && comparing.has(token.text));
  return compared || isSign(before, '!') || isSign(behind, '&&');
}

function isHarmless(before: Token | undefined): boolean {
  return (before?.kind === 'word' && harmless.has(before.text)) || isSign(before, '!');
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

/** A path that begins at a word: with `.name`, `.*`, `['name']`, and `*` for an index that is worked out. */
function pathFrom(tokens: readonly Token[], from: number): { readonly text: string; readonly end: number } {
  const parts = [tokens[from]?.text ?? ''];
  let at = from + 1;
  while (at < tokens.length) {
    if (isSign(tokens[at], '.')) {
      parts.push(tokens[at + 1]?.text ?? '*');
      at += 2;
    } else if (isSign(tokens[at], '[')) {
      const end = closing(tokens, at);
      const inside = tokens[at + 1];
      parts.push(end === at + 2 && inside?.kind === 'text' ? inside.text.toLowerCase() : '*');
      at = end + 1;
    } else break;
  }
  return { text: parts.join('.'), end: at };
}

function closing(tokens: readonly Token[], from: number): number {
  let open = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if (isSign(tokens[at], '[')) open += 1;
    if (isSign(tokens[at], ']')) open -= 1;
    if (open === 0) return at;
  }
  return tokens.length;
}
