import { describe, expect, it } from 'vitest';

import { recorded, utf8Bytes } from './record.fixture.ts';

describe('a document that is read', () => {
  it.each([
    ['elements in each other', '<a><b n="1"/></a>', ['<a ', '<b n=1(1)', '>b ', '>a ']],
    ['single quotes, and the other quote inside', `<a n='say "hi"'/>`, ['<a n=say "hi"(NaN)', '>a ']],
    ['spaces wherever they may stand', '<a  n = "1"\r\n\t>\n</a >', ['<a n=1(1)', '>a ']],
    [
      'the five references and numbers',
      '<a n="&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;"/>',
      [`<a n=<>&"'A😀(NaN)`, '>a '],
    ],
    ['unknown elements and attributes', '<x y="2"><a z="3" n="4"/></x>', ['<a n=4(4)', '>a ']],
    ['a byte order mark', '\ufeff<a/>', ['<a ', '>a ']],
    [
      'a declaration, comments and instructions',
      '<?xml version="1.0"?><!-- - <a> --><?p <a>?><a/><!-- x -->',
      ['<a ', '>a '],
    ],
    ['a document type with an external name', '<!DOCTYPE a SYSTEM "http://x.test/a.dtd"><a/>', ['<a ', '>a ']],
    ['a public document type', '<!DOCTYPE a PUBLIC "-//A>" \'a.dtd\'><a/>', ['<a ', '>a ']],
    ['text of an element that is wanted', '<source> x &amp; y </source>', ['<source ', '>source  x & y ']],
    ['CDATA, where references are none', '<source>1<![CDATA[&amp;]]]>2</source>', ['<source ', '>source 1&amp;]2']],
    ['text that nobody wants', '<a>text &#9; ü</a>', ['<a ', '>a ']],
    ['letters beyond ASCII', '<a name="müsli/日本.py"/>', ['<a name=müsli/日本.py(NaN)', '>a ']],
    [
      'numbers',
      '<a n="12" name="1.0" number="-3" hits="1e+20"/>',
      ['<a n=12(12) name=1.0(1) number=-3(-3) hits=1e+20(100000000000000000000)', '>a '],
    ],
    [
      'what is no number',
      '<a n="" name="0x10" number="1,000" hits="Infinity"/>',
      ['<a n=(NaN) name=0x10(NaN) number=1,000(NaN) hits=Infinity(NaN)', '>a '],
    ],
    ['a line break in a value, as a space', '<a name="x\ny"/>', ['<a name=x y(NaN)', '>a ']],
    [
      'a declared UTF-16 that is none',
      '<?xml version="1.0" encoding="utf-16"?><a name="ü"/>',
      ['<a name=ü(NaN)', '>a '],
    ],
  ])('%s', (_, text, events) => {
    expect(recorded(utf8Bytes(text))).toStrictEqual({ events, problem: null });
  });

  it('in the encoding that it declares', () => {
    const bytes = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a name="\u00fc"/>', (sign) =>
      sign.charCodeAt(0),
    );
    expect(recorded(bytes)).toStrictEqual({ events: ['<a name=ü(NaN)', '>a '], problem: null });
  });
});

describe('a document that is refused', () => {
  it.each([
    ['nothing', '', 'The report is empty.'],
    ['only space', ' \n', 'ends after byte 2, before an element was complete: it was cut off'],
    ['an element that is not closed', '<a><b n="1"/>', 'ends after byte 13, inside <a>: it was cut off'],
    ['a tag that is cut', '<a><line numb', 'ends after byte 13, inside <a>: it was cut off'],
    ['a value that is cut', '<a n="1', 'ends after byte 7, before an element was complete'],
    ['a comment that is cut', '<a/><!-- x', 'ends after byte 10'],
    ['an end of another element', '<a><b></a></b>', 'broken at byte 7, after "</a>": <b> is open here'],
    ['an end without a start', '</a>', 'broken at byte 1, after "</a>": nothing is open that it could close'],
    ['two outermost elements', '<a/><b/>', 'broken at byte 5, after "<b/>": a second element follows the outermost'],
    ['text before', 'x<a/>', 'broken at byte 1: text stands outside the outermost element'],
    ['text after', '<a/>x', 'broken at byte 5: text stands outside the outermost element'],
    ['CDATA outside', '<![CDATA[x]]><a/>', 'text stands outside the outermost element'],
    ['no value', '<a n/>', 'broken at byte 5, after "<a n/": an attribute has no value'],
    ['no quotes', '<a n=1/>', `broken at byte 6, after "<a n=1": an attribute's value is not in quotes`],
    [
      'no space between attributes',
      '<a n="1"name="2"/>',
      'broken at byte 9, after "<a n="1"n": a space or the end of the tag should stand here',
    ],
    ['an attribute twice', '<a n="1" n="2"/>', 'an attribute stands twice in one tag'],
    ['a "<" in a value', '<a n="<"/>', '"<" stands in the value of an attribute'],
    ['an entity of its own', '<a n="&x;"/>', '"&" starts no character reference'],
    ['an entity in text', '<a>&x;</a>', '"&" starts no character reference'],
    ['a bare "&"', '<a n="a&b"/>', '"&" starts no character reference'],
    ['a reference to no character', '<a n="&#0;"/>', '"&" starts no character reference'],
    [
      'entity declarations',
      '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
      'the document type declares entities or rules of its own',
    ],
    ['an element declaration', '<!ELEMENT a ANY><a/>', '"<!" starts neither a comment nor CDATA nor a document type'],
    ['a document type inside', '<a><!DOCTYPE a></a>', 'a document type follows the first element'],
    ['"--" in a comment', '<a><!-- x -- y --></a>', '"--" stands inside a comment'],
    [
      'two reports in one file',
      '<?xml version="1.0"?><a/><?xml version="1.0"?><a/>',
      'as where two reports were joined',
    ],
    ['an instruction without a name', '<? x?><a/>', 'an instruction has no name'],
    ['a name that starts with a digit', '<1/>', 'a name should stand here'],
    ['"/" without ">"', '<a / >', '">" should follow "/"'],
    ['an end tag with an attribute', '<a></a n="1">', 'an end tag has more than a name'],
    ['a control character', '<a n="\u0001"/>', 'a control character (number 1) stands here'],
    ['a zero byte', '<a n="\u0000"/>', 'a zero byte stands here, as in a file in UTF-16'],
    ['deep nesting', '<a>'.repeat(300), 'elements are nested deeper than 256'],
  ])('%s', (_, text, reason) => {
    expect(recorded(utf8Bytes(text)).problem).toContain(reason);
  });

  it.each([
    ['little endian', [0xff, 0xfe, 0x3c, 0]],
    ['big endian', [0xfe, 0xff, 0, 0x3c]],
    ['big endian without a mark', [0, 0x3c, 0, 0x61]],
    ['little endian without a mark', [0x3c, 0, 0x61, 0]],
  ])('UTF-16, %s', (_, bytes) => {
    expect(recorded(Uint8Array.from(bytes)).problem).toMatch(/UTF-16.*Let the tool write UTF-8/);
  });

  it('cut off behind the first sign of a tag, after a tag that two windows shared', () => {
    expect(recorded(utf8Bytes('<a><b></b><b/><'), [8]).problem).toContain('it was cut off');
  });

  it('says where, quotes what stands there, and says what to do', () => {
    expect(recorded(utf8Bytes('<a>\n<line number=5>')).problem).toBe(
      `The XML is broken at byte 18, after "<line number=5": an attribute's value is not in quotes. Let the test step ` +
        'write the report again, and see that it ends before the report is read and that nothing else writes to the same file.',
    );
  });
});
