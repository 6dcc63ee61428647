import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { format } from '../alembic.ts';
import { textOfFile } from '../pairs/text.ts';
import { linkFault } from './link.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that git has as a link', () => {
  it.each([
    ['../../shared/a1_users.py', true],
    ['b c/ä.py', true],
    ['V1__a.sql', true],
    ['../../shared/a1_users.py\n', false],
    ['revision = "a1"', false],
    ['', false],
    ['.py', false],
    ['../../shared', false],
    [`${'a'.repeat(600)}.py`, false],
  ])('holds nothing but %j: %s', (text, isLink) => {
    expect(linkFault(bytesOf(text)) !== null).toBe(isLink);
  });

  it('is told by its target, by every reader', async () => {
    const file = { path: 'versions/a1.py', bytes: bytesOf('../real.py') };
    const reason = 'It is a symbolic link to ../real.py, and links are not followed. Put the file itself in its place.';
    expect(textOfFile(file)).toEqual({ reason });
    expect(await format.headers({} as never, [[file]])).toEqual([
      { kind: 'unparsable', path: 'versions/a1.py', line: null, reason },
    ]);
  });

  it('never throws, and never takes a file of several lines for one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const fault = linkFault(bytes);
        expect(fault === null || !bytes.includes(0x0a)).toBe(true);
      }),
    );
  });
});
