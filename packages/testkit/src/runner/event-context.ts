import type { Payload } from '../events/seed.ts';

/** What the `github` context says of an event. Empty text where GitHub sets an empty variable. */
export interface EventContext {
  readonly repository: string;
  /** Null where the payload does not name the commit: then it is what the workspace has checked out. */
  readonly sha: string | null;
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
}

/** Works out `GITHUB_SHA` and `GITHUB_REF` of an event. Source: GitHub's documentation, "Events that trigger workflows". */
export function eventContext(name: string, payload: Payload): EventContext {
  const repository = textAt(payload, 'repository', 'full_name') ?? 'acme/webshop';
  const branch = `refs/heads/${textAt(payload, 'repository', 'default_branch') ?? 'main'}`;
  const nothing = { repository, sha: null, ref: branch, headRef: '', baseRef: '' };
  return Object.hasOwn(contexts, name) ? (contexts[name]?.(payload, nothing) ?? nothing) : nothing;
}

type Context = (payload: Payload, nothing: EventContext) => EventContext;

const contexts: Readonly<Record<string, Context>> = {
  pull_request: (payload, nothing) => pullContext(payload, nothing),
  // It runs on the default branch, whatever the pull request's base is.
  pull_request_target: (payload, nothing) => ({ ...pullContext(payload, nothing), sha: null, ref: nothing.ref }),
  pull_request_review: reviewContext,
  pull_request_review_comment: reviewContext,
  push: pushContext,
  merge_group: (payload, nothing) => ({
    ...nothing,
    sha: textAt(payload, 'merge_group', 'head_sha'),
    ref: textAt(payload, 'merge_group', 'head_ref') ?? nothing.ref,
  }),
  workflow_dispatch: (payload, nothing) => ({ ...nothing, ref: textAt(payload, 'ref') ?? nothing.ref }),
  create: (payload, nothing) => ({
    ...nothing,
    ref: `refs/${payload['ref_type'] === 'tag' ? 'tags' : 'heads'}/${textAt(payload, 'ref') ?? ''}`,
  }),
};

/** A deleted branch leaves the run on the default branch. Of an annotated tag, `after` is the tag, the run is on the commit. */
function pushContext(payload: Payload, nothing: EventContext): EventContext {
  if (payload['deleted'] === true) return nothing;
  const sha = textAt(payload, 'head_commit', 'id') ?? textAt(payload, 'after');
  return { ...nothing, sha, ref: textAt(payload, 'ref') ?? nothing.ref };
}

function pullContext(payload: Payload, nothing: EventContext): EventContext {
  const baseRef = textAt(payload, 'pull_request', 'base', 'ref') ?? '';
  const refs = { ...nothing, headRef: textAt(payload, 'pull_request', 'head', 'ref') ?? '', baseRef };
  const merged = textAt(payload, 'pull_request', 'merged_at') !== null;
  const sha = textAt(payload, 'pull_request', 'merge_commit_sha');
  const number = (payload['pull_request'] as Payload | undefined)?.['number'];
  return { ...refs, sha, ref: merged ? `refs/heads/${baseRef}` : `refs/pull/${String(number)}/merge` };
}

/** As of a pull request, but the two branches are in no variable. */
function reviewContext(payload: Payload, nothing: EventContext): EventContext {
  return { ...pullContext(payload, nothing), headRef: '', baseRef: '' };
}

function textAt(payload: Payload, ...path: readonly string[]): string | null {
  let value: unknown = payload;
  for (const name of path) value = typeof value === 'object' && value !== null ? (value as Payload)[name] : null;
  return typeof value === 'string' ? value : null;
}
