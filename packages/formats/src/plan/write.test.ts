import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PlanToWrite } from './index.ts';
import { defaultHeadings, readPlan, writePlan } from './index.ts';

const options = { headings: defaultHeadings, templates: [] };

const plan: PlanToWrite = {
  steps: [
    { text: 'Take the database back while the new image still runs', commands: ['alembic downgrade 9f8e7d6c'] },
    { text: 'Then take the pods back', commands: ['kubectl rollout undo deployment/api', 'helm rollback shop'] },
  ],
};

const asked: PlanToWrite = {
  ...plan,
  owner: null,
  minutes: null,
  verification: null,
  evidence: null,
  backup: null,
  dataLoss: null,
};

describe('writePlan', () => {
  it('writes a section that can be pasted', () => {
    expect(writePlan({ ...plan, owner: '@alice', minutes: 10 })).toBe(`## Rollback plan

1. Take the database back while the new image still runs

   \`\`\`bash
   alembic downgrade 9f8e7d6c
   \`\`\`

2. Then take the pods back

   \`\`\`bash
   kubectl rollout undo deployment/api
   helm rollback shop
   \`\`\`

- **Owner:** @alice
- **Time to roll back:** 10 minutes
`);
  });

  it('is read back with its commands, in their order', () => {
    const read = readPlan(writePlan(plan), options);
    expect(read.emptiness).toBeNull();
    expect(read.placeholders).toEqual([]);
    expect(read.commands.map(({ kind, target, step }) => [kind, target, step])).toEqual([
      ['alembic-downgrade', '9f8e7d6c', 1],
      ['kubectl-rollout-undo', 'deployment/api', 2],
      ['helm-rollback', 'shop', 2],
    ]);
  });

  it('asks for what only people know, and none of that counts as an answer', () => {
    const read = readPlan(writePlan(asked), options);
    expect(Object.values(read.fields)).toEqual([null, null, null, null, null, null]);
    expect(read.placeholders.map(({ field, kind }) => [field, kind])).toEqual([
      ['owner', 'bracket'],
      ['minutes', 'bracket'],
      ['verification', 'bracket'],
      ['evidence', 'bracket'],
      ['backup', 'bracket'],
      ['dataLoss', 'bracket'],
    ]);
  });

  it('is read back with every answer', () => {
    const given = {
      owner: '@alice',
      minutes: 10,
      verification: 'kubectl rollout status deployment/api',
      evidence: 'https://github.com/acme/shop/actions/runs/1',
      backup: 'shop-1120.dump',
      dataLoss: 'none',
    };
    const { fields } = readPlan(writePlan({ ...plan, ...given }), options);
    expect(Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, said?.value]))).toEqual(given);
  });

  it('says that the schema stays in words that are recognised', () => {
    const { statements } = readPlan(writePlan({ ...plan, schemaStays: true }), options);
    expect(statements.schemaStays?.line).toBe(3);
  });

  it('keeps a placeholder of a command visible', () => {
    const text = writePlan({ steps: [{ text: 'Back', commands: ['helm rollback [release]'] }] });
    const read = readPlan(text, options);
    expect(read.placeholders.map((found) => found.text)).toEqual(['[release]']);
    expect(read.commands[0]?.hasPlaceholder).toBe(true);
  });

  it('stays one section whatever the words are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, command) => {
        const section = writePlan({ steps: [{ text, commands: [command] }], owner: '@alice' });
        const read = readPlan(`${section}\n## Testing\nhelm rollback other\n`, options);
        expect(read.section?.startLine).toBe(1);
        expect(read.commands.map(({ target }) => target)).not.toContain('other');
        expect(read.fields.owner?.value).toBe('@alice');
      }),
    );
  });
});
