import { tmpdir } from 'node:os';

import { registry as suite } from '@cm/suite/registry';
import { describe, expect, it } from 'vitest';

import { lineOf, repositoryWith } from '../repository.fixture.ts';
import { tiny } from '../tiny-action.fixture.ts';
import { registryOf, runCm } from '../world.fixture.ts';
import { ruleIds } from './explain.ts';

const registry = registryOf(tiny);

describe('cm explain', () => {
  it('prints the page of a rule: why, examples, fix, clause and level', async () => {
    const { code, out } = await runCm(['explain', 'tiny-check/told'], { registry, cwd: tmpdir() });
    expect(code).toBe(0);
    for (const part of ['It was told so', 'Because somebody must.', '    yes', '    no', 'Tell it otherwise.']) {
      expect(out).toContain(part);
    }
    expect(out).toContain('commits.format: A commit header reads');
    expect(out).toContain('error now (the built-in policy, because no policy can be read here)');
  });

  it('knows the level in the policy of the repository', async () => {
    const policy = { '.github/change-policy.yml': 'rules:\n  tiny-check/told: notice\n' };
    using repository = repositoryWith(lineOf('feat: one\n').map((step) => ({ ...step, files: policy })));
    const { out } = await runCm(['explain', 'told'], { registry, cwd: repository.folder });
    expect(out).toContain('notice now (.github/change-policy.yml@');
  });

  it.each(ruleIds({ registry: suite }))('has the whole page of %s', async (id) => {
    const { code, out } = await runCm(['explain', id], { registry: suite, cwd: tmpdir() });
    expect(code).toBe(0);
    for (const part of [id, 'Why', 'Good', 'Not good', 'When it fails', 'Clause of the policy']) {
      expect(out).toContain(part);
    }
  });

  it('has the rules that every control carries', async () => {
    const { code, out } = await runCm(['explain', 'policy/gate-change']);
    expect(code).toBe(0);
    expect(out).toContain('approved by somebody else');
  });

  it.each([
    ['tiny-check/tld', 'tiny-check/told'],
    ['gate-chnage', 'policy/gate-change'],
  ])('%s: exit 2, and the nearest is %s', async (name, near) => {
    const { code, out, err } = await runCm(['explain', name], { registry });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`the nearest is ${near}`);
  });

  it('asks for one rule', async () => {
    expect(await runCm(['explain'], { registry })).toMatchObject({ code: 2 });
    expect(await runCm(['explain', 'a', 'b'], { registry })).toMatchObject({ code: 2 });
  });
});
