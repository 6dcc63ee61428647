import { type Anchor, append, type Entry, type EntryDraft, type Head, secretIn, unfit } from '@cm/ledger';
import { available, type Fact, unavailable } from '@cm/model';

import type { ChangeContext } from '../change.ts';
import type { CommitDone, NewCommit } from '../git-port.ts';
import type { Ports } from '../ports.ts';
import { anchorLedger, anchorsOf } from './anchors.ts';
import { whyNotWrite } from './may-write.ts';
import { type LedgerReading, readLedger } from './read.ts';

/** What is to be written, and by which run. */
export interface LedgerWriting {
  readonly branch: string;
  /** Says whether the run may write, and the commit that gets the anchor. */
  readonly context: ChangeContext;
  /**
   * Worked out anew for each attempt, since another writer may have been faster: what is written already is not written twice.
   * Of a run that writes something of its own accord (a heartbeat), a list will do.
   */
  readonly drafts: readonly EntryDraft[] | ((entries: readonly Entry[]) => readonly EntryDraft[]);
  /** SHA-256 of the policy in force. */
  readonly policy: string;
  /** What this run read of the ledger before: the ledger has to go on from there. Saves reading it again where it stands still. */
  readonly from?: LedgerReading;
  /** Heads that the ledger has to hold, beside those in the statuses of the default branch. */
  readonly anchors?: readonly Anchor[];
}

export interface LedgerWritten {
  /** Where the ledger ends now; null where it is empty and there was nothing to write. */
  readonly head: Head | null;
  /** Commit of the branch; null where there is no branch. */
  readonly commit: string | null;
  /** What was written. */
  readonly entries: readonly Entry[];
  /** How often another writer was faster. */
  readonly retries: number;
  /** Whether the head is anchored in a commit status; null where nothing was written, or there is no token. */
  readonly anchored: Fact<true> | null;
}

type LedgerPorts = Pick<Ports, 'clock' | 'forge' | 'git' | 'hash' | 'log'>;

/** Somebody gets on with each attempt, so that many writers at a time all come to an end. */
const mostAttempts = 30;
const author = { name: 'cm-actions', email: 'cm-actions@users.noreply.github.com' };

/**
 * Appends to the ledger of `origin`: reads and verifies it, writes, and where another writer was faster does all of it
 * again. An altered ledger, one that was written anew, and one that lacks what was anchored are refused, and so is a secret.
 */
export async function writeLedger(ports: LedgerPorts, writing: LedgerWriting): Promise<Fact<LedgerWritten>> {
  const no = whyNotWrite(writing.context);
  if (no !== null) return unavailable(no);
  const anchors = await allAnchors(ports, writing);
  if (anchors.status === 'unavailable') return anchors;
  let known: LedgerReading | null = writing.from ?? null;
  for (let retries = 0; retries < mostAttempts; retries += 1) {
    // Where the ledger was read before, the first attempt stands on that: the branch takes nothing that stands elsewhere.
    const current = retries === 0 ? known : null;
    const now = await readOn(ports, writing.branch, { current, known, anchors: anchors.value });
    if (now.status === 'unavailable') return now;
    known = now.value;
    const attempt = await write(ports, writing, known);
    if (attempt.status === 'unavailable') return attempt;
    const { done } = attempt.value;
    if (done === null) return available({ ...attempt.value.end, retries, anchored: null });
    if (done.kind === 'raced') {
      ports.log.debug(`Another run wrote the ledger first; attempt ${retries + 1}.`);
      continue;
    }
    const anchored = await anchor(ports, writing, attempt.value.end.head);
    return available({ ...attempt.value.end, commit: done.commit, retries, anchored });
  }
  return unavailable(
    `Other runs were faster ${mostAttempts} times, so nothing was written to the ledger. Give the jobs that write it a common \`concurrency\` group.`,
  );
}

/** Without a token nothing can be asked; with one, anchors that cannot be read are no anchors that hold. */
async function allAnchors({ forge }: LedgerPorts, writing: LedgerWriting): Promise<Fact<readonly Anchor[]>> {
  const given = writing.anchors ?? [];
  const { repository } = writing.context.change;
  if (!forge.hasToken || repository === null) return available(given);
  const seen = await anchorsOf(forge, repository);
  if (seen.status === 'available') return available([...given, ...seen.value]);
  return unavailable(
    `Nothing was written to the ledger, because its anchors could not be compared: ${seen.reason} The job that writes it needs \`permissions: statuses: write\`.`,
  );
}

interface Before {
  /** What may be written on without reading again. */
  readonly current: LedgerReading | null;
  /** What the ledger has to go on from. */
  readonly known: LedgerReading | null;
  readonly anchors: readonly Anchor[];
}

/** The ledger, proved to go on from what was read before, and to hold every anchor. */
async function readOn(
  ports: LedgerPorts,
  branch: string,
  { anchors, current, known }: Before,
): Promise<Fact<LedgerReading>> {
  const before = known?.verified.kind === 'whole' ? known.verified.head : null;
  const all = before === null ? anchors : [...anchors, before];
  const now = await (current !== null && holds(current, all) ? available(current) : readLedger(ports, branch, all));
  if (now.status === 'unavailable') return now;
  const { verified } = now.value;
  if (verified.kind === 'whole') return now;
  const { file, line, reason } = verified.at;
  const where = [file, line].filter((part) => part !== null && part !== '').join(':');
  return unavailable(
    `The ledger is altered${where === '' ? '' : ` at ${where}`}, and nothing was written to it. ${reason} Look at it with \`cm ledger verify\`; restore the branch ${branch} from a clone that has it whole, or put it aside and begin a new one, and record why.`,
  );
}

/** Whether what was read before is whole, also by anchors that may be newer. */
function holds({ verified }: LedgerReading, anchors: readonly Anchor[]): boolean {
  return verified.kind === 'whole' && anchors.every(({ hash, seq }) => verified.entries[seq - 1]?.hash === hash);
}

interface Attempt {
  /** Null where there was nothing to write. */
  readonly done: CommitDone | null;
  readonly end: Pick<LedgerWritten, 'commit' | 'entries' | 'head'>;
}

async function write(ports: LedgerPorts, writing: LedgerWriting, known: LedgerReading): Promise<Fact<Attempt>> {
  const { files, verified } = known;
  if (verified.kind === 'broken') return unavailable(verified.at.reason);
  const drafts = typeof writing.drafts === 'function' ? writing.drafts(verified.entries) : writing.drafts;
  const secret = drafts.map(secretIn).find((found) => found !== null);
  if (secret !== undefined) {
    return unavailable(
      `Nothing was written to the ledger: ${secret}, and what is in the ledger can never be taken out. Withdraw that secret if it is one, and keep it out of the report that was read.`,
    );
  }
  const { sha256 } = ports.hash;
  const added = append(verified.head, drafts, { now: ports.clock.now(), policy: writing.policy }, sha256);
  const end = { head: verified.head, commit: known.commit, entries: [] };
  if (added === null) return available({ done: null, end });
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const contents = new Map<string, Uint8Array>();
  for (const [name, text] of added.files) {
    const bad = unfit(verified.head, { name, text }, sha256);
    if (bad !== null) return unavailable(`An entry for the ledger cannot be written. ${bad}`);
    contents.set(name, new TextEncoder().encode((texts.get(name) ?? '') + text));
  }
  const [first, last] = [added.entries[0]?.seq, added.head.seq];
  const message = `chore(ledger): record ${first === last ? `entry ${last}` : `entries ${first} to ${last}`}\n`;
  const commit = { branch: writing.branch, expected: known.commit, files: contents, message };
  const ours = { head: added.head, commit: known.commit, entries: added.entries };
  const done = await put(ports, writing.context.change.repository, commit);
  if (done.status === 'available') return available({ done: done.value, end: ours });
  const landed = await landedAfterAll(ports, writing.branch, added.head);
  return landed === null ? done : available({ done: { kind: 'done', commit: landed }, end: ours });
}

function put({ forge, git }: LedgerPorts, repository: string | null, commit: NewCommit): Promise<Fact<CommitDone>> {
  return forge.hasToken && repository !== null
    ? forge.commitFiles(repository, commit)
    : git.commitFiles({ ...commit, author });
}

/** An answer may be lost on its way back: then the branch holds what was written, and writing it again would double it. */
async function landedAfterAll(ports: LedgerPorts, branch: string, head: Head): Promise<string | null> {
  const now = await readLedger(ports, branch, [head]);
  return now.status === 'available' && now.value.verified.kind === 'whole' ? now.value.commit : null;
}

async function anchor(ports: LedgerPorts, writing: LedgerWriting, head: Head | null): Promise<Fact<true> | null> {
  const { head: commit, repository } = writing.context.change;
  if (!ports.forge.hasToken || repository === null || commit === null || head === null) return null;
  return anchorLedger(ports.forge, repository, commit, head);
}
