import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePolicy } from './parse.ts';
import { vocabulary } from './vocabulary.fixture.ts';

const valid = `# the policy of acme
enforce: [commit-lint/header, commits.task]
adopted-at: 2026-01-31
rules:
  commit-lint/ticket: off
waivers:
  - control: commit-lint
    rule: header
    scope: "*.py"
    reason: 'imported history'
    approver: alice
    expires: 2026-03-31
    ticket: TASK-7
controls:
  commit-lint: { header-length: 72, scopes: [api, ui] }
`;

/** Whatever the text, there is a policy, or problems that each have a place in it and say something. */
function isSound(text: string): boolean {
  const result = parsePolicy(text, 'p.yml', vocabulary);
  if (result.ok) {
    return result.policy.version === 1;
  }
  const lines = text.split(/\n/).length;
  return (
    result.problems.length > 0 &&
    result.problems.every(
      ({ line, column, message, fix }) => line >= 1 && line <= lines && column >= 1 && message !== '' && fix !== '',
    )
  );
}

const snippet = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom(
    '*',
    '&a ',
    '*a',
    '!t ',
    '[',
    ']',
    '{',
    '}',
    ': ',
    '- ',
    '\n',
    '\t',
    '"',
    "'",
    '#',
    '|',
    '>',
    '---\n',
    '? ',
    '<<: ',
    '%',
    '\uFEFF',
    '~',
  ),
);

describe('parsePolicy', () => {
  it('never throws on random text', () => {
    expect(isSound(valid)).toBe(true);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isSound));
  });

  it('never throws on YAML-like text', () => {
    fc.assert(fc.property(fc.array(snippet, { maxLength: 40 }), (parts) => isSound(parts.join(''))));
  });

  it('says what is wrong with a tag on a node that YAML dropped', () => {
    expect(isSound('!&!t ')).toBe(true);
  });

  it('never throws on a valid file with cuts and insertions', () => {
    const change = fc.record({ at: fc.nat(valid.length), cut: fc.nat(12), put: snippet });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        isSound(changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), valid)),
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.json(), isSound));
    const keys = fc.constantFrom('rules', 'waivers', 'controls', 'enforce', 'mode', 'version', 'extends', 'approvers');
    fc.assert(fc.property(fc.dictionary(keys, fc.jsonValue()), (value) => isSound(JSON.stringify(value))));
  });

  it.each([
    ['brackets', '['.repeat(130_000)],
    ['closing brackets', ']'.repeat(130_000)],
    ['maps in maps', '{a: '.repeat(60_000)],
    ['dashes', '- '.repeat(130_000)],
    ['keys', Array.from({ length: 25_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['one key again and again', 'mode: audit\n'.repeat(21_000)],
    ['unknown rules', `rules:\n${Array.from({ length: 15_000 }, (_, index) => ` r${index}: off\n`).join('')}`],
    ['references', `a: &a [x]\nb: [${'*a,'.repeat(80_000)}]`],
    ['quotes', '"'.repeat(130_000)],
  ])(
    'ends soon on hostile %s',
    (_, text) => {
      const started = performance.now();
      const result = parsePolicy(text, 'p.yml', vocabulary);
      expect(result.ok).toBe(false);
      expect(result.ok ? 0 : result.problems.length).toBeLessThanOrEqual(100);
      expect(performance.now() - started).toBeLessThan(8_000);
    },
    20_000,
  );
});
