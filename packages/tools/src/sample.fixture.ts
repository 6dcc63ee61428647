import { defineAction } from '@cm/app';
import type { AnyAction } from '@cm/app';
import { listInput } from '@cm/app/input-schemas';
import type { Clause, RuleDefinition } from '@cm/model';
import * as z from 'zod/mini';

/** A rule with awkward text: pipes, backticks, both levels. */
export const sampleRule: RuleDefinition = {
  id: 'sample-check/no-pipes',
  clause: 'sample.clause',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Text without a | sign',
  doc: { why: 'A | breaks tables.', good: ['a or b'], bad: ['a | b', '```\nfenced\n```'], fix: 'Write "or".' },
};

export const sampleClause: Clause = {
  id: 'sample.clause',
  section: ['Section', 'Part'],
  lines: [[1, 2]],
  text: 'Text is readable.',
  criteria: ['CC8.1'],
  reading: null,
  enforcedBy: [{ kind: 'control', control: 'sample-check', rules: ['sample-check/no-pipes'] }],
};

/** A control that does nothing, for the generators to describe. */
export const sampleAction: AnyAction = defineAction({
  name: 'sample-check',
  title: "Sample's check",
  description: 'Checks a sample: nothing else.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    signs: {
      schema: async () => listInput,
      description: 'Signs that are refused.',
      default: '|',
      allowed: 'signs, separated by commas',
      tightens: { setting: 'sample-check.signs', direction: 'subset' },
    },
    range: { description: 'Range to read.', allowed: 'A..B', only: 'cli' },
    needed: { description: 'Something.', allowed: 'any text', required: true },
  },
  settings: async () => z.strictObject({}),
  defaults: {},
  outputs: { signs: 'How many signs were found.' },
  permissions: {
    contents: { access: 'read', why: 'reads the policy' },
    'pull-requests': { access: 'read', why: 'checks waivers', optional: true },
  },
  rules: [sampleRule],
  collect: async () => null,
  judge: () => ({ verdicts: [], summary: 'Nothing.', facts: {}, outputs: { signs: '0' } }),
});
