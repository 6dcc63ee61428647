import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaults } from '../settings.ts';
import type { ClassificationCase } from './cases/case.fixture.ts';
import { factsOf } from './cases/facts.fixture.ts';
import { classificationCases } from './cases/index.fixture.ts';
import { classify, judgeClassification } from './index.ts';
import { classifyRules } from '../rules/classify.ts';

function judge(row: ClassificationCase) {
  const { all, facts, settings } = factsOf(row);
  const classification = classify(facts, all, settings);
  return { classification, part: judgeClassification({ all, facts, settings, classification }) };
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
const path = fc.oneof(
  text,
  fc.constantFrom('docs/a.md', 'README.md', '.editorconfig', 'package.json', 'src/app.py', ''),
);
const login = fc.constantFrom('alice', 'mia', 'oscar', 'dependabot[bot]', 'web-flow');
const missing = fc.constantFrom('files', 'some files', 'some commits', 'some events', 'record', 'collaborators');

const anyRow: fc.Arbitrary<ClassificationCase> = fc.record(
  {
    name: fc.constant(''),
    source: fc.constant(''),
    title: text,
    body: text,
    author: login,
    files: fc.array(fc.oneof(path, fc.record({ path, previous: path })), { maxLength: 6 }),
    commits: fc.array(
      fc.oneof(text, fc.record({ message: text, author: login, committer: login, verified: fc.boolean() })),
      {
        maxLength: 4,
      },
    ),
    labels: fc.array(fc.record({ name: fc.constantFrom('emergency', 'normal', 'x'), by: fc.option(login) }), {
      maxLength: 4,
    }),
    settings: fc.constantFrom({}, { onCall: ['oscar'] }, { incidents: ['{n}', '#{n}'] }),
    missing,
    expected: fc.constant({ category: 'normal' as const }),
  },
  { requiredKeys: ['name', 'source', 'files', 'expected'] },
);

describe('whatever people write', () => {
  it('every rule is decided, and nothing unread or unregistered is standard', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { classification, part } = judge(row);
        expect(part.verdicts.map(({ rule }) => rule)).toEqual(classifyRules.map(({ id }) => id));
        const { category, emergency, kinds, untold } = classification;
        expect(category === 'standard' && kinds.length === 0).toBe(false);
        expect(category !== 'normal' && untold !== null).toBe(false);
        expect(category === 'emergency' && emergency?.authorised !== 'yes').toBe(false);
      }),
    );
  });

  it('one more file never lowers a change', () => {
    const rank = { standard: 0, normal: 1, emergency: 2 } as const;
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 5 }), path, (files, more) => {
        const row = { name: '', source: '', files, expected: { category: 'normal' } } as const;
        const before = judge(row).classification.category;
        const after = judge({ ...row, files: [...files, more] }).classification.category;
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }),
    );
  });
});

describe('3,000 files and texts of 65,536 characters', () => {
  const names = (folder: string): readonly string[] =>
    Array.from({ length: 3000 }, (_, at) => `${folder}/part-${at}/chapter-${at}.md`);
  const body = `${'INC- Category: '.repeat(5000)}`.slice(0, 65_536);
  const raise = Array.from({ length: 20 }, (_, at) => ({
    name: `area ${at}`,
    paths: [`services/area-${at}/**`, `**/area-${at}/*.sql`],
    types: null,
    dependencies: null,
    label: null,
  }));

  it.each([
    ['all of them texts', names('docs'), 'standard'],
    ['the last of them code', [...names('docs').slice(1), 'src/app.py'], 'normal'],
    ['all of them renamed', names('docs').map((one) => ({ path: one, previous: `old/${one}` })), 'standard'],
  ] as const)('%s are judged in no time', (_, files, category) => {
    const row = { name: '', source: '', body, files, settings: { ...defaults, raise }, expected: { category } };
    judge(row);
    const { all, facts, settings } = factsOf(row);
    const started = performance.now();
    const found = classify(facts, all, settings);
    const took = performance.now() - started;
    expect(found.category).toBe(category);
    expect(took).toBeLessThan(500);
  });
});

it('gives every finding a message, a remedy and words that name what decided', () => {
  const rows = Object.values(classificationCases).flat();
  const drafts = rows.flatMap((row) => judge(row).part.verdicts.flatMap(({ findings }) => findings));
  expect(drafts.length).toBeGreaterThan(20);
  for (const { message, remedy } of drafts) {
    expect(message).toMatch(/^[A-Z].*[.)]$/su);
    expect(remedy).toMatch(/^\S.*\.$/su);
    expect(`${message}${remedy}`).not.toMatch(/undefined|null|!|  /u);
  }
});
