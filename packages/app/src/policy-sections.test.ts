import { describe, expect, test } from 'vitest';

import { type CatalogueOf, catalogueOf } from './catalogue.ts';
import type { AnyAction } from './define.ts';
import { fixturePorts } from './history.fixture.ts';
import { loadPolicy, type PolicyOutcome } from './policy-source.ts';
import { hostOf, pullContext, tinyAction } from './tiny-action.fixture.ts';

const tiny = tinyAction();
const other: AnyAction = { ...tiny, name: 'other-control', rules: [] };

/** Reads a policy file for `tiny`, in a suite of two controls, and notes which controls were loaded for it. */
async function read(text: string): Promise<{ readonly outcome: PolicyOutcome; readonly loaded: readonly string[][] }> {
  const loaded: string[][] = [];
  const catalogue: CatalogueOf = async (speaksOf = () => true) => {
    const picked = [tiny, other].filter(({ name }) => name === 'tiny' || speaksOf(name));
    loaded.push(picked.map(({ name }) => name));
    return catalogueOf(picked);
  };
  const files = { '.github/change-policy.yml': text };
  const history = { commits: [{ name: 'base', files }, { name: 'head' }], head: 'head' };
  const context = pullContext({ base: 'base', head: 'head', merge: 'merge' });
  const own = { tiny: tiny.defaults };
  return { outcome: await loadPolicy(hostOf(fixturePorts(history)), context, own, catalogue), loaded };
}

describe('a policy file loads', () => {
  test.each([
    ['the control that runs, where it names no other', 'mode: audit\n', [['tiny']]],
    ['another that has a section', 'controls: { other-control: { most-words: 5 } }\n', [['tiny', 'other-control']]],
    ['another that is enforced', 'enforce: [other-control]\n', [['tiny', 'other-control']]],
  ])('%s', async (_name, text, expected) => {
    const { outcome, loaded } = await read(text);
    expect(outcome.ok).toBe(true);
    expect(loaded).toEqual(expected);
  });

  test('all of them where it is wrong, so that the message knows the nearest name', async () => {
    const { outcome, loaded } = await read('controls: { other-contrl: {} }\n');
    expect(loaded).toEqual([['tiny'], ['tiny', 'other-control']]);
    expect(outcome.ok ? [] : outcome.problems.map(({ message, remedy }) => `${message} ${remedy}`).join(' ')).toContain(
      'other-control',
    );
  });

  test('a wrong section of another control as a problem, and not as nothing', async () => {
    const { outcome } = await read('controls: { other-control: { most-words: many } }\n');
    expect(outcome.ok).toBe(false);
  });

  test('a name that is spelt with escapes as what it is, once all are loaded', async () => {
    const { outcome } = await read('controls: { "other\\x2dcontrol": { most-words: many } }\n');
    expect(outcome.ok).toBe(false);
  });
});
