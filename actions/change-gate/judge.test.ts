import { available, type Judgement, unavailable, type Verdict } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { readStory } from './approvals/cases/read-story.fixture.ts';
import { viewOf } from './approvals/cases/told.fixture.ts';
import type { CaseFacts, ChangeGateFacts, LandedFacts } from './facts.ts';
import { judge } from './judge.ts';
import { rules } from './rules/index.ts';
import { defaults, type Settings } from './settings.ts';

const settings: Settings = { ...defaults, leads: ['lea'] };
const title = 'feat(shop): one more line (SHOP-1)';

/** What is known where these changes are judged: each is a pull request of ann, told as in the tables of approvals. */
function factsOf(more: Partial<ChangeGateFacts>, ...histories: readonly string[]): ChangeGateFacts {
  const views = histories.map((history) => viewOf(readStory('lead lea', history)));
  const cases = views.map(({ facts }, at): CaseFacts => ({ ...facts, number: 7 + at, title }));
  const { all } = views[0] ?? viewOf(readStory('lead lea', ''));
  return { ...all, cases, tickets: ['{KEY}-{n}'], ...more };
}

function verdictOf({ verdicts }: Judgement, name: string): Verdict | undefined {
  return verdicts.find(({ rule }) => rule === `change-gate/${name}`);
}

function messagesOf(judgement: Judgement, name: string): readonly string[] {
  return verdictOf(judgement, name)?.findings.map(({ message }) => message.replaceAll(/:.*/g, '')) ?? [];
}

const nothingLanded: LandedFacts = {
  push: null,
  activity: available({ items: [], whole: true }),
  ledger: available({ last: 3, entries: [] }),
  reviews: new Map(),
  run: { writes: { reason: 'Not asked.' }, issues: false, adoptedAt: null },
};
const pushed: LandedFacts = {
  ...nothingLanded,
  activity: null,
  push: {
    before: 'b'.repeat(40),
    after: 'd'.repeat(40),
    forced: false,
    by: { login: 'ann', type: 'User' },
    commits: available([{ sha: 'd'.repeat(40), subject: 'Merge pull request #7', pulls: available([7]) }]),
  },
};

const scenes: readonly (readonly [string, ChangeGateFacts])[] = [
  ['a change', factsOf({}, 'lea approves; bob approves')],
  ['a queue of two', factsOf({ scope: { kind: 'change', isQueued: true } }, 'lea approves', '')],
  ['a push', factsOf({ scope: { kind: 'landed' }, landed: pushed }, 'lea approves; bob approves; ann merges it')],
  ['the schedule', factsOf({ scope: { kind: 'watch' }, landed: nothingLanded })],
  ['nothing', factsOf({ scope: { kind: 'none', reason: 'A tag.' } })],
  ['what could not be read', factsOf({ scope: { kind: 'unread', reason: 'No head.', fix: 'Run it again.' } })],
];

describe.each(scenes)('%s', (_, facts) => {
  it('has one verdict for each rule, in their order, and JSON for facts', () => {
    const judgement = judge(facts, settings);
    expect(judgement.verdicts.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    expect(JSON.parse(JSON.stringify(judgement.facts))).toEqual(judgement.facts);
    expect(judgement.decides).toBe(true);
    expect(judgement.summary).not.toBe('');
  });
});

describe('one change', () => {
  it('that lead and reviewer have approved misses nothing', () => {
    const judgement = judge(factsOf({}, 'lea approves; bob approves'), settings);
    const red = judgement.verdicts.filter(({ findings }) => findings.some(({ atMost }) => atMost === undefined));
    const warnings = new Set(rules.filter(({ level }) => level !== 'error').map(({ id }) => id));
    expect(red.map(({ rule }) => rule).filter((rule) => !warnings.has(rule))).toEqual([]);
    expect(judgement.waiting?.rules).toEqual([]);
    expect(judgement.outputs).toEqual({ category: 'normal', 'waits-for': '' });
    expect(judgement.summary).toBe('#7 is a normal change: nothing is missing.');
  });

  it('that waits for its reviewer says for whom, and waits with that rule only', () => {
    const judgement = judge(factsOf({}, 'lea approves'), settings);
    expect(judgement.waiting?.rules).toEqual(['change-gate/approvals']);
    expect(judgement.outputs['waits-for']).toContain('a reviewer');
    expect(judgement.summary).toContain('Waits for');
  });

  it('of which GitHub tells nothing is unknown, and waits for nobody', () => {
    const whole = factsOf({}, 'lea approves; bob approves');
    const cases = whole.cases.map((one) => ({ ...one, record: unavailable('GitHub answered with 502.') }));
    const judgement = judge({ ...whole, cases }, settings);
    expect(verdictOf(judgement, 'change-read')?.findings).toMatchObject([{ outcome: 'unknown' }]);
    expect(verdictOf(judgement, 'approvals')).toMatchObject({ applies: true, undecided: true });
    expect(judgement.waiting?.rules).toEqual([]);
    expect(judgement.standing).toBeUndefined();
  });

  it('tells what stands at its head already; in a queue that is another commit’s', () => {
    expect(judge(factsOf({}, 'lea approves'), settings).standing).toEqual({ statuses: [], comment: null });
    const queued = factsOf({ scope: { kind: 'change', isQueued: true } }, 'lea approves');
    expect(judge(queued, settings).standing).toBeUndefined();
  });
});

describe('several changes of a queue', () => {
  it('are told apart, and one that misses something is enough', () => {
    const judgement = judge(factsOf({}, 'lea approves; bob approves', 'lea approves', ''), settings);
    expect(new Set(messagesOf(judgement, 'approvals'))).toEqual(new Set(['#8', '#9']));
    expect(verdictOf(judgement, 'approvals')?.reason).toMatch(/#7: .*#8: .*#9: /);
    expect(judgement.outputs['category']).toBe('');
    expect(judgement.facts['pullRequests']).toMatchObject([{ number: 7 }, { number: 8 }, { number: 9 }]);
  });

  it('wait with a rule only where it waits wherever it fails', () => {
    const unread = { status: 'unavailable', reason: 'Not given.' } as const;
    const both = factsOf({}, 'lea approves', 'lea approves');
    expect(judge(both, settings).waiting?.rules).toEqual(['change-gate/approvals']);
    // Of the second one it cannot be told who wrote it, so no approval counts, and none would help.
    const [first, second] = both.cases;
    const cut = factsOf({}, 'lea approves; bob approves').cases[0]?.record;
    const record =
      cut?.status === 'available' ? available({ ...cut.value, commitsWhole: false, reviewsWhole: false }) : unread;
    const cases = first === undefined || second === undefined ? [] : [first, { ...second, record }];
    const judgement = judge({ ...both, cases }, settings);
    expect(verdictOf(judgement, 'approvals')?.findings.map(({ outcome }) => outcome)).toContain('unknown');
    expect(judgement.waiting?.rules).not.toContain('change-gate/approvals');
  });

  it('are of no rule’s concern where none of them is', () => {
    const judgement = judge(factsOf({}, 'lea approves', 'bob approves'), settings);
    expect(verdictOf(judgement, 'emergency-approval')).toMatchObject({ applies: false, findings: [] });
  });
});

describe('the default branch', () => {
  it('judges what landed as it was at the merge, beside its own rules', () => {
    const facts = factsOf({ scope: { kind: 'landed' }, landed: pushed }, 'lea approves; ann merges it; bob approves');
    const judgement = judge(facts, settings);
    expect(verdictOf(judgement, 'approvals')?.findings).not.toEqual([]);
    expect(judgement.facts['landed']).toMatchObject({ due: [{ id: 'pr-7', why: 'unapproved' }] });
    expect(verdictOf(judgement, 'direct-push')).toMatchObject({ applies: true, findings: [] });
  });

  it('says of a push without a pull request that it is one, and that there was none to judge', () => {
    const alone = { ...pushed, push: pushed.push && { ...pushed.push, commits: available([lonely]) } };
    const judgement = judge(factsOf({ scope: { kind: 'landed' }, landed: alone }), settings);
    expect(verdictOf(judgement, 'direct-push')?.findings).toHaveLength(1);
    expect(verdictOf(judgement, 'approvals')).toMatchObject({ applies: false, reason: 'No pull request to judge.' });
  });

  it('is not judged before a change lands', () => {
    const judgement = judge(factsOf({}, 'lea approves; bob approves'), settings);
    expect(verdictOf(judgement, 'direct-push')).toMatchObject({
      applies: false,
      reason: 'Judged on runs of the default branch.',
    });
  });
});

const lonely = { sha: 'd'.repeat(40), subject: 'fix: quickly', pulls: available([]) };

describe('where there is nothing to judge', () => {
  it('no rule applies, with the reason', () => {
    const { summary, verdicts } = judge(factsOf({ scope: { kind: 'none', reason: 'A tag.' } }), settings);
    expect(summary).toBe('A tag.');
    expect(verdicts.filter(({ applies }) => applies)).toEqual([]);
  });

  it('or that could not be told, one rule says why and no other is decided', () => {
    const scope = { kind: 'unread', reason: 'No head.', fix: 'Run it again.' } as const;
    const judgement = judge(factsOf({ scope }), settings);
    expect(verdictOf(judgement, 'change-read')?.findings).toMatchObject([
      { outcome: 'unknown', remedy: 'Run it again.' },
    ]);
    const others = judgement.verdicts.filter(({ rule }) => rule !== 'change-gate/change-read');
    expect(others.every(({ undecided }) => undecided === true)).toBe(true);
  });
});
