const space = /[ \t\r\n]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** What may stand next. The two with `first` allow the closing bracket of an empty list or map. */
type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more' | 'end';

/**
 * Offset at which a text stops being JSON, or null where it is JSON; because engines say it in words that differ, or
 * not at all. Linear, and without recursion.
 */
export function jsonErrorAt(text: string): number | null {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = skip(space, text, 0);
  while (at < text.length) {
    const step = next(text, at, wanted, open);
    if (step === null) return at;
    wanted = step.wanted;
    at = skip(space, text, step.at);
  }
  return wanted === 'end' ? null : at;
}

interface Step {
  readonly at: number;
  readonly wanted: Wanted;
}

function next(text: string, at: number, wanted: Wanted, open: string[]): Step | null {
  const character = text.charAt(at);
  const inMap = open.at(-1) === '{';
  if (closes(character, wanted, inMap)) return close(at, open);
  switch (wanted) {
    case 'value':
    case 'first-value':
      return value(text, at, character, open);
    case 'key':
    case 'first-key':
      return token(string, text, at, 'colon');
    case 'colon':
      return character === ':' ? { at: at + 1, wanted: 'value' } : null;
    case 'more':
      return character === ',' ? { at: at + 1, wanted: inMap ? 'key' : 'value' } : null;
    default:
      return null;
  }
}

function closes(character: string, wanted: Wanted, inMap: boolean): boolean {
  return character === (inMap ? '}' : ']') && (wanted === 'more' || wanted === (inMap ? 'first-key' : 'first-value'));
}

function value(text: string, at: number, character: string, open: string[]): Step | null {
  if (character === '{' || character === '[') {
    open.push(character);
    return { at: at + 1, wanted: character === '{' ? 'first-key' : 'first-value' };
  }
  return token(character === '"' ? string : scalar, text, at, open.length === 0 ? 'end' : 'more');
}

function close(at: number, open: string[]): Step {
  open.pop();
  return { at: at + 1, wanted: open.length === 0 ? 'end' : 'more' };
}

function token(pattern: RegExp, text: string, at: number, wanted: Wanted): Step | null {
  const end = skip(pattern, text, at);
  return end === at ? null : { at: end, wanted };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
