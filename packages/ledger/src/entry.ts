/**
 * What the ledger records of the policy's controls. A kind, once written, is never renamed.
 * `detected` … `released`: a vulnerability's life; `merged`: two turned out to be one. `heartbeat`: a scan ran. `release-rollback`: users of the suite were taken back to an older release. Later records (deployments, approvals) add theirs.
 */
export const entryKinds = [
  'detected',
  'rescored',
  'suppressed',
  'expired',
  'fixed',
  'reopened',
  'released',
  'merged',
  'heartbeat',
  'release-rollback',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** JSON values only; keys in the order given. Never a secret: the writer names what it puts in. */
export type Payload = Readonly<Record<string, unknown>>;

/** One record, as it is asked for. */
export interface EntryDraft {
  readonly kind: string;
  readonly payload: Payload;
}

/** One line of the ledger. */
export interface Entry extends EntryDraft {
  /** From 1, without a gap, over all files. */
  readonly seq: number;
  /** ISO 8601 in UTC, to the millisecond; never before that of the entry before. */
  readonly time: string;
  /** SHA-256 of the policy in force, lower-case hexadecimal. */
  readonly policy: string;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256 of the line without this field. */
  readonly hash: string;
}

/** Where a chain ends: all that is needed to go on, or to tell later that nothing was cut off. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  /** ISO 8601. */
  readonly time: string;
}

/** A head that was written down elsewhere (a commit status), out of reach of who can write the ledger. */
export type Anchor = Pick<Head, 'seq' | 'hash'>;

/** Before the first entry. */
export const noHash = '0'.repeat(64);

export type Sha256 = (text: string) => string;

const hashField = ',"hash":"';
const hashLength = 64;
/** `,"hash":"<64>"}` */
const tailLength = hashField.length + hashLength + 2;

/** The line of an entry, without its line feed: JSON whose last field is the hash of all before it. */
export function lineOf(entry: Omit<Entry, 'hash'>, sha256: Sha256): { readonly line: string; readonly hash: string } {
  const { seq, time, kind, payload, policy, prev } = entry;
  const whole = JSON.stringify({ seq, time, kind, payload, policy, prev });
  const hash = sha256(whole);
  return { line: `${whole.slice(0, -1)}${hashField}${hash}"}`, hash };
}

/** What a line says of its own hash, and the text that has to have it; null where it has no such end. */
export function sealOf(line: string): { readonly text: string; readonly hash: string } | null {
  const from = line.length - tailLength;
  if (from < 1 || !line.startsWith(hashField, from) || !line.endsWith('"}')) return null;
  return { text: `${line.slice(0, from)}}`, hash: line.slice(from + hashField.length, -2) };
}
