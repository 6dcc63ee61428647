import { describe, expect, it } from 'vitest';

import {
  changed,
  changeOf,
  defaults,
  factsOf,
  filled,
  findingsOf,
  nothing,
  outcomeOf,
  reportOf,
  settingsOf,
  stated,
  verdictOf,
  withoutReports,
} from './coverage-gate.fixture.ts';
import type { CoverageFacts } from './facts.ts';
import { judge } from './judge.ts';

const newLines = (total: number) => changed('src/cart.py', [1, total]);

describe('new and changed lines: whole numbers are compared, and nothing is rounded', () => {
  it.each([
    [80, 100, 'pass'],
    [8, 10, 'pass'],
    [79, 100, 'fail'],
    [79_999, 100_000, 'fail'],
    [80_000, 100_000, 'pass'],
    [0, 1, 'fail'],
    [1, 1, 'pass'],
    [4, 5, 'pass'],
    [7, 9, 'fail'],
  ])('%i of %i are covered: %s', (covered, total, outcome) => {
    const facts = factsOf([filled('src/cart.py', covered, total)], { change: changeOf([newLines(total)]) });
    expect(outcomeOf(judge(facts, defaults), 'patch-lines')).toBe(outcome);
  });

  it('lines of the file that the change does not bring do not count', () => {
    const facts = factsOf([filled('src/cart.py', 10, 100)], { change: changeOf([changed('src/cart.py', [1, 10])]) });
    expect(outcomeOf(judge(facts, defaults), 'patch-lines')).toBe('pass');
  });

  it('a half per cent counts: 80.5 is asked for, 80.49 is there', () => {
    const facts = factsOf([filled('src/cart.py', 8049, 10_000)], { change: changeOf([newLines(10_000)]) });
    expect(outcomeOf(judge(facts, settingsOf({ thresholdPatch: 80.5 })), 'patch-lines')).toBe('fail');
    expect(outcomeOf(judge(facts, settingsOf({ thresholdPatch: 80.49 })), 'patch-lines')).toBe('pass');
  });

  it('what is uncovered is named by file and lines, the worst file first', () => {
    const files = [filled('src/a.py', 1, 3), filled('src/b.py', 0, 9)];
    const change = changeOf([changed('src/a.py', [1, 3]), changed('src/b.py', [1, 4, 6, 6])]);
    const judgement = judge(factsOf(files, { change }), defaults);
    expect(findingsOf(judgement, 'patch-lines').map(({ location }) => location)).toEqual([
      { kind: 'file', path: 'src/b.py', line: 1, endLine: 4 },
      { kind: 'file', path: 'src/b.py', line: 6, endLine: 6 },
      { kind: 'file', path: 'src/a.py', line: 2, endLine: 3 },
    ]);
    expect(judgement.facts['patch']).toEqual({
      covered: 1,
      total: 8,
      files: [
        { path: 'src/a.py', covered: 1, total: 3, missing: [[2, 3]] },
        {
          path: 'src/b.py',
          covered: 0,
          total: 5,
          missing: [
            [1, 4],
            [6, 6],
          ],
        },
      ],
    });
  });

  it('some paths may have a threshold of their own; the first entry that covers a file holds', () => {
    const files = [filled('legacy/a.py', 5, 10), filled('src/b.py', 9, 10)];
    const change = changeOf([changed('legacy/a.py', [1, 10]), changed('src/b.py', [1, 10])]);
    const entry = { paths: ['legacy/**'], thresholdLines: undefined, thresholdPatch: 50, requireReport: true };
    const later = { ...entry, paths: ['**'], thresholdPatch: 100 };
    expect(outcomeOf(judge(factsOf(files, { change }), settingsOf({ paths: [entry] })), 'patch-lines')).toBe('pass');
    const failing = judge(factsOf(files, { change }), settingsOf({ paths: [entry, later] }));
    expect(
      findingsOf(failing, 'patch-lines').map(({ atMost, location }) => [
        location?.kind === 'file' ? location.path : '',
        atMost,
      ]),
    ).toEqual([
      ['src/b.py', undefined],
      ['legacy/a.py', 'notice'],
    ]);
  });

  it('measured lines of tests count, as diff-cover counts them; where only they lift the share, a warning says so', () => {
    const files = [filled('src/cart.py', 30, 40), filled('tests/test_cart.py', 60, 60)];
    const change = changeOf([changed('src/cart.py', [1, 40]), changed('tests/test_cart.py', [1, 60])]);
    const judgement = judge(factsOf(files, { change }), defaults);
    expect([outcomeOf(judgement, 'patch-lines'), judgement.facts['patch']]).toMatchObject([
      'pass',
      { covered: 90, total: 100 },
    ]);
    const warnings = findingsOf(judgement, 'patch-lines').filter(({ atMost }) => atMost === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      'Without the lines of tests, 30 of 40 (75 %) of the new and changed lines are covered, and 80 % are asked for: only with them it is 90 of 100 (90 %).',
    ]);
    const alone = judge(factsOf([filled('src/cart.py', 32, 40)], { change }), defaults);
    expect(findingsOf(alone, 'patch-lines').filter(({ atMost }) => atMost === 'warning')).toEqual([]);
  });

  it('a report without lines says nothing of new ones: unknown, and never 0 %', () => {
    const summary = factsOf([stated('src/cart.py', { covered: 9, total: 10 })], { change: changeOf([newLines(3)]) });
    const silent = factsOf([nothing('src/cart.py')], { change: changeOf([newLines(3)]) });
    expect(outcomeOf(judge(summary, defaults), 'patch-lines')).toBe('unknown');
    expect(outcomeOf(judge(silent, defaults), 'patch-lines')).toBe('unknown');
  });

  it('a change without a line that could be covered is neutral, and says so', () => {
    const facts = factsOf([filled('src/cart.py', 5, 10)], { change: changeOf([changed('README.md', [1, 4])]) });
    expect(verdictOf(judge(facts, defaults), 'patch-lines')).toMatchObject({
      applies: false,
      reason: 'The change brings no line that could be covered.',
    });
  });

  it('a thousand uncovered ranges are a hundred findings, and the last says how many more', () => {
    const odd = Array.from({ length: 1000 }, (_, index) => [2 * index + 1, 2 * index + 1]).flat();
    const facts = factsOf([filled('src/cart.py', 0, 2000)], { change: changeOf([changed('src/cart.py', odd)]) });
    const findings = findingsOf(judge(facts, defaults), 'patch-lines');
    expect(findings).toHaveLength(100);
    expect(findings.at(-1)?.message).toContain('900 more ranges');
  });
});

describe('the project', () => {
  const project = (covered: number, total: number, more: Partial<CoverageFacts> = {}) =>
    factsOf([filled('a.py', covered, total)], more);

  it.each([
    [80, 100, 'pass'],
    [79_999, 100_000, 'fail'],
  ])('%i of %i lines: %s', (covered, total, outcome) => {
    expect(outcomeOf(judge(project(covered, total), defaults), 'project-lines')).toBe(outcome);
  });

  it('is pooled and never averaged: 1 of 1 and 0 of 999 are 0.1 %', () => {
    const judgement = judge(factsOf([filled('a.py', 1, 1), filled('b.py', 0, 999)]), defaults);
    expect(judgement.facts['project']).toMatchObject({ lines: { covered: 1, total: 1000 } });
    expect(judgement.outputs['coverage']).toBe('0.1');
  });

  it.each([
    ['nobody states the threshold', {}, {}, undefined],
    ['the policy file states it', {}, { statesLines: true }, true],
    ['an input states it', { statedByInput: true }, {}, true],
    ['the base had it', { baseline: baselineOf(80, 100) }, {}, true],
    ['the base was below it, too', { baseline: baselineOf(79, 100) }, {}, undefined],
  ] as const)('below the threshold, where %s', (_, facts, settings, enforced) => {
    const judgement = judge(project(7, 10, facts), settingsOf(settings));
    expect(verdictOf(judgement, 'project-lines').enforced).toBe(enforced);
    expect(outcomeOf(judgement, 'project-lines')).toBe('fail');
  });

  it('where it never was there, the finding has the lines to write', () => {
    const finding = findingsOf(judge(project(637, 1000), defaults), 'project-lines')[0];
    expect(finding?.remedy).toContain('controls:\n  coverage-gate:\n    threshold-lines: 63');
  });

  it('branches are judged where a threshold is set, and are unknown where no report has any', () => {
    expect(outcomeOf(judge(project(7, 10), defaults), 'project-branches')).toBe('not applicable');
    const judgement = judge(project(7, 10), settingsOf({ thresholdBranches: 50 }));
    expect(outcomeOf(judgement, 'project-branches')).toBe('unknown');
    expect(verdictOf(judgement, 'project-branches').enforced).toBe(true);
  });

  it('files that the policy excludes do not count', () => {
    const judgement = judge(
      factsOf([filled('legacy/a.py', 0, 90), filled('src/b.py', 8, 10)]),
      settingsOf({ exclude: ['legacy/**'] }),
    );
    expect(judgement.facts['project']).toMatchObject({ lines: { covered: 8, total: 10 } });
  });
});

function baselineOf(covered: number, total: number): CoverageFacts['baseline'] {
  const counts = { covered, total };
  return {
    kind: 'found',
    where: 'the base',
    since: { files: [] },
    baseline: { commit: 'a'.repeat(40), lines: counts, branches: null, functions: null, files: new Map() },
  };
}

it('a shard that is missing is no drop: numbers are not judged without it', () => {
  const facts = factsOf([filled('src/cart.py', 0, 10)], { change: changeOf([newLines(10)]), statedByInput: true });
  const judgement = judge(
    { ...facts, reports: { ...facts.reports, refused: [{ path: 'b.info', reason: 'cut off' }] } },
    defaults,
  );
  expect(['patch-lines', 'project-lines', 'new-file-present'].map((rule) => outcomeOf(judgement, rule))).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
});

it('on a laptop, where tests run before the commit, an old report is a warning', () => {
  const files = [filled('src/cart.py', 9, 10)];
  const { now, reports } = factsOf(files);
  const read = [reportOf(files, { writtenAt: now - 3_600_000 })];
  const judgement = judge(factsOf(files, { laptop: true, committedAt: now, reports: { ...reports, read } }), defaults);
  expect(findingsOf(judgement, 'report-age').map(({ atMost }) => atMost)).toEqual(['warning']);
});

it('a change of documents needs no report', () => {
  const judgement = judge(withoutReports({ change: changeOf([changed('README.md', [1, 9])]) }), defaults);
  expect(judgement.verdicts.filter(({ findings, undecided }) => findings.length > 0 || undecided)).toEqual([]);
  expect(judgement.summary).toBe('The change has no code, and there is no coverage report.');
});

it('outside of a repository the totals are judged, and nothing else', () => {
  const none = { kind: 'none', reason: 'There is no git repository here, so only totals are judged.' } as const;
  const facts = factsOf([filled('a.py', 9, 10)], { laptop: true, matching: null, change: none, statedByInput: true });
  const judgement = judge(facts, defaults);
  expect(judgement.verdicts.filter(({ findings, undecided }) => findings.length > 0 || undecided)).toEqual([]);
  expect(judgement.facts).toMatchObject({ patch: null, unmatched: [], absent: [] });
});
