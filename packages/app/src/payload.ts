import type { ForgeAccount, ForgePullRequest, MergeSettings } from './forge-port.ts';

/** A JSON object from outside: nothing is known of its fields. */
export type OutsideRecord = Readonly<Record<string, unknown>>;

/** The value as a JSON object; null for anything else, so that a malformed payload is handled and never thrown at. */
export function recordOf(value: unknown): OutsideRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OutsideRecord) : null;
}

/** The value as text; null for anything else. The empty string stays the empty string. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The value as a full commit hash (40 or 64 lower-case hexadecimal digits); null for anything else. */
export function hashOf(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

/** The value as a count (a whole number from 0); null for anything else. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

const accountTypes = ['User', 'Bot', 'Organization', 'Mannequin'] as const;

/** Who did something, by GitHub's own word; null for a deleted account. */
export function accountOf(value: unknown): ForgeAccount | null {
  const login = textOf(recordOf(value)?.['login']);
  if (login === null || login === '') return null;
  return { login, type: oneOf(accountTypes, recordOf(value)?.['type']) ?? 'unknown' };
}

/**
 * How a repository merges, from a repository object of the REST API or of a webhook (`pull_request.base.repo` has the
 * settings, `repository` does not). A setting that is absent or has an unknown value is null, never a guess.
 */
export function mergeSettingsOf(repoPayload: unknown): MergeSettings {
  const repo = recordOf(repoPayload) ?? {};
  return {
    allowSquash: switchOf(repo['allow_squash_merge']),
    allowMerge: switchOf(repo['allow_merge_commit']),
    allowRebase: switchOf(repo['allow_rebase_merge']),
    squashTitle: oneOf(['PR_TITLE', 'COMMIT_OR_PR_TITLE'] as const, repo['squash_merge_commit_title']),
    squashMessage: oneOf(['PR_BODY', 'COMMIT_MESSAGES', 'BLANK'] as const, repo['squash_merge_commit_message']),
    mergeTitle: oneOf(['PR_TITLE', 'MERGE_MESSAGE'] as const, repo['merge_commit_title']),
    mergeMessage: oneOf(['PR_TITLE', 'PR_BODY', 'BLANK'] as const, repo['merge_commit_message']),
  };
}

/**
 * A pull request object of the REST API or of a webhook. Null where one of the fields that identify the change (number,
 * title, base and head with their commits) is absent or malformed; a missing author, body or fork is not.
 */
export function pullRequestOf(payload: unknown): ForgePullRequest | null {
  const pull = recordOf(payload);
  const number = countOf(pull?.['number']);
  const title = textOf(pull?.['title']);
  const base = branchOf(pull?.['base']);
  const head = branchOf(pull?.['head']);
  if (pull === null || number === null || number === 0 || title === null || base === null || head === null) return null;
  return {
    number,
    title,
    body: textOf(pull['body']) ?? '',
    author: accountOf(pull['user']),
    baseRef: base.ref,
    baseSha: base.sha,
    headRef: head.ref,
    headSha: head.sha,
    headRepository: head.repository,
    commits: countOf(pull['commits']),
    mergeCommit: hashOf(pull['merge_commit_sha']),
    mergedAt: textOf(pull['merged_at']),
  };
}

interface Branch {
  readonly ref: string;
  readonly sha: string;
  readonly repository: string | null;
}

function branchOf(value: unknown): Branch | null {
  const side = recordOf(value);
  const ref = textOf(side?.['ref']);
  const sha = hashOf(side?.['sha']);
  if (side === null || ref === null || ref === '' || sha === null) return null;
  return { ref, sha, repository: textOf(recordOf(side['repo'])?.['full_name']) };
}

function switchOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function oneOf<const T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((known) => known === value) ?? null;
}
