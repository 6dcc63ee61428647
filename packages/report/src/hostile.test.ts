import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hostileReport, nasty } from '../test/hostile.ts';
import { activeConstructs } from '../test/markdown-probe.ts';
import { sample } from '../test/samples.ts';
import { toAnnotations, toComment, toJson, toSarif, toSummary, toText, toWorkflowCommand } from './index.ts';

const hostileText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...nasty) }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const hostile = fc.array(hostileText, { minLength: 120, maxLength: 120 }).map((texts) => {
  let index = 0;
  return hostileReport(sample('pass'), () => texts[index++ % texts.length] ?? '');
});

/** What a terminal obeys or a reader is fooled by: controls but newline and tab, and bidirectional overrides. */
const obeyed = /[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069]/u;

function commandLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
}

/** Every message string of a SARIF file: what stands under `text` or `markdown`. */
function messagesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['text', 'markdown'].includes(key) ? [inner] : messagesOf(inner),
  );
}

describe('the probe itself', () => {
  it.each([
    ['<b>', 'html'],
    ['a [b](c)', 'link or image'],
    ['hi @robin', 'mention'],
    ['see #12', 'reference'],
    ['see \\#12', 'reference'],
    ['https://a.example', 'address'],
    ['*a*', 'emphasis'],
    ['| a |\n|---|\n| b | c |', 'table'],
    ['# heading', 'block'],
    ['```\ncode', 'a fence stays open'],
    ['`open', 'open code span'],
    ['a\u202eb', 'control'],
    ['&copy;', 'bare ampersand'],
  ])('finds what is active in %j', (markdown, what) => {
    expect(activeConstructs(markdown).join('\n')).toContain(what);
  });

  it('accepts what is not', () => {
    expect(activeConstructs('a \\* `@b [c](d) #1` &lt;b&gt; \\#&#8203;12\n\n```\n<b> @c\n```\n')).toEqual([]);
  });
});

describe('a report whose every text is hostile', () => {
  it.each([
    ['summary', toSummary],
    ['comment', toComment],
  ])('keeps its texts inert in the %s', (_, render) => {
    fc.assert(
      fc.property(hostile, (report) => {
        expect(activeConstructs(render(report))).toEqual([]);
      }),
    );
  });

  it('shows no control and starts no runner command on a terminal', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 120 }), (report, width) => {
        const text = toText(report, { colour: false, width });
        expect(text).not.toMatch(obeyed);
        expect(commandLines(text)).toEqual([]);
      }),
    );
  });

  it('colours a terminal with its own sequences only', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        const options = { width: 80, rules: [] };
        const plain = toText(report, { ...options, colour: false });
        const coloured = toText(report, { ...options, colour: true })
          .split(/\u001b\[(?:1|2|22|31|32|33|36|39)m/)
          .join('');
        expect(coloured.replaceAll('\u200b', '')).toBe(plain.replaceAll('\u200b', ''));
      }),
    );
  });

  it.each([
    ['JSON', toJson],
    ['SARIF', toSarif],
  ])('shows no control when %s is printed', (_, render) => {
    fc.assert(
      fc.property(hostile, (report) => {
        expect(render(report)).not.toMatch(obeyed);
      }),
    );
  });

  it('keeps every value exact in JSON', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        expect(JSON.parse(toJson(report))).toEqual(report);
      }),
    );
  });

  it('offers no link in SARIF', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        expect(messagesOf(JSON.parse(toSarif(report))).filter((text) => text.includes(']('))).toEqual([]);
      }),
    );
  });

  it('is one command line for each annotation', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        for (const annotation of toAnnotations(report)) {
          expect(toWorkflowCommand(annotation)).toMatch(/^::(?:error|warning|notice) [^\r\n]*::[^\r\n]*$/u);
          expect(annotation.message).not.toMatch(obeyed);
        }
      }),
    );
  });
});
