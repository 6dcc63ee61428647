import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bytesOf, inWindows } from '../bytes/windows.fixture.ts';
import { diffReader } from './reader.ts';

/** Places to cut at. */
const someCuts = fc.array(fc.nat(100_000), { maxLength: 8 });

/** Pieces of the format in any order, with noise between: closer to it than any bytes are. */
function soup(pieces: readonly string[]): fc.Arbitrary<Uint8Array> {
  const piece = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() });
  return fc.array(piece, { maxLength: 40 }).map((parts) => bytesOf(parts.join('')));
}

/** CPU time in milliseconds. */
function cost(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function read(bytes: Uint8Array, cuts: readonly number[] = []): unknown {
  const seen: unknown[] = [];
  const watch = () => (line: number, _: Uint8Array, start: number, end: number) => seen.push([line, end - start]);
  const reader = diffReader({ watch });
  inWindows(bytes, cuts, reader.push);
  return { end: reader.end(), seen };
}

describe('a diff, whatever its bytes', () => {
  const file = 'diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n';
  const pieces = [
    file,
    file.replaceAll('x', 'y'),
    'diff --git a/z b/z\n',
    '@@ -1 +1 @@\n-a\n+b\n',
    '@@ -4,2 +4,2 @@\n',
    '+a\n',
    '-a\n',
    ' a\n',
  ];
  const more = [
    '\n',
    '\r\n',
    '\\ No\n',
    'rename from x\n',
    'rename to "q\\303\\244"\n',
    'new file mode 1\n',
    'Binary files \n',
    '@@@\n',
    '--- ',
    '+++ ',
    '"',
    '\uFEFF',
  ];

  it('gives the same however the windows are cut, and never throws', () => {
    fc.assert(
      fc.property(soup([...pieces, ...more]), someCuts, (bytes, cuts) => {
        expect(read(bytes, cuts)).toEqual(read(bytes));
      }),
    );
  });

  it.each([
    ['files', (index: number) => `diff --git a/${index} b/${index}\nold mode 1\n`],
    ['hunks', (index: number) => `${index === 0 ? file : ''}@@ -${index * 2 + 1} +${index * 2 + 1} @@\n-a\n+b\n`],
    ['quotes', () => '"'],
    ['escapes in a quoted name', (index: number) => (index === 0 ? 'diff --git "a/' : '\\303\\244')],
    ['spaces in a first line', (index: number) => (index === 0 ? 'diff --git ' : ' ')],
    ['first lines', () => 'diff --git \n'],
    ['a line without end', () => '+++++++++'],
    ['text', (index: number) => `--- a line ${index}\n`],
  ])('of a megabyte of %s is read in linear time', (_, piece) => {
    const parts: string[] = [];
    for (let size = 0; size < 1_000_000; size += parts.at(-1)?.length ?? 1) parts.push(piece(parts.length));
    const bytes = bytesOf(parts.join(''));
    expect(cost(() => read(bytes))).toBeLessThan(5000);
  });
});
