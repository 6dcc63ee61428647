import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { recorded, utf8Bytes } from './record.fixture.ts';

const name = fc.constantFrom('a', 'b', 'line', 'source', 'other', 'ns:x', 'ü');
const value = fc.oneof(
  fc.nat(9999).map(String),
  fc.constantFrom('', 'x y', "it's", '&lt;init&gt;', '&#252;', 'ü', '1.5', '-1', '>'),
);
const attribute = fc.constantFrom('n', 'name', 'number', 'hits', 'else');
const attributes = fc
  .uniqueArray(fc.tuple(attribute, value), { selector: ([key]) => key, maxLength: 4 })
  .map((pairs) => pairs.map(([key, text]) => ` ${key}="${text}"`).join(''));
const filler = fc.constantFrom('', '\n\t\t', '  ', '<!-- a - b -->', 'text', '&amp;', '<![CDATA[<a>]]>', '<?p i?>');

const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  inside: fc
    .array(fc.oneof({ weight: 2, arbitrary: filler }, tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(name, attributes).map(([tag, given]) => `<${tag}${given}/>`),
    fc.tuple(name, attributes, tie('inside')).map(([tag, given, inner]) => `<${tag}${given}>${inner}</${tag}>`),
  ),
}));

const prolog = '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "a.dtd">\n';
const well = element.map((text) => `${prolog}${text}\n`);

/** A well-formed document with one piece taken out, doubled, or put in. */
const ill = fc
  .tuple(element, fc.nat(), fc.nat(6), fc.constantFrom('', '<', '>', '"', '&', '/', '<a', '</a>', '=', ' ', 'x', '-->'))
  .map(([text, where, length, put]) => {
    const at = where % text.length;
    return `${prolog}${text.slice(0, at)}${put}${text.slice(at + length)}`;
  });

/** Starts and ends as saxes tells them, in the scanner's words for known names; null where it refuses the document. */
function bySaxes(text: string): readonly string[] | null {
  const events: string[] = [];
  const state = { refused: false };
  const parser = new SaxesParser();
  const known = new Set(['a', 'b', 'line', 'source']);
  parser.on('error', () => (state.refused = true));
  parser.on('opentag', (tag) => {
    const order = ['n', 'name', 'number', 'hits'].flatMap((key) =>
      key in tag.attributes ? [`${key}=${tag.attributes[key]}`] : [],
    );
    if (known.has(tag.name)) events.push(`<${tag.name} ${order.join(' ')}`);
  });
  parser.on('closetag', (tag) => {
    if (known.has(tag.name)) events.push(`>${tag.name}`);
  });
  parser.write(text).close();
  return state.refused ? null : events;
}

/** The scanner's events without texts and without values read as numbers. */
function plainEvents(events: readonly string[]): readonly string[] {
  return events.map((event) =>
    event.startsWith('>') ? (event.split(' ')[0] ?? '') : event.replaceAll(/\([-0-9.NaN]*\)/g, ''),
  );
}

describe('the scanner', () => {
  it('tells the same of a well-formed document as saxes', () => {
    fc.assert(
      fc.property(well, (text) => {
        const { events, problem } = recorded(utf8Bytes(text));
        expect(problem).toBeNull();
        expect(plainEvents(events)).toStrictEqual(bySaxes(text));
      }),
    );
  });

  it('refuses what saxes refuses, and what it reads it reads alike', () => {
    fc.assert(
      fc.property(ill, (text) => {
        // Leniencies that change no meaning: "]]>" in text, and an attribute twice of which we read neither.
        fc.pre(!text.includes(']]>') && !/ else=[^>]* else=/.test(text));
        const expected = bySaxes(text);
        const { events, problem } = recorded(utf8Bytes(text));
        // Null where refused; what we refuse and saxes reads is no harm.
        const read = problem === null ? plainEvents(events) : null;
        expect([expected, null]).toContainEqual(read);
      }),
      { numRuns: 400 },
    );
  });

  it('gives one answer however the bytes are cut into windows', () => {
    fc.assert(
      fc.property(fc.oneof(well, ill), fc.array(fc.nat(9)), (text, sizes) => {
        const bytes = utf8Bytes(text);
        const whole = recorded(bytes);
        expect(recorded(bytes, sizes)).toStrictEqual(whole);
        expect(
          recorded(
            bytes,
            Array.from(bytes, () => 1),
          ),
        ).toStrictEqual(whole);
      }),
    );
  });

  it('throws on no bytes at all', () => {
    const signs = fc.constantFrom(...utf8Bytes('<>/="\'& !?-[]a;#x\0\ufeff'));
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.array(signs).map((list) => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(5)), (input, sizes) => {
        expect(recorded(input, sizes)).toStrictEqual(recorded(input));
      }),
      { numRuns: 500 },
    );
  });
});
