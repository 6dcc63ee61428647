import { describe, expect, it } from 'vitest';

import { classify, judgeClassification } from './index.ts';
import type { ClassificationCase } from './cases/case.fixture.ts';
import { factsOf } from './cases/facts.fixture.ts';
import { classificationCases } from './cases/index.fixture.ts';

const ids = ['classification', 'standard-register', 'declared-category', 'emergency'] as const;

function judged(row: ClassificationCase) {
  const { all, facts, settings } = factsOf(row);
  const classification = classify(facts, all, settings);
  const part = judgeClassification({ all, facts, settings, classification });
  const outcomes = Object.fromEntries(
    part.verdicts.map(({ applies, findings, rule, undecided }) => {
      const kinds = findings.map(({ outcome }) => outcome);
      const found = kinds.includes('fail')
        ? 'fail'
        : kinds.includes('unknown') || undecided === true
          ? 'unknown'
          : 'pass';
      return [rule.replace('change-gate/', ''), applies ? found : 'not-applicable'];
    }),
  );
  return { classification, outcomes, part };
}

describe.each(Object.entries(classificationCases))('%s', (_, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const { classification, outcomes, part } = judged(row);
    const { rules = {}, ...wanted } = row.expected;
    expect(classification.category).toBe(wanted.category);
    const { because, declared, emergency, kinds } = classification;
    expect({ kinds: kinds.map(({ name }) => name) }).toEqual({ kinds: wanted.kinds ?? [] });
    expect({ file: because.file, declared, incident: emergency?.incident }).toMatchObject(
      Object.fromEntries(
        ['file', 'declared', 'incident'].flatMap((key) => (key in wanted ? [[key, wanted[key as 'file']]] : [])),
      ),
    );
    for (const id of ids) {
      const fine = id === 'classification' ? ['pass'] : ['pass', 'not-applicable'];
      expect(rules[id] === undefined ? fine : [rules[id]], `${id}: ${JSON.stringify(part.verdicts)}`).toContain(
        outcomes[id],
      );
    }
    expect(classification.untold === null).toBe(outcomes['classification'] !== 'unknown');
    expect(JSON.parse(JSON.stringify(part.facts))).toEqual(part.facts);
  });
});

describe('the table', () => {
  const rows = Object.values(classificationCases).flat();

  it('has at least 60 rows, each with a name of its own and a source', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(
      new Set(Object.entries(classificationCases).flatMap(([group, own]) => own.map(({ name }) => `${group}: ${name}`)))
        .size,
    ).toBe(rows.length);
    expect(rows.filter(({ source }) => source === '')).toEqual([]);
  });
});
