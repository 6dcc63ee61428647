import { readFileSync } from 'node:fs';

import type { Fact } from '@cm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { unzipOne } from './unzip.ts';

const text = JSON.stringify({ lines: Array.from({ length: 2000 }, (_, line) => [line, line % 3]) });
const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * at * 31 + (at >> 3)) & 0xff));
const limit = 10 * 1024 * 1024;
/** Made by Info-ZIP; see `fixtures/README.md`. */
const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}.zip`, import.meta.url));
const zip = fixture('packed');

const contentOf = (fact: Fact<Uint8Array | null>): string =>
  fact.status === 'unavailable'
    ? fact.reason
    : fact.value === null
      ? 'absent'
      : Buffer.from(fact.value).toString('latin1');

describe('a file comes out of a zip file as it went in', () => {
  test.each(['packed', 'stored'])('%s', async (how) => {
    const packed = fixture(how);
    expect(contentOf(await unzipOne(packed, 'baseline.json', limit))).toBe(text);
    expect(contentOf(await unzipOne(packed, 'noise.bin', limit))).toBe(noise.toString('latin1'));
    expect(contentOf(await unzipOne(packed, 'empty', limit))).toBe('');
  });

  test('written as a stream, with a note at the end', async () => {
    const streamed = fixture('streamed');
    const note = Buffer.from('a note PK\u0005\u0006 of its own');
    streamed.writeUInt16LE(note.length, streamed.length - 2);
    expect(contentOf(await unzipOne(Buffer.concat([streamed, note]), 'baseline.json', limit))).toBe(text);
  });

  test('from a folder, and a name that is not there is absent', async () => {
    expect(contentOf(await unzipOne(zip, 'größe/a.txt', limit))).toBe('x');
    for (const name of ['a.txt', 'Baseline.json', 'baseline.jso'])
      expect(contentOf(await unzipOne(zip, name, limit))).toBe('absent');
  });
});

describe('a file is not given', () => {
  test.each([
    ['baseline.json', text.length - 1, `it holds ${text.length} bytes; at most ${text.length - 1} are read`],
    ['zeros', limit, 'packed more than 200 times'],
    ['link', limit, 'it is a link'],
    ['../baseline.json', limit, 'no plain path'],
    ['/baseline.json', limit, 'no plain path'],
    ['a\\baseline.json', limit, 'no plain path'],
    ['', limit, 'no plain path'],
  ])('%s, of at most %i bytes', async (name, most, reason) => {
    expect(contentOf(await unzipOne(zip, name, most))).toContain(reason);
  });

  test('that is encrypted', async () => {
    expect(contentOf(await unzipOne(fixture('encrypted'), 'baseline.json', limit))).toContain('encrypted');
  });

  test.each([
    ['no zip file', (bytes: Buffer) => Buffer.from(bytes.subarray(0, 40))],
    ['an empty one', () => Buffer.alloc(0)],
    ['one that was cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)],
  ])('out of %s', async (_, damage) => {
    expect(contentOf(await unzipOne(damage(zip), 'baseline.json', limit))).toContain('no zip file, or a damaged one');
  });

  test('whose content was altered', async () => {
    const stored = fixture('stored');
    const at = stored.indexOf('[1,1]');
    stored.write('[1,2]', at);
    expect(contentOf(await unzipOne(stored, 'baseline.json', limit))).toContain('its content is damaged');
  });

  test('of which there are two', async () => {
    expect(contentOf(await unzipOne(twice(zip), 'noise.bin', limit))).toContain('two files of that name');
  });
});

const reasonIn = (fact: Fact<unknown>): string | null => (fact.status === 'unavailable' ? fact.reason : null);

/** The same directory entry once more, and an end record that counts it. */
function twice(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const start = bytes.readUInt32LE(end + 16);
  const name = bytes.indexOf('noise.bin', start);
  const entry = bytes.subarray(
    name - 46,
    name + 9 + bytes.readUInt16LE(name - 46 + 30) + bytes.readUInt16LE(name - 46 + 32),
  );
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
  tail.writeUInt32LE(tail.readUInt32LE(12) + entry.length, 12);
  return Buffer.concat([bytes.subarray(0, end), entry, tail]);
}

test('no bytes make it throw, and no damage gives other content', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 }), async (changes) => {
      const damaged = Buffer.from(zip);
      for (const [at, byte] of changes) damaged[at] = byte;
      const answer = await unzipOne(damaged, 'baseline.json', limit);
      const content = contentOf(answer);
      expect([text, 'absent', reasonIn(answer)]).toContain(content);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await unzipOne(Buffer.concat([bytes, Buffer.from([0x50, 0x4b, 5, 6]), bytes]), 'a', limit);
    }),
  );
});
