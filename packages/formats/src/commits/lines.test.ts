import { describe, expect, it } from 'vitest';

import { longLines } from './lines.ts';
import { revertedCommits, unfinishedHeader } from './unfinished.ts';

const words = 'word '.repeat(6).trim();

describe('longLines with at most 20 characters', () => {
  it.each([
    ['prose', `feat: x\n\n${words}\nshort\n`, [3]],
    ['the title, which has a rule of its own', `feat: ${words}\n`, []],
    ['a title below blank lines', `\n\nfeat: ${words}\n\n${words}`, [5]],
    ['a URL', 'feat: x\n\nsee https://acme.test/a/long/path for more\n', []],
    ['a short URL amid words', `feat: x\n\n${words} https://a.b\n`, []],
    ['one long word', `feat: x\n\n${'a'.repeat(30)}\n- ${'b'.repeat(30)}\n`, []],
    ['a word that fits no line', `feat: x\n\nsee ${'a'.repeat(30)} there\n`, []],
    ['a list item', `feat: x\n\n- ${words}\n`, [3]],
    ['fenced code', `feat: x\n\n\`\`\`js\n${words}\n\`\`\`\n${words}\n`, [6]],
    ['fences of two kinds', `feat: x\n\n~~~\n\`\`\`\n${words}\n~~~\n${words}\n`, [7]],
    ['indented code', `feat: x\n\n    ${words}\n\t${words}\n`, []],
    ['a table', `feat: x\n\n| ${words} |\n`, []],
    ['a quotation', `feat: x\n\n> ${words}\n`, []],
    ['a comment', `feat: x\n\n# ${words}\n`, []],
    ['trailers', `feat: x\n\nTask: ${words}\n  ${words}\n`, []],
    ['a hyphenated footer that git cannot read', `feat: x\n\nCo-authored-by: ${words}\n\nmore\n`, []],
    ['a breaking change, which is prose', `feat: x\n\nBREAKING CHANGE: ${words}\n`, [3]],
    ['CRLF and white space at the end', `feat: x\r\n\r\n${'ab '.repeat(6)}ab       \r\n`, []],
  ])('%s', (_, message, lines) => {
    expect(longLines(message, 20).map(({ line }) => line)).toEqual(lines);
  });

  it('counts characters, an emoji as one', () => {
    expect(longLines(`x\n\n${'🚀 '.repeat(10).trim()}\n`, 19)).toEqual([]);
    expect(longLines(`x\n\n${'🚀 '.repeat(10).trim()}\n`, 18)).toEqual([{ line: 3, length: 19 }]);
  });
});

describe('unfinishedHeader', () => {
  it.each([
    ['fixup! feat: x', 'autosquash', 'fixup!', 'feat: x'],
    ['squash! feat: x', 'autosquash', 'squash!', 'feat: x'],
    ['amend! feat: x', 'autosquash', 'amend!', 'feat: x'],
    ['WIP', 'wip', 'WIP', ''],
    ['wip: login', 'wip', 'wip:', 'login'],
    ['WIP login', 'wip', 'WIP', 'login'],
    ['[WIP] login', 'wip', '[WIP]', 'login'],
    ['Draft: login', 'wip', 'Draft:', 'login'],
    ['🚧 login', 'wip', '🚧', 'login'],
    ['feat: WIP login', 'wip', 'WIP', 'login'],
    ['feat(ui)!: [wip] login', 'wip', '[wip]', 'login'],
  ])('%s', (header, kind, marker, rest) => {
    expect(unfinishedHeader(header)).toEqual({ kind, marker, rest });
  });

  it.each([
    'feat: x',
    'wipe: the disk',
    'fix: wiping',
    'draft a plan',
    'fixup: x',
    'feat: remove fixup! commits',
    'Swipe left',
    '',
  ])('%j is finished', (header) => {
    expect(unfinishedHeader(header)).toBeNull();
  });
});

describe('revertedCommits', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';

  it.each([
    [`Revert "x"\n\nThis reverts commit ${sha}.\n`, [sha]],
    [`Revert "x"\n\nThis reverts commit ${sha}, reversing\nchanges made to ${'f'.repeat(40)}.\n`, [sha]],
    [
      'Revert "x"\n\nThis reverts commit 0123ABC.\r\nThis reverts commit 0123abc\nThis reverts commit 89abcde.',
      ['0123abc', '89abcde'],
    ],
    ['Revert "x"\n\nThis reverts commit 012345.\n> This reverts commit 0123456.\nThis reverts commit main.\n', []],
    ['feat: x\n', []],
  ])('of %j', (message, shas) => {
    expect(revertedCommits(message)).toEqual(shas);
  });
});
