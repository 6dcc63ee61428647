import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { lazySink, sinkOf, wantsColour } from './sink.ts';

function streamThat(fails: string | null): { readonly stream: Writable; readonly got: string[] } {
  const got: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      if (fails === null) got.push(chunk);
      setTimeout(() => done(fails === null ? null : Object.assign(new Error(fails), { code: fails })), 5);
    },
  });
  return { stream, got };
}

describe('a sink', () => {
  it('is opened once, by the first text or question', async () => {
    const { stream, got } = streamThat(null);
    let opened = 0;
    const sink = lazySink(() => {
      opened += 1;
      return sinkOf(stream, {});
    });
    await sink.write('');
    expect({ opened, failure: sink.failure() }).toEqual({ opened: 0, failure: null });
    await sink.write('one');
    expect({ opened, colour: sink.colour, columns: sink.columns, got }).toEqual({
      opened: 1,
      colour: false,
      columns: 100,
      got: ['one'],
    });
  });

  it.each([
    ['to the file that it is given', 'w', { file: 'onetwothree', got: [] }],
    ['to the stream from what that does not take', 'r', { file: '', got: ['one', 'two', 'three'] }],
  ] as const)('writes %s', async (_what, flags, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'cm-sink-test-'));
    const path = join(folder, 'out');
    writeFileSync(path, '');
    const file = openSync(path, flags);
    const { stream, got } = streamThat(null);
    const sink = lazySink(() => sinkOf(stream, {}), file);
    await sink.write('one');
    await sink.write(['two', new TextEncoder().encode('three')]);
    closeSync(file);
    expect({ file: readFileSync(path, 'utf8'), got: got.map(String) }).toEqual(expected);
    rmSync(folder, { recursive: true });
  });

  it('resolves only when the stream has taken the text', async () => {
    const { stream, got } = streamThat(null);
    const sink = sinkOf(stream, {});
    await sink.write('one');
    expect(stream.writableLength).toBe(0);
    await sink.write('two');
    expect(got).toEqual(['one', 'two']);
    expect(sink.failure()).toBeNull();
  });

  it('says when all is taken that nobody waited for', async () => {
    const { stream, got } = streamThat(null);
    const sink = lazySink(() => sinkOf(stream, {}));
    await sink.settled();
    void sink.write('one');
    void sink.write(['two', 'three']);
    await sink.settled();
    expect(got.toSorted()).toEqual(['one', 'three', 'two']);
    expect(stream.writableLength).toBe(0);
  });

  it.each(['EPIPE', 'EOF'])('is quiet when the reader went away (%s)', async (code) => {
    const sink = sinkOf(streamThat(code).stream, {});
    await sink.write('one');
    await sink.write('two');
    expect(sink.failure()).toBeNull();
  });

  it('remembers why text was lost', async () => {
    const sink = sinkOf(streamThat('ENOSPC').stream, {});
    await sink.write('one');
    expect(sink.failure()?.message).toBe('ENOSPC');
  });
});

describe('colour', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR counts as unset', true, { NO_COLOR: '' }, true],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 on a terminal', true, { FORCE_COLOR: '0' }, false],
    ['NO_COLOR wins over FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', (_name, terminal, env, expected) => {
    expect(wantsColour(terminal, env)).toBe(expected);
  });
});
