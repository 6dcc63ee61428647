import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { commonInputs } from './common.ts';
import type { InputSpecs } from './define.ts';
import { booleanInput, integerInput, listInput } from './input-schemas.ts';
import { parseInputs } from './inputs.ts';

const specs: InputSpecs = {
  ...commonInputs,
  scopes: { schema: async () => listInput, description: 'Scopes.', allowed: 'a list such as "api, web"' },
  'header-max-length': {
    schema: async () => integerInput,
    description: 'Length.',
    allowed: 'a whole number',
    default: '100',
  },
  strict: { schema: async () => booleanInput, description: 'Strict.', allowed: 'true or false' },
  target: { description: 'Target.', allowed: 'a name', required: true },
  message: { description: 'Text.', allowed: 'a message', only: 'cli', verbatim: true },
};

function parsed(given: Readonly<Record<string, string>>, surface: 'action' | 'cli' = 'action') {
  return parseInputs(specs, new Map(Object.entries({ target: 'x', ...given })), surface);
}

describe('a value', () => {
  test.each([
    ['is trimmed', { target: ' web \n' }, { target: 'web' }],
    ['that is not given is the default', {}, { 'header-max-length': 100, scopes: undefined }],
    ['that is empty on a runner was not given', { scopes: '', 'header-max-length': ' ' }, { 'header-max-length': 100 }],
    ['may be true in the spellings of YAML', { strict: 'True' }, { strict: true }],
    ['may be false', { strict: 'FALSE' }, { strict: false }],
    ['may be a list with commas', { scopes: 'api, web,' }, { scopes: ['api', 'web'] }],
    ['may be a list with a line each', { scopes: 'api\nweb\n' }, { scopes: ['api', 'web'] }],
    ['may be zero', { 'header-max-length': '0' }, { 'header-max-length': 0 }],
  ])('%s', async (_name, given, expected) => {
    const { values, problems } = await parsed(given);
    expect(problems).toEqual([]);
    expect(values).toMatchObject(expected);
  });

  test.each([
    ['strict', 'yes'],
    ['strict', 'tRue'],
    ['strict', '1'],
    ['header-max-length', 'eighty'],
    ['header-max-length', '80 chars'],
    ['header-max-length', '080'],
    ['header-max-length', '-1'],
    ['header-max-length', '1e3'],
    ['header-max-length', '9999999999'],
    ['scopes', 'api,,web'],
    ['scopes', ','],
  ])('%s: %j is refused, and never becomes the default', async (name, value) => {
    const { values, problems } = await parsed({ [name]: value });
    expect(values).not.toHaveProperty(name);
    expect(problems).toMatchObject([{ rule: { id: 'run/input-invalid' }, outcome: 'unknown' }]);
    expect(problems[0]?.message).toBe(`The input "${name}" has the value "${value}", which is not allowed.`);
    expect(problems[0]?.remedy).toContain(specs[name]?.allowed);
  });

  test('that is verbatim keeps its blanks, and may be empty', async () => {
    expect((await parsed({ message: ' feat: x\n' }, 'cli')).values).toMatchObject({ message: ' feat: x\n' });
    expect((await parsed({ message: '' }, 'cli')).values).toMatchObject({ message: '' });
  });

  test('that was typed as an empty text on a command line is no default', async () => {
    expect((await parsed({ 'header-max-length': '' }, 'cli')).problems).toHaveLength(1);
    expect((await parsed({ scopes: ' ' }, 'cli')).problems).toHaveLength(1);
  });
});

test('a required input that is missing is told with what it may be', async () => {
  const { problems } = await parseInputs(specs, new Map([['target', ' ']]), 'action');
  expect(problems.map(({ message, remedy }) => `${message} ${remedy}`)).toEqual([
    'The input "target" is required and was not given. Add "target" where this check is called. Allowed: a name.',
  ]);
});

describe('an unknown name', () => {
  test.each([
    ['scopess', 'scopes'],
    ['scope', 'scopes'],
    ['header_max_length', 'header-max-length'],
    ['header-maxlenght', 'header-max-length'],
    ['Strict', 'strict'],
    ['tagret', 'target'],
  ])('%s is taken for %s, and refused', async (name, meant) => {
    const { problems, unknown } = await parsed({ [name]: 'a' });
    expect(unknown).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toBe(`There is no input "${name}" (given as "a"); the nearest is "${meant}".`);
  });

  test.each(['node-version', 'message', 'npm_config', '__proto__', 'constructor'])(
    '%s is only pointed out',
    async (name) => {
      expect(await parsed({ ...JSON.parse(`{"${name}":"a"}`) })).toMatchObject({ problems: [], unknown: [name] });
    },
  );

  test('that is empty says nothing', async () => {
    expect(await parsed({ scopess: '' })).toMatchObject({ problems: [], unknown: [] });
  });
});

test('all problems are told at once', async () => {
  expect((await parsed({ strict: 'no', scopess: 'a', target: '' })).problems).toHaveLength(3);
});

test('a token that was misspelt or refused is not shown', async () => {
  const text = JSON.stringify((await parsed({ tokn: 'ghs_secret' })).problems);
  expect(text).toContain('the nearest is \\"token\\"');
  expect(text).not.toContain('ghs_secret');
});

test('no input throws, and a refused one has no value', async () => {
  const text = fc.string({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.oneof(text, fc.constantFrom(...Object.keys(specs))), text), async (given) => {
      const { values, problems } = await parseInputs(specs, new Map(Object.entries(given)), 'action');
      for (const { message, remedy } of problems) expect(message.length + remedy.length).toBeLessThan(1000);
      expect(Object.keys(values).every((name) => name in specs)).toBe(true);
    }),
  );
});
