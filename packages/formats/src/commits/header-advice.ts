import type { HeaderProblem } from './header-problem.ts';
import type { HeaderProblemKind } from './header-loose.ts';

/** Two sentences for a person: what is wrong, then what to do. */
export interface HeaderAdvice {
  readonly what: string;
  readonly fix: string;
}

const shape = 'Write type(scope): subject, for example: feat(login): add password reset';

const advice: Readonly<Record<HeaderProblemKind, readonly [what: string, fix: string]>> = {
  empty: ['The header is empty.', shape],
  unfinished: [
    'The header "{found}" marks a commit that is to be squashed into another.',
    'Run: git rebase --autosquash --interactive <base>',
  ],
  'odd-character': ['Column {column} holds {code} ({name}), {instead}.', 'Replace it with {meant}'],
  'leading-space': ['The header starts with white space.', 'Start the line with the type'],
  'empty-type': ['The header "{found}" has no type before its punctuation.', shape],
  'type-not-a-word': ['The header starts with "{found}" where a type, a plain word, belongs.', shape],
  'text-before-type': [
    'The header has "{found}" before its type.',
    'Start the line with the type, and move the rest behind the colon',
  ],
  'words-before-colon': ['The header "{found}" has several words before its colon.', shape],
  'no-colon': ['The header "{found}" has no colon after a type.', shape],
  'bang-before-scope': ['The "!" stands before the scope (column {column}).', 'Put "!" right before the colon'],
  'repeated-bang': ['"{found}" repeats the mark for a breaking change.', 'Write one "!"'],
  'space-before-scope': [
    'There is a space before the scope (column {column}).',
    'Write the type and the scope together',
  ],
  'empty-scope': [
    'The scope is empty: "{found}".',
    'Name a part of the code between the parentheses, or leave them out',
  ],
  'unclosed-scope': ['The scope "{found}" has no closing parenthesis.', 'Add ")" after the scope'],
  'unopened-scope': ['A ")" stands at column {column} without its "(".', 'Add "(" before the scope'],
  'parenthesis-in-scope': ['The scope "{found}" has a parenthesis inside.', 'Use one plain word as the scope'],
  'text-after-scope': ['Text follows the scope at column {column} without a colon: "{found}".', shape],
  'space-before-bang': ['There is a space before "!" (column {column}).', 'Write "!" right after the type or scope'],
  'space-before-colon': [
    'There is a space before the colon (column {column}).',
    'Write the colon right after the type or scope',
  ],
  'no-space-after-colon': ['There is no space after the colon (column {column}).', 'Add one space after the colon'],
  'empty-subject': ['The header "{found}" has no subject after its colon.', 'Say after the colon what the commit does'],
};

/** Words a problem for a developer; the fix is the corrected header itself wherever it is known. */
export function describeHeaderProblem(problem: HeaderProblem): HeaderAdvice {
  const [what, fix] = advice[problem.kind];
  return {
    what: fill(what, problem),
    fix: problem.suggestion === null ? `${fill(fix, problem)}.` : `Write: ${problem.suggestion}`,
  };
}

function fill(template: string, problem: HeaderProblem): string {
  const meant = problem.character?.replacement ?? '';
  const plain = meant === ' ' ? 'a plain space' : `"${meant}"`;
  const values: Readonly<Record<string, string>> = {
    found: problem.found,
    column: String(problem.column),
    name: problem.character?.name ?? '',
    instead: meant === '' ? 'which cannot be seen' : `where ${plain} belongs`,
    code: problem.character?.codePoint ?? '',
    meant: meant === '' ? 'nothing' : plain,
  };
  return template.replace(/\{(\w{1,10})\}/g, (_, name: string) => values[name] ?? '');
}
