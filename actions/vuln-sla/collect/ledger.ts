import type { Context, Ports } from '@cm/app';
import type { LedgerReading } from '@cm/app/ledger';

import type { LedgerFacts } from '../facts.ts';
import type { inputs } from '../inputs.ts';
import type { RecordEntry } from '../record/entry.ts';
import { type KnownFinding, replay } from '../record/state.ts';
import type { Settings } from '../settings.ts';

export interface LedgerRead {
  readonly facts: LedgerFacts;
  readonly findings: readonly KnownFinding[];
}

type Verified = LedgerReading['verified'];
type Entry = Extract<Verified, { readonly kind: 'whole' }>['entries'][number];

/** The ledger: the file that was named, else the branch of `origin`; on a laptop only a file. */
export async function readRecord(ports: Ports, context: Context<typeof inputs, Settings>): Promise<LedgerRead> {
  const { change, inputs: given } = context;
  if (given.ledger !== undefined) return ofFile(ports, given.ledger);
  if (change.change.event === 'cli') return nothing('No ledger was given (--ledger FILE).');
  const branch = given['ledger-branch'] ?? 'cm-ledger';
  const { readLedger } = await import('@cm/app/ledger');
  const read = await readLedger(ports, branch);
  if (read.status === 'unavailable') return unread(read.reason, 'Give the job `contents: read`, and run it again.');
  if (read.value.commit === null) return nothing(`There is no ledger yet: origin has no branch ${branch}.`);
  return ofVerified(read.value.verified);
}

async function ofFile(ports: Ports, path: string): Promise<LedgerRead> {
  const { readLedgerFile } = await import('@cm/app/ledger');
  const read = await readLedgerFile(ports, path);
  if (read.status === 'unavailable') return unread(read.reason, 'Name the file that `cm ledger export` wrote.');
  return ofVerified(read.value);
}

function ofVerified(verified: Verified): LedgerRead {
  if (verified.kind === 'broken') {
    const { file, line, reason } = verified.at;
    const where = line === null ? file : `${file}:${line}`;
    return unread(
      `The ledger is altered at ${where}. ${reason}`,
      'Look at it with `cm ledger verify`. Restore it from a clone that has it whole, or put it aside and begin a new one, and record why.',
    );
  }
  const { findings, ...state } = replay(verified.entries.map(entryOf));
  return { facts: { kind: 'read', state, last: verified.head?.seq ?? 0 }, findings };
}

function entryOf({ kind, payload, time }: Entry): RecordEntry {
  return { kind, payload, at: Date.parse(time) };
}

function nothing(reason: string): LedgerRead {
  return { facts: { kind: 'none', reason }, findings: [] };
}

function unread(reason: string, fix: string): LedgerRead {
  return { facts: { kind: 'unread', reason, fix }, findings: [] };
}
