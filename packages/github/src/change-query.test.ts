import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import {
  buildSchema,
  getNamedType,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';

import { commitsQuery, recordQuery, reviewsQuery } from './change-query.ts';

const file = fileURLToPath(import.meta.resolve('@octokit/graphql-schema')).replace(/index\.js$/, 'schema.graphql');
const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true });

/**
 * The lists that a query asks for: one for each item of the list that it stands in. GitHub's documentation, "Rate limits for
 * the GraphQL API": their sum divided by 100 is the price in points.
 */
function requests(query: string, github: GraphQLSchema): number {
  const info = new TypeInfo(github);
  const sizes: number[] = [];
  let sum = 0;
  const inlined = withoutFragments(query);
  visit(
    parse(inlined),
    visitWithTypeInfo(info, {
      Field: {
        enter(field) {
          const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
          const type = info.getType();
          const list = type !== null && type !== undefined && getNamedType(type).name.endsWith('Connection');
          if (list) sum += sizes.reduce((product, size) => product * size, 1);
          sizes.push(list && argument?.value.kind === Kind.INT ? Number(argument.value.value) : 1);
        },
        leave() {
          sizes.pop();
        },
      },
    }),
  );
  return sum;
}

/** The query with each fragment written out where it is used. */
function withoutFragments(query: string): string {
  const { definitions, loc } = parse(query);
  const text = loc?.source.body ?? '';
  let operation = '';
  const fragments = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      operation = text.slice(definition.loc?.start, definition.loc?.end);
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { end, start } = definition.selectionSet.loc ?? { start: 0, end: 0 };
    fragments.set(definition.name.value, `... on ${definition.typeCondition.name.value} ${text.slice(start, end)}`);
  }
  while (/\.\.\.\w/.test(operation)) {
    operation = operation.replace(/\.\.\.(\w+)/g, (_, name: string) => fragments.get(name) ?? '');
  }
  return operation;
}

describe('what is asked of GraphQL', () => {
  test.each([
    // Nine lists, and two in each of a hundred commits; later one in each.
    ['the record', recordQuery, 9 + 2 * 100, 3],
    ['a further hundred commits', commitsQuery, 1 + 100, 1],
    ['a further hundred reviews', reviewsQuery, 1, 1],
  ])('for %s is in GitHub’s schema, and asks for as many lists as the price says', (_name, query, lists, points) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
    expect(requests(query, schema)).toBe(lists);
    // GitHub’s documentation: the sum divided by 100, rounded.
    expect(Math.max(1, Math.round(lists / 100))).toBeLessThanOrEqual(points);
  });

  test('costs what GitHub’s own example does', () => {
    // From its documentation: 1 + 100 + 5,000 requests, 51 points.
    const example = `query { viewer { repositories(first: 100) { edges { node { id
      issues(first: 50) { edges { node { id labels(first: 60) { edges { node { id } } } } } } } } } } }`;
    expect(requests(example, schema)).toBe(5101);
  });
});
