import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { described, setting } from './described.ts';

/** What an editor is shown of a key. */
function shown(key: z.core.$ZodType): unknown {
  return z.toJSONSchema(z.strictObject({ key }), { io: 'input' }).properties?.['key'];
}

const text = 'How many there may be.';

describe('described', () => {
  it('shows the text, and stays the same schema', () => {
    const count = z.int().check(z.positive());
    expect(described(count, text)).toBe(count);
    expect(shown(count)).toMatchObject({ type: 'integer', description: text });
  });

  it.each([
    ['a key that may be left out', z.optional(described(z.string(), text))],
    ['a value that may be null', described(z.nullable(z.string()), text)],
    ['what is read into something else', described(z.pipe(z.string(), z.transform(Number)), text)],
    ['a map that is filled in', described(z.prefault(z.strictObject({}), {}), text)],
  ])('shows the text of %s', (_, schema) => {
    expect(shown(schema)).toMatchObject({ description: text });
  });

  it('lets a copy and what stands on it have a text of their own', () => {
    const name = described(z.string(), 'A name.');
    const mine = described(z.clone(name), 'My name.');
    const long = described(name.check(z.minLength(9)), 'A long name.');
    expect([name, mine, long].map(shown)).toMatchObject([
      { description: 'A name.' },
      { description: 'My name.' },
      { description: 'A long name.' },
    ]);
  });

  it('takes no second text, which would stand wherever the schema does', () => {
    const name = described(z.string(), 'A name.');
    expect(() => described(name, 'My name.')).toThrow('make one of its own for: My name.');
  });
});

describe('setting', () => {
  it('shows the text and the default, and fills the default in', () => {
    const most = setting(z.int(), 10, text);
    expect(shown(most)).toMatchObject({ type: 'integer', default: 10, description: text });
    expect(most.parse(undefined)).toBe(10);
    expect(most.safeParse('10').success).toBe(false);
  });

  it('may share a schema with other settings', () => {
    const count = z.int();
    expect([setting(count, 1, 'One.'), setting(count, 2, 'Two.')].map(shown)).toMatchObject([
      { default: 1, description: 'One.' },
      { default: 2, description: 'Two.' },
    ]);
  });
});
