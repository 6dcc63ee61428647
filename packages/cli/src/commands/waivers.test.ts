import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { lineOf, repositoryWith, type TestRepository } from '../repository.fixture.ts';
import { tiny } from '../tiny-action.fixture.ts';
import { registryOf, runCm } from '../world.fixture.ts';

const registry = registryOf(tiny);
let repository: TestRepository;
let folder = '';

beforeAll(() => {
  repository = repositoryWith(lineOf('feat: one\n'));
  folder = mkdtempSync(join(tmpdir(), 'cm-waivers-'));
});

afterAll(() => {
  repository[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

function waiver(change: Record<string, string> = {}): Record<string, string> {
  const whole = { control: 'tiny-check', rule: 'tiny-check/told', scope: '*', reason: 'until the move is done' };
  return { ...whole, approver: 'octocat', expires: '2026-06-30', ticket: 'TASK-1', ...change };
}

async function audit(waivers: readonly Record<string, string>[], ...flags: readonly string[]) {
  const policy = join(folder, 'policy.yml');
  writeFileSync(policy, JSON.stringify({ waivers }));
  const args = ['waivers', 'audit', '--policy', policy, '--now', '2026-03-01T00:00:00Z', ...flags];
  return runCm(args, { registry, cwd: repository.folder });
}

describe('cm waivers audit on 2026-03-01', () => {
  it.each([
    ['none', [], 0, 'There are no waivers'],
    ['one that holds', [waiver()], 0, 'unchecked: its approval cannot be checked without a token'],
    ['one that ends within two weeks', [waiver({ expires: '2026-03-10' })], 0, 'ends in 9 days'],
    ['one that ends today holds to the end of the day', [waiver({ expires: '2026-03-01' })], 0, 'ends today'],
    ['one that ended yesterday', [waiver({ expires: '2026-02-28' })], 1, 'ended on 2026-02-28'],
    ['a rule that is not there', [waiver({ rule: 'tiny-check/tld' })], 1, 'Write tiny-check/told'],
    ['a control that is not there', [waiver({ control: 'tiny', rule: 'tiny/told' })], 1, 'no control "tiny"'],
    ['the same one twice', [waiver(), waiver()], 1, 'Another waiver has the same'],
  ])('%s', async (_name, waivers, code, text) => {
    const ran = await audit(waivers);
    expect(ran).toMatchObject({ code, err: '' });
    expect(ran.out.replaceAll(/\s+/g, ' ')).toContain(text);
  });

  it('--json gives the same as data', async () => {
    const { code, out } = await audit([waiver(), waiver({ expires: '2026-02-28', scope: 'docs/**' })], '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      today: '2026-03-01',
      waivers: [
        { scope: '*', status: 'unchecked', remarks: [] },
        { scope: 'docs/**', status: 'expired', remarks: [{ kind: 'expired' }] },
      ],
    });
  });

  it('a malformed policy is no audit: exit 2', async () => {
    expect(await audit([{ control: 'tiny-check' }])).toMatchObject({ code: 2, out: '' });
  });

  it('text from the file cannot steer the terminal', async () => {
    const { out } = await audit([waiver({ reason: 'red \u001b[31m herring and more' })]);
    expect(out).not.toContain('\u001b');
  });
});
