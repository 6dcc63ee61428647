import type { MessagePart } from './types.ts';

/** What a rule's third entry may be. */
export type ValueKind = 'none' | 'length' | 'text' | 'case' | 'scope-case' | 'list' | 'scope-list';

export interface RuleShape {
  readonly needs: readonly MessagePart[];
  readonly value: ValueKind;
}

/** Every rule of `@commitlint/rules` 21.2.4: what of a message it looks at, and the value that it takes. */
export const ruleTable: ReadonlyMap<string, RuleShape> = new Map([
  ...table('body', ['body'], {
    case: 'case',
    empty: 'none',
    'full-stop': 'text',
    'leading-blank': 'none',
    'max-length': 'length',
    'max-line-length': 'length',
    'min-length': 'length',
  }),
  ...table('breaking-change', ['header', 'body'], { 'exclamation-mark': 'none' }),
  ...table('footer', ['body'], {
    empty: 'none',
    'leading-blank': 'none',
    'max-length': 'length',
    'max-line-length': 'length',
    'min-length': 'length',
  }),
  ...table('header', ['header'], {
    case: 'case',
    'full-stop': 'text',
    'max-length': 'length',
    'min-length': 'length',
    trim: 'none',
  }),
  ...table('references', ['references'], { empty: 'none' }),
  ...table('scope', ['parts'], {
    case: 'scope-case',
    'delimiter-style': 'list',
    empty: 'none',
    enum: 'scope-list',
    'max-length': 'length',
    'min-length': 'length',
  }),
  ...table('signed-off', ['raw'], { by: 'text' }),
  ...table('subject', ['parts'], { case: 'case', empty: 'none', 'max-length': 'length', 'min-length': 'length' }),
  ...table('subject', ['header'], { 'exclamation-mark': 'none', 'full-stop': 'text' }),
  ...table('trailer', ['raw'], { exists: 'text' }),
  ...table('type', ['parts'], {
    case: 'case',
    empty: 'none',
    enum: 'list',
    'max-length': 'length',
    'min-length': 'length',
  }),
]);

function table(
  start: string,
  needs: readonly MessagePart[],
  values: Readonly<Record<string, ValueKind>>,
): readonly (readonly [string, RuleShape])[] {
  return Object.entries(values).map(([end, value]) => [`${start}-${end}`, { needs, value }]);
}

/** The cases that a case rule may name, the older spellings too. */
export const caseNames: readonly string[] = [
  'lower-case',
  'upper-case',
  'camel-case',
  'kebab-case',
  'pascal-case',
  'sentence-case',
  'snake-case',
  'start-case',
  'lowercase',
  'uppercase',
  'sentencecase',
  'lowerCase',
];
