import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ticketsInBranch } from './branch-tickets.ts';
import { closingReferences } from './closing.ts';
import { parseTicketTemplate } from './ticket-template.ts';
import { ticketMatcher } from './tickets.ts';

const defaults = ticketMatcher(['{KEY}-{n}', '#{n}']);
const named = ticketMatcher(['TASK-{n}', '#{n}']);

function found(text: string, matcher = defaults): readonly string[] {
  return matcher.find(text).map(({ ticket }) => ticket);
}

describe('ticketMatcher with {KEY}-{n} and #{n}', () => {
  it.each([
    ['TASK-123', ['TASK-123']],
    ['fix: login (PROJ-7), see AB2-9 and #12.', ['PROJ-7', 'AB2-9', '#12']],
    ['feature/ABC-1-login', ['ABC-1']],
    ['[ABC-1] "#2" (#3) *#4* #5, #6', ['ABC-1', '#2', '#3', '#4', '#5', '#6']],
    ['acme/app#12 and acme/web.site#3', ['acme/app#12', 'acme/web.site#3']],
    ['https://jira.acme.test/browse/ABC-12', ['ABC-12']],
    ['修正 #12、#13', ['#12', '#13']],
    ['non-ABC-1', ['ABC-1']],
  ])('%j has %j', (text, tickets) => {
    expect(found(text)).toEqual(tickets);
  });

  it.each([
    'UTF-8 UTF-16 SHA-256 SHA-1 MD-5 AES-128 ISO-8601 RFC-2119 HTTP-2 TLS-1 GPT-4 UTC-5 COVID-19 PEP-8 ES-2020 CWE-79',
    'CVE-2024-3094 GHSA-1 RHSA-2024-1 XYZSA-2024-1234 Q1-2024 BSD-3 GPL-2 SOC-2 X-1',
    'X-1 ABCDEFGHIJK-1 abc-1 Abc-1 1AB-2 ABC-0 ABC-012 ABC-1x ABC-1_x ABC-1.2 ABC-1234567890 ABC_1 ABC- 1',
    'FOO-BAR-1 ISO-IEC-27001 $ABC-1 &ABC-1',
    '&#123; #1234ab #fff #0 #012 ##3 # 4 #1.2 a#1 /#1 page#12 é#3',
    'https://acme.test/page#12 https://acme.test/#12 https://github.com/acme/app/issues/3#1 https://a.test/?q=#9',
    '# heading\n## 3 things',
  ])('%j has none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds what follows a URL', () => {
    expect(found('https://a.test/x#1 #2 (https://b.test/#3) #4')).toEqual(['#2', '#4']);
  });

  it('gives offsets', () => {
    expect(defaults.find('é 🚀 ABC-1 #2')).toEqual([
      { ticket: 'ABC-1', index: 5 },
      { ticket: '#2', index: 11 },
    ]);
  });
});

describe('templates that name a key', () => {
  it.each([
    ['TASK-1 ABC-2 #3', ['TASK-1', '#3']],
    ['TASK-007', ['TASK-007']],
    ['MYTASK-1 task-1', []],
  ])('%j has %j', (text, tickets) => {
    expect(found(text, named)).toEqual(tickets);
  });

  it('are not filtered', () => {
    expect(found('SOC-2 UTF-8', ticketMatcher(['SOC-{n}']))).toEqual(['SOC-2']);
  });

  it('may have text on both sides', () => {
    expect(found('see T(12)x and <INC5>', ticketMatcher(['T({n})', 'INC{n}']))).toEqual(['INC5']);
    expect(found('see T(12) here', ticketMatcher(['T({n})']))).toEqual(['T(12)']);
  });

  it('give one ticket where several fit, the longest', () => {
    expect(found('TASK-1', ticketMatcher(['{KEY}-{n}', 'TASK-{n}', 'TASK-{n}']))).toEqual(['TASK-1']);
  });

  it.each([
    'TASK',
    '{n}',
    '{n}{n}',
    '{KEY}{n}',
    '{KEY}',
    '{key}-{n}',
    '{n}-{KEY}',
    '{KEY}-{KEY}-{n}',
    'A {n}',
    `${'A'.repeat(60)}{n}`,
  ])('%j is refused with a reason', (template) => {
    const reading = parseTicketTemplate(template);
    expect(reading.ok).toBe(false);
    expect(ticketMatcher([template])).toMatchObject({
      templates: [],
      problems: [expect.stringContaining(template.slice(0, 60))],
    });
  });
});

describe('ticketsInBranch', () => {
  it.each([
    ['feature/TASK-123-description', ['TASK-123'], ['TASK-123']],
    ['feature/task-123-description', [], ['TASK-123']],
    ['TASK-123_login', ['TASK-123'], ['TASK-123']],
    ['TASK-123-2fa', ['TASK-123'], ['TASK-123']],
    ['refs/heads/TASK-1', ['TASK-1'], ['TASK-1']],
    ['ABC-1-and-DEF-2', ['ABC-1', 'DEF-2'], []],
    ['multitask-12', [], []],
    ['123-login', ['#123'], ['#123']],
    ['feature/123-login', ['#123'], ['#123']],
    ['fix/issue-123', ['#123'], ['#123']],
    ['gh-7/x', ['#7'], ['#7']],
    ['feature/login-2', [], []],
    ['release/2024', [], []],
    ['release-1.2', [], []],
    ['1.2.x', [], []],
    ['2024-06-roadmap', [], []],
    ['dependabot/npm_and_yarn/foo-1.2.3', [], []],
    ['main', [], []],
  ])('%s', (branch, byDefault, byName) => {
    expect(ticketsInBranch(branch, defaults)).toEqual(byDefault);
    expect(ticketsInBranch(branch, named)).toEqual(byName);
  });
});

describe('closingReferences', () => {
  it.each([
    ['Closes #12', ['#12']],
    ['closes: #1, FIXES #2 and Resolved acme/app#3', ['#1', '#2', 'acme/app#3']],
    ['close closes closed fix fixes fixed resolve resolves resolved', []],
    ['Fix #1\nFixed GH-2\nresolve https://github.com/acme/app/issues/3', ['#1', '#2', 'acme/app#3']],
    ['prefix #1, Closes#2, Closes #3a, fixes login #4, closing #5, fix #0', []],
  ])('%j closes %j', (text, tickets) => {
    expect(closingReferences(text).map(({ ticket }) => ticket)).toEqual(tickets);
  });

  it('gives the keyword and the line', () => {
    expect(closingReferences('x\n\nCloses #1\nfixes #2')).toEqual([
      { keyword: 'Closes', ticket: '#1', index: 3, line: 3 },
      { keyword: 'fixes', ticket: '#2', index: 13, line: 4 },
    ]);
  });
});

it('every ticket found stands in the text at its offset', () => {
  const piece = fc.constantFrom('ABC', 'TASK', '-', '1', '23', '#', ' ', '/', 'a', '://', '&', '.', '_', 'é', '(');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      for (const { ticket, index } of [...defaults.find(text), ...named.find(text)]) {
        expect(text.startsWith(ticket, index)).toBe(true);
      }
      ticketsInBranch(text, named);
    }),
  );
});
