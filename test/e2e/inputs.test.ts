import { describe, expect, it } from 'vitest';

import { judged, mergeOnly } from './support/pull-request.ts';

const longHeader = `feat: ${'a'.repeat(64)}\n`;
const landing = { merge: mergeOnly, commits: [longHeader] } as const;

describe('an input that asks for more than the policy', () => {
  it('holds: a shorter header', async () => {
    const policy = 'rules:\n  commit-lint/header-length: error\n';
    expect((await judged({ ...landing, policy })).exitCode).toBe(0);
    const step = await judged({ ...landing, policy, inputs: { 'header-max-length': '60' } });
    expect(step.red).toEqual(['commit-lint/header-length']);
    expect(step.annotations('error')[0]).toContain('70 characters; at most 60');
  });

  it('holds: fewer scopes', async () => {
    const commits = ['feat(wbe): add the basket\n'];
    const step = await judged({ merge: mergeOnly, commits, inputs: { scopes: 'api, web' } });
    expect(step.red).toEqual(['commit-lint/scope-allowed']);
    expect(step.annotations('error')[0]).toContain('feat(web): add the basket');
  });
});

describe('an input that asks for less than the policy is refused, with the lines for the policy file', () => {
  it.each([
    [{ 'header-max-length': '400' }, '', 'controls:\n  commit-lint:\n    header-max-length: 400'],
    [
      { scopes: 'api, web' },
      'controls:\n  commit-lint:\n    scopes: [api]\n',
      'controls:\n  commit-lint:\n    scopes: [api, web]',
    ],
  ])('%j', async (inputs, policy, lines) => {
    const step = await judged({ ...landing, inputs, ...(policy === '' ? {} : { policy }) });
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toBe('policy/input-loosens');
    expect(step.annotations('error')[0]).toContain(lines);
  });
});

describe('an input that cannot be meant is refused, and never becomes the default', () => {
  it.each([
    ['a misspelt name', { 'header-max-lenght': '60' }, ['header-max-lenght', 'header-max-length']],
    ['a misspelt name in capitals', { SCOPESS: 'api' }, ['scopess', 'scopes']],
    ['a word for a number', { 'header-max-length': 'sixty' }, ['"sixty"', 'a whole number from 20 to 10000']],
    ['a number out of range', { 'header-max-length': '7' }, ['"7"', 'a whole number from 20 to 10000']],
    ['a number that is none', { 'header-max-length': '1e3' }, ['"1e3"']],
    ['an empty item', { scopes: 'api,,web' }, ['api,,web']],
    ['two mistakes: both are named', { scopes: 'api,,web', 'header-max-length': 'x' }, ['api,,web', '"x"']],
  ])('%s', async (_, inputs, words) => {
    const step = await judged({ ...landing, inputs });
    expect(step.exitCode).toBe(2);
    expect(step.red[0]).toBe('run/input-invalid');
    for (const word of words) expect(step.annotations('error').join('\n')).toContain(word);
  });

  it('an unknown one that resembles nothing is a warning: a job may have such a variable', async () => {
    const step = await judged({ ...landing, inputs: { flavour: 'sweet' } });
    expect(step.exitCode).toBe(0);
    expect(step.annotations('warning').join('\n')).toContain('"flavour" is not an input');
  });
});
