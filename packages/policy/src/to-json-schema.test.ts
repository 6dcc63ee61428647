import { described, setting } from '@cm/model/described';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { policySchema } from './schema.ts';
import { toJsonSchema } from './to-json-schema.ts';
import { vocabulary } from './vocabulary.fixture.ts';

const name = z.string().check(z.minLength(2), z.maxLength(20));
const count = z.int().check(z.minimum(1), z.maximum(9));
const doubled = z.pipe(
  z.number(),
  z.transform((value) => value * 2),
);

describe('toJsonSchema', () => {
  it.each<readonly [what: string, schema: z.core.$ZodType]>([
    ['a policy file', policySchema(vocabulary)],
    ['text', z.string()],
    ['text of some length', name],
    ['text whose length is checked twice', name.check(z.minLength(5), z.maxLength(50))],
    ['text of a form', z.string().check(z.regex(/^[a-z]+$/))],
    ['text of two forms', z.string().check(z.regex(/^[a-z]+$/), z.regex(/b$/))],
    ['a day', z.iso.date()],
    ['text that a function of ours checks', z.string().check(z.refine((text) => text.length > 3))],
    ['a number', z.number()],
    ['a number from 0 to 100', z.number().check(z.minimum(0), z.maximum(100))],
    ['a whole number', z.int()],
    ['a whole number from 1 to 9', count],
    ['true or false', z.boolean()],
    ['one value', z.literal(1)],
    ['one of some values', z.enum(['on', 'off'])],
    ['a list', z.array(name).check(z.minLength(1), z.maxLength(5))],
    ['a number or null', z.nullable(z.number())],
    ['a short list or null', z.nullable(z.array(name))],
    ['a word or a list', z.union([z.enum(['all', 'none']), z.array(z.enum(['a', 'b']))])],
    ['text, a flag or null', z.union([z.nullable(z.string()), z.boolean(), z.string()])],
    ['a map of any names', z.record(name, count)],
    ['a map of known names', z.partialRecord(z.enum(['high', 'low']), count)],
    [
      'keys that have to be there, may be there, and are filled in',
      z.strictObject({ a: name, b: z.optional(name), c: z._default(count, 3) }),
    ],
    ['a map that may have other keys', z.object({ a: name })],
    ['a map with no key', z.strictObject({})],
    ['a map that a function of ours checks', z.strictObject({ a: count }).check(z.refine(({ a }) => a > 2))],
    ['what is made into something else', doubled],
    ['a default that cannot be written', z._default(doubled, 4)],
    ['a default in a list that cannot be written', setting(z.array(z.strictObject({ doubled })), [], 'Numbers.')],
    ['what is filled in before it is made into something else', z.prefault(doubled, 4)],
    ['a default around a default', z.prefault(z._default(count, 3), 2)],
    ['a text on each wrapper', described(z.optional(setting(z.clone(count), 3, 'Inner.')), 'Outer.')],
    ['a text that a copy takes over', described(z.string(), 'A name.').check(z.minLength(2))],
  ])('says of %s what zod says', (_, schema) => {
    const { $schema: _version, ...zods } = z.toJSONSchema(schema, { io: 'input' });
    expect(toJsonSchema(schema)).toStrictEqual(JSON.parse(JSON.stringify(zods)));
  });

  it('takes anything where it does not know better, as an editor then does', () => {
    expect(toJsonSchema(described(z.unknown(), 'Anything.'))).toEqual({ description: 'Anything.' });
    expect(toJsonSchema(z.date())).toEqual({});
  });
});
