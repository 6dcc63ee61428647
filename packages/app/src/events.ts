import type { EventSource } from './change.ts';
import { readIssueComment } from './event-comments.ts';
import { readPush } from './event-push.ts';
import { readWorkflowRun } from './event-run.ts';
import { readCreate, readDelete, readTypedTag } from './event-tags.ts';
import {
  emptyReading,
  type EventReading,
  readDispatch,
  readMergeGroup,
  readPullRequest,
  unreadable,
} from './event-readers.ts';
import { type OutsideRecord, recordOf } from './payload.ts';

type Reader = (payload: OutsideRecord, event: EventSource) => EventReading;

/** The one table from an event to what is judged, its base, and the policy commit. Source: DESIGN §8. */
const table: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['pull_request', readPullRequest],
  ['pull_request_target', readPullRequest],
  ['merge_group', readMergeGroup],
  ['push', readPush],
  ['create', readCreate],
  ['delete', readDelete],
  ['workflow_run', readWorkflowRun],
  ['workflow_dispatch', readDispatch],
  ['schedule', readDispatch],
  ['branch_protection_rule', readDispatch],
  ['pull_request_review', readPullRequest],
  ['pull_request_review_comment', readPullRequest],
  ['issue_comment', readIssueComment],
]);

/** The events that the table knows, for messages. */
export const knownEvents: readonly string[] = [...table.keys()];

/** Reads an event; an unknown one, or one whose payload cannot be read, is a reading with a problem. Never throws. */
export function readEvent(event: EventSource): EventReading {
  if (event.name === 'cli') return readCli(event);
  const reader = table.get(event.name);
  if (reader === undefined) return unknownEvent(event.name);
  const payload = recordOf(event.payload);
  return payload === null ? unreadable(event.name, 'event file') : reader(payload, event);
}

/** Fields by which a payload is told: the first line of which it has all. */
const marks: readonly (readonly [name: string, ...fields: string[]])[] = [
  ['pull_request_review', 'pull_request', 'review'],
  ['pull_request_review_comment', 'pull_request', 'comment'],
  ['pull_request', 'pull_request'],
  ['issue_comment', 'issue', 'comment'],
  ['merge_group', 'merge_group'],
  ['push', 'before', 'after'],
  ['workflow_run', 'workflow_run'],
  ['create', 'ref_type', 'master_branch'],
  ['delete', 'ref_type'],
  ['schedule', 'schedule'],
  ['workflow_dispatch', 'workflow'],
];

/** Guesses the name of an event from its payload, for `cm --event FILE`. */
export function eventNameOf(payload: unknown): string | null {
  const record = recordOf(payload);
  if (record === null) return null;
  return marks.find(([, ...fields]) => fields.every((field) => field in record))?.[0] ?? null;
}

function unknownEvent(name: string): EventReading {
  const what = `The event "${name.slice(0, 100)}" brings no change that this control could judge.`;
  return {
    ...emptyReading,
    kind: 'unsupported',
    problem: { what, fix: `Run it on one of: ${knownEvents.join(', ')}.` },
  };
}

function readCli(event: EventSource): EventReading {
  if (event.ref?.startsWith('refs/tags/') === true) return readTypedTag(event.ref);
  const base = event.range?.base ?? null;
  return {
    ...emptyReading,
    base: base === null ? { kind: 'local-default' } : base === '' ? null : { kind: 'typed', text: base },
    head: { kind: 'typed', text: event.range?.head ?? 'HEAD' },
  };
}
