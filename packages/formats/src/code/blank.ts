/** Nothing that could be run, and why not; null where there may be something. */
export function nothingToRun(language: string, text: string): 'empty' | 'types only' | null {
  if (language === 'python') return isBlankPython(text) ? 'empty' : null;
  const bare = withoutComments(text);
  if (bare.trim() === '') return 'empty';
  return language === 'javascript' && isTypesOnly(bare) ? 'types only' : null;
}

/** Comments, a docstring, and nothing else: the usual `__init__.py`. */
function isBlankPython(text: string): boolean {
  const code = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (code.length === 0) return true;
  const quote = /^[rRuU]?("""|''')/.exec(code[0] ?? '')?.[1];
  if (quote === undefined) return false;
  const rest = code.join('\n').slice((code[0] ?? '').indexOf(quote) + 3);
  const end = rest.indexOf(quote);
  return end !== -1 && rest.slice(end + 3).trim() === '';
}

/**
 * Text without `//` and C comments, and with nothing in its strings, for languages that have them: an address in a string
 * is no comment. Linear.
 */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < text.length) {
    const next = nextMark(text, at);
    kept.push(text.slice(at, next.from));
    kept.push(next.kind === 'string' ? "''" : ' ');
    at = next.to;
  }
  return kept.join('');
}

interface Mark {
  readonly kind: 'string' | 'comment';
  readonly from: number;
  readonly to: number;
}

function nextMark(text: string, start: number): Mark {
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '/' && text.charAt(at + 1) === '/') return { kind: 'comment', from: at, to: endOf(text, '\n', at) };
    if (char === '/' && text.charAt(at + 1) === '*')
      return { kind: 'comment', from: at, to: endOf(text, '*/', at + 2) };
    if (char === "'" || char === '"' || char === '`') return { kind: 'string', from: at, to: endOfString(text, at) };
  }
  return { kind: 'comment', from: text.length, to: text.length };
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end + mark.length;
}

function endOfString(text: string, from: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote || (char === '\n' && quote !== '`')) return at + 1;
  }
  return text.length;
}

/** What a statement of types begins with; everything else at the top of a file may run. */
const typeStatement = /^(?:export )?(?:declare |interface |type )|^(?:import|export) type |^import \{|^export \{\}$/;

/** Whether every statement at the top of a module declares types. A value import counts as types where nothing else runs. */
function isTypesOnly(bare: string): boolean {
  const statements = topStatements(bare);
  return statements.length > 0 && statements.every((statement) => typeStatement.test(statement));
}

/** How the statements at the top level begin, with what stands in brackets left out and white space made one space. */
function topStatements(bare: string): readonly string[] {
  const statements: string[] = [];
  let last = '';
  for (const line of topLevel(bare).split(/[;\n]/)) {
    const text = line.trim().slice(0, longestBeginning).replace(/\s+/g, ' ');
    if (text === '') continue;
    if (!goesOn(last, text)) statements.push(text);
    last = line.trimEnd().slice(-1);
  }
  return statements;
}

const longestBeginning = 200;

/** Whether a statement goes on in a line, by the last character before it and by its own beginning. */
function goesOn(last: string, next: string): boolean {
  return '=|&,<?:'.includes(last) ? last !== '' : /^(?:[|&,=?:>)\]}]|extends |from )/.test(next);
}

const brackets: Readonly<Record<string, 1 | -1>> = { '{': 1, '(': 1, '[': 1, '}': -1, ')': -1, ']': -1 };

function topLevel(bare: string): string {
  const kept: string[] = [];
  let depth = 0;
  for (const char of bare) {
    const step = brackets[char] ?? 0;
    depth = Math.max(0, depth + Math.min(step, 0));
    if (depth === 0) kept.push(char);
    depth += Math.max(step, 0);
  }
  return kept.join('');
}
