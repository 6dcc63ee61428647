import type { Waiver } from '@cm/model';
import { describe, expect, test } from 'vitest';

import type { ForgePullRequest, ForgeReview } from './forge-port.ts';
import { type FixtureHistory, fixturePorts, review, sha } from './history.fixture.ts';
import { loadPolicy } from './policy-source.ts';
import { draft, hostOf, pullContext, tinyCatalogue, verdict } from './tiny-action.fixture.ts';
import { waiversFor } from './waiver-lookup.ts';

const path = '.github/change-policy.yml';
const waiver: Waiver = {
  control: 'tiny',
  rule: 'tiny/words',
  scope: '*',
  reason: 'The vendor needs it until spring.',
  approver: 'grace',
  expires: '2026-03-31',
  ticket: 'TASK-9',
};
const line = (more: Partial<Waiver> = {}): string => `  - ${JSON.stringify({ ...waiver, ...more })}\n`;
const file = (text: string): { readonly files: Readonly<Record<string, string>> } => ({ files: { [path]: text } });
const without = 'mode: enforce\n';
const having = `${without}waivers:\n${line()}`;
const tested = pullContext({ base: 'base', head: 'head', merge: 'merge' });
const third: ForgePullRequest = {
  number: 3,
  title: 'chore: a waiver',
  body: '',
  author: { login: 'ada', type: 'User' },
  baseRef: 'main',
  baseSha: sha('root'),
  headRef: 'w',
  headSha: sha('w'),
  headRepository: 'acme/webshop',
  commits: null,
  mergeCommit: null,
  mergedAt: '2026-01-02',
};

describe('the waiver of a finding', () => {
  const failing = draft('Too many words.', { location: { kind: 'file', path: 'src/a.py' } });
  const verdicts = [verdict('tiny/words', [failing])];

  async function find(
    text: string,
    proposed: string | null = null,
    reviews: readonly ForgeReview[] = [review('grace', 'w')],
  ) {
    const history: FixtureHistory = {
      commits: [
        { name: 'root', ...file(without) },
        { name: 'w', ...file(text) },
        { name: 'base', ...file(text) },
      ],
      head: 'base',
      pulls: { w: [third] },
      reviews: { 3: reviews, 7: [] },
    };
    const host = hostOf(fixturePorts(history));
    const load = async (files: { readonly files: Readonly<Record<string, string>> }) => {
      const bytes = new TextEncoder().encode(files.files[path]);
      return loadPolicy({ ...host, policyFile: { path, bytes } }, tested, {}, tinyCatalogue);
    };
    const loaded = await loadPolicy(host, tested, {}, tinyCatalogue);
    const next = proposed === null ? null : await load(file(proposed));
    if (!loaded.ok || (next !== null && !next.ok)) throw new Error('the policy of this test is malformed');
    const search = {
      control: 'tiny',
      loaded: loaded.loaded,
      proposed: next?.loaded.policy ?? null,
      context: tested,
      ports: host.ports,
      catalogue: tinyCatalogue,
    };
    return {
      found: (await waiversFor(verdicts, search))(failing),
      asked: host.ports as ReturnType<typeof fixturePorts>,
    };
  }

  test.each([
    ['none is written', without, null],
    ['it names another rule', `waivers:\n${line({ rule: 'tiny/tone' })}`, null],
    ['its scope is elsewhere', `waivers:\n${line({ scope: 'docs/**' })}`, null],
    ['it has expired', `waivers:\n${line({ expires: '2026-02-28' })}`, 'expired'],
    ['it ends today', `waivers:\n${line({ expires: '2026-03-01' })}`, 'verified'],
    ['it covers the path', `waivers:\n${line({ scope: 'src/**' })}`, 'verified'],
    [
      'a narrower one does not count, but a wider one does',
      `waivers:\n${line({ scope: 'src/a.py', approver: 'linus' })}${line()}`,
      'verified',
    ],
    [
      'a longer one has expired approval, and a shorter one counts',
      `waivers:\n${line({ approver: 'linus', expires: '2026-09-30' })}${line()}`,
      'verified',
    ],
  ])('where %s', async (_name, text, status) => {
    const { found } = await find(text);
    expect(found?.status ?? null).toBe(status);
  });

  test('is not looked for on GitHub where there is none', async () => {
    const { asked } = await find(without);
    expect(asked.asked).toEqual([]);
  });

  test('in force is not overruled by one that the change adds and nobody approved', async () => {
    const { found } = await find(having, `${having}${line({ scope: 'src/a.py', ticket: 'TASK-10' })}`);
    expect(found).toMatchObject({ status: 'verified', ticket: 'TASK-9' });
  });

  test('that the change adds, and nobody approved, is named and does not count', async () => {
    const { found } = await find(without, having);
    expect(found).toMatchObject({ status: 'unverified', ticket: 'TASK-9' });
  });

  test('is not one that the change removes: what it does to the file counts once it has landed', async () => {
    const { found } = await find(having, without);
    expect(found).toMatchObject({ status: 'verified' });
  });

  test('is verified once, however many findings and waivers ask for the same versions', async () => {
    const { asked } = await find(`waivers:\n${line({ approver: 'linus' })}${line({ scope: 'src/**' })}`);
    const files = asked.asked.filter((question) => question.startsWith('file'));
    expect(files.length).toBe(new Set(files).size);
  });
});
