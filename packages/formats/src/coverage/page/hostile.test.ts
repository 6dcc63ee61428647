import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escaped, visible } from './markup.ts';
import { all, named, pageOf, pageText, parsed, small, textOf } from './parsed.fixture.ts';

const pieces = ['<', '>', '"', "'", '`', '&', '&amp;', '</', '<script>', '<!--', ']]>', '\u0000', '\u202e', '\ud800'];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...pieces, '/', '..', 'javascript:', 'a', '\u2028', '\u200b', '\ufffe', '\n'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);
const number = fc.oneof(fc.integer({ min: -2, max: 30 }), fc.double());
const counts = fc.record({ covered: number, total: number });
const ranges = fc.array(fc.tuple(number, number), { maxLength: 4 });
const model = fc.record({
  title: hostile,
  generatedFor: hostile,
  project: fc.record({ lines: fc.option(counts), branches: fc.option(counts), functions: fc.option(counts) }),
  patch: fc.option(
    fc.record({
      covered: number,
      total: number,
      files: fc.array(fc.record({ path: hostile, covered: number, total: number, missing: ranges }), { maxLength: 4 }),
    }),
  ),
  files: fc.array(fc.record({ path: hostile, lines: fc.option(counts), missing: ranges }), { maxLength: 6 }),
  thresholds: fc.record({ patch: fc.option(number), lines: fc.option(number) }),
  absent: fc.array(hostile, { maxLength: 3 }),
  unmatched: fc.array(hostile, { maxLength: 3 }),
  source: fc.option(
    fc.oneof(hostile, fc.constant('https://github.com/acme/app/blob/1/'), fc.constant('javascript:alert(1)//')),
  ),
});

/** All that a page of any model may be made of. */
const vocabulary = new Set(
  'html head meta title style body main header p h1 h2 h3 bdi dl div dt dd br strong section ul li span i b a details summary label input select option button output footer script'.split(
    ' ',
  ),
);

describe('whatever stands in names', () => {
  it('the page stays well-formed, of the same elements, and without anything that runs', () => {
    fc.assert(
      fc.property(model, (given) => {
        const page = pageOf(given);
        for (const { name, attributes } of all(page)) {
          expect(vocabulary).toContain(name);
          expect(Object.keys(attributes).filter((key) => key.startsWith('on') || key === 'style')).toEqual([]);
        }
        expect(named(page, 'script').length + named(page, 'style').length).toBe(2);
        for (const { attributes } of named(page, 'a')) expect(attributes['href']).toMatch(/^https:\/\//u);
      }),
    );
  });

  it('escaped text reads back as what is visible of it, in an element and in an attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [element] = named(parsed(`<p title="${escaped(text)}">${escaped(text)}</p>`), 'p');
        expect(element?.attributes['title']).toBe(visible(text));
        expect(element?.children.join('')).toBe(visible(text));
      }),
    );
  });

  it('nothing is left that hides, turns or breaks text', () => {
    fc.assert(
      fc.property(model, (given) => {
        const text = pageText(given);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
      }),
    );
  });
});

describe('names', () => {
  it.each([
    ['a tag', 'src/<script>alert(1)</script>.ts', 'src/&lt;script&gt;alert(1)&lt;/script&gt;.ts'],
    ['an attribute', '" onclick="alert(1)', '&quot; onclick=&quot;alert(1)'],
    ['text that is turned around', 'a\u202egnp.ts', 'a[U+202E]gnp.ts'],
    ['a name with a space of no width', 'a\u200bb', 'a[U+200B]b'],
    ['NUL', 'a\u0000', 'a[U+0000]'],
    ['half a character', 'a\ud800', 'a\ufffd'],
    ['names in other scripts stay', 'мир/文件😀.ts', 'мир/文件😀.ts'],
  ])('%s', (_, given, expected) => {
    expect(escaped(given)).toBe(expected);
  });

  it.each(['javascript:alert(1)//', 'http://example.com/', 'data:text/html,', 'https', ''])(
    'no link is made of the address %j',
    (source) => {
      expect(named(pageOf({ ...small, source }), 'a')).toEqual([]);
    },
  );

  it('a path is part of an address, never more of it', () => {
    const file = { path: 'src/a?b#c d.ts', covered: 0, total: 1, missing: [[1, 1]] as const };
    const [link] = named(pageOf({ ...small, patch: { covered: 0, total: 1, files: [file] }, files: [] }), 'a');
    expect(link?.attributes['href']).toBe('https://github.com/acme/app/blob/3f2a1b9/src/a%3Fb%23c%20d.ts#L1');
  });

  it('names of the language itself are files like others', () => {
    const files = ['__proto__/a.ts', 'constructor/b.ts', 'constructor'].map((path) => ({
      path,
      lines: { covered: 0, total: 1 },
      missing: [],
    }));
    const text = textOf(pageOf({ ...small, files }));
    for (const { path } of files) expect(text).toContain(path);
  });
});
