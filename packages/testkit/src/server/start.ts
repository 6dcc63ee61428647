import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { defaultToken, type World } from '../world/types.ts';
import { type Fault, faultBook } from './faults.ts';
import { handle } from './handle.ts';
import { rateLimit } from './headers.ts';
import { createRecord, type RecordedRequest } from './record.ts';
import { createRouter } from './router.ts';
import { routes } from './routes/index.ts';
import { type RepositoryState, worldState } from './state.ts';
import { checkReply } from './validation/validator.ts';

export interface GitHubOptions {
  readonly faults?: readonly Fault[];
  /** Lines such as `GET /repos/{owner}/{repo}`; one that is never requested fails the test. */
  readonly expect?: readonly string[];
  /** Bare repositories by full name: what is committed through the API is written there, so that git can fetch it. */
  readonly stores?: Readonly<Record<string, string>>;
  /** ISO 8601: the moment at which periods such as `time_period=day` end; default that of the newest event. */
  readonly now?: string;
  /** Whether replies are checked against GitHub's OpenAPI description; default true. */
  readonly validate?: boolean;
}

/** A GitHub REST server on loopback, for one test. */
export interface GitHubServer {
  /** API base address without a trailing slash: `GITHUB_API_URL`. */
  readonly url: string;
  /** The token that it accepts. */
  readonly token: string;
  readonly requests: readonly RecordedRequest[];
  /** What GraphQL has cost so far. */
  readonly points: () => number;
  /** What was given at the start, with everything that clients wrote since. */
  readonly world: () => World;
  /**
   * Serves another world from the next request on, as between two runs: `github.change((world) => pushToPull(world, …))`.
   * What clients wrote stands in the world that is handed in, so it is kept.
   */
  readonly change: (change: (world: World) => World) => void;
  /** What was written to a repository, and all that was there before. */
  readonly repository: (fullName: string) => RepositoryState | null;
  /** Throws where a request met no route, an expected route or a fault was never used, or a reply breaks GitHub's description. */
  readonly assertDrained: () => void;
  /** Stops the server, then does as `assertDrained`. */
  readonly close: () => Promise<void>;
}

/** Starts a GitHub that serves a world given as plain data. Close it in every test: closing is what fails the test. */
export async function startGitHub(world: World, options: GitHubOptions = {}): Promise<GitHubServer> {
  const record = createRecord(options.expect ?? []);
  const faults = faultBook(options.faults ?? []);
  const state = worldState(world, options.stores);
  const router = createRouter(routes);
  const limits = rateLimit();
  const now = options.now === undefined ? null : Date.parse(options.now);
  let url = '';
  const server = createServer((request, response) => {
    const check = options.validate === false ? null : checkReply;
    const site = { url, state: state.repository, world: state.world, now };
    handle({ site, router, faults, limits, record, check }, request, response).catch((error: unknown) => {
      record.fault(`the test server itself failed on ${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const assertDrained = (): void => {
    const problems = [...record.problems(), ...faults.unused()];
    if (problems.length > 0) throw new Error(`The test's GitHub server is not content:\n- ${problems.join('\n- ')}`);
  };
  return {
    url,
    token: (world.token ?? defaultToken).value,
    requests: record.requests,
    points: () => record.requests.reduce((sum, { points }) => sum + (points ?? 0), 0),
    world: state.world,
    change: state.change,
    repository: state.repository,
    assertDrained,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      assertDrained();
    },
  };
}
