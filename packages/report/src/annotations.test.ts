import { describe, expect, it } from 'vitest';

import { finding, reportOf, ruleResult } from '../test/samples.ts';
import { toAnnotations } from './annotations.ts';

const sha = 'a1b2c3d4'.repeat(5);

function many(level: 'error' | 'warning' | 'notice', count: number): ReturnType<typeof finding>[] {
  return Array.from({ length: count }, (_, index) =>
    finding({ level, rule: `demo/${level}`, message: `${level} ${index + 1}` }),
  );
}

describe('annotations', () => {
  it('keeps 10 of each level, and the tenth says how many more and where', () => {
    const report = reportOf([...many('notice', 11), ...many('warning', 11), ...many('error', 11)]);
    const annotations = toAnnotations(report);
    for (const level of ['error', 'warning', 'notice']) {
      const ofLevel = annotations.filter((annotation) => annotation.level === level);
      expect(ofLevel).toHaveLength(10);
      expect(ofLevel[8]?.message).toBe(`${level} 9\nMend it.`);
      expect(ofLevel[9]?.title).toBe(`demo: 2 more ${level}s`);
      expect(ofLevel[9]?.message).toContain('job summary');
      expect(ofLevel[9]?.message).toContain(`2 × demo/${level}`);
    }
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
  });

  it('shows ten where there are ten', () => {
    expect(toAnnotations(reportOf(many('error', 10))).at(-1)?.message).toBe('error 10\nMend it.');
  });

  it.each([
    [0, 10],
    [1, 9],
    [9, 1],
    [10, 0],
  ])('leaves room for the %i that the step wrote before', (written, expected) => {
    expect(toAnnotations(reportOf(many('error', 20)), { written: { error: written } })).toHaveLength(expected);
  });

  it('puts changed lines first, then changed files, then the rest', () => {
    const at = (path: string, line: number): ReturnType<typeof finding> =>
      finding({ message: `${path}:${line}`, location: { kind: 'file', path, line } });
    const report = reportOf([at('old.py', 1), at('new.py', 90), at('new.py', 5), at('added.bin', 1)]);
    const changedFiles = new Map([
      ['new.py', [[4, 6]] as const],
      ['added.bin', []],
    ]);
    const order = toAnnotations(report, { changedFiles }).map(({ message }) => message.split('\n')[0]);
    expect(order).toEqual(['new.py:5', 'added.bin:1', 'new.py:90', 'old.py:1']);
  });

  it('puts what failed before what nobody could tell', () => {
    const report = reportOf([finding({ outcome: 'unknown', message: 'Unread.' }), finding({ message: 'Wrong.' })]);
    expect(toAnnotations(report).map(({ message }) => message.split('\n')[0])).toEqual(['Wrong.', 'Unread.']);
  });

  it('writes one for each commit and rule, and says how many more that one has', () => {
    const location = { kind: 'commit', sha } as const;
    const report = reportOf([
      finding({ location, message: 'First.' }),
      finding({ location, message: 'Second.' }),
      finding({ location, message: 'Third.', rule: 'demo/other' }),
    ]);
    expect(toAnnotations(report).map(({ message }) => message)).toEqual([
      'commit a1b2c3d4: First.\n(1 more finding of this rule in the same commit: see the job summary.)\nMend it.',
      'commit a1b2c3d4: Third.\nMend it.',
    ]);
  });

  it('does not name a commit twice', () => {
    const report = reportOf([finding({ location: { kind: 'commit', sha }, message: 'Commit a1b2c3d has no type.' })]);
    expect(toAnnotations(report)[0]?.message).toBe('Commit a1b2c3d has no type.\nMend it.');
  });

  it('carries the place of a file', () => {
    const location = { kind: 'file', path: 'a.py', line: 3, endLine: 5, column: 2 } as const;
    expect(toAnnotations(reportOf([finding({ location })]))[0]).toEqual({
      level: 'error',
      title: 'demo/rule',
      message: 'Something is wrong.\nMend it.',
      file: 'a.py',
      line: 3,
      endLine: 5,
      column: 2,
    });
  });

  it('writes none for what is waived, and one for a red rule without findings', () => {
    const report = reportOf(
      [finding({ outcome: 'waived' })],
      [ruleResult({ rule: 'demo/silent', outcome: 'unknown', reason: 'Nobody knows.' })],
    );
    expect(toAnnotations(report)).toEqual([{ level: 'error', title: 'demo/silent', message: 'Nobody knows.' }]);
  });

  it.each([
    ['a long message', { message: 'x'.repeat(1_000_000) }],
    ['a long remedy', { remedy: 'y'.repeat(1_000_000) }],
    ['both', { message: 'x'.repeat(1_000_000), remedy: 'y'.repeat(1_000_000) }],
    ['controls that grow when shown', { message: '\u202e'.repeat(4096), remedy: '\u202e'.repeat(4096) }],
  ])('holds at most 4,096 characters: %s', (_, over) => {
    const [annotation] = toAnnotations(reportOf([finding(over)]));
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message.length).toBeGreaterThan(2000);
  });
});
