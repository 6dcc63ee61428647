import fc from 'fast-check';
import { expect, it } from 'vitest';

import { recordRules } from '../rules/record.ts';
import { categories } from '../settings.ts';
import { judgeRecord } from './index.ts';
import { viewOf } from './record.fixture.ts';

const piece = fc.constantFrom(
  ...[
    '## Description',
    '### Why',
    '**Type:** ',
    '- [x] Tests included and passing',
    '- [ ] ',
    '~~',
    '\n',
    'N/A',
    '```',
    '> ',
  ],
  ...['Bump a from 1.0.0 to 2.0.0', '<!--', 'git revert', '2026-11-23', '|', '`', '](', '@'],
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
  .map((all) => all.join(''));

it('gives one verdict of each rule, whatever people and bots write', () => {
  const told = fc.record({
    body: fc.option(text),
    title: text,
    messages: fc.array(text, { maxLength: 3 }),
    category: fc.constantFrom(...categories),
    laptop: fc.boolean(),
    files: fc.option(fc.array(text, { maxLength: 3 })),
    templates: fc.constantFrom(
      [{ path: '.github/PULL_REQUEST_TEMPLATE.md', text: '## Description\n## Why\n## Impact\n## Testing\n' }],
      [],
      null,
    ),
    author: fc.constantFrom(null, { login: 'alice', type: 'User' as const }, { login: 'x[bot]', type: 'Bot' as const }),
    commits: fc.array(fc.array(fc.constantFrom('alice', 'x[bot]'), { maxLength: 2 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(told, (given) => {
      const { verdicts, waiting, facts } = judgeRecord(viewOf(given));
      expect(verdicts.map(({ rule }) => rule).toSorted()).toEqual(recordRules.map(({ id }) => id).toSorted());
      const failing = verdicts.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule);
      expect(waiting.filter((rule) => !failing.includes(rule))).toEqual([]);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }),
  );
});
