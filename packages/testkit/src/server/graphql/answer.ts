import {
  BREAK,
  type DocumentNode,
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';

import type { WorldToken } from '../../world/types.ts';
import { type JsonObject, ok, type Reply, type Site } from '../contract.ts';
import { hourly, type RateLimit, rateHeaders } from '../headers.ts';
import { type Cost, costOf, mostNodes } from './cost.ts';
import { rootNode } from './nodes/root.ts';
import { githubSchema } from './schema.ts';
import { type Asking, refusal, resolveField, resolveType } from './served.ts';

/** Who asks, and of what. */
export interface GraphqlDesk {
  readonly site: Site;
  readonly token: WorldToken;
  readonly limits: RateLimit;
}

/** `points` is null where the question was refused before it was asked. */
interface Answered {
  readonly reply: Reply;
  readonly points: number | null;
}

/**
 * Answers `POST /graphql` by GitHub's own schema: what the schema does not have is refused as GitHub refuses it, under the
 * status 200. A sentence where the question is right and the testkit does not serve it: that fails the test.
 */
export async function answerGraphql(desk: GraphqlDesk, body: unknown): Promise<Answered | string> {
  const read = readQuestion(body);
  if ('errors' in read) return refused(read.errors);
  const { document, operation, variables } = read;
  const cost = costOf(githubSchema(), document, operation, variables);
  if (cost.nodes > mostNodes) return refused([tooMany(cost)]);
  const used = desk.limits.spend(cost.points);
  if (used === null) {
    const spent = refusal('RATE_LIMITED', 'API rate limit exceeded for installation.');
    return refused([spent], rateHeaders(hourly, hourly, 'graphql'));
  }
  const asking: Asking = { unserved: new Set() };
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: rootNode(desk.site, desk.token, { ...cost, used }),
    contextValue: asking,
    variableValues: variables,
    operationName: operation.name?.value,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
  const lacking = [...asking.unserved];
  if (lacking.length > 0) return `GraphQL asks for what is not served yet: ${lacking.join(', ')}`;
  const wrong = result.errors?.find(({ extensions }) => extensions['type'] === undefined);
  if (wrong !== undefined) return `the testkit's own GraphQL is wrong at ${wrong.path?.join('.')}: ${wrong.message}`;
  const errors = result.errors?.map((error) => presentError(error, error.path));
  const json = { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) };
  return { reply: { ...ok(json), headers: rateHeaders(hourly, used, 'graphql') }, points: cost.points };
}

interface Question {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: JsonObject;
}

function readQuestion(body: unknown): Question | { readonly errors: readonly JsonObject[] } {
  const { operationName, query, variables } = recordOf(body);
  if (typeof query !== 'string')
    return { errors: [{ message: 'A query attribute must be specified and must be a string.' }] };
  const document = parsed(query);
  if (document instanceof GraphQLError) return { errors: [presentError(document)] };
  const invalid = validate(githubSchema(), document);
  if (invalid.length > 0) return { errors: invalid.map((error) => presentInvalid(document, error)) };
  const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
  if (operation === null || operation === undefined) return { errors: [{ message: 'An operation name is required' }] };
  const values = getVariableValues(githubSchema(), operation.variableDefinitions ?? [], recordOf(variables));
  if (values.errors !== undefined) return { errors: values.errors.map((error) => presentError(error)) };
  return { document, operation, variables: values.coerced };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refused(errors: readonly (GraphQLError | JsonObject)[], headers = {}): Answered {
  const json = { errors: errors.map((error) => (error instanceof GraphQLError ? presentError(error) : error)) };
  return { reply: { ...ok(json), headers }, points: null };
}

function tooMany({ nodes }: Cost): GraphQLError {
  const [asked, most] = [nodes, mostNodes].map((count) => count.toLocaleString('en-US'));
  const words = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${most}.`;
  return refusal('MAX_NODE_LIMIT_EXCEEDED', words);
}

/** An error in GitHub's shape: `type` beside the message, and where in the answer the field is missing. */
function presentError(error: GraphQLError, path?: GraphQLError['path']): JsonObject {
  const { extensions, locations, message } = error;
  return {
    ...(extensions['type'] === undefined ? {} : { type: extensions['type'] }),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}

/** GitHub words what its schema does not have in its own way. Source: its answers, quoted in public code. */
function presentInvalid(document: DocumentNode, error: GraphQLError): JsonObject {
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message) ?? [];
  if (fieldName === undefined) return presentError(error);
  const { locations } = error;
  const extensions = { code: 'undefinedField', typeName, fieldName };
  const message = `Field '${fieldName}' doesn't exist on type '${typeName}'`;
  return { path: pathTo(document, error.nodes?.[0]), extensions, locations, message };
}

function pathTo(document: DocumentNode, target: unknown): readonly string[] {
  const path: string[] = [];
  visit(document, {
    enter: (node, _key, _parent, _path, ancestors) => {
      if (node !== target) return undefined;
      for (const above of [...ancestors, node]) if ('kind' in above) path.push(...wordOf(above));
      return BREAK;
    },
  });
  return path;
}

function wordOf(node: { readonly kind: string }): readonly string[] {
  const { alias, kind, name, operation, typeCondition } = node as {
    readonly kind: string;
    readonly alias?: { readonly value: string };
    readonly name?: { readonly value: string };
    readonly operation?: string;
    readonly typeCondition?: { readonly name: { readonly value: string } };
  };
  if (kind === 'OperationDefinition') return [name === undefined ? String(operation) : `${operation} ${name.value}`];
  if (kind === 'FragmentDefinition') return [`fragment ${name?.value}`];
  if (kind === 'InlineFragment') return [typeCondition === undefined ? '...' : `... on ${typeCondition.name.value}`];
  return kind === 'Field' ? [alias?.value ?? name?.value ?? ''] : [];
}

function recordOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}
