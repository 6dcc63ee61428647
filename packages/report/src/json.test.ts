import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { sample, sampleNames, sampleText } from '../test/samples.ts';
import { reportJsonSchema } from './json-schema.ts';
import { toJson } from './json.ts';

const validate = new Ajv2020({ allErrors: true }).compile(reportJsonSchema());

/** The same value with every object's keys in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, key === 'facts' ? inner : reversed(inner)] as const)
      .toReversed(),
  );
}

describe('the report as JSON', () => {
  it.each(sampleNames)('is valid by its published schema: %s', (name) => {
    validate(JSON.parse(toJson(sample(name))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(sampleNames)('has one order of keys, whatever the order of construction: %s', (name) => {
    expect(toJson(reversed(sample(name)) as ReturnType<typeof sample>)).toBe(sampleText(name));
  });

  it.each([
    ['an outcome that does not exist', { outcome: 'ok' }],
    ['a policy hash that is none', { policy: { source: 'built-in', sha256: 'abc', commit: null, mode: 'enforce' } }],
    ['findings that are no list', { findings: {} }],
    ['another schema version', { schema: 'cm-actions/report/v2' }],
  ])('is refused by the schema with %s', (_, over) => {
    expect(validate({ ...sample('pass'), ...over })).toBe(false);
  });
});
