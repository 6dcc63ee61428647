import { describe, expect, it } from 'vitest';

import { all, classed, type Element, named, pageOf, pageText, small, textOf, withId } from './parsed.fixture.ts';

const page = pageOf(small);

function texts(elements: readonly Element[]): string[] {
  return elements.map((element) => textOf(element));
}

/** The rows of a list as a screen reader says them, with the folders that hold them as indents. */
function outline(list: Element, indent = ''): string[] {
  return list.children.flatMap((item) => {
    if (typeof item === 'string') return [];
    const [row] = classed(item, 'r');
    const [inner] = named(item, 'ul');
    const [name, uncovered, lines, share] = ['n', 'u', 'c', 'p'].map((part) => texts(classed(row ?? item, part))[0]);
    return [
      `${indent}${name}: ${uncovered} ${lines} ${share}`,
      ...(inner === undefined ? [] : outline(inner, `${indent}  `)),
    ];
  });
}

describe('what one reads first', () => {
  it('names the repository, what was measured, and the news', () => {
    expect(texts(named(page, 'title'))).toEqual(['60.0 % · acme/app · coverage']);
    expect(texts(named(page, 'h1'))).toEqual(['acme/app']);
    expect(texts(classed(page, 'for'))).toEqual(['pull request 42, commit 3f2a1b9']);
    expect(texts(classed(page, 'lead'))).toEqual([
      '4 new or changed lines are not covered, in 2 files. 1 code file of the change is in no report.',
    ]);
  });

  it('has the change first, then the project, each against what is required', () => {
    const figures = named(page, 'dl')[0]?.children.filter((child) => typeof child !== 'string') ?? [];
    expect(texts(figures)).toEqual([
      'New and changed lines60.0 %6 of 10 coveredBelow the 80 % required',
      'All lines63.6 %35 of 55 covered60 % required',
      'Branches75.0 %3 of 4 covered',
    ]);
  });

  it('goes from the change to all files, with no level of heading left out', () => {
    const headings = all(page, ({ name }) => /^h\d$/u.test(name));
    expect(headings.map((heading) => `${heading.name} ${textOf(heading)}`)).toEqual([
      'h1 acme/app',
      'h2 New and changed code',
      'h3 1 code file of the change is in no report',
      'h2 All files',
    ]);
  });
});

describe('the change', () => {
  const [section] = named(page, 'section');

  it('lists what is not covered, worst first, with the ranges as links to the source', () => {
    const [list, covered] = classed(section ?? page, 'flat');
    expect(outline(list ?? page)).toEqual([
      'src/deep/none.ts: 3 uncovered of 3 lines 0.0 %',
      'src/half.ts: 1 uncovered of 4 lines 75.0 %',
    ]);
    expect(texts(classed(list ?? page, 'm'))).toEqual(['Lines 4–6', 'Line 9']);
    expect(named(list ?? page, 'a').map(({ attributes }) => attributes['href'])).toEqual([
      'https://github.com/acme/app/blob/3f2a1b9/src/deep/none.ts#L4-L6',
      'https://github.com/acme/app/blob/3f2a1b9/src/half.ts#L9',
    ]);
    expect(outline(covered ?? page)).toEqual(['src/done.ts: 0 uncovered of 3 lines 100.0 %']);
  });

  it('names what is in no report, and what in the reports is no file', () => {
    expect(texts(classed(page, 'paths'))).toEqual(['src/new.ts', '/build/generated.ts']);
  });

  it('has no section of its own where there is no change, and then tells of the project', () => {
    const plain = pageOf({ ...small, patch: null, absent: [] });
    expect(texts(classed(plain, 'lead'))).toEqual(['20 of 55 lines are not covered.']);
    expect(texts(named(plain, 'h2'))).toEqual(['All files']);
  });
});

describe('all files', () => {
  it('is a tree, most uncovered lines first, whose folders count what is in them', () => {
    expect(outline(withId(page, 'tree'))).toEqual([
      'src/: 20 uncovered of 35 lines 42.8 %',
      '  deep/none.ts: 10 uncovered of 10 lines 0.0 %',
      '  half.ts: 10 uncovered of 20 lines 50.0 %',
      '  done.ts: 0 uncovered of 5 lines 100.0 %',
      'lib/all.ts: 0 uncovered of 20 lines 100.0 %',
    ]);
  });

  it('opens by the browser alone: every row with more below is the summary of its details', () => {
    for (const details of named(page, 'details')) {
      const [first] = details.children;
      expect(typeof first === 'object' ? first.name : first).toBe('summary');
    }
  });

  it('tells which lines are uncovered, and that it does not know where only totals are reported', () => {
    const totals = pageOf({
      ...small,
      files: [{ path: 'a.ts', lines: { covered: 1, total: 2 }, missing: [] }],
      source: null,
    });
    expect(texts(classed(withId(totals, 'tree'), 'm'))).toEqual(['The reports do not say which lines.']);
    expect(texts(classed(withId(page, 'tree'), 'm'))).toEqual([
      'Lines 1–10 Open the file',
      'Lines 9, 11–19 Open the file',
    ]);
  });

  it('never shows what is not known as 0 %', () => {
    const unknown = pageOf({ ...small, files: [{ path: 'a.ts', lines: null, missing: [] }] });
    expect(textOf(withId(unknown, 'tree'))).toBe('a.ts –  not known');
  });

  it('says so where there is no file', () => {
    expect(textOf(pageOf({ ...small, files: [] }))).toContain('The reports name no file of this repository.');
  });

  it('puts the worst few first where there are many files', () => {
    const files = Array.from({ length: 30 }, (_, index) => ({
      path: `src/f${index}.ts`,
      lines: { covered: 100 - index, total: 100 },
      missing: [],
    }));
    const [list] = classed(pageOf({ ...small, patch: null, absent: [], files }), 'flat');
    expect(outline(list ?? page).map((line) => line.split(':')[0])).toEqual(
      [29, 28, 27, 26, 25, 24, 23, 22].map((index) => `src/f${index}.ts`),
    );
  });
});

describe('for every reader', () => {
  it('names its language, labels its fields, and has each id once', () => {
    expect(named(page, 'html')[0]?.attributes['lang']).toBe('en');
    const ids = all(page).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of named(page, 'section')) expect(ids).toContain(section.attributes['aria-labelledby']);
    const labelled = named(page, 'label')
      .flatMap((label) => all(label))
      .filter(isField);
    expect(labelled).toEqual(all(page, isField));
  });

  it('keeps the tools, which need the script, out of sight without it', () => {
    expect(withId(page, 'tools').attributes).toHaveProperty('hidden');
  });

  it('says in words whatever its bars show', () => {
    for (const row of classed(page, 'r').filter(({ name }) => name === 'span')) {
      expect(textOf(row)).toMatch(/\d uncovered of [\d,]+ lines? \d+\.\d %$/u);
    }
  });

  it('is the same bytes for the same model, in any order of its files', () => {
    const turned = { ...small, files: small.files.toReversed() };
    expect(pageText(turned)).toBe(pageText(small));
    expect(pageText(small)).toBe(pageText(small));
  });
});

function isField({ name }: Element): boolean {
  return name === 'input' || name === 'select';
}
