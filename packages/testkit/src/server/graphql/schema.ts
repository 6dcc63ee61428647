import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

import { buildSchema, type GraphQLSchema } from 'graphql';

let loaded: GraphQLSchema | null = null;

/** GitHub's public schema, 1.2 MB of text, read once in a process; it is taken to be valid. */
export function githubSchema(): GraphQLSchema {
  loaded ??= buildSchema(readFileSync(join(folder(), 'schema.graphql'), 'utf8'), {
    noLocation: true,
    assumeValid: true,
    assumeValidSDL: true,
  });
  return loaded;
}

/** The package's own entry parses 5 MB of JSON that nothing here needs. */
function folder(): string {
  const found = findPackageJSON('@octokit/graphql-schema', import.meta.url);
  if (found === undefined) throw new Error('@octokit/graphql-schema is not installed: run npm ci');
  return dirname(found);
}
