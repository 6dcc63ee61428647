import { catalogueOf } from '@cm/app';
import { clauses } from '@cm/policy/clauses';
import { policyJsonSchema, policySchema } from '@cm/policy/schema';
import { registry } from '@cm/suite/registry';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';

const actions = await Promise.all(Object.values(registry).map(({ load }) => load()));
const { rules, sections } = await catalogueOf(actions);
const ruleIds = rules.map(({ id }) => id);
const clauseIds = clauses.map(({ id }) => id);

/** The same with keys as a list, so that their order counts: messages list them so. */
function inOrder(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (name, value: unknown) =>
      name === 'properties' && typeof value === 'object' && value !== null ? Object.entries(value) : value,
    ),
  );
}

it('the policy file has the JSON Schema that zod itself makes of it, with every control', () => {
  const ours = policyJsonSchema(sections, ruleIds, clauseIds);
  const zods = z.toJSONSchema(policySchema({ sections, ruleIds, clauseIds }), { io: 'input', unrepresentable: 'any' });
  expect(inOrder(ours)).toStrictEqual(
    inOrder({ $id: 'cm-actions/change-policy.schema.json', title: 'Change policy', ...zods }),
  );
});
