import type { EventSource } from './change.ts';
import { defaultBranchOf, emptyReading, type EventReading, unreadable } from './event-readers.ts';
import { hashOf, type OutsideRecord, textOf } from './payload.ts';

/**
 * A branch or a tag that was created. It says not what the tag stands on; the run is on the tagged commit. A branch
 * brings nothing by itself, for the push that made it brings its commits. Source: GitHub's webhook "create".
 */
export function readCreate(payload: OutsideRecord, event: EventSource): EventReading {
  const defaultBranch = defaultBranchOf(payload);
  const name = textOf(payload['ref']) || null;
  const type = textOf(payload['ref_type']);
  if (name === null || (type !== 'tag' && type !== 'branch')) return unreadable('create', 'ref and ref_type');
  if (defaultBranch === null) return unreadable('create', 'repository.default_branch');
  const told = {
    ...emptyReading,
    defaultBranch,
    headRepository: event.repository,
    policyAt: { kind: 'branch', name: defaultBranch },
  } as const;
  if (type === 'branch') return { ...told, kind: 'none', branch: name };
  const head = hashOf(event.sha);
  if (head === null) return unreadable('create', 'GITHUB_SHA');
  return { ...told, kind: 'tag', head: { kind: 'sha', sha: head }, tag: { name, object: null, before: null } };
}

/** A branch or a tag that was deleted: nothing to judge. Source: GitHub's webhook "delete". */
export function readDelete(payload: OutsideRecord, event: EventSource): EventReading {
  const defaultBranch = defaultBranchOf(payload);
  if (textOf(payload['ref_type']) === null) return unreadable('delete', 'ref_type');
  if (defaultBranch === null) return unreadable('delete', 'repository.default_branch');
  const policyAt = { kind: 'branch', name: defaultBranch } as const;
  return { ...emptyReading, kind: 'none', defaultBranch, headRepository: event.repository, policyAt };
}

/** `cm --tag NAME`: the tag as this clone has it. */
export function readTypedTag(ref: string): EventReading {
  const name = ref.slice('refs/tags/'.length);
  return { ...emptyReading, kind: 'tag', head: { kind: 'tag', name }, tag: { name, object: null, before: null } };
}
