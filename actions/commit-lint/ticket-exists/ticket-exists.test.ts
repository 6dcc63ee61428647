import type { Ports, TrackedTicket } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { changeOf, history, repository } from '../change.fixture.ts';
import { commitOf, defaults, factsOf, findingsOf, pullFacts } from '../commit-lint.fixture.ts';
import type { CommitLintFacts } from '../facts.ts';
import { judge } from '../judge.ts';
import { collectTickets } from './collect.ts';
import type { TicketFacts } from './facts.ts';
import { landingTime } from './landing-time.ts';

const noon = Date.UTC(2026, 0, 5, 12);
const hour = 3_600_000;

function ticket(more: Partial<TrackedTicket> = {}): Fact<TrackedTicket> {
  return available({ kind: 'ticket', createdAt: noon - 24 * hour, closedAt: null, ...more });
}

function asked(found: Readonly<Record<string, Fact<TrackedTicket>>>, more: object = {}): TicketFacts {
  const landing = { latest: noon, earliest: noon, landed: false };
  return { asked: true, found: new Map(Object.entries(found)), untracked: [], left: [], landing, ...more };
}

/** A pull request whose commit says that it serves #7, and whose description mentions #8. */
function outcome(tickets: TicketFacts, message = 'feat: x\n\nTask: #7', body = 'Like #8.') {
  const judgement = judge(pullFacts([commitOf(message)], { body }, { tickets }), defaults);
  const verdict = judgement.verdicts.find(({ rule }) => rule === 'commit-lint/ticket-exists');
  const found = findingsOf(judgement, 'ticket-exists');
  return { applies: verdict?.applies, reason: verdict?.reason, told: found.map((one) => [one.outcome, one.atMost]) };
}

describe('what is said of the tickets', () => {
  const pull = ticket({ kind: 'pull-request' });
  const old = ticket({ closedAt: noon - 2 * hour });
  const hidden = unavailable('GitHub has no issue (404).');

  it.each<readonly [string, TicketFacts, readonly (readonly [string, string | undefined])[], boolean]>([
    ['the claimed one is open', asked({ '#7': ticket(), '#8': pull }), [], true],
    ['it is closed', asked({ '#7': old, '#8': pull }), [['fail', undefined]], true],
    ['it is a pull request', asked({ '#7': pull }), [['fail', undefined]], true],
    ['it was made later', asked({ '#7': ticket({ createdAt: noon + 1 }) }), [['fail', undefined]], true],
    ['it was made at that moment', asked({ '#7': ticket({ createdAt: noon }) }), [], true],
    ['it cannot be seen', asked({ '#7': hidden }), [['unknown', undefined]], true],
    ['it is wrong, but another one is open', asked({ '#7': old, '#8': ticket() }), [['fail', 'warning']], true],
    ['it is kept elsewhere', asked({}, { untracked: ['#7'] }), [], false],
    ['nobody was asked', { asked: false, reason: 'No token.' }, [], false],
    [
      'too many are named',
      asked({ '#7': old }, { left: ['#9'] }),
      [
        ['fail', undefined],
        ['unknown', undefined],
      ],
      true,
    ],
  ])('%s', (_, tickets, told, applies) => {
    expect(outcome(tickets)).toMatchObject({ told, applies });
  });

  it('without a claim one good mention is enough, and bad ones are told only where none is good', () => {
    const bare = 'feat: x';
    expect(outcome(asked({ '#8': ticket(), '#9': pull }), bare, 'Like #8 and #9.').told).toEqual([]);
    expect(outcome(asked({ '#8': pull, '#9': pull }), bare, 'Like #8 and #9.').told).toHaveLength(2);
    expect(outcome(asked({}), bare, 'Nothing.')).toMatchObject({ applies: false });
  });

  it('a key is never a pass, and prose beside it no failure', () => {
    const keyed = asked({ '#8': pull }, { untracked: ['TASK-7'] });
    expect(outcome(keyed, 'feat: x\n\nTask: TASK-7')).toMatchObject({ applies: false, told: [] });
    expect(outcome(keyed, 'feat: x\n\nTask: TASK-7').reason).toContain('TASK-7 is kept in a tracker');
  });

  it('closed by this very landing is fine, an hour before is not', () => {
    const landing = { latest: noon, earliest: noon, landed: true };
    for (const [closedAt, failures] of [
      [noon + 2000, 0],
      [noon - 2000, 0],
      [noon - hour, 1],
    ] as const) {
      expect(outcome(asked({ '#7': ticket({ closedAt }) }, { landing })).told).toHaveLength(failures);
    }
  });
});

describe('when it landed', () => {
  const { base, second } = history;
  const date = '2026-01-05T08:00:00Z';
  const signature = { name: 'Ada', email: 'ada@acme.test', date };
  const commits = [
    { sha: base, message: 'chore: start', committer: { ...signature, date: '2026-01-04T08:00:00Z' } },
    { sha: second, parents: [base], message: 'feat: x', committer: signature },
  ];
  const world = {
    repositories: [{ fullName: repository, defaultBranch: 'main', branches: { main: second }, commits }],
  };
  const ports = memoryPorts({ world, now: '2026-01-05T12:00:00Z' });
  const read = commits.map(({ sha }) => commitOf('feat: x', { sha }));
  const none: CommitLintFacts['origins'] = { byCommit: new Map(), queued: null, unread: null };

  it.each([
    ['pull-request', noon, noon],
    ['branch', noon, noon],
    ['queue', noon, noon],
    ['range', noon, Date.UTC(2026, 0, 4, 8)],
    ['landed', Date.UTC(2026, 0, 5, 8), Date.UTC(2026, 0, 5, 8)],
  ] as const)('%s', async (stage, latest, earliest) => {
    expect(await landingTime(ports, stage, none, read)).toMatchObject({ latest, earliest, landed: stage === 'landed' });
  });

  it('is what the pull request says, where there is one', async () => {
    const merged = { mergedAt: '2026-01-05T10:00:00Z' } as never;
    const origins = { ...none, byCommit: new Map([[second, [merged]]]) };
    expect(await landingTime(ports, 'landed', origins, read)).toMatchObject({ latest: noon - 2 * hour });
  });

  it('is never later than now, and now where git does not know the commit', async () => {
    const early = memoryPorts({ world, now: '2026-01-05T07:00:00Z' });
    expect(await landingTime(early, 'landed', none, read)).toMatchObject({ latest: Date.UTC(2026, 0, 5, 7) });
    expect(await landingTime(ports, 'landed', none, [commitOf('x', { sha: '9'.repeat(40) })])).toMatchObject({
      latest: noon,
    });
  });
});

describe('who is asked', () => {
  async function collected(message: string, ports: Ports): Promise<TicketFacts> {
    return collectTickets(ports, changeOf(), factsOf([commitOf(message)]), defaults);
  }
  const world = {
    repositories: [
      {
        fullName: repository,
        defaultBranch: 'main',
        issues: Array.from({ length: 20 }, (_, i) => ({ number: i + 1, title: 'x' })),
      },
    ],
  };

  it('GitHub, for its own numbers; claims first, ten at most', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `#${index + 1}`).join(' ');
    const facts = await collected(`feat: x\n\n${many} and TASK-3\n\nTask: #12`, memoryPorts({ world }));
    if (!facts.asked) throw new Error(facts.reason);
    expect([...facts.found.keys()]).toEqual(['#12', ...Array.from({ length: 9 }, (_, index) => `#${index + 1}`)]);
    expect(facts).toMatchObject({ untracked: ['TASK-3'], left: ['#10', '#11'] });
  });

  it('nobody without a token, or for commits that could not be read', async () => {
    expect(await collected('feat: x', memoryPorts({ world, hasToken: false }))).toEqual({
      asked: false,
      reason: 'No token.',
    });
    const unread = factsOf([], { commits: unavailable('gone') });
    expect(await collectTickets(memoryPorts({ world }), changeOf(), unread, defaults)).toMatchObject({ asked: false });
  });
});
