import { describe, expect, it } from 'vitest';

import type { PageFile, PageModel } from './model.ts';
import { largestPage } from './page.ts';
import { classed, type Element, named, pageOf, pageText, parsed, small, textOf, withId } from './parsed.fixture.ts';

/** File number `index` has as many uncovered lines, in `ranges` ranges. */
function many(count: number, ranges: number, folder = (index: number) => `src/part${index % 50}`): PageFile[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `${folder(index)}/file${index}.ts`,
    lines: { covered: 100_000 - index, total: 100_000 },
    missing: Array.from({ length: ranges }, (_range, at) => [at * 10 + 1, at * 10 + 4] as const),
  }));
}

const plain: PageModel = { ...small, patch: null, absent: [], unmatched: [] };
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('5,000 files', () => {
  const page = pageOf({ ...plain, files: many(5000, 6) });

  it('are all listed', () => {
    expect(textOf(withId(page, 'tree'))).not.toContain('not listed');
    expect(named(withId(page, 'tree'), 'li').length).toBe(5000 + 50 + 1);
  });

  it('show few rows at first: the top alone, as its 50 folders are more than 40 rows already', () => {
    expect(openedIn(page)).toEqual(['src/']);
  });

  it('while a small project stands open: src/ and 3 folders of 10 files are 34 rows', () => {
    const shallow = pageOf({ ...plain, files: many(30, 1, (index) => `src/part${index % 3}`) });
    expect(openedIn(shallow)).toEqual(['src/', 'part2/', 'part1/', 'part0/']);
  });
});

function openedIn(page: Element): string[] {
  const open = named(withId(page, 'tree'), 'details').filter(({ attributes }) => 'open' in attributes);
  return open.map((folder) => textOf(classed(folder, 'n')[0] ?? folder));
}

describe('a page that would be too large', () => {
  const text = pageText({ ...plain, files: many(20_000, 60) });
  const page = parsed(text);

  it('stays below its largest size, and uses it', () => {
    expect(bytes(text)).toBeLessThanOrEqual(largestPage);
    expect(bytes(text)).toBeGreaterThan(largestPage * 0.9);
  });

  it('lists the worst files, says what is left out, and counts it', () => {
    const tree = withId(page, 'tree');
    const files = named(tree, 'li').map((item) => textOf(classed(item, 'n')[0] ?? item));
    expect(files).toContain('file19999.ts');
    expect(files).not.toContain('file1.ts');
    const rest = classed(tree, 'q').map((note) => Number(/^([\d,]+) more/u.exec(textOf(note))?.[1]?.replace(',', '')));
    const listed = files.filter((name) => name.startsWith('file')).length;
    expect(rest.reduce((sum, count) => sum + count, 0) + listed).toBe(20_000);
    expect(textOf(page)).toContain(`${listed.toLocaleString('en-US')} of 20,000 files are listed`);
    // 20,000 files of 100,000 lines; 0 + 1 + ... + 19,999 = 199,990,000 of them are uncovered.
    expect(textOf(classed(tree, 'r')[0] ?? tree)).toContain('199,990,000 uncovered of 2,000,000,000 lines');
  });

  it.each<[string, Partial<PageModel>]>([
    [
      'long names in many folders',
      { files: many(4000, 1, (index) => `${'&'.repeat(290)}${index}/${'<'.repeat(290)}`) },
    ],
    ['deep folders', { files: many(3000, 1, (index) => `${index}/${'deep/a/'.repeat(100)}`) }],
    [
      'a change of very many ranges',
      {
        patch: {
          covered: 0,
          total: 9,
          files: many(900, 900).map(({ path, missing }) => ({ path, covered: 0, total: 9, missing })),
        },
      },
    ],
    [
      'very many paths',
      { absent: many(50_000, 0).map(({ path }) => path), unmatched: Array(50_000).fill('&'.repeat(600)) },
    ],
    ['a very long title', { title: '&'.repeat(5_000_000), generatedFor: '\u202e'.repeat(1_000_000) }],
  ])('holds for %s', (_, changed) => {
    expect(bytes(pageText({ ...plain, ...changed }))).toBeLessThanOrEqual(largestPage);
  });
});
