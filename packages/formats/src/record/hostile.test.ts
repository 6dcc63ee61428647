import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { filled, stairs } from '../markdown/hostile.fixture.ts';
import { readRecord } from './index.ts';

/** Bodies that parsers of Markdown are slow on, and those that this reader might be slow on. */
const bodies: readonly (readonly [string, string])[] = [
  ['nested quotes', filled('>')],
  ['quotes on every line', filled('> > > > a\n')],
  ['emphasis', filled('*_')],
  ['open images', filled('![a](')],
  ['open links', filled('[a](')],
  ['10,000 headings', Array.from({ length: 10_000 }, (_, index) => `# ${index}`).join('\n')],
  ['sections of one name', filled('# Description\n')],
  ['sections of every name', filled('# What\n# Why\n# Impact\n# Testing\n# Rollback\n')],
  ['sections of several names', filled('# Impact & testing & rollback\n')],
  ['one section below the other', filled('# What\n## Why\n### Impact\n')],
  ['labels', filled('Why: x\n')],
  ['bold labels', filled('**Impact:**\n\n')],
  ['labels in lists', filled('- Type: a\n')],
  ['labels on one line', filled('Type: a | Date: b\n')],
  ['names without answers', filled('- Risk assessment:\n')],
  ['tables', filled('| Type | Date |\n| - | - |\n')],
  ['short lines', filled('a\n')],
  ['boxes', filled('- [ ] a\n')],
  ['boxes of one item', filled('- [ ] Tests included and passing\n')],
  ['nested boxes', stairs(' ', 350).replaceAll('a\n', '- [ ] a\n')],
  ['boxes in quotes', filled('> - [x] ')],
  ['strikes', `- [ ] ${filled('~~')}`],
  ['one long box', `- [ ] ${filled('tests ')}`],
  ['details', filled('<details><summary>Impact & testing</summary>\n')],
  ['open comments', `## Testing\n${filled('<!--\n')}`],
  ['one word', filled('x')],
  ['spaces', `Date: ${filled(' ')}1`],
  ['slashes', `Type: ${filled('a/')}`],
];

describe('hostile bodies of 65,536 characters', () => {
  // 100 ms each on a quiet machine. Here, where others work too, only growth must show: a quadratic reader takes many seconds.
  it.each(bodies)('%s', (_, body) => {
    const start = performance.now();
    readRecord(body, { templates: [body.slice(0, 20_000)] });
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '**',
      '> ',
      '- ',
      '1. ',
      '[ ] ',
      '[x] ',
      '~~',
      '```',
      '<!--',
      '-->',
      '<details>',
      '|',
      '\n',
      '\n\n',
      '    ',
    ],
    ...[
      'Description',
      'Why',
      'Impact',
      'Risk assessment:',
      'Testing',
      'Rollback',
      'Type: ',
      'Date: ',
      '2026-02-30',
      '---',
    ],
    ...['Tests included and passing', 'N/A', 'TODO', '…', '<a>', 'constructor', '__proto__', '\r', '\u0000', '\ud800'],
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((pieces) => pieces.join(''));

  it('is read without an exception, and every line that is named stands in it', () => {
    fc.assert(
      fc.property(text, text, (body, template) => {
        const { fields, sections, checklist } = readRecord(body, { templates: [template] });
        const count = body.replaceAll('\r\n', '\n').split(/[\r\n]/u).length;
        for (const { line } of [...Object.values(fields), ...Object.values(sections), ...checklist]) {
          if (line === null) continue;
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  it('says nothing in any section where it is the template, filed as it is', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { sections } = readRecord(body, { templates: [body] });
        const { justification, impact, testing } = sections;
        expect([justification, impact, testing].filter(({ state }) => state === 'filled')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has the same parts with either kind of line ends', () => {
    fc.assert(
      fc.property(text, (given) => {
        const body = given.replaceAll('\r', '');
        const options = { templates: [] };
        expect(readRecord(body.replaceAll('\n', '\r\n'), options)).toEqual(readRecord(body, options));
      }),
    );
  });

  it('never has a box more confirmed because a line was taken away', () => {
    const ticked = (body: string): number =>
      readRecord(body, { templates: [] }).checklist.filter(({ state, item }) => state === 'ticked' && item !== null)
        .length;
    const lines = ['- [x] Tests included and passing', '- [ ] Documentation updated', '- [x] Rollback plan documented'];
    fc.assert(
      fc.property(fc.subarray(lines), (kept) => {
        expect(ticked(kept.join('\n'))).toBe(kept.filter((line) => line.includes('[x]')).length);
      }),
    );
  });
});

it('says so where a body is longer than what is read', () => {
  expect(readRecord('a'.repeat(131_072), { templates: [] }).truncated).toBe(false);
  expect(readRecord('a'.repeat(131_073), { templates: [] }).truncated).toBe(true);
});
