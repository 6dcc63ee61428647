import { execFileSync } from 'node:child_process';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shellWord } from './shell.ts';

describe('shellWord', () => {
  it.each([
    ['feature/TASK-123-add-export', 'feature/TASK-123-add-export'],
    ['v1.2.3', 'v1.2.3'],
    ['', "''"],
    ['two words', "'two words'"],
    ["it's", String.raw`'it'\''s'`],
    ['$(reboot)', "'$(reboot)'"],
    ['`reboot`; #12', "'`reboot`; #12'"],
    ['~acme', "'~acme'"],
    ['A=b', "'A=b'"],
    ['a\0b', 'ab'],
  ])('%j is written %s', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it('gives a shell the text back', { timeout: 60_000 }, () => {
    const tricky = fc.constantFrom(
      "'",
      '"',
      '\\',
      '$',
      '`',
      '\n',
      ' ',
      '*',
      '!',
      '#',
      '~',
      '&',
      '\u00e9',
      'a',
      '=',
      '\t',
    );
    const texts = fc.sample(fc.array(fc.oneof(tricky, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), {
      numRuns: 300,
      seed: 7,
    });
    const words = texts.map((parts) => parts.join('').replaceAll('\0', ''));
    const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(shellWord).join(' ')}`]).toString('utf8');
    expect(printed.split('\0').slice(0, -1)).toEqual(words.map((word) => Buffer.from(word).toString('utf8')));
  });
});
