import { execFileSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import {
  commitOf,
  commitsOf,
  defaults,
  factsOf,
  findingsOf,
  githubDefaults,
  pullFacts,
  shaOf,
  unreadableFacts,
} from './commit-lint.fixture.ts';
import type { Stage } from './facts.ts';
import { judge } from './judge.ts';
import { rules } from './rules/index.ts';
import { plainTicket, shellWord } from './shell.ts';
import { tagRules } from './tag/rules.ts';

const rebaseOnly = { ...githubDefaults, allowSquash: false, allowMerge: false };

describe('the way to mend a first line', () => {
  const header = 'refctor: split';
  const at = (stage: Stage, more = {}): string => {
    const commits = [commitOf(header, more), commitOf('feat: y', { number: 2 })];
    const facts = stage === 'pull-request' ? pullFacts(commits, { merge: rebaseOnly }) : factsOf(commits, { stage });
    return findingsOf(judge(facts, defaults), 'type-allowed')[0]?.remedy ?? '';
  };

  it('is told for every stage', () => {
    const reword = 'Run git rebase --interactive 111111111111~1 and mark that commit "reword"';
    const push = ', then git push --force-with-lease';
    const read = 'The first line should read:\nrefactor: split';
    expect(at('pull-request')).toBe(`${reword}${push}. ${read}`);
    expect(at('branch')).toBe(`${reword}${push}. ${read}`);
    expect(at('range')).toBe(`${reword}. ${read}`);
    expect(at('range', { parents: [] })).toBe(
      `Run git rebase --interactive --root and mark that commit "reword". ${read}`,
    );
    expect(at('queue')).toBe(
      `Take the pull request out of the queue, mend the message on its branch, and queue it again. ${read}`,
    );
    const queued = { message: `${header} (#12)`, committerName: 'GitHub', committerEmail: 'noreply@github.com' };
    expect(at('queue', queued)).toBe(
      `Edit the title of pull request #12, and queue it again. The first line should read:\nrefactor: split (#12)`,
    );
    expect(at('text')).toBe(read);
  });

  it('never rewrites what has landed', () => {
    const bad = [header, 'fixup! feat: x', 'feat: x\nbody', 'feat: x\n\nTask: TASK-1\n\nBody.', 'feat: x'];
    const commits = bad.map((message, index) => commitOf(message, { number: index }));
    const judgement = judge(factsOf(commits, { stage: 'landed', base: 'origin/main' }), defaults);
    const remedies = judgement.verdicts.flatMap((verdict) => verdict.findings.map((finding) => finding.remedy));
    expect(remedies.length).toBeGreaterThan(4);
    expect(remedies.filter((remedy) => /amend|rebase|push|queue/.test(remedy))).toEqual([]);
    expect(remedies.every((remedy) => remedy.startsWith('It has landed, so leave history as it is'))).toBe(true);
  });

  it('folds what git folds', () => {
    const commits = [commitOf('feat: x'), commitOf('fixup! feat: x', { number: 2 })];
    const [finding] = findingsOf(judge(pullFacts(commits, { merge: rebaseOnly }), defaults), 'unfinished');
    expect(finding?.remedy).toBe(
      'Fold it into the commit that it belongs to:\ngit rebase --interactive --autosquash --keep-base origin/main\ngit push --force-with-lease',
    );
  });
});

describe('many commits with the same trouble', () => {
  const commits = Array.from({ length: 1000 }, (_, index) =>
    commitOf('refctor: split', { number: index, sha: String(index).padStart(40, '0') }),
  );
  const judgement = judge(factsOf(commits), defaults);

  it('are eight findings and one for the others', () => {
    const found = findingsOf(judgement, 'type-allowed');
    expect(found).toHaveLength(9);
    expect(found.at(-1)?.message).toBe(
      `992 more commits have the same trouble: 000000000000, 000000000000, 000000000000, 000000000000, 000000000000 and 987 more.`,
    );
    expect(found.at(-1)?.atMost).toBeUndefined();
  });

  it('stand in the facts one by one', () => {
    const read = commitsOf(judgement);
    expect(read).toHaveLength(1000);
    expect(read.every(({ rules: broken }) => broken.includes('commit-lint/type-allowed'))).toBe(true);
  });

  it('are told one by one up to twenty, so that each can be waived', () => {
    expect(findingsOf(judge(factsOf(commits.slice(0, 20)), defaults), 'type-allowed')).toHaveLength(20);
    expect(findingsOf(judge(factsOf(commits.slice(0, 21)), defaults), 'type-allowed')).toHaveLength(9);
  });
});

describe('what could not be read', () => {
  it('leaves every rule undecided, with one finding', () => {
    const judgement = judge(
      { ...unreadableFacts('The checkout is shallow.'), stage: 'pull-request', counted: 5 },
      defaults,
    );
    expect(judgement.verdicts.flatMap((verdict) => verdict.findings)).toHaveLength(1);
    expect(findingsOf(judgement, 'commits-read')[0]).toMatchObject({
      outcome: 'unknown',
      message: 'The checkout is shallow.',
      remedy: expect.stringContaining('fetch-depth: 0'),
    });
    expect(judgement.verdicts.filter((verdict) => verdict.undecided === true)).toHaveLength(
      rules.length - tagRules.length - 1,
    );
    expect(judgement.facts).toMatchObject({ expected: 5, read: 0 });
  });

  it('is also a commit that the push announced and the range does not hold', () => {
    const facts = factsOf([commitOf('feat: x')], { stage: 'branch', announced: [shaOf(1), shaOf(5)] });
    const [finding] = findingsOf(judge(facts, defaults), 'commits-read');
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.message).toContain('announced 2 commits, and not all were found in its range: 555555555555.');
  });

  it('is not an empty range, which was proved empty', () => {
    const judgement = judge(factsOf([]), defaults);
    expect(judgement.verdicts.every((verdict) => !verdict.applies && verdict.findings.length === 0)).toBe(true);
    expect(judgement.facts).toMatchObject({ expected: 0, read: 0, commits: [], predicted: [], nextVersion: null });
  });
});

describe('the summary', () => {
  it.each([
    ['all well', ['feat: TASK-1 x\n\nTask: TASK-1'], '1 commit read; nothing to mend.'],
    ['one bad', ['stuff', 'feat: TASK-1 x'], '2 commits read; 1 commit needs mending.'],
    ['two bad and no ticket', ['stuff', 'more'], '2 commits read; 2 commits need mending; no ticket is named.'],
    ['a remark', ['feat: TASK-1 x'], '1 commit read; 1 remark.'],
  ])('%s', (_, messages, expected) => {
    const commits = messages.map((message, index) => commitOf(message, { number: index + 1 }));
    expect(judge(factsOf(commits), defaults).summary).toBe(expected);
  });
});

describe('commands', () => {
  const hostile = [
    "a'b",
    '$(touch x)',
    '`touch x`',
    'a b',
    'a;b',
    'a"b',
    'a\\b',
    'a&b',
    'a|b',
    '-rf',
    'ä',
    '*',
    '~',
    '#',
  ];

  it.each(hostile)('hold outside text as one word: %s', (text) => {
    const word = shellWord(text);
    expect(execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(text);
  });

  it.each(['', 'a\nb', 'a\u0000b', 'a\u009bb', 'x'.repeat(201)])('hold no text that no command should: %j', (text) => {
    expect(shellWord(text)).toBeNull();
  });

  it('are safe with a hostile branch', () => {
    const commits = [commitOf('fixup! feat: x'), commitOf('feat: y', { number: 2 })];
    const facts = pullFacts(commits, { merge: rebaseOnly }, { base: "origin/$(touch x);'" });
    const [finding] = findingsOf(judge(facts, defaults), 'unfinished');
    expect(finding?.remedy).toContain(String.raw`--keep-base 'origin/$(touch x);'\'''` + '\n');
  });

  it.each([
    ['TASK-1', 'TASK-1'],
    ['acme/shop#7', 'acme/shop#7'],
    ['#7', '#7'],
    ['"; rm -rf /; "1', '<ticket>'],
    ['$(x)-1', '<ticket>'],
    [null, '<ticket>'],
  ])('hold a ticket only if it is plain: %s', (ticket, expected) => {
    expect(plainTicket(ticket)).toBe(expected);
  });
});
