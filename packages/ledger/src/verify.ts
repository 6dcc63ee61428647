import { type Anchor, type Entry, type Head, noHash, sealOf, type Sha256 } from './entry.ts';
import { fileOf, isLedgerFile } from './file-name.ts';

/** One file of the ledger, as it stands on its branch. */
export interface LedgerFile {
  /** `2026-11.jsonl`. */
  readonly name: string;
  readonly text: string;
}

/** The first line that cannot be: everything from there on is worth nothing. */
export interface BrokenAt {
  readonly file: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  /** One sentence. */
  readonly reason: string;
}

export type Verified =
  | { readonly kind: 'whole'; readonly head: Head | null; readonly entries: readonly Entry[] }
  | { readonly kind: 'broken'; readonly at: BrokenAt; readonly head: Head | null };

/** How much one line may hold, in UTF-16 units. */
const longestLine = 100_000;

/**
 * Follows the chain from its first line, over all files in their order; linear. With anchors it also tells a ledger whose end
 * was cut off, and one that was written anew from some line on, which no chain can tell of itself.
 */
export function verify(files: readonly LedgerFile[], sha256: Sha256, anchors: readonly Anchor[] = []): Verified {
  const entries: Entry[] = [];
  const byName = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const file of byName) {
    const at = read(file, entries, sha256);
    if (at !== null) return { kind: 'broken', at, head: headOf(entries) };
  }
  const at = missed(entries, anchors, byName.at(-1)?.name ?? '');
  return at === null
    ? { kind: 'whole', head: headOf(entries), entries }
    : { kind: 'broken', at, head: headOf(entries) };
}

/** Where the chain ends. */
export function headOf(entries: readonly Entry[]): Head | null {
  const last = entries.at(-1);
  return last === undefined ? null : { seq: last.seq, hash: last.hash, time: last.time };
}

function read({ name, text }: LedgerFile, entries: Entry[], sha256: Sha256): BrokenAt | null {
  if (!isLedgerFile(name)) return { file: name, line: null, reason: 'No file of the ledger has such a name.' };
  if (text === '') return { file: name, line: null, reason: 'The file is empty.' };
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return { file: name, line: lines.length + 1, reason: 'The line is cut off: no line feed ends it.' };
  for (const [index, line] of lines.entries()) {
    const entry = entryOf(line, entries.at(-1), name, sha256);
    if (typeof entry === 'string') return { file: name, line: index + 1, reason: entry };
    entries.push(entry);
  }
  return null;
}

/** The entry of a line that follows another, or why it cannot stand there. */
function entryOf(line: string, before: Entry | undefined, file: string, sha256: Sha256): Entry | string {
  const seal = line.length > longestLine ? null : sealOf(line);
  if (seal === null) return 'It is no entry: it does not end in a hash.';
  if (sha256(seal.text) !== seal.hash) return 'It was altered: its text does not have the hash that it states.';
  const entry = parsed(line);
  if (entry === null) return 'It is no entry: fields are missing, or have another kind of value.';
  const seq = (before?.seq ?? 0) + 1;
  if (entry.seq !== seq) return `Entry ${seq} should stand here, and this is ${entry.seq}.`;
  if (entry.prev !== (before?.hash ?? noHash))
    return 'It does not follow the entry before it: that one is another, or was altered.';
  if (before !== undefined && entry.time < before.time) return 'Its time is before that of the entry before it.';
  if (fileOf(entry.time) !== file) return `It belongs to ${fileOf(entry.time)} by its time.`;
  return entry;
}

function parsed(line: string): Entry | null {
  const value = jsonOf(line);
  if (typeof value !== 'object' || value === null) return null;
  const { seq, time, kind, payload, policy, prev, hash } = value as Partial<Record<keyof Entry, unknown>>;
  const isEntry =
    typeof seq === 'number' &&
    typeof time === 'string' &&
    isMoment(time) &&
    typeof kind === 'string' &&
    typeof policy === 'string' &&
    typeof prev === 'string' &&
    isRecord(payload);
  return isEntry ? { seq, time, kind, payload, policy, prev, hash: String(hash) } : null;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `2026-11-22T20:35:25.123Z`, the form in which times can be compared as text. */
function isMoment(time: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(time) && !Number.isNaN(Date.parse(time));
}

/** An anchor that the chain does not hold any more: it was cut off before it, or written anew. */
function missed(entries: readonly Entry[], anchors: readonly Anchor[], file: string): BrokenAt | null {
  for (const { seq, hash } of anchors.toSorted((a, b) => a.seq - b.seq)) {
    const entry = entries[seq - 1];
    if (entry === undefined) {
      const reason = `The ledger ends at entry ${entries.length}, and entry ${seq} was anchored: its end was cut off.`;
      return { file, line: null, reason };
    }
    if (entry.hash !== hash) {
      const reason = `Entry ${seq} is not the one that was anchored: the ledger was written anew from there or before.`;
      return { file: fileOf(entry.time), line: null, reason };
    }
  }
  return null;
}
