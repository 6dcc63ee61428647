import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { registry } from '@cm/suite/registry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCm } from '../world.fixture.ts';
import { gitEnvironment, ready, type Scratch, scratch } from './scratch.fixture.ts';

let suite: Scratch;
const policy = 'controls:\n  commit-lint:\n    header-max-length: 72\n';
const sha256 = createHash('sha256').update(policy).digest('hex');
const withPolicy = [...ready, '--policy', '../policy.yml'];

beforeEach(() => {
  suite = scratch();
  writeFileSync(join(suite.clone, '../policy.yml'), policy);
});
afterEach(() => suite[Symbol.dispose]());

const run = (words: readonly string[]) => suite.release(words, { registry });

describe("a release with an organisation's default policy", () => {
  it('is dist/ and that one file, and its tag, its commit and cm release verify say so', async () => {
    expect(await run(withPolicy)).toMatchObject({ code: 0, err: '' });
    const files = (tree: string): readonly string[] => suite.git('ls-tree', '-r', tree).split('\n');
    const own = files('v0.1.0').filter((line) => !line.endsWith('\tpolicy/default.yml'));
    expect(own).toEqual(files('HEAD:dist'));
    expect(`${suite.git('show', 'v0.1.0:policy/default.yml')}\n`).toBe(policy);
    for (const format of ['%(contents)', '%(*contents)']) {
      expect(suite.git('tag', '--list', `--format=${format}`, 'v0.1.0')).toContain(`Policy-Sha256: ${sha256}`);
    }
    const verified = await run(['verify', 'v0.1.0']);
    expect([
      verified.code,
      verified.out.includes('and policy/default.yml with the SHA-256 that the release names'),
    ]).toEqual([0, true]);
  });

  it('and its sibling without, are releases to our own commit-lint', async () => {
    await run(withPolicy);
    suite.land('fix: keep the last line\n\nTask: TASK-2\n', '0.1.1');
    await run([...ready, '--without-policy']);
    for (const tag of ['v0.1.0', 'v0.1.1']) {
      const words = ['commit-lint', '--tag', tag, '--json'];
      const judged = await runCm(words, { cwd: suite.clone, registry, env: gitEnvironment });
      const report = JSON.parse(judged.out) as { rules: { rule: string; outcome: string }[] };
      const outcome = (name: string) => report.rules.find(({ rule }) => rule === `commit-lint/tag-${name}`)?.outcome;
      expect([tag, ...['version', 'annotated', 'order', 'changes', 'branch'].map(outcome)]).toEqual([
        tag,
        ...Array.from({ length: 5 }, () => 'pass'),
      ]);
      expect([tag, outcome('agreement')]).toEqual([tag, tag === 'v0.1.0' ? 'not-applicable' : 'pass']);
    }
  });

  it('is not left out of the next one by mistake', async () => {
    await run(withPolicy);
    suite.land('fix: keep the last line\n', '0.1.1');
    const forgotten = await run(ready);
    expect([forgotten.code, forgotten.err.includes('release/policy-left-out')]).toEqual([1, true]);
    expect((await run([...ready, '--without-policy'])).code).toBe(0);
    expect(suite.git('ls-tree', 'v0.1.1', 'policy')).toBe('');
  });

  it.each([
    [
      'with waivers',
      'waivers: [{ control: commit-lint, rule: commit-lint/ticket, scope: "*", reason: "nobody has a ticket yet", approver: ada, expires: 2027-01-01, ticket: TASK-1 }]\n',
      'Waivers belong',
    ],
    ['that extends another', `extends: acme/policy/policy.yml@${'a'.repeat(40)}\n`, 'release/policy'],
    ['with a wrong key', 'controls: { commit-lint: { header: 1 } }\n', 'release/policy'],
  ])('%s is refused', async (_name, text, words) => {
    writeFileSync(join(suite.clone, '../policy.yml'), text);
    const ran = await run(withPolicy);
    expect([ran.code, existsSync(join(suite.clone, '.git/refs/tags/v0.1.0'))]).toEqual([1, false]);
    expect(ran.err).toContain(words);
  });
});
