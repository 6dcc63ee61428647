import type { LedgerEntry, RecordRequest, Verdict } from '@cm/model';

import type { ChangeContext } from './change.ts';
import type { Ports } from './ports.ts';

/** What is to be written to the ledger, and for which run. */
export interface Recording {
  readonly request: RecordRequest;
  readonly context: ChangeContext;
  /** SHA-256 of the policy in force. */
  readonly policy: string;
  /** Id of the workflow run; null where there is none. */
  readonly run: string | null;
}

/** Writes a control's entries to the ledger; gives the verdict of its rule on that. */
export async function recordEntries(ports: Ports, recording: Recording): Promise<Verdict> {
  const { request, context, policy, run } = recording;
  const { rule, branch, after } = request;
  const entries = request.entries.map(({ kind, payload }) => ({
    kind,
    payload: run === null ? payload : { ...payload, run },
  }));
  const { writeLedger } = await import('./ledger/index.ts');
  const written = await writeLedger(ports, {
    branch,
    context,
    policy,
    drafts: (known) => entries.filter((entry) => !isWritten(entry, known.slice(after))),
  });
  if (written.status === 'unavailable') return unrecorded(rule, written.reason);
  const { anchored, entries: added, head } = written.value;
  if (anchored?.status === 'unavailable') {
    return unrecorded(rule, `The entries were written, and not anchored: ${anchored.reason}`);
  }
  const reason = `${added.length} ${added.length === 1 ? 'entry was' : 'entries were'} written; the ledger ends at ${head?.seq ?? 0}.`;
  return { rule, applies: true, reason, findings: [] };
}

/** What another run wrote meanwhile of the same thing is not written twice. */
function isWritten({ kind, payload }: LedgerEntry, since: readonly LedgerEntry[]): boolean {
  const { id } = payload;
  return id !== undefined && since.some((entry) => entry.kind === kind && entry.payload['id'] === id);
}

function unrecorded(rule: string, why: string): Verdict {
  const message = `The record of this run is not in the ledger. ${why}`;
  const remedy =
    'Give the job `permissions: contents: write` and `statuses: write`, let only runs of the default branch write, and run it again.';
  return { rule, applies: true, reason: message, findings: [{ outcome: 'unknown', message, remedy, location: null }] };
}
