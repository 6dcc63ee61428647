import type { TrackedTicket } from '@cm/app';
import { type BranchHints, branchTemplates, judgeBranch } from '@cm/formats/branches';
import { ticketMatcher } from '@cm/formats/commits';
import { available, type Fact, unavailable } from '@cm/model';

import type { CommitLintFacts } from './facts.ts';

/** A branch of this name, judged by the default forms. */
export function branchCalled(name: string): CommitLintFacts['branchName'] {
  const matcher = ticketMatcher(['{KEY}-{n}', '#{n}']);
  return { judged: true, name, judge: (hints: BranchHints) => judgeBranch(name, branchTemplates(), matcher, hints) };
}

const problem = { path: '.commitlintrc', line: 1, column: 2, message: 'It is wrong.', fix: 'Mend it.' };

function configFinding(levels: readonly (1 | 2)[], words: string): CommitLintFacts['commitlint'] {
  const found = levels.map((level) => ({ rule: level === 1 ? 'type-case' : 'body-empty', level, message: words }));
  return {
    kind: 'config',
    at: 'main',
    shadowed: ['.commitlintrc.js'],
    lint: (message) => (message.length % 2 === 0 ? found : []),
    config: {
      path: '.commitlintrc',
      rules: [{ rule: 'type-enum', level: 2, condition: 'always', value: ['ci', 'feat', 3] }],
      parser: { header: 'plain', noteKeywords: [], issuePrefixes: [] },
      unsupported: [{ kind: 'key', key: 'x', why: 'no', fix: 'Remove it.', notJudged: ['body-case'] }],
    },
  };
}

/** One of each kind; those that are read find something in about half of all messages. */
export const someCommitlint: readonly CommitLintFacts['commitlint'][] = [
  { kind: 'none', reason: 'There is none.' },
  { kind: 'unread', reason: 'nobody knows' },
  {
    kind: 'program',
    path: 'commitlint.config.js',
    message: 'It is a program.',
    fix: 'Write YAML.',
    skeleton: 'x\n',
    shadowed: [],
  },
  { kind: 'invalid', path: '.commitlintrc', problems: [problem, problem], shadowed: [], mended: false },
  { kind: 'invalid', path: '.commitlintrc', problems: [problem], shadowed: [], mended: true },
  configFinding([1], 'wrong'),
  configFinding([2, 1], '\u0000`$(x)` | @acme'),
  configFinding([2, 2], ''),
];

const [early, late] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 5)];
const answers: readonly Fact<TrackedTicket>[] = [
  unavailable('nobody knows'),
  available({ kind: 'ticket', createdAt: early, closedAt: null }),
  available({ kind: 'ticket', createdAt: early, closedAt: early }),
  available({ kind: 'ticket', createdAt: 8.64e15, closedAt: 0 }),
  available({ kind: 'pull-request', createdAt: 0, closedAt: late }),
];

/** What trackers may say of three tickets, one answer or two at a time. */
export const someTickets: readonly CommitLintFacts['tickets'][] = [
  { asked: false, reason: 'No token.' },
  ...answers.map((first, index): CommitLintFacts['tickets'] => ({
    asked: true,
    found: new Map([
      ['#7', first],
      ['#12', answers[(index + 2) % answers.length] ?? first],
    ]),
    untracked: index % 2 === 0 ? ['TASK-1'] : [],
    left: index % 3 === 0 ? ['#3'] : [],
    landing: { latest: late, earliest: early + index, landed: index % 2 === 1 },
  })),
];
