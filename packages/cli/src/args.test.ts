import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Flag, manyOf, parseArgs } from './args.ts';

const flags: readonly Flag[] = [
  { name: 'repo', takes: 'value' },
  { name: 'range', takes: 'value' },
  { name: 'json', takes: 'nothing' },
  { name: 'strict', takes: 'maybe' },
  { name: 'edit', takes: 'optional' },
  { name: 'help', takes: 'nothing' },
  { name: 'file', takes: 'value', many: true },
];

describe('a command line that is right', () => {
  it.each([
    ['nothing', '', {}, []],
    ['a value after a blank', '--repo src', { repo: 'src' }, []],
    ['a value after =', '--repo=src', { repo: 'src' }, []],
    ['a value that holds =', '--repo=a=b', { repo: 'a=b' }, []],
    ['a value that begins with dashes, after =', '--repo=--odd', { repo: '--odd' }, []],
    ['a range with no left side', '--range ..HEAD', { range: '..HEAD' }, []],
    ['standard input as a value', '--repo -', { repo: '-' }, []],
    ['a flag that takes nothing', '--json', { json: 'true' }, []],
    ['a yes-or-no flag', '--strict', { strict: 'true' }, []],
    ['a yes-or-no flag that says no', '--strict=false', { strict: 'false' }, []],
    ['a yes-or-no flag before a word', '--strict show', { strict: 'true' }, ['show']],
    ['a value that may be left out', '--edit file', { edit: 'file' }, []],
    ['one that is left out', '--edit --json', { edit: '', json: 'true' }, []],
    ['one that is left out at the end', '--edit', { edit: '' }, []],
    ['-h', '-h', { help: 'true' }, []],
    ['words and flags in any order', 'show --json file', { json: 'true' }, ['show', 'file']],
    ['words after --', '--json -- --repo -h', { json: 'true' }, ['--repo', '-h']],
    ['a lone dash', '-', {}, ['-']],
  ] as const)('%s: cm … %s', (_name, line, values, words) => {
    const parsed = parseArgs(line === '' ? [] : line.split(' '), flags);
    expect(Object.fromEntries(parsed.values)).toEqual(values);
    expect(parsed.words).toEqual(words);
    expect(parsed.problems).toEqual([]);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    ['a misspelt flag', ['--rpeo', 'x'], 'There is no flag --rpeo here; the nearest is --repo.'],
    ['an unknown flag', ['--colour'], 'There is no flag --colour here.'],
    ['one dash too few', ['-json'], 'There is no flag -json here; the nearest is --json.'],
    ['a flag twice', ['--json', '--json'], '--json is given twice; give it once.'],
    ['a flag twice, in two ways', ['--repo', 'a', '--repo=b'], '--repo is given twice; give it once.'],
    [
      'no value at the end',
      ['--repo'],
      '--repo needs a value: --repo VALUE, or --repo=VALUE where it starts with a dash.',
    ],
    [
      'a flag where the value should be',
      ['--repo', '--json'],
      '--repo needs a value: --repo VALUE, or --repo=VALUE where it starts with a dash.',
    ],
    [
      'an empty value, as an unset variable gives',
      ['--repo', ''],
      '--repo needs a value: --repo VALUE, or --repo=VALUE where it starts with a dash.',
    ],
    [
      'an empty value after =',
      ['--repo='],
      '--repo needs a value: --repo VALUE, or --repo=VALUE where it starts with a dash.',
    ],
    ['a value for a flag that takes none', ['--json=yes'], '--json takes no value; write --json alone.'],
  ])('%s', (_name, args, problem) => {
    expect(parseArgs(args, flags).problems).toEqual([problem]);
  });

  it('tells everything that is wrong at once', () => {
    expect(parseArgs(['--jsn', '--repo', '--strict', '--strict'], flags).problems).toHaveLength(3);
  });

  it('takes the value of a misspelt flag for a word, and does not lose it', () => {
    expect(parseArgs(['--rpeo', 'x'], flags).words).toEqual(['x']);
  });
});

it('reads any text without throwing, and loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const parsed = parseArgs(['--', ...words], flags);
      expect(parsed.words).toEqual(words);
      parseArgs(words, flags);
    }),
  );
});

it.each([
  ['no value', [], []],
  ['one', ['--file', 'a'], ['a']],
  ['several, in their order', ['--file', 'b', '--json', '--file=a b'], ['b', 'a b']],
])('a flag that may be given often: %s', (_name, args, expected) => {
  const parsed = parseArgs(args, flags);
  expect([parsed.problems, manyOf(parsed.values, 'file')]).toEqual([[], expected]);
});
