import { Lexer, TokenType } from 'py-ast';

/** A comment of a Python file. `text` is without its marks and trimmed; `line` is 1-based, `column` counts from 0. */
export interface PythonComment {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Whether nothing but blanks stands before it. */
  readonly alone: boolean;
}

/** All comments, by Python's own tokens; none where the text cannot be cut into them. Linear. */
export function commentsOf(text: string): readonly PythonComment[] {
  if (!text.includes('#')) return [];
  const lines = text.split('\n');
  const comments: PythonComment[] = [];
  for (const { type, value, lineno, col_offset } of tokensOf(text)) {
    if (type !== TokenType.COMMENT) continue;
    const before = lines[lineno - 1]?.slice(0, col_offset) ?? '';
    comments.push({
      line: lineno,
      column: col_offset,
      text: value.replace(/^[#\s]+/, '').trim(),
      alone: before.trim() === '',
    });
  }
  return comments;
}

function tokensOf(text: string): ReturnType<Lexer['tokenize']> {
  try {
    return new Lexer(text).tokenize();
  } catch {
    return [];
  }
}
