import type { World } from '../../world/types.ts';
import { type GitHubServer, startGitHub } from '../start.ts';

export interface GraphqlJson {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
}

/** One question to a server. */
export async function ask(
  server: GitHubServer,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlJson> {
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as GraphqlJson;
}

/** Asks a world for fields of its pull request 7, or whichever the text names. */
export async function askPull(world: World, fields: string): Promise<GraphqlJson> {
  const server = await startGitHub(world);
  try {
    return await ask(server, pullQuery(fields));
  } finally {
    await server.close();
  }
}

/** A question for pull request 7. */
export function pullQuery(fields: string): string {
  return `query Gate { repository(owner: "acme", name: "webshop") { pullRequest(number: 7) { ${fields} } } }`;
}
