import type { Baseline } from '@cm/formats/coverage';
import type { Diff } from '@cm/formats/diff';
import { describe, expect, it } from 'vitest';

import {
  changed,
  changeOf,
  defaults,
  factsOf,
  filled,
  findingsOf,
  outcomeOf,
  reportOf,
  settingsOf,
  verdictOf,
} from './coverage-gate.fixture.ts';
import type { BaselineFacts, ChangedFile, CoverageFacts } from './facts.ts';
import { judge } from './judge.ts';

const measured = filled('src/shop/cart.py', 10, 10);

describe('an added file that is in no report', () => {
  const outcome = (path: string, more: Partial<ChangedFile> = {}, settings = defaults) => {
    const change = changeOf([changed(path, [1, 9], { status: 'added' }), changed('src/shop/cart.py', [1, 2])], {
      [path]: more,
    });
    return outcomeOf(judge(factsOf([measured], { change }), settings), 'new-file-present');
  };

  it.each([
    ['of a measured language and folder', 'src/shop/basket.py', {}, 'fail'],
    ['elsewhere below the same top folder', 'src/billing/basket.py', {}, 'fail'],
    ['a test', 'tests/test_basket.py', {}, 'not applicable'],
    ['generated', 'src/shop/basket.py', { kind: 'generated' }, 'not applicable'],
    ['vendored', 'src/shop/basket.py', { kind: 'vendored' }, 'not applicable'],
    ['a migration', 'src/shop/basket.py', { kind: 'migration' }, 'not applicable'],
    ['configuration', 'src/shop/basket.py', { kind: 'configuration' }, 'not applicable'],
    ['an empty __init__', 'src/shop/__init__.py', { nothingToRun: 'empty' }, 'not applicable'],
    ['types only', 'src/shop/types.ts', { nothingToRun: 'types only' }, 'not applicable'],
    ['of a language that no report knows', 'src/shop/page.ts', {}, 'pass'],
    ['of a folder that no report knows', 'scripts/basket.py', {}, 'pass'],
  ] as const)('%s (%s): %s', (_, path, more, expected) => {
    expect(outcome(path, more)).toBe(expected);
  });

  it('may be left out by the policy file', () => {
    expect(outcome('src/shop/basket.py', {}, settingsOf({ exclude: ['src/shop/basket.py'] }))).toBe('not applicable');
    const entry = { paths: ['src/**'], thresholdLines: undefined, thresholdPatch: undefined, requireReport: false };
    expect(outcome('src/shop/basket.py', {}, settingsOf({ paths: [entry] }))).toBe('pass');
  });

  it('is named, with the setting that makes the tool measure it', () => {
    const change = changeOf([changed('src/shop/basket.py', [1, 9], { status: 'added' })]);
    const judgement = judge(factsOf([measured], { change }), defaults);
    const finding = findingsOf(judgement, 'new-file-present')[0];
    expect(finding?.message).toContain('src/shop/basket.py');
    expect(finding?.remedy).toContain('--cov=src');
    expect(judgement.facts['absent']).toEqual(['src/shop/basket.py']);
  });

  it('where only its folder or language is new is a warning, and so is a changed one', () => {
    const files = [
      changed('scripts/a.py', [1, 1], { status: 'added' }),
      changed('src/b.py', [1, 1]),
      changed('src/shop/cart.py', [1, 2]),
    ];
    const judgement = judge(factsOf([measured], { change: changeOf(files) }), defaults);
    expect(findingsOf(judgement, 'changed-file-present').map(({ location }) => location)).toMatchObject([
      { path: 'scripts/a.py' },
      { path: 'src/b.py' },
    ]);
    expect(outcomeOf(judgement, 'patch-lines')).toBe('pass');
  });
});

describe('tests for new code', () => {
  const outcome = (files: readonly ReturnType<typeof changed>[], covered: number) =>
    outcomeOf(judge(factsOf([filled('src/cart.py', covered, 10)], { change: changeOf(files) }), defaults), 'new-tests');
  const code = changed('src/cart.py', [1, 10]);

  it.each([
    ['code and a test', [code, changed('tests/test_cart.py', [1, 3])], 0, 'pass'],
    ['code that tests run already', [code], 1, 'pass'],
    ['code that nothing runs', [code], 0, 'fail'],
    ['code, and a test that was deleted', [code, changed('tests/test_cart.py', [], { status: 'deleted' })], 0, 'fail'],
    ['no code', [changed('README.md', [1, 2])], 0, 'not applicable'],
  ])('%s', (_, files, covered, expected) => {
    expect(outcome(files, covered)).toBe(expected);
  });
});

/** A baseline of files by their uncovered lines: ten lines each. */
function baselineOf(
  files: Readonly<Record<string, readonly (readonly [number, number])[]>>,
  since: Diff['files'] = [],
): BaselineFacts {
  const entries = Object.entries(files).map(([path, missing]) => {
    const uncovered = missing.reduce((sum, [from, to]) => sum + to - from + 1, 0);
    return [path, { lines: { covered: 10 - uncovered, total: 10 }, missing }] as const;
  });
  const baseline: Baseline = {
    commit: 'a'.repeat(40),
    lines: null,
    branches: null,
    functions: null,
    files: new Map(entries),
  };
  return { kind: 'found', baseline, where: 'the base', since: { files: since } };
}

describe('the ratchet', () => {
  const ratchet = (facts: Partial<CoverageFacts>, files = [filled('a.py', 6, 10)], settings = defaults) =>
    outcomeOf(judge(factsOf(files, facts), settings), 'ratchet');
  const rewritten = (path: string, added: readonly number[], removed: readonly number[], more = {}) =>
    changed(path, added, { removed: Uint32Array.from(removed), ...more });

  it.each([
    ['as many uncovered lines as at the base', baselineOf({ 'a.py': [[7, 10]] }), 'pass'],
    ['fewer', baselineOf({ 'a.py': [[5, 10]] }), 'pass'],
    ['one more', baselineOf({ 'a.py': [[8, 10]] }), 'fail'],
    [
      'one more, in lines that the change brings',
      baselineOf({ 'a.py': [[8, 10]] }, [rewritten('a.py', [7, 7], [])]),
      'pass',
    ],
    [
      'as many, but the base’s are gone with the lines',
      baselineOf({ 'a.py': [[7, 10]] }, [rewritten('a.py', [], [7, 10])]),
      'fail',
    ],
    [
      'a covered file was deleted',
      baselineOf({ 'a.py': [[7, 10]], 'b.py': [] }, [rewritten('b.py', [], [1, 10], { status: 'deleted' })]),
      'pass',
    ],
    [
      'a file was renamed',
      baselineOf({ 'old.py': [[7, 10]] }, [rewritten('a.py', [], [], { status: 'renamed', oldPath: 'old.py' })]),
      'pass',
    ],
    ['a file is no longer measured', baselineOf({ 'a.py': [[7, 10]], 'b.py': [] }), 'fail'],
    ['a file is measured for the first time', baselineOf({}), 'pass'],
    ['no baseline', { kind: 'none', reason: 'There is none.' }, 'not applicable'],
    ['a broken baseline', { kind: 'unread', reason: 'It is cut off.' }, 'unknown'],
  ] as const)('%s', (_, baseline, expected) => {
    expect(ratchet({ baseline })).toBe(expected);
  });

  it('tolerates what the policy file says', () => {
    const baseline = baselineOf({ 'a.py': [[8, 10]] });
    expect(ratchet({ baseline }, undefined, settingsOf({ dropTolerance: 1 }))).toBe('pass');
  });
});

describe('parts of the tests', () => {
  const flag = {
    name: 'slow',
    reports: ['slow.info'],
    uploads: 1,
    thresholdLines: null,
    carryForward: true,
    paths: ['slow/**'],
  };
  const flagged = (reports: number, more: Partial<CoverageFacts> = {}) => {
    const facts = factsOf([filled('src/a.py', 8, 10)], more);
    return {
      ...facts,
      reports: { ...facts.reports, flags: [{ name: 'slow', reports, lines: { covered: 7, total: 10 } }] },
    };
  };

  it('that did not run stand as they were at the base', () => {
    const baseline = baselineOf({ 'slow/x.py': [[1, 2]], 'src/a.py': [[9, 10]] });
    const judgement = judge(flagged(0, { baseline }), settingsOf({ flags: [flag] }));
    expect(judgement.facts['project']).toMatchObject({ lines: { covered: 16, total: 20 } });
    expect(['flag-reports', 'ratchet', 'project-lines'].map((rule) => outcomeOf(judgement, rule))).toEqual([
      'pass',
      'pass',
      'pass',
    ]);
  });

  it('cannot stand where there is no base, nor where they have to run', () => {
    expect(outcomeOf(judge(flagged(0), settingsOf({ flags: [flag] })), 'flag-reports')).toBe('unknown');
    const strict = settingsOf({ flags: [{ ...flag, carryForward: false }] });
    const judgement = judge(flagged(0), strict);
    expect(findingsOf(judgement, 'flag-reports')[0]?.message).toContain('The part "slow" brought 0 of 1 report');
    expect(outcomeOf(judgement, 'project-lines')).toBe('unknown');
  });

  it('may have a threshold of their own', () => {
    const own = settingsOf({ flags: [{ ...flag, thresholdLines: 80 }] });
    const verdict = verdictOf(judge(flagged(1), own), 'flag-lines');
    expect([verdict.enforced, verdict.findings.length]).toEqual([true, 1]);
  });
});

describe('what the change takes out of the measure', () => {
  it('is listed with its lines', () => {
    const looks = {
      pragmas: [{ path: 'src/a.py', line: 3, text: 'x = 1  # pragma: no cover' }],
      settings: [{ path: 'setup.cfg', line: 9, text: 'omit = legacy/*', removed: false }],
    };
    const judgement = judge(
      factsOf([measured], { change: { ...changeOf([]), looks } as CoverageFacts['change'] }),
      defaults,
    );
    expect(findingsOf(judgement, 'pragmas')).toMatchObject([{ location: { path: 'src/a.py', line: 3 } }]);
    expect(findingsOf(judgement, 'measure-settings')).toMatchObject([{ location: { path: 'setup.cfg', line: 9 } }]);
  });
});

describe('the reports themselves', () => {
  it('whose paths fit too few files are unknown, and the paths are listed', () => {
    const judge90 = (matched: number) =>
      judge(
        factsOf([measured], { matching: { files: 10, matched, unmatched: ['dist/cart.js'], ambiguous: [] } }),
        defaults,
      );
    expect(outcomeOf(judge90(9), 'paths-matched')).toBe('pass');
    expect(outcomeOf(judge90(8), 'paths-matched')).toBe('unknown');
    expect(findingsOf(judge90(8), 'paths-matched')[0]?.message).toContain('dist/cart.js');
  });

  it('that contradict themselves, or tell of lines that are not there, are warned of', () => {
    const note = { kind: 'header-mismatch', message: 'LF says 12, and there are 10 lines' } as const;
    const change = changeOf([changed('src/shop/cart.py', [1, 2])], { 'src/shop/cart.py': { length: 4 } });
    const facts = factsOf([measured], { change });
    const read = [reportOf([measured], { notes: [note] })];
    const judgement = judge({ ...facts, reports: { ...facts.reports, read } }, defaults);
    expect(findingsOf(judgement, 'report-notes').map(({ message }) => message)).toEqual([
      'lcov.info: LF says 12, and there are 10 lines',
      'src/shop/cart.py has 4 lines, and a report tells of line 10: it is of other code.',
    ]);
  });
});
