import { memoryPorts } from '@cm/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { diffRows } from './diffs.fixture.ts';
import { judging } from './plan-check.fixture.ts';
import { rules } from './rules/index.ts';

const judged = judging(memoryPorts);
const words = fc.constantFrom(
  '## Rollback plan\n\n',
  'alembic downgrade b2',
  'alembic downgrade -1',
  'kubectl rollout undo deployment/api',
  'helm rollback shop',
  'docker service update --rollback api',
  'terraform apply',
  'git revert abc1234',
  'turn off the flag `new_search`',
  'The schema stays.',
  'N/A: ',
  '<name>',
  '`',
  '\n',
  '\n\n',
  '- ',
  '```\n',
  'Owner: ',
  'Backup: ',
  'not ',
);

it('gives one verdict of each rule, whatever the change and the description', async () => {
  const text = fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...diffRows), text, fc.boolean(), async (row, parts, always) => {
      const { verdicts } = await judged({ ...row, body: parts.join(''), settings: { always } });
      expect(verdicts.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    }),
  );
});
