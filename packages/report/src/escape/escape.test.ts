import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nasty } from '../../test/hostile.ts';
import { activeConstructs } from '../../test/markdown-probe.ts';
import { oneLine, stripControl } from './control.ts';
import { csvCell } from './csv.ts';
import { escapeHtml } from './html.ts';
import { codeSpan, escapeMarkdown, fencedBlock, prose } from './markdown.ts';
import { defuseMentions } from './mentions.ts';
import { truncate, utf8Bytes } from './truncate.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...nasty), { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('controls', () => {
  it.each([
    ['a colour is dropped', 'a\u001b[31mred\u001b[0m', 'ared'],
    [
      'a hidden hyperlink is dropped, its text stays',
      '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\',
      'here',
    ],
    ['the one-character form of a sequence is dropped too', '\u009b2Jx', 'x'],
    ['a broken sequence becomes visible', '\u001b[', '␛['],
    ['a sequence that appears once another is dropped stays inert', '\u001b\u001b[0m[31m', '␛[31m'],
    ['an override is named', 'a\u202eb\u2069', 'a[U+202E RLO]b[U+2069 PDI]'],
    ['NUL, BEL and DEL are pictures', '\u0000\u0007\u007f', '␀␇␡'],
    ['half a character is replaced', 'a\ud800b', 'a\ufffdb'],
    ['a whole emoji stays', '😀', '😀'],
    ['newlines and tabs stay, Windows line ends become newlines', 'a\r\nb\tc', 'a\nb\tc'],
    ['a lone carriage return, which overwrites a line, becomes visible', 'a\rb', 'a␍b'],
    ['a line separator is named', 'a\u2028b', 'a[U+2028 LS]b'],
  ])('%s', (_, given, expected) => {
    expect(stripControl(given)).toBe(expected);
  });

  it('puts text on one line', () => {
    expect(oneLine('  a \n\n b\t c ')).toBe('a b c');
  });

  it('leaves nothing that a terminal obeys, and well-formed text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(stripControl(text)).not.toMatch(/[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069]/u);
        expect(stripControl(text).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('Markdown', () => {
  it.each([
    ['a tag', '<b>', '&lt;b&gt;'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a mention', '@robin', '@&#8203;robin'],
    ['an issue', 'see #12', 'see #&#8203;12'],
    ['an issue by its old form', 'GH-12', 'GH-&#8203;12'],
    ['an address', 'https://a.example', 'https:&#8203;//a.example'],
    ['an address without scheme', 'www.a.example', 'www&#8203;.a.example'],
    ['an emoji picture', ':octocat:', ':&#8203;octocat:'],
    ['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['a table bar', 'a|b', 'a&#124;b'],
    ['a formula', '$x$', '&#36;x&#36;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['ordinary words', 'feat(api): add refunds', 'feat(api): add refunds'],
  ])('%s is shown and does nothing', (_, given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });

  it.each([
    ['plain text', 'a', '`a`'],
    ['a backtick inside', 'a`b', '``a`b``'],
    ['a backtick at the end', 'a`', '`` a` ``'],
    ['nothing', '', ''],
    ['a pipe, which would end a table cell', 'a|b', 'a&#124;b'],
    ['a mention, which code leaves alone', '@robin', '`@robin`'],
    ['more backticks than every parser counts (cmark: 80)', '`'.repeat(81), '\\`'.repeat(81)],
  ])('a code span holds %s', (_, given, expected) => {
    expect(codeSpan(given)).toBe(expected);
  });

  it.each([
    ['code in single backticks', 'Write `feat: x`.', 'Write `feat: x`.'],
    ['nothing else', 'Write *this* `a`', 'Write \\*this\\* `a`'],
    ['an unpaired backtick', 'a ` b', 'a \\` b'],
    ['adjacent spans', '`a``b`', '\\`a\\`\\`b\\`'],
  ])('prose knows %s', (_, given, expected) => {
    expect(prose(given)).toBe(expected);
  });

  it('cuts a run of backticks that a fence could not outlive (cmark counts to 255)', () => {
    expect(fencedBlock('`'.repeat(300))).toBe(`${'`'.repeat(17)}\n${'`'.repeat(16)}…\n${'`'.repeat(17)}`);
  });

  it('fences longer than any run inside, and indents every line', () => {
    expect(fencedBlock('a\n```\nb', '  ')).toBe('  ````\n  a\n  ```\n  b\n  ````');
  });

  it.each([
    ['inline', escapeMarkdown],
    ['code', codeSpan],
    ['prose', prose],
    ['cell', (text: string): string => `| a |\n|---|\n| ${escapeMarkdown(text)} ${prose(text)} ${codeSpan(text)} |`],
    ['block', (text: string): string => fencedBlock(text)],
    ['block in a list', (text: string): string => `- a\n\n${fencedBlock(text, '  ')}\n- b`],
  ])('keeps hostile text inert: %s', (_, render) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(activeConstructs(render(text))).toEqual([]);
      }),
    );
  });

  it('changes nothing that a person reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_`[]<>&|$#@:.-1\\~') }), (text) => {
        const entities: Readonly<Record<string, string>> = {
          '&amp;': '&',
          '&lt;': '<',
          '&gt;': '>',
          '&#124;': '|',
          '&#36;': '$',
          '&#8203;': '',
        };
        const read = escapeMarkdown(text).replace(
          /\\([!-/:-@[-`{-~])|&#?\w+;/g,
          (all, mark: string | undefined) => mark ?? entities[all] ?? all,
        );
        expect(read).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('mentions, HTML, CSV and lengths', () => {
  it('parts a mention in plain text', () => {
    expect(defuseMentions('@robin #1')).toBe('@\u200brobin #\u200b1');
  });

  it('leaves no tag and no open quote in HTML', () => {
    fc.assert(
      fc.property(
        hostile,
        (text) => void expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!amp;|lt;|gt;|quot;|#39;|#96;)/),
      ),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  @SUM(A1)', "'  @SUM(A1)"],
    ['-2', "'-2"],
    ['＝1', "'＝1"],
    ['\tx', `"'\tx"`],
    ['a,b', '"a,b"'],
    ['a"b\nc', '"a""b\nc"'],
    ['plain', 'plain'],
    [-2, '-2'],
    [null, ''],
  ])('writes the CSV cell %j as %j', (given, expected) => {
    expect(csvCell(given)).toBe(expected);
  });

  it('starts no formula and keeps one cell one cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = csvCell(text);
        expect(cell.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/);
        expect(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '') : cell).not.toMatch(
          cell.startsWith('"') ? /"/ : /[",;\n]/,
        );
      }),
    );
  });

  it.each([
    ['short', 10, 'short'],
    ['abcdef', 4, 'abc…'],
    ['a😀b', 3, 'a…'],
    ['abc', 0, ''],
  ])('cuts %j to %i', (given, limit, expected) => {
    expect(truncate(given, limit)).toBe(expected);
  });

  it('counts bytes as UTF-8 does', () => {
    expect(['a', 'é', '€', '😀'].map(utf8Bytes)).toEqual([1, 2, 3, 4]);
  });
});
