import { readFileSync } from 'node:fs';

import type { ForgeAccount, ForgePullRequest, GitCommit } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import {
  brokenRules,
  commitOf,
  commitsOf,
  defaults,
  factsOf,
  findingsOf,
  githubDefaults,
  pullFacts,
  shaOf,
  tableRows,
} from './commit-lint.fixture.ts';
import type { CommitLintFacts } from './facts.ts';
import { judge } from './judge.ts';

const person: ForgeAccount = { login: 'ada', type: 'User' };
const bot: ForgeAccount = { login: 'dependabot[bot]', type: 'Bot' };
const botMail = '49699333+dependabot[bot]@users.noreply.github.com';
const authors: Readonly<Record<string, Partial<GitCommit>>> = {
  bot: { authorName: 'dependabot[bot]', authorEmail: botMail },
  listed: { authorName: 'Release', authorEmail: 'Release@acme.test' },
};
const settings = { ...defaults, bots: ['release@acme.test'] };

const known: Readonly<Record<string, Fact<boolean>>> = {
  reachable: available(true),
  'not reachable': available(false),
  unknown: unavailable('the clone is shallow'),
};

function factsIn(cells: Readonly<Record<string, string>>): CommitLintFacts {
  const { stage = '', author = '', message = '', reverts = '' } = cells;
  const parents = Array.from({ length: Number(cells['parents']) }, (_, index) => shaOf(index + 5));
  const commit = commitOf(message, { ...authors[author], parents });
  const by = cells['brought by'] === 'bot' ? bot : person;
  const fact = known[reverts];
  const answers = fact === undefined ? [] : ['7'.repeat(40), '7777777'].map((sha) => [sha, fact] as const);
  const more = { reverts: new Map(answers) };
  if (stage === 'pull request') return pullFacts([commit], { author: by }, more);
  const from = /^landed from (.+)$/.exec(stage)?.[1];
  const pulls = { nobody: [], bot: [{ author: bot }], person: [{ author: person }] } as Readonly<
    Record<string, readonly object[]>
  >;
  const byCommit = new Map(from === undefined ? [] : [[shaOf(1), (pulls[from] ?? []) as readonly ForgePullRequest[]]]);
  const origins = {
    byCommit: new Map([...byCommit].map(([sha, list]) => [sha, list.map(whole)])),
    queued: null,
    unread: null,
  };
  return factsOf([commit], { ...more, stage: stage === 'branch' ? 'branch' : 'landed', pushedBy: by, origins });
}

function whole(pull: ForgePullRequest): ForgePullRequest {
  return { ...pull, number: 12, title: 'x', body: '', headRef: 'x' };
}

describe('the table of exemptions', () => {
  it.each(tableRows(readFileSync(new URL('tables/exemptions.md', import.meta.url), 'utf8')))(
    'line $line',
    ({ cells }) => {
      const [commit] = commitsOf(judge(factsIn(cells), settings));
      expect(commit?.outcome).toBe(cells['outcome']);
      expect(commit?.exempt?.rule ?? '').toBe(cells['exempt'] === '' ? '' : `commit-lint/exempt-${cells['exempt']}`);
    },
  );
});

describe('an exemption', () => {
  it('is recorded with its reason', () => {
    const [commit] = commitsOf(judge(pullFacts([commitOf('Bump x', authors['bot'])], { author: bot }), settings));
    expect(commit?.exempt).toEqual({
      rule: 'commit-lint/exempt-bot',
      reason: 'written by dependabot[bot], an account of type Bot',
    });
    expect(commit?.rules).toEqual([]);
  });

  it('covers a bot’s squash message, and no ticket is asked for', () => {
    const facts = pullFacts([commitOf('Bump x', authors['bot'])], { author: bot, title: 'Bump x', body: 'See #4711' });
    const judgement = judge(facts, settings);
    expect(brokenRules(judgement)).toEqual([]);
    expect(judgement.outputs['ticket']).toBe('');
  });

  it('ends where a person adds a commit to a bot’s pull request', () => {
    const commits = [commitOf('Bump x', authors['bot']), commitOf('fix: x', { number: 2 })];
    const judgement = judge(pullFacts(commits, { author: bot, title: 'Bump x', body: '' }), settings);
    expect(brokenRules(judgement)).toEqual(['header-format', 'ticket', 'task-trailer']);
    expect(commitsOf(judgement).map(({ outcome }) => outcome)).toEqual(['exempt', 'pass']);
  });

  it('covers the squash of a revert only where the message that lands will name the reverted commit', () => {
    const revert = commitOf('Revert "x"\n\nThis reverts commit 7777777.');
    const reverts = new Map([['7777777', available(true)]]);
    const title = 'Revert "x"';
    expect(brokenRules(judge(pullFacts([revert], { title }, { reverts }), defaults))).toEqual([]);
    const merge = { ...githubDefaults, squashTitle: 'PR_TITLE', squashMessage: 'BLANK' } as const;
    const blank = judge(pullFacts([revert], { title, merge }, { reverts }), defaults);
    expect(findingsOf(blank, 'header-format')[0]?.remedy).toBe(
      'Edit the title of pull request #12. It should read:\nfix: revert "x"',
    );
  });

  it('does not cover the squash of a revert and other work', () => {
    const commits = [commitOf('Revert "x"\n\nThis reverts commit 7777777.'), commitOf('feat: y', { number: 2 })];
    const judgement = judge(
      pullFacts(commits, { title: 'stuff' }, { reverts: new Map([['7777777', available(true)]]) }),
      defaults,
    );
    expect(brokenRules(judgement)).toContain('header-format');
  });

  it('is unknown, with the cause, where nobody can tell whether it is a revert', () => {
    const reverts = new Map([['7777777', unavailable('the clone is shallow')]]);
    const merge = { ...githubDefaults, allowSquash: false };
    const commit = commitOf('Revert "x"\n\nThis reverts commit 7777777.');
    const [finding] = findingsOf(judge(pullFacts([commit], { merge }, { reverts }), defaults), 'header-format');
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.message).toContain(
      'it could not be told whether 7777777 was there to revert: the clone is shallow',
    );
  });
});
