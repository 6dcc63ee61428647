import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { append } from './append.ts';
import { ledgerFile } from './file-text.ts';
import { unfit, verify, verifyExport } from './verify.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const name = '2026-11.jsonl';
const now = Date.parse('2026-11-22T10:00:00Z');
const payload = { note: 'é\uFFFD漢' };
const two = append(
  null,
  [
    { kind: 'a', payload },
    { kind: 'b', payload: {} },
  ],
  { now, policy: 'p' },
  sha256,
);
const text = two?.files.get(name) ?? '';
const bytes = Buffer.from(text);

it('bytes that are text are that text', () => {
  expect(ledgerFile(name, bytes)).toEqual({ name, text });
  fc.assert(fc.property(fc.string(), (any) => ledgerFile(name, Buffer.from(any)).text === any.toWellFormed()));
});

it('bytes that a lenient reader takes for the same text are told, with their line', () => {
  const at = bytes.indexOf(Buffer.from('\uFFFD'));
  const swapped = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 3)]);
  expect(swapped.toString('utf8')).toBe(text);
  expect(verify([ledgerFile(name, swapped)], sha256)).toMatchObject({ kind: 'broken', at: { file: name, line: 1 } });
  const second = Buffer.concat([bytes.subarray(0, -3), Buffer.from([0xff]), bytes.subarray(-3)]);
  expect(verify([ledgerFile(name, second)], sha256)).toMatchObject({ kind: 'broken', at: { line: 2 } });
});

it('a byte order mark in front is told', () => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
  expect(verify([ledgerFile(name, marked)], sha256)).toMatchObject({ kind: 'broken', at: { line: 1 } });
});

it('any one byte that is changed, taken out or put in is told', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom(0, 1), (at, byte, skip) => {
      const changed = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + skip)]);
      const same = changed.equals(bytes);
      expect(verify([ledgerFile(name, changed)], sha256).kind).toBe(same ? 'whole' : 'broken');
    }),
  );
});

it('an export is one chain under any name', () => {
  expect(verifyExport({ name: 'all.jsonl', text }, sha256)).toMatchObject({ kind: 'whole', head: two?.head });
  expect(verify([{ name: 'all.jsonl', text }], sha256)).toMatchObject({ kind: 'broken' });
  const second = { name: 'part.jsonl', text: text.slice(text.indexOf('\n') + 1) };
  expect(verifyExport(second, sha256)).toMatchObject({ kind: 'broken', at: { line: 1 } });
});

it('what could never be read again is unfit before it is written', () => {
  expect(unfit(null, { name, text }, sha256)).toBeNull();
  expect(unfit(two?.head ?? null, { name, text }, sha256)).toContain('Entry 3 should stand here');
  const long = append(null, [{ kind: 'a', payload: { note: 'x'.repeat(100_000) } }], { now, policy: 'p' }, sha256);
  expect(unfit(null, { name, text: long?.files.get(name) ?? '' }, sha256)).toContain('100000 is the most');
});
