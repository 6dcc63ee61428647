import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeHeaderProblem } from './header-advice.ts';
import { formatHeader, scanHeader, spansOf } from './header.ts';

/** Header, then type, scope, breaking and subject by the specification. */
const good: readonly (readonly [string, string, string | null, boolean, string])[] = [
  ['feat: add login', 'feat', null, false, 'add login'],
  ['feat(api): add login', 'feat', 'api', false, 'add login'],
  ['feat!: drop Node 18', 'feat', null, true, 'drop Node 18'],
  ['feat(api)!: drop Node 18', 'feat', 'api', true, 'drop Node 18'],
  ['FEAT(API): shout', 'feat', 'API', false, 'shout'],
  ['fix(a b): two words', 'fix', 'a b', false, 'two words'],
  ['fix(ui,api): commas', 'fix', 'ui,api', false, 'commas'],
  ['fix(//pkg:target): a colon in the scope', 'fix', '//pkg:target', false, 'a colon in the scope'],
  ['docs: see: here', 'docs', null, false, 'see: here'],
  ['fix: (almost) all', 'fix', null, false, '(almost) all'],
  ['feat(日本): 追加 🚀', 'feat', '日本', false, '追加 🚀'],
  ['исправить: опечатка', 'исправить', null, false, 'опечатка'],
  ['TASK-1: any noun is a type', 'task-1', null, false, 'any noun is a type'],
];

/** Header, then the problem, its column, and the correction (null where a machine would have to guess). */
const bad: readonly (readonly [string, string, number, string | null])[] = [
  ['', 'empty', 1, null],
  ['  ', 'empty', 1, null],
  ['add login', 'no-colon', 5, null],
  ['feat add login', 'no-colon', 6, 'feat: add login'],
  ['feat - add login', 'no-colon', 6, 'feat: add login'],
  ['feat(api) add login', 'no-colon', 11, 'feat(api): add login'],
  ['feat', 'no-colon', 5, null],
  ['https://acme.test/x', 'no-colon', 6, null],
  ["Merge branch 'main'", 'no-colon', 7, null],
  ['some words first: x', 'words-before-colon', 6, null],
  [': add login', 'empty-type', 1, null],
  ['(api): add login', 'empty-type', 1, null],
  ['"feat": add login', 'type-not-a-word', 1, 'feat: add login'],
  ['[feat] add login', 'type-not-a-word', 1, 'feat: add login'],
  ['[TASK-1] feat: add login', 'text-before-type', 1, 'feat: [TASK-1] add login'],
  ['✨ feat(api)!: add login', 'text-before-type', 1, 'feat(api)!: ✨ add login'],
  [':sparkles: feat: add login', 'text-before-type', 1, 'feat: :sparkles: add login'],
  ['Feat : add login', 'space-before-colon', 5, 'feat: add login'],
  ['feat(api) : add login', 'space-before-colon', 10, 'feat(api): add login'],
  ['feat:add login', 'no-space-after-colon', 5, 'feat: add login'],
  ['feat():  add login', 'empty-scope', 5, 'feat: add login'],
  ['feat( ): add login', 'empty-scope', 5, 'feat: add login'],
  ['feat(api: add login', 'unclosed-scope', 5, 'feat(api): add login'],
  ['feat(api', 'unclosed-scope', 5, null],
  ['feat api): add login', 'unopened-scope', 6, 'feat(api): add login'],
  ['feat(a(b)): add login', 'parenthesis-in-scope', 7, null],
  ['feat(api)x: add login', 'text-after-scope', 10, null],
  ['feat (api): add login', 'space-before-scope', 5, 'feat(api): add login'],
  ['feat!(api): add login', 'bang-before-scope', 5, 'feat(api)!: add login'],
  ['feat(api) !: add login', 'space-before-bang', 10, 'feat(api)!: add login'],
  ['feat!!: add login', 'repeated-bang', 5, 'feat!: add login'],
  ['feat: ', 'empty-subject', 5, null],
  ['feat:', 'empty-subject', 5, null],
  [' feat: add login', 'leading-space', 1, 'feat: add login'],
  ['fixup! feat: add login', 'unfinished', 1, null],
];

/** Header with an odd character, its code point, its column, and the correction. */
const odd: readonly (readonly [string, string, number, string])[] = [
  ['feat:\u00a0add', 'U+00A0', 6, 'feat: add'],
  ['feat\u00a0: add', 'U+00A0', 5, 'feat: add'],
  ['feat:\u3000add', 'U+3000', 6, 'feat: add'],
  ['feat:\tadd', 'U+0009', 6, 'feat: add'],
  ['\ufefffeat: add', 'U+FEFF', 1, 'feat: add'],
  ['fe\u200bat: add', 'U+200B', 3, 'feat: add'],
  ['feat\uff1aadd', 'U+FF1A', 5, 'feat: add'],
  ['feat\uff1a add', 'U+FF1A', 5, 'feat: add'],
  ['feat\uff08api\uff09: add', 'U+FF08', 5, 'feat(api): add'],
  ['feat\uff01: add', 'U+FF01', 5, 'feat!: add'],
  ['\uff46eat: add', 'U+FF46', 1, 'feat: add'],
  ['f\u0435at: add', 'U+0435', 2, 'feat: add'],
  ['feat\u2236 add', 'U+2236', 5, 'feat: add'],
];

describe('scanHeader', () => {
  it.each(good)('%j is a header', (line, type, scope, breaking, subject) => {
    const scan = scanHeader(line);
    expect(scan.ok ? scan.header : scan.problem()).toMatchObject({ type, scope, breaking, subject });
  });

  it.each(bad)('%j: %s at column %d', (line, kind, column, suggestion) => {
    const scan = scanHeader(line);
    expect(scan.ok ? scan.header : scan.problem()).toMatchObject({ kind, column, suggestion });
  });

  it.each(odd)('%j holds %s', (line, codePoint, column, suggestion) => {
    const scan = scanHeader(line);
    const kind = 'odd-character';
    expect(scan.ok ? scan.header : scan.problem()).toMatchObject({
      kind,
      column,
      suggestion,
      character: { codePoint },
    });
  });

  it.each([
    ['feat:  add', 'extra-space-after-colon', 7],
    ['feat( api ): add', 'space-in-scope', 6],
    ['feat: add ', 'trailing-space', 10],
    ['feat: a\u200bdd', 'hidden-character', 8],
    ['feat: a\u202edd', 'hidden-character', 8],
  ])('%j is a header, with a note: %s', (line, kind, column) => {
    const scan = scanHeader(line);
    expect(scan.ok && scan.header.notes).toEqual([{ kind, column }]);
  });

  it('gives the offsets of all parts', () => {
    const scan = scanHeader('feat(api)!: add');
    expect(scan.ok && spansOf(scan.header)).toEqual({
      type: [0, 4],
      scope: [5, 8],
      bang: [9, 10],
      colon: [10, 11],
      subject: [12, 15],
    });
  });

  it('counts columns in characters, an emoji as one', () => {
    const spaced = scanHeader('🚀🚀 : x');
    expect(spaced.ok || spaced.problem().column).toBe(3);
  });

  it('offers only corrections that are headers, and corrects nothing twice', () => {
    const piece = fc.constantFrom(
      'feat',
      'Fix',
      '(',
      ')',
      'api',
      '!',
      ':',
      ' ',
      'x',
      '\u00a0',
      '：',
      '[',
      ']',
      '\t',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const scan = scanHeader(pieces.join(''));
        const suggestion = scan.ok ? null : scan.problem().suggestion;
        if (suggestion === null) return;
        const again = scanHeader(suggestion);
        expect(again.ok && formatHeader(again.header)).toBe(suggestion);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back every header that it writes', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const subject = fc.stringMatching(/^[a-zA-Z0-9(][ -~]{0,30}[a-z]$/);
    fc.assert(
      fc.property(word, fc.option(word), fc.boolean(), subject, (type, scope, breaking, text) => {
        const scan = scanHeader(formatHeader({ type, scope, breaking, subject: text }));
        expect(scan.ok && scan.header).toMatchObject({ type, scope, breaking, subject: text });
      }),
    );
  });

  it('never throws, and always says what to do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (line) => {
        const scan = scanHeader(line);
        if (scan.ok) return;
        const { what, fix } = describeHeaderProblem(scan.problem());
        expect(what.length * fix.length).toBeGreaterThan(0);
        expect(`${what}${fix}`).not.toContain('undefined');
      }),
    );
  });
});

describe('describeHeaderProblem', () => {
  it.each([
    ['Feat : x', 'There is a space before the colon (column 5).', 'Write: feat: x'],
    ['feat：x', 'Column 5 holds U+FF1A (full-width colon), where ":" belongs.', 'Write: feat: x'],
    ['feat:\u00a0x', 'Column 6 holds U+00A0 (no-break space), where a plain space belongs.', 'Write: feat: x'],
    ['\ufefffeat: x', 'Column 1 holds U+FEFF (byte order mark), which cannot be seen.', 'Write: feat: x'],
    [
      'add login',
      'The header "add login" has no colon after a type.',
      'Write type(scope): subject, for example: feat(login): add password reset.',
    ],
  ])('%j', (line, what, fix) => {
    const scan = scanHeader(line);
    expect(scan.ok || describeHeaderProblem(scan.problem())).toEqual({ what, fix });
  });
});
