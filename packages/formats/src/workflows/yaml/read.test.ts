import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { told } from '../sample.fixture.ts';
import { largestFile, readYaml } from './read.ts';
import { at, textOf } from './value.ts';

const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 8 }, (_, level) => {
  const [from, to] = [String.fromCharCode(97 + level), String.fromCharCode(98 + level)];
  return `${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(', ')}]\n`;
}).join('')}`;

describe('a file that cannot be read is unknown, with the place', () => {
  it.each([
    ['an empty file', '', 1, 'is empty'],
    ['only comments', '# a\n# b\n', 1, 'is empty'],
    ['no YAML', 'a: b\nc: [d\n', 3, 'not valid YAML'],
    ['two documents', 'a: b\n---\nc: d\n', 2, 'not valid YAML'],
    ['a key twice', 'a: b\nc: d\na: e\n', 3, 'a second time'],
    ['a merge key', 'a: &x { b: c }\nd:\n  <<: *x\n', 3, 'no merge key'],
    ['an alias of nothing', 'a: *.py\n', 1, 'stands for nothing'],
    ['an alias within its own value', 'a: &x [*x]\n', 1, 'stands for nothing'],
    ['a tag', 'a: !!binary aGk=\n', 1, 'no tag'],
    ['aliases that multiply', bomb, 5, 'multiply'],
    ['nesting without end', '['.repeat(100_000), 1, ''],
    ['a file over 500 KB', 'a'.repeat(largestFile + 1), 1, '500 KB'],
  ])('%s', (_, text, line, words) => {
    const read = readYaml(text);
    expect('value' in read ? null : read).toMatchObject({ line, message: expect.stringContaining(words) });
  });

  it.each([
    ['a list', '- a\n', 1],
    ['no jobs', 'on: push\n', 1],
    ['jobs that are none', 'on: push\njobs: [a]\n', 1],
    ['nothing that starts it', 'jobs:\n  a:\n    runs-on: x\n', 1],
  ])('as a workflow: %s', (_, text, line) => {
    expect(told(text)).toEqual([`unknown:${line}`]);
  });
});

it('an alias is what its anchor stands for, as GitHub reads it', () => {
  const read = readYaml('a: &x\n  b: c # why\nd: *x\n');
  const value = 'value' in read ? at(at(read.value, 'd'), 'b') : undefined;
  expect([textOf(value), value]).toEqual(['c', { kind: 'scalar', value: 'c', line: 2, raw: 'c', comment: 'why' }]);
});

it('never throws, whatever is written', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '"',
    "'",
    '#',
    '|',
    '>',
    '!',
    '\t',
  );
  fc.assert(fc.property(fc.array(piece), (pieces) => typeof readYaml(pieces.join('')) === 'object'));
});
