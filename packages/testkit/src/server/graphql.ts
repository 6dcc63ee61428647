import type { WorldToken } from '../world/types.ts';
import { mayUse, type Permission } from './access.ts';
import { type JsonObject, ok, type Reply, type Site } from './contract.ts';
import type { RepositoryState } from './state.ts';
import type { GitStore } from './store.ts';

/** What a GraphQL operation may ask for, by GitHub's public schema, and what it answers. */
interface Operation {
  readonly permission: Permission;
  /** Every word that its text may hold beside the names of its variables. */
  readonly words: readonly string[];
  readonly repository: (variables: JsonObject) => string;
  readonly answer: (repo: RepositoryState, variables: JsonObject) => Reply;
}

const operations: Readonly<Record<string, Operation>> = {
  AddCommit: {
    permission: 'contents:write',
    words: ['mutation', 'AddCommit', 'CreateCommitOnBranchInput', 'createCommitOnBranch', 'input', 'commit', 'oid'],
    repository: ({ input }) => String(recordOf(recordOf(input)['branch'])['repositoryNameWithOwner']),
    answer: (repo, { input }) => addCommit(repo, recordOf(input)),
  },
  StatusCommits: {
    permission: 'statuses:read',
    words: [
      ...['query', 'StatusCommits', 'String', 'Int', 'repository', 'owner', 'name', 'defaultBranchRef', 'target'],
      ...['on', 'Commit', 'history', 'first', 'nodes', 'oid', 'status', 'context'],
    ],
    repository: ({ name, owner }) => `${String(owner)}/${String(name)}`,
    answer: statusCommits,
  },
};

/** Answers `POST /graphql`; a sentence where the test asks for something that is not served here. */
export function answerGraphql(site: Site, token: WorldToken | null, body: unknown): Reply | string {
  const { query, variables } = recordOf(body);
  const text = typeof query === 'string' ? query : '';
  const name = /^(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '';
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (operation === undefined) return `GraphQL operation '${name}' is not served yet`;
  const unknown = text
    .replaceAll(/\$\w+/g, '')
    .match(/\w+/g)
    ?.find((word) => !operation.words.includes(word));
  if (unknown !== undefined) return `GraphQL operation '${name}' asks for '${unknown}', which is not served yet`;
  const repo = site.state(operation.repository(recordOf(variables)));
  if (repo === null || repo.data.visible === false || token === null)
    return failure('NOT_FOUND', 'Could not resolve to a Repository.');
  if (!mayUse(token, operation.permission)) return failure('FORBIDDEN', 'Resource not accessible by integration');
  return operation.answer(repo, recordOf(variables));
}

/** GraphQL says what went wrong under the status 200. Source: answers quoted in public threads. */
function failure(type: string, message: string): Reply {
  return ok({ data: null, errors: [{ type, message, locations: [{ line: 1, column: 1 }] }] });
}

function addCommit(repo: RepositoryState, input: JsonObject): Reply {
  const { branch, expectedHeadOid, fileChanges, message, ...unknown } = input;
  const { additions, ...others } = recordOf(fileChanges);
  const odd = [...Object.keys(unknown), ...Object.keys(others)][0];
  if (odd !== undefined) return failure('BAD_USER_INPUT', `Field is not served: ${odd}`);
  const { store } = repo;
  const name = String(recordOf(branch)['branchName']);
  const tip = store?.tip(name) ?? null;
  if (store === null || tip === null) return failure('NOT_FOUND', `No ref found for refs/heads/${name}`);
  if (repo.data.rules?.[name]?.includes('update') === true)
    return failure('UNPROCESSABLE', 'Repository rule violations found\n\nCannot update this protected ref.\n\n');
  const stale = failure(
    'STALE_DATA',
    `Expected branch to point to "${String(expectedHeadOid)}" but it did not.  Pull and try again.`,
  );
  if (tip !== expectedHeadOid) return stale;
  const added = Array.isArray(additions) ? additions.map(recordOf) : [];
  const oid = committed(store, tip, added, recordOf(message));
  return store.move(name, oid, tip) ? ok({ data: { createCommitOnBranch: { commit: { oid } } } }) : stale;
}

function committed(
  store: GitStore,
  parent: string,
  additions: readonly JsonObject[],
  { body, headline }: JsonObject,
): string {
  const files = new Map(store.filesOf(parent).map(({ path, sha }) => [path, sha]));
  for (const { contents, path } of additions)
    files.set(String(path), store.blob(Buffer.from(String(contents), 'base64')));
  const tree = store.tree([...files].map(([path, sha]) => ({ path, sha })));
  return store.commit(tree, [parent], `${String(headline)}\n\n${String(body ?? '')}`.trim());
}

function statusCommits(repo: RepositoryState, { context, count }: JsonObject): Reply {
  const tip = repo.resolve(repo.data.defaultBranch);
  const newest = tip === null ? [] : repo.range(null, tip).toReversed().slice(0, Number(count));
  const nodes = newest.map((oid) => {
    const own = repo.statuses().filter((status) => status.sha === oid);
    const found = own.some((status) => status.context === context);
    return { oid, status: own.length === 0 ? null : { context: found ? { context } : null } };
  });
  const target = tip === null ? null : { history: { nodes } };
  return ok({ data: { repository: { defaultBranchRef: tip === null ? null : { target } } } });
}

function recordOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}
