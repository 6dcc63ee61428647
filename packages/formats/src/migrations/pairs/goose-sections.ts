import type { Section } from './body.ts';
import type { ReadFile } from './revision.ts';

/** The halves of a file with sections, or the first thing in it that its tool would refuse. */
export type Sections =
  | { readonly up: Section | null; readonly down: Section | null }
  | { readonly line: number; readonly reason: string };

const words = ['up', 'down', 'statementbegin', 'statementend', 'no transaction', 'envsub on', 'envsub off'] as const;

interface State {
  readonly up: number | null;
  readonly down: number | null;
  /** Line of a `StatementBegin` that is not ended. */
  readonly open: number | null;
  readonly transaction: boolean;
  /** First line of a statement that has no semicolon yet. */
  readonly unfinished: number | null;
}

const example = 'Write `-- +goose Up` on a line of its own above the statements';

/** Cuts a file of goose at its annotations. Source: goose `internal/sqlparser/parser.go`, "SQL migrations" in its manual. */
export function gooseSections({ path, text }: ReadFile): Sections {
  const lines = text.split(/\r?\n/);
  let state: State = { up: null, down: null, open: null, transaction: true, unfinished: null };
  for (const [index, line] of lines.entries()) {
    const next = afterLine(state, line, index + 1);
    if (typeof next === 'string') return { line: index + 1, reason: next };
    state = next;
  }
  if (state.open !== null) {
    return {
      line: state.open,
      reason: '`-- +goose StatementBegin` is never ended. Write `-- +goose StatementEnd` behind the statement',
    };
  }
  if (state.up === null) return { line: 1, reason: `it has no \`-- +goose Up\`. ${example}` };
  if (state.unfinished !== null) return { line: state.unfinished, reason: noSemicolon };
  const last = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const cut = (from: number, to: number): Section => {
    const sql = lines.slice(from, to).join('\n');
    return {
      path,
      sql,
      line: from + 1,
      endLine: Math.max(from + 1, to),
      transaction: state.transaction ? 'shared' : 'none',
    };
  };
  const down = state.down === null ? null : cut(state.down, last);
  return { up: cut(state.up, state.down === null ? last : state.down - 1), down };
}

const noSemicolon = 'a statement has no semicolon at the end of its last line, which goose needs. Write one';

function afterLine(state: State, line: string, number: number): State | string {
  const annotation = /^([ \t]*)--[ \t]*\+goose[ \t]+(.*)$/i.exec(line);
  if (annotation === null) return afterSql(state, line, number);
  if (annotation[1] !== '') return 'goose does not see an annotation behind spaces. Remove the spaces before `--`';
  const word = (annotation[2] ?? '').trim().toLowerCase().replace('envsubst', 'envsub');
  const known = words.find((name) => name === word);
  if (known === undefined) {
    const shown = (annotation[2] ?? '').trim().slice(0, 60);
    return `\`+goose ${shown}\` is no annotation of goose. There are Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON and ENVSUB OFF`;
  }
  return annotated(state, known, number);
}

function annotated(state: State, word: (typeof words)[number], number: number): State | string {
  if (word === 'no transaction') return { ...state, transaction: false };
  if (word === 'up') return state.up === null ? { ...state, up: number } : 'it has `-- +goose Up` twice. Remove one';
  if (word === 'down') return atDown(state, number);
  if (word === 'statementbegin') {
    if (state.up === null) return `\`-- +goose StatementBegin\` stands above \`-- +goose Up\`. ${example}`;
    return state.open === null
      ? { ...state, open: number }
      : '`-- +goose StatementBegin` stands inside another one. End that one first';
  }
  if (word !== 'statementend') return state;
  if (state.open === null)
    return '`-- +goose StatementEnd` ends nothing. Write `-- +goose StatementBegin` above the statement';
  return { ...state, open: null, unfinished: null };
}

function atDown(state: State, number: number): State | string {
  if (state.up === null) return `\`-- +goose Down\` stands above \`-- +goose Up\`. ${example}`;
  if (state.down !== null) return 'it has `-- +goose Down` twice. Remove one';
  if (state.open !== null) return '`-- +goose Down` stands inside a statement. Write `-- +goose StatementEnd` above it';
  return state.unfinished === null ? { ...state, down: number } : noSemicolon;
}

function afterSql(state: State, line: string, number: number): State | string {
  const plain = line.trim();
  const isComment = plain === '' || plain.startsWith('--');
  if (state.up === null && !isComment) return `a statement stands above \`-- +goose Up\`. ${example}`;
  if (state.open !== null || (state.unfinished === null && isComment)) return state;
  return { ...state, unfinished: endsStatement(plain) ? null : (state.unfinished ?? number) };
}

/** Whether the last word before a comment ends in a semicolon: all that goose looks at. */
function endsStatement(line: string): boolean {
  const parts = line.split(/\s+/);
  const comment = parts.findIndex((word) => word.startsWith('--'));
  const before = comment < 0 ? parts : parts.slice(0, comment);
  return (before.at(-1) ?? '').endsWith(';');
}
