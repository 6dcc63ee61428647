import type { AnyAction } from '@cm/app';
import { catalogueOf } from '@cm/app';
import { clauses } from '@cm/policy/clauses';
import { policyJsonSchema } from '@cm/policy/schema';
import { reportJsonSchema } from '@cm/report/json-schema';

import type { GeneratedFile } from '../generate/file.ts';

/** JSON Schemas of the release tree: the policy file, for editors, and the report, for whoever reads it. */
export async function schemaFiles(actions: readonly AnyAction[]): Promise<readonly GeneratedFile[]> {
  const { sections, rules } = await catalogueOf(actions);
  const ruleIds = rules.map(({ id }) => id);
  const clauseIds = clauses.map(({ id }) => id);
  return [
    { path: 'schemas/change-policy.schema.json', content: json(policyJsonSchema(sections, ruleIds, clauseIds)) },
    { path: 'schemas/report.schema.json', content: json(reportJsonSchema()) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
