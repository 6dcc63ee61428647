import { policySchema, type PolicySections } from './schema.ts';
import { type JsonSchema, toJsonSchema } from './to-json-schema.ts';

/** JSON Schema (draft 2020-12) of the policy file, so that an editor completes and explains its keys. */
export function policyJsonSchema(
  sections: PolicySections,
  ruleIds: readonly string[],
  clauseIds: readonly string[],
): JsonSchema {
  return {
    $id: 'cm-actions/change-policy.schema.json',
    title: 'Change policy',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...toJsonSchema(policySchema({ sections, ruleIds, clauseIds })),
  };
}

/** The part of a schema that describes a place in a document; null where the schema says nothing of it. */
export function schemaAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | null {
  let nodes: readonly JsonSchema[] = [schema];
  for (const part of path) {
    nodes = nodes.flatMap((node) => alternatives(node).flatMap((branch) => childOf(branch, part)));
  }
  return nodes[0] ?? null;
}

/** The keys that a map may have, sorted as the schema lists them. */
export function keysOf(schema: JsonSchema | null): readonly string[] {
  return schema === null
    ? []
    : alternatives(schema).flatMap((branch) => Object.keys(asNode(branch['properties']) ?? {}));
}

function alternatives(node: JsonSchema): readonly JsonSchema[] {
  const branches = [...nodesIn(node['anyOf']), ...nodesIn(node['oneOf']), ...nodesIn(node['allOf'])];
  return [node, ...branches.flatMap(alternatives)];
}

function childOf(node: JsonSchema, part: PropertyKey): readonly JsonSchema[] {
  if (typeof part === 'number') {
    return nodesIn([node['items']]);
  }
  const properties = asNode(node['properties']) ?? {};
  const own = Object.hasOwn(properties, part) ? properties[String(part)] : node['additionalProperties'];
  return nodesIn([own]);
}

function nodesIn(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? value.map(asNode).filter((node) => node !== null) : [];
}

function asNode(value: unknown): JsonSchema | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonSchema) : null;
}
