import { describe, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import { type FixtureHistory, fixturePorts, sha } from './history.fixture.ts';
import { loadPolicy, type PolicyOutcome } from './policy-source.ts';
import { hostOf, pullContext, tinyAction, tinyCatalogue } from './tiny-action.fixture.ts';

const path = '.github/change-policy.yml';
const policy = (text: string): { readonly files: Readonly<Record<string, string>> } => ({ files: { [path]: text } });
const five = policy('controls: { tiny: { most-words: 5 } }\n');
const own = { tiny: tinyAction().defaults };

/** A pull request whose tested merge stands on the commit `base`. */
const tested = pullContext({ base: 'base', head: 'head', merge: 'merge' });

function load(history: FixtureHistory, context: ChangeContext = tested): Promise<PolicyOutcome> {
  return loadPolicy(hostOf(fixturePorts(history)), context, own, tinyCatalogue);
}

function told(outcome: PolicyOutcome): object {
  if (outcome.ok) {
    const { loaded } = outcome;
    return {
      source: loaded.source,
      commit: loaded.commit,
      branch: loaded.branch,
      tiny: loaded.policy.controls['tiny'],
    };
  }
  return { problems: outcome.problems.map(({ rule, message }) => `${rule.id}: ${message}`) };
}

describe('extends', () => {
  const full = 'a'.repeat(40);
  const place = `acme/policies/change.yml@${full}`;
  const base = (text: string): FixtureHistory => ({ commits: [{ name: 'base', ...policy(text) }], head: 'base' });
  const extending = base(`extends: ${place}\ncontrols: { tiny: { words: [a] } }\n`);
  const elsewhere = (text: string): FixtureHistory => ({ ...extending, elsewhere: { [place]: text } });

  test('the organisation’s file is the ground, and the repository’s has the last word', async () => {
    const outcome = await load(elsewhere('controls: { tiny: { most-words: 7, words: [a, b] } }\n'));
    expect(told(outcome)).toMatchObject({ tiny: { mostWords: 7, words: ['a'] } });
    expect(outcome.ok && outcome.loaded.extended).toEqual({
      repository: 'acme/policies',
      path: 'change.yml',
      commit: full,
    });
  });

  test.each<[string, FixtureHistory, string]>([
    [
      'without a token',
      { ...extending, token: false },
      `policy/unreadable: The policy extends ${place}, which could not be used: there is no token.`,
    ],
    ['that is not found', extending, `policy/unreadable: The policy extends ${place}, which could not be used: `],
    ['that extends a third file', elsewhere(`extends: ${place}\n`), `policy/malformed: ${place}:1:1: `],
    ['that is malformed', elsewhere('mod: audit\n'), `policy/malformed: ${place}:1:1: `],
    ['by a branch', base('extends: acme/policies/change.yml@main\n'), `policy/malformed: ${path}:1:`],
  ])('a file %s is a problem', async (_name, history, problem) => {
    const outcome = await load(history);
    expect(told(outcome)).toEqual({ problems: [expect.stringContaining(problem)] });
    // An annotation can only stand in this repository.
    const location = outcome.ok ? null : outcome.problems[0]?.location;
    expect(location === undefined || (location?.kind === 'file' && location.path === path)).toBe(true);
  });
});

describe('another base branch', () => {
  const release = policy('controls: { tiny: { most-words: 50 } }\n');
  const commits = [
    { name: 'main', ...policy('protected-bases: [release/*]\ncontrols: { tiny: { most-words: 5 } }\n') },
    { name: 'base', parents: [], ...release },
    { name: 'bare', parents: [] },
    { name: 'plain', parents: [], ...five },
  ];
  const history = { commits, branches: { main: 'main', 'release/1': 'base' }, head: 'base' };
  const into = (name: string, merge?: string): ChangeContext =>
    pullContext({ base: 'base', head: 'head', into: name, ...(merge === undefined ? {} : { merge }) });

  test.each<[string, FixtureHistory, ChangeContext, object]>([
    [
      'that the policy lists has its own',
      history,
      into('release/1', 'merge'),
      { commit: sha('base'), branch: 'release/1', tiny: { mostWords: 50 } },
    ],
    ['without a tested merge: the tip of that branch is fetched', history, into('release/1'), { commit: sha('base') }],
    [
      'that the policy does not list has the default branch’s',
      history,
      into('feature-2', 'merge'),
      { commit: sha('main'), branch: 'main' },
    ],
    [
      'whose name only ends like one has the default branch’s',
      history,
      into('x/release/1', 'merge'),
      { commit: sha('main') },
    ],
    [
      'that has no file has the default branch’s',
      { ...history, branches: { main: 'main', 'release/1': 'bare' } },
      into('release/1'),
      { commit: sha('main'), branch: 'release/1', tiny: { mostWords: 5 } },
    ],
    [
      'where nothing is listed',
      { ...history, branches: { main: 'plain', 'release/1': 'base' } },
      into('release/1', 'merge'),
      { commit: sha('plain') },
    ],
    [
      'in a merge group',
      history,
      { ...into('release/1'), kind: 'merge-group', pullRequest: null },
      { commit: sha('base') },
    ],
  ])('%s', async (_name, place, context, expected) => {
    expect(told(await load(place, context))).toMatchObject(expected);
  });

  test('that is malformed is a problem', async () => {
    const broken = [...commits.slice(0, 1), { name: 'base', parents: [], ...policy('mod: 1\n') }];
    expect(told(await load({ ...history, commits: broken }, into('release/1', 'merge')))).toMatchObject({
      problems: [expect.stringContaining('policy/malformed')],
    });
  });
});
