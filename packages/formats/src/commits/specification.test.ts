import { describe, expect, it } from 'vitest';

import { scanHeader } from './header.ts';
import { scanMessage } from './message.ts';

/** The sixteen numbered rules of Conventional Commits 1.0.0, each with what follows it and what breaks it. */
function headerOf(message: string): object | string {
  const { header } = scanMessage(message);
  return header.ok ? header.header : header.problem().kind;
}

function footersOf(message: string): readonly (readonly [string, string, string])[] {
  return scanMessage(message).footers.map(({ token, separator, value }) => [token, separator, value]);
}

function breakingOf(message: string): string | null {
  return scanMessage(message).breaking?.description ?? null;
}

describe('Conventional Commits 1.0.0', () => {
  it('1: a type, then optionally a scope and "!", then a colon and a space', () => {
    expect(headerOf('feat: x')).toMatchObject({ type: 'feat', scope: null, breaking: false });
    expect(headerOf('feat(a)!: x')).toMatchObject({ type: 'feat', scope: 'a', breaking: true });
    expect(headerOf('x')).toBe('no-colon');
    expect(headerOf('feat:x')).toBe('no-space-after-colon');
    expect(headerOf('feat x: y')).toBe('words-before-colon');
  });

  it('2 and 3: feat and fix are types', () => {
    expect(headerOf('feat: x')).toMatchObject({ type: 'feat' });
    expect(headerOf('fix: x')).toMatchObject({ type: 'fix' });
  });

  it('4: a scope is a noun in parentheses after the type', () => {
    expect(headerOf('fix(parser): x')).toMatchObject({ scope: 'parser' });
    expect(headerOf('fix(): x')).toBe('empty-scope');
    expect(headerOf('fix(parser: x')).toBe('unclosed-scope');
    expect(headerOf('fix (parser): x')).toBe('space-before-scope');
  });

  it('5: the description follows the colon and space', () => {
    const subject = 'array parsing issue when multiple spaces were contained in string';
    expect(headerOf(`fix: ${subject}`)).toMatchObject({ subject });
    expect(headerOf('fix: ')).toBe('empty-subject');
  });

  it('6: a body begins one blank line after the description', () => {
    expect(scanMessage('fix: x\n\nbody')).toMatchObject({ separation: 'one-blank-line', body: { text: 'body' } });
    expect(scanMessage('fix: x\nbody')).toMatchObject({ separation: 'missing', blankLinesAfterHeader: 0 });
    expect(scanMessage('fix: x\n\n\nbody')).toMatchObject({ separation: 'several', blankLinesAfterHeader: 2 });
    expect(scanMessage('fix: x\n')).toMatchObject({ separation: 'nothing-follows', body: null });
  });

  it('7: a body is free text of any number of paragraphs', () => {
    const body = 'one\n\n* two\n\nNote: three\n\nfour';
    expect(scanMessage(`fix: x\n\n${body}\n`)).toMatchObject({
      body: { text: body, startLine: 3, endLine: 9 },
      footers: [],
    });
  });

  it('8: footers come one blank line after the body: a word, ": " or " #", a value', () => {
    expect(footersOf('fix: x\n\nbody\n\nReviewed-by: Z\nRefs #123')).toEqual([
      ['Reviewed-by', ': ', 'Z'],
      ['Refs', ' #', '123'],
    ]);
    expect(footersOf('fix: x\n\nbody\nReviewed-by: Z')).toEqual([]);
    expect(footersOf('fix: x\n\nReviewed-by:Z')).toEqual([]);
    expect(footersOf('fix: x\n\nReviewed-by: ')).toEqual([]);
  });

  it('9: a token has "-" for white space, BREAKING CHANGE alone excepted', () => {
    expect(footersOf('fix: x\n\nAcked-by: Z')).toEqual([['Acked-by', ': ', 'Z']]);
    expect(footersOf('fix: x\n\nAcked by: Z')).toEqual([]);
    expect(footersOf('fix: x\n\nBREAKING CHANGE: y')).toEqual([['BREAKING CHANGE', ': ', 'y']]);
  });

  it('10: a value may hold spaces and line breaks, and ends at the next token', () => {
    expect(footersOf('fix: x\n\nBREAKING CHANGE: a b\nc\n\nd\nRefs: #1')).toEqual([
      ['BREAKING CHANGE', ': ', 'a b\nc\n\nd'],
      ['Refs', ': ', '#1'],
    ]);
    expect(footersOf('fix: x\n\nReviewed-by: Z\n\nmore\n\nRefs: #1')).toEqual([
      ['Reviewed-by', ': ', 'Z\n\nmore'],
      ['Refs', ': ', '#1'],
    ]);
    expect(footersOf('fix: x\n\nTask: T-1\n\n  more\n')).toEqual([['Task', ': ', 'T-1\n\n  more']]);
  });

  it('11: breaking changes stand in the header or in a footer', () => {
    expect(breakingOf('feat!: x')).toBe('x');
    expect(breakingOf('feat: x\n\nBREAKING CHANGE: y')).toBe('y');
    expect(breakingOf('feat: x\n\nthis is a BREAKING CHANGE: no')).toBeNull();
  });

  it('12: the footer is the upper-case text, a colon, a space and a description', () => {
    expect(breakingOf('feat: x\n\nbody\n\nBREAKING CHANGE: y')).toBe('y');
    for (const line of ['BREAKING CHANGE:y', 'BREAKING CHANGE #y', 'BREAKING CHANGE y', 'BREAKING CHANGE:']) {
      expect(breakingOf(`feat: x\n\n${line}`)).toBeNull();
    }
  });

  it('13: "!" stands right before the colon, and the description then tells the change', () => {
    expect(breakingOf('feat(a)!: drop it')).toBe('drop it');
    expect(headerOf('feat!(a): x')).toBe('bang-before-scope');
    expect(headerOf('feat! : x')).toBe('space-before-colon');
    expect(breakingOf('feat!: x\n\nBREAKING CHANGE: y')).toBe('y');
  });

  it('14: other types are allowed', () => {
    expect(headerOf('docs: x')).toMatchObject({ type: 'docs' });
    expect(headerOf('anything: x')).toMatchObject({ type: 'anything' });
  });

  it('15: case does not matter, save for BREAKING CHANGE', () => {
    expect(headerOf('FeAt: x')).toMatchObject({ type: 'feat', rawType: 'FeAt' });
    expect(footersOf('fix: x\n\nREVIEWED-BY: Z')).toEqual([['REVIEWED-BY', ': ', 'Z']]);
    expect(breakingOf('feat: x\n\nbreaking change: y')).toBeNull();
    expect(breakingOf('feat: x\n\nBreaking-Change: y')).toBeNull();
  });

  it('16: BREAKING-CHANGE means the same', () => {
    expect(breakingOf('feat: x\n\nBREAKING-CHANGE: y')).toBe('y');
  });

  it('accepts every example of the specification', () => {
    const examples = [
      'feat: allow provided config object to extend other configs\n\nBREAKING CHANGE: `extends` key in config file is now used for extending other config files',
      'feat!: send an email to the customer when a product is shipped',
      'feat(api)!: send an email to the customer when a product is shipped',
      'chore!: drop support for Node 6\n\nBREAKING CHANGE: use JavaScript features not available in Node 6.',
      'docs: correct spelling of CHANGELOG',
      'feat(lang): add Polish language',
      'fix: prevent racing of requests\n\nIntroduce a request id.\n\nRemove timeouts.\n\nReviewed-by: Z\nRefs: #123',
    ];
    expect(examples.map((message) => scanHeader(message.split('\n')[0] ?? '').ok)).toEqual(examples.map(() => true));
    expect(examples.map((message) => breakingOf(message) !== null)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(footersOf(examples[6] ?? '').map(([token]) => token)).toEqual(['Reviewed-by', 'Refs']);
  });
});
