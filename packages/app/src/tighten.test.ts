import { parsePolicy } from '@cm/policy/parse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { InputSpecs, Tightening } from './define.ts';
import { tighten } from './tighten.ts';
import { tinyCatalogue } from './tiny-action.fixture.ts';

const input = (setting: string, direction: Tightening['direction']) => ({
  description: 'x',
  allowed: 'x',
  tightens: { setting, direction },
});
const specs: InputSpecs = {
  minimum: input('minimum', 'higher'),
  'most-words': input('mostWords', 'lower'),
  words: input('words', 'subset'),
  polite: input('polite', 'on'),
  other: { description: 'x', allowed: 'x' },
};

describe.each([
  ['higher', 'minimum', 80],
  ['lower', 'most-words', 10],
] as const)('a number that may only go %s', (direction, name, from) => {
  const setting = name === 'minimum' ? 'minimum' : 'mostWords';
  const sign = direction === 'higher' ? 1 : -1;

  test.each([
    ['stricter', from + sign, true],
    ['the same', from, true],
    ['looser', from - sign, false],
  ])('%s', (_name, value, taken) => {
    const { settings, problems } = tighten('tiny', specs, { [name]: value }, { [setting]: from });
    expect({ problems: problems.length, value: settings[setting] }).toEqual(
      taken ? { problems: 0, value } : { problems: 1, value: from },
    );
  });

  test('anything is stricter than no limit', () => {
    expect(tighten('tiny', specs, { [name]: 5 }, { [setting]: null as number | null }).problems).toEqual([]);
  });
});

test.each<[string, string, unknown, unknown, boolean]>([
  ['a list may lose members', 'words', ['a', 'b'], ['a'], true],
  ['a list may stay, in another order', 'words', ['a', 'b'], ['b', 'a'], true],
  ['a list may come where all was allowed', 'words', null, ['a'], true],
  ['a list may not gain a member', 'words', ['a'], ['a', 'b'], false],
  ['a list may not change a member', 'words', ['a'], ['b'], false],
  ['a switch may go on', 'polite', false, true, true],
  ['a switch may stay on', 'polite', true, true, true],
  ['a switch may stay off', 'polite', false, false, true],
  ['a switch may not go off', 'polite', true, false, false],
])('%s', (_name, name, from, to, taken) => {
  const { settings, problems } = tighten('tiny', specs, { [name]: to }, { [name]: from });
  expect([problems.length, settings[name]]).toEqual(taken ? [0, to] : [1, from]);
});

test('inputs that were not given, or that affect no verdict, change nothing', () => {
  const settings = { minimum: 80, other: 1 };
  expect(tighten('tiny', specs, { minimum: undefined, other: 9 }, settings)).toEqual({ settings, problems: [] });
});

test('the problem says what is in force, and the lines to write instead', () => {
  const settings = { mostWords: 10, words: ['a'], polite: true };
  const values = { 'most-words': 99, words: ['a', '*.py', 'yes', '#1', 'b: c', '"'], polite: false };
  const { problems } = tighten('tiny', specs, values, settings);
  expect(problems.map(({ rule, outcome, message }) => [rule.id, outcome, message])).toEqual([
    [
      'policy/input-loosens',
      'unknown',
      'The input "most-words: 99" is looser than the policy (10). Inputs may only tighten it.',
    ],
    [
      'policy/input-loosens',
      'unknown',
      'The input "words: a, *.py, yes, #1, b: c, "" is looser than the policy (a). Inputs may only tighten it.',
    ],
    [
      'policy/input-loosens',
      'unknown',
      'The input "polite: false" is looser than the policy (true). Inputs may only tighten it.',
    ],
  ]);
  expect(problems[0]?.remedy).toBe(
    'If the policy itself should change, write this into .github/change-policy.yml on the default branch:\ncontrols:\n  tiny:\n    most-words: 99',
  );
});

test('the lines are YAML that says exactly the value, whatever it is', async () => {
  const { rules, sections } = await tinyCatalogue();
  const vocabulary = { sections, ruleIds: rules.map(({ id }) => id), clauseIds: [] };
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }), (words) => {
      const { problems } = tighten('tiny', specs, { words }, { words: [] });
      const lines = problems[0]?.remedy.split('\n').slice(1).join('\n') ?? '';
      const read = parsePolicy(lines, 'x.yml', vocabulary);
      expect(read.ok && read.policy.controls['tiny']).toMatchObject({ words });
    }),
  );
});
