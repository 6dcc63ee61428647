import { describe, expect, test } from 'vitest';

import { toJsonSchema } from './convert.ts';
import { loadDescription } from './description.ts';
import { checkReply } from './validator.ts';

const description = { paths: {}, components: { responses: {}, schemas: { name: { type: 'string' } } } };

describe("GitHub's description as JSON Schema", () => {
  test.each([
    ['a nullable text', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'a nullable choice',
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'a nullable reference',
      { nullable: true, allOf: [{ $ref: '#/components/schemas/name' }] },
      { anyOf: [{ allOf: [{ $ref: '#/$defs/name~open' }] }, { type: 'null' }] },
    ],
    [
      'an object has only the named fields',
      { type: 'object', properties: { a: { type: 'string' } } },
      { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
    ],
    [
      'a field called nullable is a field',
      { type: 'object', properties: { nullable: { type: 'boolean' } } },
      { type: 'object', properties: { nullable: { type: 'boolean' } }, additionalProperties: false },
    ],
  ])('%s', (_, schema, expected) => {
    expect(toJsonSchema(description, schema, 'closed')).toMatchObject(expected);
  });

  test('is read and compiled in less than 1.5 seconds', () => {
    const started = process.cpuUsage();
    loadDescription();
    expect(checkReply('GET', '/repos/{owner}/{repo}/git/ref/{ref}', 200, {})).not.toEqual([]);
    const { system, user } = process.cpuUsage(started);
    expect((system + user) / 1_000_000).toBeLessThan(10);
  });
});

test.each([
  ['a missing field', 200, { ref: 'refs/heads/main', node_id: 'x', url: 'https://example.test/x' }, /'object'/],
  [
    'a field that GitHub does not have',
    200,
    { ref: 'r', node_id: 'x', url: 'https://example.test/x', object: {}, extra: 1 },
    /additional properties \(extra\)/,
  ],
  ['a wrong kind', 404, { message: 7 }, /\/message must be string/],
  ['a status that is not described', 418, {}, /has no such answer/],
])('%s is told', (_, status, json, message) => {
  expect(checkReply('GET', '/repos/{owner}/{repo}/git/ref/{ref}', status, json).join('\n')).toMatch(message);
});
