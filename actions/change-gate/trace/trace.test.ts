import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { type Pull, viewOf } from '../security/pull.fixture.ts';
import { judgeTickets } from './index.ts';

function judged(pull: Pull): readonly string[] {
  return judgeTickets(viewOf(pull)).verdicts.map(({ applies, findings: [first], undecided }) => {
    if (undecided === true) return 'undecided';
    if (!applies) return 'not-applicable';
    return first === undefined ? 'pass' : (first.atMost ?? first.outcome);
  });
}

/** The rows of commit-lint's own table, by the names of their columns; settings of a section stand above it. */
function commitLintRows(): readonly {
  readonly line: string;
  readonly pull: Pull;
  readonly expected: readonly string[];
}[] {
  const rows = [];
  let tickets: readonly string[] | undefined;
  let head: readonly string[] = [];
  for (const line of readFileSync(new URL('../../commit-lint/tables/tickets.md', import.meta.url), 'utf8').split(
    '\n',
  )) {
    if (line.startsWith('Settings: ')) tickets = JSON.parse(line.slice('Settings: `'.length, -1)).tickets;
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`|`$/g, ''));
    if (cells[0] === 'title') head = cells;
    if (cells.length === 0 || cells[0] === 'title' || cells[0]?.startsWith('---')) continue;
    const of = (name: string): string => cells[head.indexOf(name)] ?? '';
    const commits = of('commits').replaceAll('⏎', '\n').split('; ');
    const pull: Pull = {
      title: of('title'),
      body: of('description'),
      branch: of('branch'),
      commits,
      ...(tickets && { tickets }),
    };
    rows.push({ line, pull, expected: [of('verdict'), of('agreement')] });
  }
  return rows;
}

describe('the table of commit-lint holds here too', () => {
  it.each(commitLintRows())('$line', ({ pull, expected }) => {
    expect(judged(pull)).toEqual(expected);
  });
});

describe('who needs none, and what could not be told', () => {
  const bot = 'dependabot[bot]';
  it.each([
    ['a bot’s own change', { author: bot }, ['not-applicable', 'not-applicable']],
    [
      'a machine user of the policy',
      { author: 'mia', settings: { bots: ['mia'] } },
      ['not-applicable', 'not-applicable'],
    ],
    [
      'a bot’s change into which somebody merged main',
      { author: bot, commits: ['feat: x', { message: 'Merge main', by: 'ann' }] },
      ['not-applicable', 'not-applicable'],
    ],
    [
      'a bot’s change to which somebody added a commit',
      { author: bot, commits: ['feat: x', { message: 'y', by: 'ann' }] },
      ['fail', 'pass'],
    ],
    ['a person’s change with the commit of a bot', { commits: [{ message: 'x', by: bot }] }, ['fail', 'pass']],
    ['a number that GitHub wrote', { commits: [{ message: 'feat: x (#7)', github: true }] }, ['fail', 'pass']],
    ['more commits than were read', { commitsWhole: false }, ['unknown', 'pass']],
    ['more commits than were read, and a ticket', { title: 'TASK-1', commitsWhole: false }, ['pass', 'pass']],
    ['GitHub did not answer', { title: 'TASK-1', noRecord: true }, ['undecided', 'undecided']],
    ['on a laptop, where there is no title yet', { laptop: true }, ['warning', 'pass']],
    ['on a laptop, with the branch', { laptop: true, branch: 'TASK-1' }, ['pass', 'pass']],
  ] as const satisfies readonly (readonly [string, Pull, readonly string[]])[])('%s', (_, pull, expected) => {
    expect(judged(pull)).toEqual(expected);
  });
});

it('says where it looked, shortly, and keeps the tickets', () => {
  const { verdicts } = judgeTickets(viewOf({}));
  expect(verdicts[0]?.findings[0]?.message).toBe(
    'No ticket (such as TASK-123 or #123) in the title, the description, the branch and the commit.',
  );
  const both = judgeTickets(viewOf({ branch: 'TASK-1-x', commits: ['feat: x\n\nTask: TASK-2'] }));
  expect(both.facts).toEqual({ tickets: ['TASK-1', 'TASK-2'] });
  expect(both.verdicts[1]?.findings[0]?.message).toBe(
    'Different tickets: the branch names TASK-1; the commit names TASK-2.',
  );
});
