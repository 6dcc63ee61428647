import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changesList } from './changes.ts';
import { sourceCommit } from './source-commit.ts';

/** `line: text` of each item; null without a heading. */
function items(message: string): readonly string[] | null {
  const list = changesList(message);
  return list.found ? list.items.map(({ line, text }) => `${line}: ${text}`) : null;
}

describe('changesList', () => {
  it('reads the message of the policy', () => {
    const message = 'Release version 1.2.3\n\nChanges:\n- Feature X added\n- Bug Y fixed\n- Security patch Z applied';
    expect(changesList(message)).toEqual({
      found: true,
      headingLine: 3,
      items: [
        { text: 'Feature X added', line: 4, endLine: 4 },
        { text: 'Bug Y fixed', line: 5, endLine: 5 },
        { text: 'Security patch Z applied', line: 6, endLine: 6 },
      ],
      stray: null,
    });
  });

  it.each([
    'Changes',
    'Changes:',
    'CHANGES:',
    'changes :',
    '## Changes',
    '# changes:',
    '### Changes ###',
    '**Changes:**',
    '**Changes**:',
    '__Changes__',
    'Changes\n-------',
    'Changes since v1.2.2:',
    '## Changes in 1.2.3',
    'Changes：',
  ])('%j is the heading', (heading) => {
    expect(items(`x\n\n${heading}\n\n- a`)).toEqual([`${heading.includes('\n') ? 6 : 5}: a`]);
  });

  it.each([
    'Changes are few',
    'Changes in this release are few',
    'No changes',
    '- Changes',
    '* Changes',
    'Release changes:',
  ])('%j is none', (line) => {
    expect(items(`x\n\n${line}\n- a`)).toBeNull();
  });

  it.each([
    ['every bullet', '- a\n* b\n+ c\n• d\n1. e\n2) f', ['2: a', '3: b', '4: c', '5: d', '6: e', '7: f']],
    ['indented bullets', '  - a\n    - b', ['2: a', '3: b']],
    ['a blank line first', '\n- a', ['3: a']],
    ['blank lines between', '- a\n\n\n- b', ['2: a', '5: b']],
    ['lines that go on', '- a\n  b\nc\n- d', ['2: a b c', '5: d']],
    ['a paragraph that goes on', '- a\n\n  b\n- c', ['2: a b', '5: c']],
    ['its end', '- a\n\nThanks\n- to all', ['2: a']],
    ['the next heading', '- a\n## Contributors\n- Ada', ['2: a']],
    ['a trailer below a blank line', '- a\n\nSource-Commit: 0123\n', ['2: a']],
    ['a trailer right below', '- a\nSource-Commit: 0123\n', ['2: a']],
    ['a trailer that git sees', '- a\nSigned-off-by: Ada <ada@acme.test>', ['2: a']],
    ['CRLF', '- a\r\n  b\r\n\r\n- c\r\n', ['2: a b', '5: c']],
    ['empty bullets', '-\n- \n* * *\n- a', ['5: a']],
    ['no bullet at all', '-a\n--- b\n**c**', []],
    ['text of another script', '- 修正\n- è', ['2: 修正', '3: è']],
  ])('%s', (_, list, expected) => {
    expect(items(`Changes:\n${list}`)).toEqual(expected);
  });

  it('goes on over deeper headings', () => {
    expect(items('## Changes\n### Features\n- a\n\n### Fixes\n- b\n\n## Contributors\n- c')).toEqual(['3: a', '6: b']);
  });

  it('takes the first heading with items', () => {
    expect(changesList('Changes:\n\nChanges:\n- a')).toMatchObject({ headingLine: 3, items: [{ text: 'a' }] });
    expect(changesList('Changes:\n- a\n\nChanges:\n- b')).toMatchObject({ headingLine: 1, items: [{ text: 'a' }] });
  });

  it.each([
    ['Changes:\nFeature X added\nBug Y fixed', { line: 2, text: 'Feature X added' }],
    ['Changes:\n\nSource-Commit: 0123', { line: 3, text: 'Source-Commit: 0123' }],
    ['Changes:\n', null],
  ])('%j has a heading and no item', (message, stray) => {
    expect(changesList(message)).toMatchObject({ found: true, headingLine: 1, items: [], stray });
  });

  it.each([
    ['Release 1.2.3\n\nChangelog:\n- a', { line: 3, text: 'Changelog:' }],
    ["x\n\n## What's Changed\n* a", { line: 3, text: "## What's Changed" }],
    ['x\n\nChanges: fixed login', { line: 3, text: 'Changes: fixed login' }],
    ['Release 1.2.3', null],
    ['', null],
  ])('%j has no heading', (message, lookalike) => {
    expect(changesList(message)).toEqual({ found: false, lookalike });
  });
});

describe('sourceCommit', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';

  it.each([
    [`Source-Commit: ${sha}`, { kind: 'named', sha }],
    [`source-commit: ${sha.toUpperCase()}\nTask: TASK-1`, { kind: 'named', sha }],
    [`Source-Commit: ${sha}\nSource-Commit: ${sha}`, { kind: 'named', sha }],
    ['Source-Commit: 0123456', { kind: 'unreadable', values: ['0123456'] }],
    [`Source-Commit: ${sha}\nSource-Commit: main`, { kind: 'unreadable', values: [sha, 'main'] }],
    ['Task: TASK-1', { kind: 'none' }],
    [`See Source-Commit: ${sha}`, { kind: 'none' }],
  ])('%j', (trailers, expected) => {
    expect(sourceCommit(`Release\n\nChanges:\n- a\n\n${trailers}\n`)).toEqual(expected);
  });
});

it('never throws, and finds each item where it says', () => {
  const piece = fc.constantFrom(
    'Changes:',
    '\n',
    '\n\n',
    '- ',
    '* ',
    '1. ',
    '  ',
    'word',
    '## ',
    '\r\n',
    'A-b: c',
    '---',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (rest) => {
      const list = changesList(`Changes:\n- a\n${rest}`);
      const lines = `Changes:\n- a\n${rest}`.split('\n');
      expect(list.found).toBe(true);
      for (const { text: item, line, endLine } of list.found ? list.items : []) {
        expect(endLine).toBeGreaterThanOrEqual(line);
        const own = lines
          .slice(line - 1, endLine)
          .join(' ')
          .replaceAll(/\s+/g, ' ');
        expect(own).toContain(item.replaceAll(/\s+/g, ' ').trim());
      }
      changesList(rest);
    }),
    { numRuns: 500 },
  );
});
