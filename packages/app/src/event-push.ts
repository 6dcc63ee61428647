import type { EventSource, PolicyAnchor, PushContext } from './change.ts';
import {
  branchNameOf,
  defaultBranchOf,
  emptyReading,
  type EventReading,
  type Place,
  unreadable,
} from './event-readers.ts';
import { accountOf, hashOf, type OutsideRecord, recordOf, textOf } from './payload.ts';

const zeroHash = /^0+$/;

/** A push of a branch or a tag. Source: GitHub's webhook "push". */
export function readPush(payload: OutsideRecord, event: EventSource): EventReading {
  const before = hashOf(payload['before']);
  const after = hashOf(payload['after']);
  const ref = textOf(payload['ref']);
  const defaultBranch = defaultBranchOf(payload);
  if (before === null || after === null || ref === null) return unreadable('push', 'before, after and ref');
  if (defaultBranch === null) return unreadable('push', 'repository.default_branch');
  const branch = branchNameOf(ref);
  if (branch === null && !ref.startsWith('refs/tags/')) return unreadable('push', 'ref (refs/heads/… or refs/tags/…)');
  const push = pushOf(payload, { before, after, toDefaultBranch: branch === defaultBranch });
  const told = { ...emptyReading, defaultBranch, branch, headRepository: event.repository, push };
  const tip: PolicyAnchor = { kind: 'branch', name: defaultBranch };
  if (push.deleted) return { ...told, kind: 'none', policyAt: tip };
  if (branch === null) {
    const tag = { name: ref.slice('refs/tags/'.length), object: after, before: push.created ? null : before };
    return { ...told, kind: 'tag', head: taggedCommit(payload, after), policyAt: tip, tag };
  }
  return {
    ...told,
    kind: 'push',
    base: pushBase(push, before, defaultBranch),
    head: { kind: 'sha', sha: after },
    policyAt: push.toDefaultBranch && !push.created ? { kind: 'commit', sha: before } : tip,
    baseBranch: branch,
  };
}

function pushOf(
  payload: OutsideRecord,
  told: { readonly before: string; readonly after: string; readonly toDefaultBranch: boolean },
): PushContext {
  return {
    toDefaultBranch: told.toDefaultBranch,
    forced: payload['forced'] === true,
    created: zeroHash.test(told.before),
    deleted: zeroHash.test(told.after),
    listed: listedCommits(payload['commits']),
    sender: accountOf(payload['sender']),
  };
}

/** Of an annotated tag `after` is the tag object, which a checkout does not fetch; `head_commit` is what it tags. */
function taggedCommit(payload: OutsideRecord, after: string): Place {
  return { kind: 'sha', sha: hashOf(recordOf(payload['head_commit'])?.['id']) ?? after };
}

/**
 * A first push brings what the default branch does not have; the first push of the default branch brings everything. A
 * forced push of another branch counts as a first one: the server may have forgotten the commit that was there before.
 */
function pushBase(push: PushContext, before: string, defaultBranch: string): Place | null {
  const anew = push.created || (push.forced && !push.toDefaultBranch);
  if (!anew) return { kind: 'sha', sha: before };
  return push.toDefaultBranch ? null : { kind: 'branch', name: defaultBranch };
}

function listedCommits(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry) => hashOf(recordOf(entry)?.['id'])).filter((sha) => sha !== null);
}
