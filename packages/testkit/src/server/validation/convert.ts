import type { JsonObject } from '../contract.ts';
import { type Description, lastPart } from './description.ts';

/**
 * Turns an OpenAPI 3.0 schema into JSON Schema: `nullable` becomes a union with null, references point below `$defs`,
 * and in a `closed` one an object may have only the fields that GitHub's description names, so that the server invents
 * none.
 */
export function toJsonSchema(description: Description, schema: JsonObject, mode: Mode): JsonObject {
  const defs: { [name: string]: unknown } = {};
  const waiting: string[] = [];
  const refer = (name: string): string => {
    if (!(name in defs)) {
      defs[name] = true;
      waiting.push(name);
    }
    return `#/$defs/${name}`;
  };
  const root = convert(schema, mode, refer);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const [base = '', open] = name.split('~');
    defs[name] = convert(description.components.schemas[base] ?? {}, open === 'open' ? 'open' : 'closed', refer);
  }
  return { ...root, $defs: defs };
}

/** `open`: more fields are welcome, as in a part of an `allOf`, whose other parts name more. */
export type Mode = 'closed' | 'open';
type Refer = (name: string) => string;

const lists = ['allOf', 'anyOf', 'oneOf'] as const;

function convert(schema: JsonObject, mode: Mode, refer: Refer): JsonObject {
  if (typeof schema.$ref === 'string') {
    const name = lastPart(schema.$ref);
    return { $ref: refer(mode === 'open' ? `${name}~open` : name) };
  }
  const { items, nullable, properties, ...rest } = schema;
  const plain: { [keyword: string]: unknown } = { ...rest, ...convertLists(schema, mode, refer) };
  if (isObject(items)) plain['items'] = convert(items, 'closed', refer);
  if (isObject(properties)) plain['properties'] = mapValues(properties, (value) => convert(value, 'closed', refer));
  const more = convertMore(schema, mode, refer);
  if (more !== undefined) plain['additionalProperties'] = more;
  return nullable === true ? withNull(plain) : plain;
}

function convertLists(schema: JsonObject, mode: Mode, refer: Refer): JsonObject {
  const converted = lists.flatMap((list) => {
    const parts = schema[list];
    if (!Array.isArray(parts)) return [];
    const inner = list === 'allOf' || schema['properties'] !== undefined ? 'open' : mode;
    return [[list, parts.map((part: JsonObject) => convert(part, inner, refer))] as const];
  });
  return Object.fromEntries(converted);
}

/** Which other fields an object may have: what the description says, else none where all are named in one place. */
function convertMore(schema: JsonObject, mode: Mode, refer: Refer): unknown {
  const { additionalProperties } = schema;
  if (additionalProperties !== undefined) {
    return isObject(additionalProperties) ? convert(additionalProperties, 'closed', refer) : additionalProperties;
  }
  const inOnePlace = isObject(schema['properties']) && lists.every((list) => schema[list] === undefined);
  return inOnePlace && mode === 'closed' ? false : undefined;
}

function withNull(schema: JsonObject): JsonObject {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const allowed = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, ...allowed, type: [schema.type, 'null'] };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(object: JsonObject, map: (value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, isObject(value) ? map(value) : value]),
  );
}
