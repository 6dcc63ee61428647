import { describe, expect, it } from 'vitest';

import {
  changed,
  changeOf,
  defaults,
  factsOf,
  filled,
  outcomeOf,
  reportOf,
  settingsOf,
  stated,
  withoutReports,
} from './coverage-gate.fixture.ts';
import type { CoverageFacts } from './facts.ts';
import { judge } from './judge.ts';

/** Every case in which other gates pass: research, section 1. Each is red here. */
describe('nothing is passed by not measuring', () => {
  const added = changed('src/cart.py', [1, 400], { status: 'added' });
  const edited = changed('src/cart.py', [1, 400]);
  const newLine = changed('src/cart.py', [1, 1]);
  const other = filled('src/other.py', 10, 10);
  const unmatched = (files: number) => ({ files, matched: 0, unmatched: ['C:/elsewhere/cart.py'], ambiguous: [] });
  const cases: readonly (readonly [string, CoverageFacts])[] = [
    ['no report', withoutReports({ change: changeOf([added]) })],
    ['an empty report', factsOf([], { change: changeOf([added]) })],
    [
      'a report without a line',
      factsOf([stated('src/cart.py', { covered: 0, total: 0 })], { change: changeOf([edited]) }),
    ],
    ['a new file in no report', factsOf([other], { change: changeOf([added]) })],
    [
      'a new file in no report, beside new lines that are all covered',
      factsOf([other], { change: changeOf([added, changed('src/other.py', [1, 10])]) }),
    ],
    ['one new line that is not run', factsOf([filled('src/cart.py', 0, 1)], { change: changeOf([newLine]) })],
    ['a changed file in no report', factsOf([other], { change: changeOf([edited]) })],
    [
      'a report whose paths fit nothing',
      {
        ...factsOf([], { change: changeOf([edited]), matching: unmatched(1) }),
        reports: { ...factsOf([]).reports, read: [reportOf([other])] },
      },
    ],
    [
      'a report of tests alone',
      factsOf([filled('tests/test_cart.py', 9, 9)], {
        change: changeOf([edited, changed('tests/test_cart.py', [1, 9])]),
      }),
    ],
    [
      'a report of totals alone',
      factsOf([stated('src/cart.py', { covered: 9, total: 9 })], { change: changeOf([edited]) }),
    ],
    ['a report that was refused', refused([other])],
    ['a report that was asked for and is not there', asked([other])],
    [
      'a change that is not known',
      factsOf([other], {
        change: { kind: 'unread', reason: 'The checkout is shallow.', fix: 'Give checkout fetch-depth: 2.' },
      }),
    ],
    [
      'a report that is older than the commit',
      factsOf([filled('src/cart.py', 400, 400)], { change: changeOf([edited]), ...dated(-3600) }),
    ],
    [
      'a report of yesterday',
      factsOf([filled('src/cart.py', 400, 400)], { change: changeOf([edited]), ...dated(-13 * 3600, null) }),
    ],
    ['files of the repository that cannot be listed', factsOf([other], { treeProblem: 'git stopped.' })],
    ['an artifact that cannot be had', hearsay()],
    ['a missing shard', flagged([filled('src/cart.py', 400, 400)])],
  ];
  const errors = [
    'reports-read',
    'paths-matched',
    'report-age',
    'change-read',
    'patch-lines',
    'new-file-present',
    'ratchet',
    'flag-reports',
  ];
  const flags = [
    { name: 'unit', reports: ['unit-*.info'], uploads: 2, thresholdLines: null, carryForward: false, paths: [] },
  ];

  it.each(cases)('%s', (_, facts) => {
    const judgement = judge(facts, facts.reports.flags.length > 0 ? settingsOf({ flags }) : defaults);
    const red = errors.filter((rule) => ['fail', 'unknown'].includes(outcomeOf(judgement, rule)));
    expect(red).not.toEqual([]);
    const words = judgement.verdicts.flatMap(({ findings }) => findings).filter(({ atMost }) => atMost === undefined);
    expect(words.length).toBeGreaterThan(0);
    for (const { message, remedy } of words) expect([message.length > 10, remedy.length > 10]).toEqual([true, true]);
  });

  function refused(files: Parameters<typeof factsOf>[0]): CoverageFacts {
    const facts = factsOf(files, { change: changeOf([edited]) });
    return { ...facts, reports: { ...facts.reports, refused: [{ path: 'b.info', reason: 'line 7 is cut off' }] } };
  }

  function asked(files: Parameters<typeof factsOf>[0]): CoverageFacts {
    const facts = factsOf(files, { change: changeOf([changed('src/other.py', [1, 4])]) });
    return { ...facts, reports: { ...facts.reports, named: true, empty: ['unit.info'] } };
  }

  function hearsay(): CoverageFacts {
    const facts = withoutReports({ change: changeOf([edited]) });
    const artifact = { name: 'a', run: 21, problem: { reason: 'Run 21 left none.', fix: 'Let it keep one.' } };
    return { ...facts, reports: { ...facts.reports, artifact } };
  }

  function flagged(files: Parameters<typeof factsOf>[0]): CoverageFacts {
    const facts = factsOf(files, { change: changeOf([edited]) });
    return { ...facts, reports: { ...facts.reports, flags: [{ name: 'unit', reports: 1, lines: null }] } };
  }

  /** A report so many seconds from now; the commit was just made. */
  function dated(seconds: number, committedAt: number | null = factsOf([]).now): Partial<CoverageFacts> {
    const files = [filled('src/cart.py', 400, 400)];
    const { now, reports } = factsOf(files);
    return { committedAt, reports: { ...reports, read: [reportOf(files, { writtenAt: now + seconds * 1000 })] } };
  }
});
