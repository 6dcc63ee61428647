import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readEnvironment } from '../env/index.ts';
import { optionOf, readIni } from './ini.ts';
import { iniEntries } from './ini-entries.ts';

const value = (text: string, option = 'a', section = 's'): unknown => optionOf(readIni(text), section, option, '/here');

describe('an option of an INI file, as configparser reads it', () => {
  it.each([
    ['[s]\na = 1', '1'],
    ['[s]\nA : 1', '1'],
    ['[s]\na = 1 ; 2 # 3', '1 ; 2 # 3'],
    ['[s]\na = x = y', 'x = y'],
    ['[s]\na =\n  1\n  2\nb = 3', '1\n2'],
    ['[s]\na = 1\n  # no\n\n  2', '1\n2'],
    ['# a = 0\n[s]\n; a = 0\na = 1\r\nb = 2', '1'],
    ['\uFEFF[s]\na = 1', '1'],
    ['[DEFAULT]\na = 1\n[s]\nb = 2', '1'],
    ['[s]\nb = 2\na = %(b)s/%(B)s', '2/2'],
    ['[s]\na = %(here)s/x', '/here/x'],
    ['[s]\na = 100%%', '100%'],
    ['[s]\nb = %%(c)s\na = %(b)s', '%(c)s'],
  ])('%j', (text, expected) => {
    expect(value(text)).toEqual({ kind: 'value', value: expected });
  });

  it('is unset, or cannot be filled in', () => {
    expect(value('[s]\nb = 1')).toEqual({ kind: 'unset' });
    expect(value('[s]\na = %(b)s')).toEqual({ kind: 'unfilled', name: 'b' });
    expect(value('[s]\na = %(a)s')).toEqual({ kind: 'unfilled', name: 'a' });
  });

  it.each([
    ['a = 1', 'line 1 stands before the first `[section]`'],
    ['[s]\na = 1\n[s]', 'line 3 opens the section `[s]` a second time'],
    ['[s]\na = 1\na = 2', 'line 3 sets `a` a second time'],
    ['[s]\nnothing', 'line 2 has no `=`'],
    ['[s]\na = 1', null],
  ])('configparser would refuse %j: %s', (text, fault) => {
    expect(readIni(text).fault).toBe(fault);
  });
});

describe('hostile text', () => {
  const marks = fc.constantFrom(
    '[',
    ']',
    '=',
    ':',
    '%',
    '(',
    ')s',
    'a',
    '\n',
    ' ',
    '#',
    '"""',
    "'",
    '\\',
    'script_location',
    '[alembic]\n',
    'lock_timeout',
    'try:',
    'SET ',
  );
  const text = fc.array(marks, { maxLength: 60 }).map((parts) => parts.join(''));

  it('never makes anything throw', () => {
    fc.assert(
      fc.property(text, (own) => {
        expect(Array.isArray(iniEntries('alembic.ini', own, null))).toBe(true);
        expect(readEnvironment({ path: 'env.py', bytes: new TextEncoder().encode(own) }, [own]).settings.envPath).toBe(
          'env.py',
        );
      }),
    );
  });

  it.each([
    [
      'values that double each other',
      Array.from({ length: 30 }, (_, index) => `a${index} = ${`%(a${index + 1})s`.repeat(200)}`).join('\n'),
    ],
    ['per cent signs', `a0 = ${'%('.repeat(100_000)}`],
    ['lines', 'a0 = 1\n  2\n'.repeat(50_000)],
    ['sections', '[x]\n'.repeat(100_000)],
  ])('is read in linear time: %s', (_, lines) => {
    const start = performance.now();
    value(`[s]\n${lines}`, 'a0');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
