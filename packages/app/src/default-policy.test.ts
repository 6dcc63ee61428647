import { describe, expect, test } from 'vitest';

import { judgeGateChange } from './gate-change.ts';
import { fixturePorts } from './history.fixture.ts';
import { loadPolicy } from './policy-source.ts';
import { hostOf, pullContext, tinyAction, tinyCatalogue } from './tiny-action.fixture.ts';

const path = '.github/change-policy.yml';
const organisation = 'mode: audit\ncontrols: { tiny: { most-words: 5, polite: true } }\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const { sha256: sum } = fixturePorts({ commits: [{ name: 'base' }], head: 'base' }).hash;
const sha256 = sum(bytes(organisation));
const own = { tiny: tinyAction().defaults };

/** Reads the policy of a repository with a release that carries an organisation's default. */
async function read(file: string | null, after: string | null = file, text = organisation) {
  const files = (content: string | null) => (content === null ? {} : { [path]: content });
  const commits = [
    { name: 'base', files: files(file) },
    { name: 'head', files: files(after) },
    { name: 'merge', parents: ['base', 'head'], files: files(after) },
  ];
  const defaultPolicy = { path: 'policy/default.yml', bytes: bytes(text) };
  const host = { ...hostOf(fixturePorts({ commits, head: 'merge', branches: { main: 'base' } })), defaultPolicy };
  const context = pullContext({ base: 'base', head: 'head', merge: 'merge' });
  const outcome = await loadPolicy(host, context, own, tinyCatalogue);
  const gate = outcome.ok ? await judgeGateChange(outcome.loaded, context, host, tinyCatalogue) : null;
  return { outcome, gate };
}

describe("an organisation's default, in the release that runs", () => {
  test('judges where a repository has no policy file, and says by which bytes', async () => {
    const { outcome } = await read(null);
    expect(outcome).toMatchObject({
      ok: true,
      loaded: { source: `built-in:${sha256}`, sha256, policy: { mode: 'audit', controls: { tiny: { mostWords: 5 } } } },
    });
  });

  test('is what a policy file stands on: each key that it writes holds, all others are the default’s', async () => {
    const { outcome } = await read('controls: { tiny: { most-words: 3 } }\n');
    expect(outcome).toMatchObject({
      ok: true,
      loaded: {
        source: expect.stringMatching(
          new RegExp(`^\\.github/change-policy\\.yml@[0-9a-f]{40} over built-in:${sha256}$`),
        ),
        policy: { mode: 'audit', controls: { tiny: { mostWords: 3, polite: true } } },
      },
    });
  });

  test.each([
    ['malformed', 'mod: audit\n'],
    ['extending a third file', `extends: acme/policy/policy.yml@${'a'.repeat(40)}\n`],
  ])('%s: nothing is judged, and never by a default', async (_name, text) => {
    expect((await read(null, null, text)).outcome.ok).toBe(false);
    expect((await read('mode: enforce\n', undefined, text)).outcome.ok).toBe(false);
  });

  test.each([
    ['looser', 'controls: { tiny: { most-words: 50 } }\n', 'fail', 'mostWords is looser: 5 becomes 50'],
    ['stricter', 'controls: { tiny: { most-words: 3 } }\n', undefined, 'The change makes the policy no looser.'],
    ['as strict', 'rules: {}\n', undefined, 'The change makes the policy no looser.'],
  ])('a first policy file that is %s is compared with it', async (_name, after, outcome, words) => {
    const { gate } = await read(null, after);
    expect(gate?.verdict.findings[0]?.outcome).toBe(outcome);
    expect(gate?.verdict.reason).toContain(words);
  });
});
