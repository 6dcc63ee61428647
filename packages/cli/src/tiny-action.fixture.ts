import { defineAction } from '@cm/app';
import { booleanInput } from '@cm/app/input-schemas';
import { setting } from '@cm/model/described';
import * as z from 'zod/mini';

/** A control with one rule, that decides what its inputs tell it to: for tests of the command line around it. */
export const tiny = defineAction({
  name: 'tiny-check',
  title: 'Tiny check',
  description: 'Says what it is told.',
  branding: { icon: 'check', color: 'green' },
  inputs: {
    verdict: {
      schema: async () => z.enum(['pass', 'fail', 'unknown']),
      description: 'What to decide.',
      default: 'pass',
      allowed: 'pass, fail or unknown',
    },
    loud: {
      schema: async () => booleanInput,
      description: 'Whether to say it twice.',
      default: 'false',
      flag: true,
      allowed: 'true or false',
    },
    draft: { description: 'A message.', only: 'cli', verbatim: true, edited: true, allowed: 'a message' },
    note: { description: 'A text to repeat.', only: 'cli', verbatim: true, allowed: 'a text' },
    badge: { description: 'For the runner.', only: 'action', allowed: 'a text' },
  },
  settings: async () => z.strictObject({ 'most-words': setting(z.int(), 3, 'How many words it may say.') }),
  defaults: { 'most-words': 3 },
  outputs: {},
  permissions: {},
  rules: [
    {
      id: 'tiny-check/told',
      clause: 'commits.format',
      scope: 'change',
      level: 'error',
      enforcedLevel: 'error',
      title: 'It was told so',
      doc: { why: 'Because somebody must.', good: ['yes'], bad: ['no'], fix: 'Tell it otherwise.' },
    },
  ],
  needsRepository: ({ note, draft }) => note === undefined && draft === undefined,
  collect: async (_ports, { inputs, change }) => ({ ...inputs, event: change.change.event, head: change.change.head }),
  judge: ({ verdict, loud, note, draft, event, head }) => ({
    verdicts: [
      {
        rule: 'tiny-check/told',
        applies: true,
        reason: 'As told.',
        findings:
          verdict === 'pass' || verdict === undefined
            ? []
            : [{ outcome: verdict, message: 'It was told to.', remedy: 'Say pass.', location: null }],
      },
    ],
    summary: `told ${String(verdict)}`,
    facts: { loud, note: note ?? null, draft: draft ?? null, event, head },
    outputs: {},
  }),
});
