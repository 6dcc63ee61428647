import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  changed,
  changeOf,
  factsOf,
  filled,
  nothing,
  reportOf,
  settingsOf,
  stated,
  verdictOf,
} from './coverage-gate.fixture.ts';
import type { BaselineFacts, CoverageFacts } from './facts.ts';
import { judge } from './judge.ts';
import { rules } from './rules/index.ts';
import type { Settings } from './settings.ts';

const path = fc.constantFrom('src/a.py', 'src/b.ts', 'tests/test_a.py', 'README.md', '__proto__', '`x|<!--@all\n.py');
const counts = fc.nat(9).chain((total) => fc.record({ covered: fc.nat(total), total: fc.constant(total) }));
const range = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(4)).map(([from, more]) => [from, from + more]);

const file = fc.oneof(
  fc.tuple(path, counts).map(([name, { covered, total }]) => filled(name, covered, total)),
  fc.tuple(path, counts).map(([name, total]) => stated(name, total)),
  path.map(nothing),
);
const files = fc.uniqueArray(file, { selector: (one) => one.path, maxLength: 5 });

const diffFile = fc
  .record({
    path,
    status: fc.constantFrom('added', 'modified', 'deleted', 'renamed', 'copied', 'mode'),
    added: fc.array(range, { maxLength: 1 }),
    removed: fc.array(range, { maxLength: 1 }),
  })
  .map(({ path: name, status, added, removed }) =>
    changed(name, added.flat(), { status, oldPath: 'src/old.py', removed: Uint32Array.from(removed.flat()) }),
  );
const diffFiles = fc.uniqueArray(diffFile, { selector: (one) => one.path, maxLength: 5 });

const change: fc.Arbitrary<CoverageFacts['change']> = fc.oneof(
  diffFiles.map((all) => changeOf(all)),
  fc.constant({ kind: 'none', reason: 'A tag.' } as const),
  fc.constant({ kind: 'unread', reason: 'Shallow.', fix: 'Deepen it.' } as const),
);

const baseline: fc.Arbitrary<BaselineFacts> = fc.oneof(
  fc.record({ total: counts, since: diffFiles, names: fc.uniqueArray(path) }).map(({ total, since, names }) => {
    const known = names.map((name) => [name, { lines: total, missing: null }] as const);
    const none = { branches: null, functions: null };
    const found = { commit: 'a'.repeat(40), lines: total, ...none, files: new Map(known) };
    return { kind: 'found', where: 'the base', since: { files: since }, baseline: found } as const;
  }),
  fc.constantFrom({ kind: 'none', reason: 'None.' } as const, { kind: 'unread', reason: 'Cut.' } as const),
);

const artifact = fc.constantFrom(
  null,
  { name: 'a`b', run: 1, problem: null },
  { name: 'a', run: 1, problem: { reason: 'There is none.', fix: 'Upload it.' } },
);

const facts: fc.Arbitrary<CoverageFacts> = fc
  .record({
    measured: files,
    change,
    baseline,
    artifact,
    refused: fc.boolean(),
    named: fc.boolean(),
    matching: fc.constantFrom(null, { files: 4, matched: 3, unmatched: ['x'], ambiguous: [] }),
    treeProblem: fc.constantFrom(null, 'git stopped.'),
    writtenAt: fc.constantFrom(null, 0, 8.64e15 + 1, Number.NaN),
    uploads: fc.nat(2),
    folder: fc.constantFrom(null, 'out/'),
  })
  .map(({ measured, refused, named, writtenAt, uploads, folder, artifact: from, ...more }) => {
    const whole = factsOf(measured, more);
    const flags = [{ name: 'unit', reports: uploads, lines: null }];
    const bad = refused ? [{ path: 'b', reason: 'cut' }] : [];
    const read = measured.length === 0 ? [] : [reportOf(measured, { writtenAt })];
    const reports = { ...whole.reports, read, named, refused: bad, flags, artifact: from };
    return { ...whole, reports, output: { ...whole.output, folder, commit: 'b'.repeat(40) } };
  });

const threshold = fc.constantFrom(0, 33.33, 80, 100);
const settings: fc.Arbitrary<Settings> = fc
  .record({
    thresholdLines: threshold,
    thresholdPatch: threshold,
    thresholdBranches: fc.option(threshold),
    carryForward: fc.boolean(),
    exclude: fc.constantFrom([], ['src/**']),
  })
  .map(({ carryForward, ...more }) => {
    const flag = {
      name: 'unit',
      reports: ['u*.info'],
      uploads: 1,
      thresholdLines: 50,
      carryForward,
      paths: ['src/**'],
    };
    return settingsOf({ ...more, flags: [flag] });
  });

describe('whatever was seen', () => {
  it('every rule has one verdict, nothing throws, and every finding says what is wrong and what to do', () => {
    fc.assert(
      fc.property(facts, settings, (seen, how) => {
        const judgement = judge(seen, how);
        expect(judgement.verdicts.map(({ rule }) => rule).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
        for (const { findings, reason } of judgement.verdicts) {
          expect(reason).not.toBe('');
          for (const { message, remedy } of findings) expect([message, remedy]).not.toContain('');
        }
        for (const { pieces } of judgement.files ?? []) expect(() => [...pieces()]).not.toThrow();
        expect(JSON.parse(JSON.stringify(judgement.facts))).toEqual(judgement.facts);
      }),
    );
  });

  it('a report that could not be read, or a change that is not known, leaves no rule on new lines decided', () => {
    fc.assert(
      fc.property(facts, settings, (seen, how) => {
        fc.pre(seen.reports.refused.length > 0 || seen.change.kind === 'unread');
        const { applies, undecided } = verdictOf(judge(seen, how), 'patch-lines');
        expect(!applies || undecided === true).toBe(true);
      }),
    );
  });
});
