import { describe, expect, it } from 'vitest';

import { mergePolicies, mergePolicyDocuments, type PolicyDocument } from './document.ts';
import { vocabulary } from './vocabulary.fixture.ts';

const waiver = {
  control: 'commit-lint',
  rule: 'header',
  scope: '*',
  reason: 'imported history',
  approver: 'alice',
  expires: '2026-03-31',
  ticket: 'TASK-7',
};

describe('mergePolicyDocuments', () => {
  const table: readonly (readonly [string, PolicyDocument, PolicyDocument, PolicyDocument])[] = [
    ['nothing', {}, {}, {}],
    ["the organisation's value", { mode: 'audit' }, {}, { mode: 'audit' }],
    ["the repository's value", { mode: 'audit' }, { mode: 'enforce' }, { mode: 'enforce' }],
    [
      'maps',
      { rules: { a: 'off', b: 'off' } },
      { rules: { b: 'error', c: 'off' } },
      { rules: { a: 'off', b: 'error', c: 'off' } },
    ],
    [
      'maps in maps',
      { controls: { x: { low: 1, list: [1] }, y: { on: true } } },
      { controls: { x: { low: 2 } } },
      { controls: { x: { low: 2, list: [1] }, y: { on: true } } },
    ],
    ['lists are replaced', { approvers: ['alice'] }, { approvers: ['bob'] }, { approvers: ['bob'] }],
    ['a list for a word', { enforce: 'all' }, { enforce: ['a'] }, { enforce: ['a'] }],
    ['waivers of both', { waivers: [1] }, { waivers: [2] }, { waivers: [1, 2] }],
    [
      'empty keys say nothing',
      { rules: { a: 'off' }, waivers: [1] },
      { rules: null, waivers: null, controls: { x: null } },
      { rules: { a: 'off' }, waivers: [1], controls: {} },
    ],
    [
      'an empty setting is a value',
      { controls: { x: { list: ['a'] } } },
      { controls: { x: { list: null } } },
      { controls: { x: { list: null } } },
    ],
    ['extends is dropped', {}, { extends: 'x', mode: 'audit' }, { mode: 'audit' }],
  ];
  it.each(table)('%s', (_, organisation, repository, merged) => {
    expect(mergePolicyDocuments(organisation, repository)).toEqual(merged);
  });

  it('leaves both documents as they were, and every object its prototype', () => {
    const organisation = { rules: { a: 'off' } };
    const hostile = JSON.parse('{"rules":{"__proto__":{"polluted":true}}}') as PolicyDocument;
    mergePolicyDocuments(organisation, hostile);
    expect(organisation).toEqual({ rules: { a: 'off' } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('mergePolicies', () => {
  const files = { source: 'acme/policies/p.yml@3f3f3f3', path: '.github/change-policy.yml' };

  it('parses what both say together', () => {
    const organisation = { enforce: 'all', waivers: [waiver], controls: { 'coverage-gate': { minimum: 85 } } };
    const repository = { extends: 'x', mode: 'audit', controls: { 'coverage-gate': { warn: 90 } } };
    expect(mergePolicies({ ...files, organisation, repository }, vocabulary)).toMatchObject({
      ok: true,
      policy: {
        enforce: 'all',
        mode: 'audit',
        waivers: [waiver],
        controls: { 'coverage-gate': { minimum: 85, warn: 90 } },
      },
      document: { enforce: 'all', mode: 'audit' },
    });
  });

  it('refuses two right files that are wrong together', () => {
    const organisation = { controls: { 'coverage-gate': { minimum: 70, warn: 75 } } };
    const repository = { controls: { 'coverage-gate': { minimum: 80 } } };
    expect(mergePolicies({ ...files, organisation, repository }, vocabulary)).toEqual({
      ok: false,
      problems: [
        {
          path: '.github/change-policy.yml',
          line: 1,
          column: 1,
          message:
            'Together with acme/policies/p.yml@3f3f3f3, which it extends: controls.coverage-gate.minimum is 80: The minimum is above the warning.',
          fix: 'Correct the value. Coverage in percent.',
        },
      ],
    });
  });
});
