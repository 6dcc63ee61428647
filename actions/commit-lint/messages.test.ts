import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { brokenRules, commitOf, commitsOf, factsOf, listed, tableRows } from './commit-lint.fixture.ts';
import { judge } from './judge.ts';
import { mendHeader } from './mend.ts';
import { messageOf } from './messages.ts';
import { judgeMessage } from './readings.ts';
import { messageRules } from './rules/index.ts';
import { settingsSchema } from './schemas.ts';

const rows = tableRows(readFileSync(new URL('tables/messages.md', import.meta.url), 'utf8'));

describe('the table of messages', () => {
  it('is long enough to mean something', () => {
    expect(rows.length).toBeGreaterThan(120);
  });

  it.each(rows)('line $line, $section', ({ cells, settings: section }) => {
    const settings = settingsSchema.parse(section);
    const message = cells['message'] ?? '';
    const judgement = judge(factsOf([commitOf(message)], { stage: 'text' }), settings);
    const found = brokenRules(judgement).filter((rule) => rule !== 'ticket' && rule !== 'task-trailer');
    expect(found).toEqual(listed(cells['findings']));
    expect(commitsOf(judgement)[0]?.outcome).toBe(cells['outcome']);
    const wanted = cells['should read'] ?? '';
    expect(mendHeader(messageOf({ kind: 'text' }, message).scanned.headerText, settings)).toBe(
      wanted === '' ? null : wanted,
    );
  });
});

describe('a corrected first line', () => {
  const corrected = rows.filter(({ cells }) => cells['should read'] !== '');

  it.each(corrected)('breaks no rule itself: line $line', ({ cells, settings: section }) => {
    const settings = settingsSchema.parse(section);
    const flaws = judgeMessage(messageOf({ kind: 'text' }, cells['should read'] ?? ''), settings);
    expect(flaws.map((flaw) => flaw.rule)).toEqual([]);
  });

  it.each(corrected)('stands in the remedy: line $line', ({ cells, settings: section }) => {
    const judgement = judge(
      factsOf([commitOf(cells['message'] ?? '')], { stage: 'text' }),
      settingsSchema.parse(section),
    );
    const remedies = judgement.verdicts.flatMap((verdict) => verdict.findings.map((finding) => finding.remedy));
    expect(remedies.some((remedy) => remedy.split('\n').includes(cells['should read'] ?? ''))).toBe(true);
  });
});

describe('the examples on a rule’s page', () => {
  const settings = settingsSchema.parse({ scopes: null });
  const withScopes = settingsSchema.parse({ scopes: ['api'] });

  it.each(messageRules.map(({ rule, check }) => ({ id: rule.id, rule, check })))('$id', ({ rule, check }) => {
    const given = rule.id === 'commit-lint/scope-allowed' ? withScopes : settings;
    const breaks = (text: string): boolean => check(messageOf({ kind: 'text' }, text), given) !== null;
    expect(rule.doc.good.filter(breaks)).toEqual([]);
    expect(rule.doc.bad.filter((text) => !breaks(text))).toEqual([]);
  });
});
