import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { expressionsIn, linesBefore } from './scan.ts';
import { valuesOf } from './values.ts';

describe('what can come out of an expression', () => {
  it.each([
    ['github.head_ref', ['github.head_ref']],
    ["github['head_ref']", ['github.head_ref']],
    ['GitHub.Event.Issue.Title', ['github.event.issue.title']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ['github.event.commits.*.message', ['github.event.commits.*.message']],
    ["github.event_name == 'push'", []],
    ["github.event_name == 'push' && github.sha || github.head_ref", ['github.sha', 'github.head_ref']],
    ["contains(github.head_ref, 'x')", []],
    ["format('{0}', github.head_ref)", ['github.head_ref']],
    ['toJSON(github)', ['github']],
    ['!github.head_ref', []],
    ['!(github.head_ref)', []],
    ["hashFiles(format('{0}', inputs.path))", []],
    ["'github.head_ref'", []],
    ["'it''s' && inputs.a", ['inputs.a']],
    ['fromJSON(needs.a.outputs.b).c', ['needs.a.outputs.b']],
    ['true', []],
    ['1.5', []],
  ])('%s', (body, expected) => {
    expect(valuesOf(body)).toEqual(expected);
  });
});

describe('the expressions of a text', () => {
  it.each([
    ['none', 'echo', []],
    ['two', 'a ${{ b }} c ${{d}}', [' b ', 'd']],
    ['one with brackets in quotes', "${{ format('}}', a) }}", [" format('}}', a) "]],
    ['one that does not end', 'a ${{ b', [' b']],
  ])('%s', (_, text, expected) => {
    expect(expressionsIn(text).map(({ body }) => body)).toEqual(expected);
  });

  it('are found with their lines', () => {
    expect(linesBefore('a\n${{ b }} ${{ c }}\n\n${{ d }}')).toEqual([1, 1, 3]);
  });
});

it('never throws, whatever is written', () => {
  const piece = fc.constantFrom(
    '${{',
    '}}',
    "'",
    '(',
    ')',
    '[',
    ']',
    '.',
    '*',
    '&&',
    '==',
    '!',
    'github',
    'contains',
    ' ',
    '\n',
    '1',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      for (const { body } of expressionsIn(text)) expect(Array.isArray(valuesOf(body))).toBe(true);
      expect(linesBefore(text).length).toBeGreaterThanOrEqual(expressionsIn(text).length);
    }),
  );
});
