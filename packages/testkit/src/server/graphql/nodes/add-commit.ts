import type { WorldToken } from '../../../world/types.ts';
import type { JsonObject, Site } from '../../contract.ts';
import type { RepositoryState } from '../../state.ts';
import type { GitStore } from '../../store.ts';
import { type Node, refusal } from '../served.ts';
import { need } from './asked.ts';

/** `createCommitOnBranch`, written into the repository's store. */
export function addCommit(site: Site, token: WorldToken, input: unknown): Node {
  const { branch, expectedHeadOid, fileChanges, message, ...unknown } = recordOf(input);
  const { repositoryNameWithOwner, branchName, ...otherPlace } = recordOf(branch);
  const changes = recordOf(fileChanges);
  const odd = Object.keys({ ...unknown, ...otherPlace })[0];
  if (odd !== undefined) throw new Error(`createCommitOnBranch with ${odd} is not served yet`);
  const repo = site.state(String(repositoryNameWithOwner));
  if (repo === null || repo.data.visible === false)
    throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  need({ site, token, repo }, 'contents:write');
  const oid = commitOn(repo, String(branchName), { changes, expected: expectedHeadOid, message: recordOf(message) });
  return { commit: { oid, url: `https://github.com/${repo.data.fullName}/commit/${oid}` } };
}

function commitOn(
  { data, store }: RepositoryState,
  name: string,
  asked: { readonly changes: JsonObject; readonly expected: unknown; readonly message: JsonObject },
): string {
  const tip = store?.tip(name) ?? null;
  if (store === null || tip === null) throw refusal('NOT_FOUND', `No ref found for refs/heads/${name}`);
  if (data.rules?.[name]?.includes('update') === true)
    throw refusal('UNPROCESSABLE', 'Repository rule violations found\n\nCannot update this protected ref.\n\n');
  const stale = refusal(
    'STALE_DATA',
    `Expected branch to point to "${String(asked.expected)}" but it did not.  Pull and try again.`,
  );
  if (tip !== asked.expected) throw stale;
  const oid = committed(store, tip, asked.changes, asked.message);
  if (!store.move(name, oid, tip)) throw stale;
  return oid;
}

function committed(
  store: GitStore,
  parent: string,
  { additions, deletions }: JsonObject,
  { body, headline }: JsonObject,
): string {
  const files = new Map(store.filesOf(parent).map(({ path, sha }) => [path, sha]));
  for (const { path } of listOf(deletions)) files.delete(String(path));
  for (const { contents, path } of listOf(additions))
    files.set(String(path), store.blob(Buffer.from(String(contents), 'base64')));
  const tree = store.tree([...files].map(([path, sha]) => ({ path, sha })));
  return store.commit(tree, [parent], `${String(headline)}\n\n${String(body ?? '')}`.trim());
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}
