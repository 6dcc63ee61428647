import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indent, paragraph, table, wrap } from './layout.ts';

describe('text in lines', () => {
  it('breaks at blanks', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('keeps a long word whole', () => {
    expect(wrap('a https://example.com/long b', 10)).toEqual(['a', 'https://example.com/long', 'b']);
  });

  it('keeps every word, in order, and fits the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 12, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
        expect(lines.every((line) => line.length <= width)).toBe(true);
      }),
    );
  });

  it('indents all lines but empty ones', () => {
    expect(indent('a\n\nb', '  ')).toBe('  a\n\n  b');
    expect(paragraph('aa bb cc', 7, '  ')).toBe('  aa bb\n  cc');
  });
});

describe('two columns', () => {
  it('lines the texts up', () => {
    expect(
      table(
        [
          ['a', 'one'],
          ['long', 'two'],
        ],
        80,
      ),
    ).toBe('  a     one\n  long  two');
  });

  it('gives a long term a line of its own', () => {
    const term = 'x'.repeat(29);
    expect(
      table(
        [
          [term, 'one'],
          ['a', 'two'],
        ],
        80,
      ),
    ).toBe(`  ${term}\n     one\n  a  two`);
  });
});
