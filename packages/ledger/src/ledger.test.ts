import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { append } from './append.ts';
import type { EntryDraft, Head } from './entry.ts';
import { type LedgerFile, verify } from './verify.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const policy = 'a'.repeat(64);
const start = Date.parse('2026-10-30T12:00:00Z');
const day = 86_400_000;

/** A ledger that grew by one writing a day. */
function written(writings: readonly (readonly EntryDraft[])[]): {
  readonly files: LedgerFile[];
  readonly heads: Head[];
} {
  const files = new Map<string, string>();
  const heads: Head[] = [];
  for (const [index, drafts] of writings.entries()) {
    const added = append(heads.at(-1) ?? null, drafts, { now: start + index * day, policy }, sha256);
    if (added === null) continue;
    for (const [name, text] of added.files) files.set(name, (files.get(name) ?? '') + text);
    heads.push(added.head);
  }
  return { files: [...files].map(([name, text]) => ({ name, text })), heads };
}

const found = (id: string): EntryDraft => ({ kind: 'detected', payload: { id, severity: 'high' } });
const three = written([[found('CVE-1'), found('CVE-2')], [], [{ kind: 'heartbeat', payload: { scanner: 'trivy' } }]]);

describe('a ledger', () => {
  it('is in files by month, and one chain over all of them', () => {
    const { files } = three;
    expect(files.map(({ name }) => name)).toEqual(['2026-10.jsonl', '2026-11.jsonl']);
    const read = verify(files, sha256);
    if (read.kind === 'broken') throw new Error(read.at.reason);
    expect(read.entries.map(({ seq, kind, time }) => [seq, kind, time])).toEqual([
      [1, 'detected', '2026-10-30T12:00:00.000Z'],
      [2, 'detected', '2026-10-30T12:00:00.000Z'],
      [3, 'heartbeat', '2026-11-01T12:00:00.000Z'],
    ]);
    expect(read.entries.map(({ prev }) => prev)).toEqual([
      '0'.repeat(64),
      read.entries[0]?.hash,
      read.entries[1]?.hash,
    ]);
    expect(read.head).toEqual(three.heads.at(-1));
  });

  it('states of each entry a hash that anybody can compute: of its line without that field', () => {
    const line = three.files[0]?.text.split('\n')[0] ?? '';
    const { hash, ...entry } = JSON.parse(line) as { readonly hash: string };
    expect(hash).toBe(sha256(JSON.stringify(entry)));
  });

  it('with nothing in it is whole', () => {
    expect(verify([], sha256)).toEqual({ kind: 'whole', head: null, entries: [] });
    expect(append(null, [], { now: start, policy }, sha256)).toBeNull();
  });

  it('does not follow a clock that went back', () => {
    const first = append(null, [found('CVE-1')], { now: start, policy }, sha256);
    const second = append(first?.head ?? null, [found('CVE-2')], { now: start - day, policy }, sha256);
    expect(second?.entries[0]?.time).toBe('2026-10-30T12:00:00.000Z');
  });
});

const draft = fc.record({
  kind: fc.constantFrom('detected', 'fixed', 'heartbeat'),
  payload: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
});
const grown = fc
  .array(fc.array(draft, { maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .map(written)
  .filter(({ heads }) => heads.length > 0);

describe('tampering is told', () => {
  it('with any one byte, without any anchor', () => {
    fc.assert(
      fc.property(grown, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ files }, where, change) => {
        const chosen = files[where % files.length] ?? { name: '', text: '' };
        const bytes = Buffer.from(chosen.text);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const altered = files.map((file) => (file === chosen ? { ...file, text: bytes.toString() } : file));
        expect(verify(files, sha256).kind).toBe('whole');
        expect(verify(altered, sha256).kind).toBe('broken');
      }),
    );
  });

  it('with its end cut off, by an anchor', () => {
    fc.assert(
      fc.property(grown, fc.nat(), ({ files, heads }, lost) => {
        const head = heads.at(-1) ?? { seq: 0, hash: '' };
        const lines = files.flatMap(({ name, text }) =>
          text
            .split('\n')
            .slice(0, -1)
            .map((line) => ({ name, line })),
        );
        const kept = lines.slice(0, lines.length - 1 - (lost % lines.length));
        const cut = files
          .map(({ name }) => ({
            name,
            text: kept
              .filter((one) => one.name === name)
              .map(({ line }) => `${line}\n`)
              .join(''),
          }))
          .filter(({ text }) => text !== '');
        expect(verify(cut, sha256).kind).toBe('whole');
        expect(verify(cut, sha256, [head])).toMatchObject({ kind: 'broken', at: { reason: /was cut off/ } });
        expect(verify(files, sha256, [head]).kind).toBe('whole');
      }),
    );
  });

  it('when it is computed anew as a whole, by an anchor', () => {
    const forged = written([[found('CVE-9'), found('CVE-2')], [], [found('CVE-3')]]);
    expect(verify(forged.files, sha256).kind).toBe('whole');
    expect(verify(forged.files, sha256, three.heads)).toMatchObject({
      kind: 'broken',
      at: {
        file: '2026-10.jsonl',
        reason: 'Entry 2 is not the one that was anchored: the ledger was written anew from there or before.',
      },
    });
  });

  it.each([
    ['a line twice', (lines: string[]) => [lines[0] ?? '', ...lines], 2, 'Entry 2 should stand here, and this is 1.'],
    ['a line taken out', (lines: string[]) => lines.slice(1), 1, 'Entry 1 should stand here, and this is 2.'],
    ['an empty line', (lines: string[]) => ['', ...lines], 1, 'It is no entry: it does not end in a hash.'],
    ['a line that is too long', (lines: string[]) => [' '.repeat(200_000), ...lines], 1, 'It is no entry'],
    ['JSON that is no entry', () => ['{}'], 1, 'It is no entry'],
  ])('%s, with the first bad line', (_, change, line, reason) => {
    const [first, ...others] = three.files;
    const lines = (first?.text ?? '').split('\n').slice(0, -1);
    const text = change(lines)
      .map((one) => `${one}\n`)
      .join('');
    const read = verify([{ name: first?.name ?? '', text }, ...others], sha256);
    expect(read).toMatchObject({
      kind: 'broken',
      at: { file: '2026-10.jsonl', line, reason: expect.stringContaining(reason) },
    });
  });

  it.each([
    ['a file of another name', [{ name: 'notes.txt', text: 'x\n' }], 'No file of the ledger has such a name.'],
    ['an empty file', [{ name: '2026-10.jsonl', text: '' }], 'The file is empty.'],
    ['no line feed at the end', [{ name: '2026-10.jsonl', text: 'x' }], 'The line is cut off: no line feed ends it.'],
    [
      'an entry in the file of another month',
      [{ name: '2026-09.jsonl', text: three.files[0]?.text ?? '' }],
      'It belongs to 2026-10.jsonl by its time.',
    ],
  ])('%s', (_, files, reason) => {
    expect(verify(files, sha256)).toMatchObject({ kind: 'broken', at: { reason } });
  });
});

it('no text throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, text) => {
      expect(['whole', 'broken']).toContain(verify([{ name, text }], sha256).kind);
    }),
  );
});
