import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { JsonObject } from '../contract.ts';

/** The part of GitHub's OpenAPI description that replies are checked against. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>> | undefined>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonObject | undefined>>;
    readonly responses: Readonly<Record<string, Response | undefined>>;
  };
}

interface Operation {
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string } | undefined>>;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonObject }>>;
}

const require = createRequire(import.meta.url);

let loaded: Description | null = null;

/**
 * Where the description forbids what GitHub does: a pull request whose fork was deleted has no head repository.
 * Source: GitHub's own webhook description, where `pull_request.head.repo` may be null.
 */
const nullableInTruth = [
  ['pull-request', 'head', 'repo'],
  ['pull-request-simple', 'head', 'repo'],
] as const;

/** Reads the description of api.github.com, 13 MB of JSON, once in a process and only when a server validates. */
export function loadDescription(): Description {
  loaded ??= readDescription();
  return loaded;
}

function readDescription(): Description {
  const path = require.resolve('@octokit/openapi/generated/api.github.com.json');
  const read = JSON.parse(readFileSync(path, 'utf8')) as Description;
  for (const [name, part, field] of nullableInTruth) {
    const fields = properties(properties(read.components.schemas[name])[part]);
    fields[field] = { nullable: true, allOf: [fields[field]] };
  }
  return read;
}

function properties(schema: unknown): { [name: string]: unknown } {
  return (schema as { readonly properties: { [name: string]: unknown } }).properties;
}

/** Answers that any operation may give, whether its description says so or not. */
const common: Readonly<Record<string, string>> = {
  '401': 'requires_authentication',
  '403': 'forbidden',
  '404': 'not_found',
  '422': 'validation_failed',
};

/** The JSON schema of one answer; null where the description has no such path, method, or status with JSON. */
export function responseSchema(
  description: Description,
  method: string,
  path: string,
  status: number,
): JsonObject | null {
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) return null;
  const { responses } = description.components;
  const declared = operation.responses[String(status)] ?? responses[common[status] ?? ''];
  return jsonSchemaOf(declared !== undefined && '$ref' in declared ? responses[lastPart(declared.$ref)] : declared);
}

function jsonSchemaOf(response: Response | undefined): JsonObject | null {
  const types = Object.entries(response?.content ?? {});
  const json = types.find(([type]) => type === 'application/json') ?? types.find(([type]) => type.includes('json'));
  return json?.[1].schema ?? null;
}

/** The name at the end of `#/components/schemas/name`. */
export function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
