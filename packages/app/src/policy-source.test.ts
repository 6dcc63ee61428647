import { createGit } from '@cm/git';
import { cloneAt, makeRepository, recordingLog } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import { type FixtureHistory, fixturePorts, sha } from './history.fixture.ts';
import type { Host } from './host.ts';
import { loadPolicy, type PolicyOutcome } from './policy-source.ts';
import { hostOf, pullContext, tinyAction, tinyCatalogue } from './tiny-action.fixture.ts';

const path = '.github/change-policy.yml';
const policy = (text: string): { readonly files: Readonly<Record<string, string>> } => ({ files: { [path]: text } });
const five = policy('controls: { tiny: { most-words: 5 } }\n');
const own = { tiny: tinyAction().defaults };

/** A pull request whose tested merge stands on the commit `base`. */
const tested = pullContext({ base: 'base', head: 'head', merge: 'merge' });
/** One without a tested merge: the tip of `main` has to be found. */
const untested = pullContext({ base: 'old', head: 'head' });

function load(
  history: FixtureHistory,
  context: ChangeContext = tested,
  more: Partial<Host> = {},
): Promise<PolicyOutcome> {
  return loadPolicy(hostOf(fixturePorts(history), more), context, own, tinyCatalogue);
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

describe('the policy commit', () => {
  const commits = [{ name: 'base', ...five }, { name: 'head' }];
  const found = { source: `${path}@${sha('base')}`, commit: sha('base'), branch: 'main', tiny: { mostWords: 5 } };

  test.each<[string, FixtureHistory, string[]]>([
    ['is read where the clone has it', { commits, head: 'head' }, []],
    [
      'is fetched where it has not, one commit deep in a shallow clone',
      { commits, head: 'head', absent: ['base'], shallow: ['head'] },
      [`fetch ${sha('base')} {"depth":1}`],
    ],
    [
      'is fetched with no depth in a full clone, which a depth would cut',
      { commits, head: 'head', absent: ['base'] },
      [`fetch ${sha('base')} null`],
    ],
    [
      'is asked of the API where it cannot be fetched',
      { commits, head: 'head', absent: ['base'], fetchFails: 'no network.' },
      [`fetch ${sha('base')} null`, `file ${path} at ${sha('base')}`],
    ],
    ['is asked of the API where there is no checkout', { commits, noGit: true }, [`file ${path} at ${sha('base')}`]],
  ])('%s', async (_name, history, asked) => {
    const ports = fixturePorts(history);
    expect(told(await loadPolicy(hostOf(ports), tested, own, tinyCatalogue))).toMatchObject(found);
    expect(ports.asked).toEqual(asked);
  });

  test('that nothing can read is a problem, and never the default', async () => {
    const history: FixtureHistory = {
      commits,
      head: 'head',
      absent: ['base'],
      fetchFails: 'no network.',
      token: false,
    };
    const outcome = await load(history);
    expect(told(outcome)).toEqual({
      problems: [
        `policy/unreadable: The policy that judges this change could not be read. Neither git nor the API could read it at ${sha('base')}. Commit ${sha('base')} is not in this clone. there is no token.`,
      ],
    });
    expect(!outcome.ok && outcome.problems[0]?.remedy).toContain('contents: read');
  });

  test('is found by real git in a checkout of depth 1', async () => {
    const repo = makeRepository({
      commits: [
        { id: 'policy', message: 'chore: policy', files: { [path]: five.files[path] ?? '' } },
        { branch: 'feature', message: 'feat: x' },
      ],
    });
    const git = createGit({ cwd: cloneAt(repo, { ref: 'refs/heads/feature', depth: 1 }), log: recordingLog() });
    const outcome = await loadPolicy(hostOf({ ...fixturePorts({ token: false }), git }), untested, own, tinyCatalogue);
    repo.remove();
    expect(told(outcome)).toMatchObject({ source: `${path}@${repo.sha('policy')}`, tiny: { mostWords: 5 } });
  });
});

describe('the tip of the default branch', () => {
  // The clone's own idea of main is older, and looser, than what the origin has.
  const commits = [
    { name: 'old', ...policy('mode: audit\n') },
    { name: 'tip', ...five },
    { name: 'head', parents: ['old'] },
  ];
  const clone = { commits, head: 'head', refs: { 'refs/remotes/origin/main': 'old' }, branches: { main: 'tip' } };

  test('is fetched on GitHub: what the checkout says of it may be old or forged', async () => {
    expect(told(await load(clone, untested))).toMatchObject({ commit: sha('tip'), tiny: { mostWords: 5 } });
  });

  test('is asked of the API where it cannot be fetched', async () => {
    expect(told(await load({ ...clone, fetchFails: 'no network.' }, untested))).toMatchObject({ commit: sha('tip') });
    expect(told(await load({ commits, branches: clone.branches, noGit: true }, untested))).toMatchObject({
      commit: sha('tip'),
    });
  });

  test('is unreadable on GitHub where neither answers', async () => {
    expect(told(await load({ ...clone, fetchFails: 'no network.', token: false }, untested))).toEqual({
      problems: [
        expect.stringMatching(
          /^policy\/unreadable: .*The tip of "main" could not be read: no network\. there is no token\.$/,
        ),
      ],
    });
  });

  test('is what the clone says on a laptop, without asking anybody', async () => {
    const ports = fixturePorts(clone);
    const outcome = await loadPolicy(hostOf(ports, { surface: 'cli' }), untested, own, tinyCatalogue);
    expect(told(outcome)).toMatchObject({ commit: sha('old') });
    expect(ports.asked).toEqual([]);
  });
});

describe('no policy file', () => {
  const builtIn = { source: 'built-in', tiny: { mostWords: 10, words: null, polite: false } };

  test.each<[string, FixtureHistory, ChangeContext, string | null]>([
    ['at the commit', { commits: [{ name: 'base' }], head: 'base' }, tested, 'base'],
    ['at the commit, by the API', { commits: [{ name: 'base' }], noGit: true }, tested, 'base'],
    [
      'ever on the branch, by the API',
      { commits: [{ name: 'base' }], branches: { main: 'base' }, noGit: true },
      untested,
      null,
    ],
    ['on a laptop without a default branch', { commits: [{ name: 'base' }], head: 'base' }, local('base'), 'base'],
    ['where there is no repository', { noGit: true }, { ...local(null), policyAt: { kind: 'nowhere' } }, null],
  ])('%s is the built-in default', async (_name, history, context, commit) => {
    expect(told(await load(history, context))).toMatchObject({
      ...builtIn,
      commit: commit === null ? null : sha(commit),
    });
  });

  test('on a laptop whose git does not answer is a problem', async () => {
    expect(told(await load({ noGit: true }, local(null)))).toMatchObject({
      problems: [expect.stringContaining('unreadable')],
    });
  });

  function local(head: string | null): ChangeContext {
    return {
      ...tested,
      kind: 'range',
      baseBranch: null,
      policyAt: { kind: 'local' },
      change: { ...tested.change, head: head && sha(head) },
    };
  }
});

describe('a file that cannot be used is a problem, never the default', () => {
  test.each([
    ['a misspelt key', 'mod: audit\n', `policy/malformed: ${path}:1:1: `],
    ['no YAML', 'a: [\n', `policy/malformed: ${path}:`],
    ['a list', '- a\n', `policy/malformed: ${path}:1:1: `],
    ['a setting of the wrong kind', 'controls:\n  tiny:\n    most-words: many\n', `policy/malformed: ${path}:3:17: `],
    ['a rule that no policy can change', 'rules: { run/internal-error: off }\n', `policy/malformed: ${path}:1:`],
  ])('%s', async (_name, text, problem) => {
    const outcome = await load({ commits: [{ name: 'base', ...policy(text) }], head: 'base' });
    expect(told(outcome)).toEqual({ problems: [expect.stringContaining(problem)] });
    expect(!outcome.ok && outcome.problems[0]?.location).toMatchObject({ kind: 'file', path });
  });

  test.each([false, true])('the wrong name (no checkout: %s)', async (noGit) => {
    const files = { '.github/change-policy.yaml': 'mode: audit\n' };
    const outcome = await load({ commits: [{ name: 'base', files }], ...(noGit ? { noGit } : { head: 'base' }) });
    expect(told(outcome)).toEqual({
      problems: [`policy/unreadable: The policy file is named ${path.replace('yml', 'yaml')}; its name is ${path}.`],
    });
    expect(!outcome.ok && outcome.problems[0]?.remedy).toContain(`git mv ${path.replace('yml', 'yaml')} ${path}`);
  });

  test('an empty file, or one of comments, says nothing and is none', async () => {
    for (const text of ['', '# later\n']) {
      const outcome = await load({ commits: [{ name: 'base', ...policy(text) }], head: 'base' });
      expect(told(outcome)).toMatchObject({ source: `${path}@${sha('base')}`, tiny: { mostWords: 10 } });
    }
  });
});

test('a file given by hand stands for the default branch’s', async () => {
  const bytes = new TextEncoder().encode('controls: { tiny: { most-words: 3 } }');
  const outcome = await load({ noGit: true }, tested, { policyFile: { path: 'my.yml', bytes } });
  expect(told(outcome)).toEqual({
    source: 'my.yml',
    commit: null,
    branch: null,
    tiny: { mostWords: 3, words: null, polite: false },
  });
});
