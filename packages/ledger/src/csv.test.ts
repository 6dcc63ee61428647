import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csvOf } from './csv.ts';
import type { Entry, Payload } from './entry.ts';

function entry(payload: Payload, seq = 1): Entry {
  return { seq, time: '2026-11-22T10:00:00.000Z', kind: 'detected', payload, policy: 'p', prev: 'q', hash: 'r' };
}

describe('the ledger as a spreadsheet', () => {
  it('has a column for each field of the payloads', () => {
    expect(csvOf([entry({ id: 'CVE-1', score: -7 }), entry({ id: 'CVE-2', tags: ['a', 'b'] }, 2)])).toBe(
      [
        'seq,time,kind,payload.id,payload.score,payload.tags,policy,prev,hash,payload\r\n',
        '1,2026-11-22T10:00:00.000Z,detected,CVE-1,-7,,p,q,r,"{""id"":""CVE-1"",""score"":-7}"\r\n',
        '2,2026-11-22T10:00:00.000Z,detected,CVE-2,,"[""a"",""b""]",p,q,r,"{""id"":""CVE-2"",""tags"":[""a"",""b""]}"\r\n',
      ].join(''),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    ['1-1', '1-1'],
  ])('%j is the cell %j', (text, cell) => {
    expect(csvOf([entry({ a: text })])).toContain(`,detected,${cell},p,q,r,`);
  });

  it('has no cell that begins a formula, whatever the payloads hold', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.string())), (payloads) => {
        for (const row of rowsOf(csvOf(payloads.map((payload) => entry(payload))))) {
          expect(row.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
        }
      }),
    );
  });

  it('keeps to 50 columns for fields; the rest is in the payload', () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`f${index}`, index]));
    const [header = []] = rowsOf(csvOf([entry(many)]));
    expect(header).toHaveLength(3 + 50 + 4);
  });
});

/** A reader of RFC 4180, a character at a time. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || (char === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\r') {
        rows.push([]);
        at += 1;
      }
    } else cell += char;
  }
  return rows.slice(0, -1);
}
