import { expect, it } from 'vitest';

import { grown, instanceOf } from './instance.ts';
import { createParser } from './parser.ts';
import { code } from './script.fixture.ts';

const page = 65_536;

it.each([
  ['a fifth more than there was, where little is asked for', 100, 101, 1000, 120],
  ['what is asked for, where that is more', 100, 500, 1000, 500],
  ['what is asked for, where there is no room for a fifth', 100, 101, 110, 101],
  ['nothing where there is no room', 100, 101, 100, null],
])('memory grows to %s', (_, before, asked, most, after) => {
  let pages = before;
  const memory = {
    get buffer() {
      return new ArrayBuffer(pages * page);
    },
    grow: (more: number) => {
      if (pages + more > most) throw new RangeError('Maximum memory size exceeded');
      pages += more;
      return pages - more;
    },
  };
  expect(grown(memory, asked * page)).toBe(after === null ? 0 : 1);
  expect(pages).toBe(after ?? before);
});

/** The program with room for 129 MB at most, and it starts with 128. How much is three bytes of it, seven bits in each. */
function confined(): object {
  const bytes = code();
  const memory = bytes.indexOf(Buffer.from([5, 7, 1, 1, 0x80, 0x10, 0x80, 0x80, 1]));
  bytes.set([0x90, 0x90, 0], memory + 6);
  return new WebAssembly.Module(bytes);
}

it('where no memory is left, the text is too large, and the next question is answered', async () => {
  const compiled = confined();
  const parser = createParser(() => () => instanceOf(compiled));
  const before = process.exitCode;
  expect(await parser.parsePostgres('select 1;'.repeat(100_000))).toEqual({
    error: { message: 'it is nested too deeply, or too large, for the parser', offset: null },
  });
  expect(await parser.parsePostgres('select 1')).toMatchObject({ statements: [{}] });
  expect(process.exitCode).toBe(before);
});
