import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { keysOf, policyJsonSchema, schemaAt } from './json-schema.ts';
import { parsePolicy } from './parse.ts';
import { vocabulary } from './vocabulary.fixture.ts';

const schema = policyJsonSchema(vocabulary.sections, vocabulary.ruleIds, vocabulary.clauseIds);
const accepts = new Ajv2020({ strict: true, useDefaults: false }).compile({ ...schema });

describe('policyJsonSchema', () => {
  it('is draft 2020-12, closed, and names no host of ours', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'cm-actions/change-policy.schema.json',
      additionalProperties: false,
    });
  });

  it('describes every key, so that an editor can', () => {
    const undescribed = keysOf(schema).filter((key) => typeof schemaAt(schema, [key])?.['description'] !== 'string');
    expect(undescribed).toEqual([]);
    expect(keysOf(schema)).toHaveLength(10);
    const waiver = schemaAt(schema, ['waivers', 0]);
    expect(
      keysOf(waiver).filter((key) => schemaAt(schema, ['waivers', 0, key])?.['description'] === undefined),
    ).toEqual([]);
  });

  it('lists rules, controls and what may be enforced', () => {
    expect(keysOf(schemaAt(schema, ['rules']))).toEqual(vocabulary.ruleIds);
    expect(keysOf(schemaAt(schema, ['controls']))).toEqual(['commit-lint', 'coverage-gate']);
    expect(schemaAt(schema, ['enforce', 0])?.['enum']).toEqual([
      ...vocabulary.ruleIds,
      'commit-lint',
      'coverage-gate',
      ...vocabulary.clauseIds,
    ]);
  });

  it.each([
    '{}',
    'mode: audit',
    'mode: off',
    'enforce: all',
    'enforce: [commits.task]',
    'enforce: [nothing]',
    'rules: { commit-lint/header: off }',
    'rules: { commit-lint/heder: off }',
    'adopted-at: 2026-01-31',
    'adopted-at: soon',
    'approvers: [alice]',
    'approvers: ["@alice"]',
    'protected-bases: ["!main"]',
    'controls: { commit-lint: { header-length: 72 } }',
    'controls: { commit-lint: { header-length: 7 } }',
    'controls: { commit-lint: { length: 72 } }',
    'waivers: [{ control: a, rule: b, scope: c, reason: long enough, approver: d, expires: 2026-03-31, ticket: e }]',
    'waivers: [{ control: a }]',
    'waiver: []',
    'version: 2',
  ])('agrees with the parser on %s', (text) => {
    expect(accepts(parse(text))).toBe(parsePolicy(text, 'p.yml', vocabulary).ok);
  });
});
