import type { RuleDefinition, Waiver } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { loosenedBy, type SectionRules } from './loosens.ts';
import type { Policy } from './types.ts';

const doc = { why: '', good: [], bad: [], fix: '' };
const rules: readonly RuleDefinition[] = [
  {
    id: 'commit-lint/header',
    clause: 'commits.format',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: '',
    doc,
  },
  {
    id: 'commit-lint/task',
    clause: 'commits.task',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: '',
    doc,
  },
];
const sectionRules: SectionRules = {
  'coverage-gate': { minimum: 'higher', exclude: 'subset', thresholds: 'higher', strict: 'on' },
};
const waiver: Waiver = {
  control: 'commit-lint',
  rule: 'header',
  scope: 'src/',
  reason: 'imported history of the old service',
  approver: 'alice',
  expires: '2026-03-31',
  ticket: 'TASK-7',
};

function policy(changes: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    enforce: 'change',
    adoptedAt: null,
    mode: 'enforce',
    rules: {},
    protectedBases: [],
    approvers: [],
    waivers: [],
    controls: {},
    ...changes,
  };
}

function gate(settings: Readonly<Record<string, unknown>>): Partial<Policy> {
  return { controls: { 'coverage-gate': settings } };
}

const table: readonly (readonly [string, Partial<Policy>, Partial<Policy>, readonly string[]])[] = [
  ['nothing changed', {}, {}, []],
  ['audit', {}, { mode: 'audit' }, ['mode goes to audit: nothing blocks any longer.']],
  ['back from audit', { mode: 'audit' }, {}, []],
  [
    'a rule is switched off',
    {},
    { rules: { 'commit-lint/header': 'off' } },
    ['commit-lint/header goes from error to off.'],
  ],
  ['a rule weighs more', {}, { rules: { 'commit-lint/task': 'error' } }, []],
  ['an entry that changes nothing goes', { rules: { 'commit-lint/header': 'error' } }, {}, []],
  [
    'all is given up',
    { enforce: 'all' },
    {},
    ['enforce goes from all to change.', 'commit-lint/task goes from error to warning.'],
  ],
  ['all becomes a list', { enforce: 'all' }, { enforce: ['commits.task'] }, ['enforce goes from all to a list.']],
  [
    'the list loses a name',
    { enforce: ['commits.task', 'commits.format'] },
    { enforce: ['commits.task'] },
    ['enforce no longer has commits.format.'],
  ],
  [
    'the list is given up',
    { enforce: ['commits.format'] },
    { enforce: 'change' },
    ['enforce no longer has commits.format.'],
  ],
  ['the list grows', { enforce: ['commits.task'] }, { enforce: ['commits.format', 'commits.task'] }, []],
  ['more is enforced', {}, { enforce: 'all' }, []],
  [
    'adopted later',
    { adoptedAt: '2026-01-01' },
    { adoptedAt: '2026-02-01' },
    ['adopted-at moves from 2026-01-01 to 2026-02-01: deadlines end later.'],
  ],
  ['adoption removed', { adoptedAt: '2026-01-01' }, {}, ['adopted-at is removed: no deadline runs.']],
  ['adopted earlier, or at last', { adoptedAt: '2026-02-01' }, { adoptedAt: '2026-01-01' }, []],
  ['adopted at last', {}, { adoptedAt: '2026-01-01' }, []],
  ['an approver joins', { approvers: ['alice'] }, { approvers: ['Alice', 'bob'] }, ['approvers gains bob.']],
  ['approvers emptied', { approvers: ['alice'] }, {}, ['approvers is emptied: whoever a waiver names may approve it.']],
  ['approvers named at last', {}, { approvers: ['alice'] }, []],
  [
    'a base joins',
    {},
    { protectedBases: ['release/*'] },
    ['protected-bases gains "release/*": the policy files of such branches count from now on.'],
  ],
  ['a base leaves', { protectedBases: ['release/*'] }, {}, []],
  [
    'a waiver joins',
    {},
    { waivers: [waiver] },
    ['A waiver is added or changed: commit-lint/header for "src/" until 2026-03-31 (TASK-7).'],
  ],
  [
    'a waiver is extended',
    { waivers: [waiver] },
    { waivers: [{ ...waiver, expires: '2026-04-30' }] },
    ['A waiver is added or changed: commit-lint/header for "src/" until 2026-04-30 (TASK-7).'],
  ],
  ['a waiver is shortened', { waivers: [waiver] }, { waivers: [{ ...waiver, expires: '2026-02-28' }] }, []],
  ['a waiver leaves', { waivers: [waiver] }, {}, []],
  [
    'a lower minimum',
    gate({ minimum: 80 }),
    gate({ minimum: 70 }),
    ['controls.coverage-gate.minimum is looser: 80 becomes 70.'],
  ],
  ['a higher minimum', gate({ minimum: 80 }), gate({ minimum: 90 }), []],
  [
    'a minimum taken away',
    gate({ minimum: 80 }),
    gate({ minimum: null }),
    ['controls.coverage-gate.minimum is looser: 80 is taken away.'],
  ],
  [
    'a list gains',
    gate({ exclude: ['a'] }),
    gate({ exclude: ['b', 'a'] }),
    ['controls.coverage-gate.exclude is looser: it gains "b".'],
  ],
  [
    'a switch off',
    gate({ strict: true }),
    gate({ strict: false }),
    ['controls.coverage-gate.strict is looser: true becomes false.'],
  ],
  [
    'inside a map',
    gate({ thresholds: { api: 90, ui: 50 } }),
    gate({ thresholds: { api: 80, ui: 60 } }),
    ['controls.coverage-gate.thresholds.api is looser: 90 becomes 80.'],
  ],
  [
    'no known direction',
    gate({ format: 'lcov' }),
    gate({ format: 'jacoco' }),
    ['controls.coverage-gate.format is changed from "lcov" to "jacoco", direction unknown.'],
  ],
  ['keys in another order', gate({ a: 1, b: 2 }), gate({ b: 2, a: 1 }), []],
  [
    'a whole section',
    gate({ minimum: 80 }),
    { controls: {} },
    ['controls.coverage-gate is changed from {"minimum":80} to nothing, direction unknown.'],
  ],
];

describe('loosenedBy', () => {
  it.each(table)('%s', (_, before, after, sentences) => {
    expect(loosenedBy(policy(before), policy(after), rules, sectionRules)).toEqual(sentences);
  });

  it('names the deletion of the file', () => {
    expect(loosenedBy(policy(), null, rules, sectionRules)).toEqual([
      'The policy file is deleted, so that nothing it says holds any longer.',
    ]);
  });
});
