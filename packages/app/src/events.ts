import type { EventSource } from './change.ts';
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

/** Guesses the name of an event from its payload, for `cm --event FILE`. */
export function eventNameOf(payload: unknown): string | null {
  const record = recordOf(payload);
  if (record === null) return null;
  if ('pull_request' in record) return 'pull_request';
  if ('merge_group' in record) return 'merge_group';
  if ('before' in record && 'after' in record) return 'push';
  if ('workflow_run' in record) return 'workflow_run';
  if ('ref_type' in record) return 'master_branch' in record ? 'create' : 'delete';
  return 'workflow' in record ? 'workflow_dispatch' : null;
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
