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
  | {
      readonly kind: 'broken';
      readonly at: BrokenAt;
      /** Of what is whole before that line. */
      readonly head: Head | null;
      /** The anchor that the chain does not hold; null where a line itself is wrong. */
      readonly anchor: Anchor | null;
    };

/** How much one line may hold, in UTF-16 units. */
const longestLine = 100_000;

/**
 * Follows the chain from its first line, over all files in their order; linear. With anchors it also tells a ledger whose end
 * was cut off, and one that was written anew from some line on, which no chain can tell of itself.
 */
export function verify(files: readonly LedgerFile[], sha256: Sha256, anchors: readonly Anchor[] = []): Verified {
  const byName = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return followed(byName, true, sha256, anchors);
}

/** As `verify`, for one file of any name that holds all entries one after the other, as `cm ledger export` writes it. */
export function verifyExport(file: LedgerFile, sha256: Sha256, anchors: readonly Anchor[] = []): Verified {
  return followed([file], false, sha256, anchors);
}

/** Why lines cannot stand after a head; null where they can. For what is about to be written, since it can never be mended. */
export function unfit(head: Head | null, { name, text }: LedgerFile, sha256: Sha256): string | null {
  let before = head;
  for (const line of text.split('\n').slice(0, -1)) {
    if (line.length > longestLine) return `It has ${line.length} characters, and ${longestLine} is the most.`;
    const entry = entryOf(line, before, name, sha256);
    if (typeof entry === 'string') return entry;
    before = entry;
  }
  return null;
}

function followed(
  files: readonly LedgerFile[],
  byMonth: boolean,
  sha256: Sha256,
  anchors: readonly Anchor[],
): Verified {
  const entries: Entry[] = [];
  for (const file of files) {
    const at = read(file, byMonth, entries, sha256);
    if (at !== null) return { kind: 'broken', at, head: headOf(entries), anchor: null };
  }
  const miss = missed(entries, anchors, files.at(-1)?.name ?? '');
  return miss === null
    ? { kind: 'whole', head: headOf(entries), entries }
    : { kind: 'broken', ...miss, head: headOf(entries) };
}

/** Where the chain ends. */
export function headOf(entries: readonly Entry[]): Head | null {
  const last = entries.at(-1);
  return last === undefined ? null : { seq: last.seq, hash: last.hash, time: last.time };
}

function read({ name, text }: LedgerFile, byMonth: boolean, entries: Entry[], sha256: Sha256): BrokenAt | null {
  if (byMonth && !isLedgerFile(name))
    return { file: name, line: null, reason: 'No file of the ledger has such a name.' };
  if (text === '') return { file: name, line: null, reason: 'The file is empty.' };
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return { file: name, line: lines.length + 1, reason: 'The line is cut off: no line feed ends it.' };
  let number = 0;
  for (const line of lines) {
    number += 1;
    const entry = entryOf(line, entries.at(-1) ?? null, byMonth ? name : null, sha256);
    if (typeof entry === 'string') return { file: name, line: number, reason: entry };
    entries.push(entry);
  }
  return null;
}

/** The entry of a line that follows another, or why it cannot stand there; `file` is null where any month may stand. */
function entryOf(line: string, before: Head | null, file: string | null, sha256: Sha256): Entry | string {
  const seal = line.length > longestLine ? null : sealOf(line);
  if (seal === null) return 'It is no entry: it does not end in a hash.';
  if (sha256(seal.text) !== seal.hash) return 'It was altered: its text does not have the hash that it states.';
  const entry = parsed(line);
  if (entry === null) return 'It is no entry: fields are missing, or have another kind of value.';
  if (file !== null && fileOf(entry.time) !== file) return `It belongs to ${fileOf(entry.time)} by its time.`;
  return misplaced(entry, before ?? beforeAll) ?? entry;
}

const beforeAll: Head = { seq: 0, hash: noHash, time: '' };

function misplaced(entry: Entry, before: Head): string | null {
  const seq = before.seq + 1;
  if (entry.seq !== seq) return `Entry ${seq} should stand here, and this is ${entry.seq}.`;
  if (entry.prev !== before.hash) return 'It does not follow the entry before it: that one is another, or was altered.';
  return entry.time < before.time ? 'Its time is before that of the entry before it.' : null;
}

/** The line's own object, not a copy: of 20,000 lines that is a tenth of the time. */
function parsed(line: string): Entry | null {
  const value = jsonOf(line);
  return isRecord(value) && isEntry(value) ? value : null;
}

function isEntry(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Entry {
  const { seq, time, kind, payload, policy, prev, hash } = value;
  return (
    typeof seq === 'number' &&
    typeof time === 'string' &&
    isMoment(time) &&
    typeof kind === 'string' &&
    typeof policy === 'string' &&
    typeof prev === 'string' &&
    typeof hash === 'string' &&
    isRecord(payload)
  );
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

const moment = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** `2026-11-22T20:35:25.123Z`, the form in which times can be compared as text. */
function isMoment(time: string): boolean {
  return moment.test(time);
}

/** An anchor that the chain does not hold any more: it was cut off before it, or written anew. */
function missed(
  entries: readonly Entry[],
  anchors: readonly Anchor[],
  file: string,
): { readonly at: BrokenAt; readonly anchor: Anchor } | null {
  for (const anchor of anchors.toSorted((a, b) => a.seq - b.seq)) {
    const { seq, hash } = anchor;
    const entry = entries[seq - 1];
    if (entry === undefined) {
      const reason = `The ledger ends at entry ${entries.length}, and entry ${seq} was anchored: its end was cut off.`;
      return { at: { file, line: null, reason }, anchor };
    }
    if (entry.hash !== hash) {
      const reason = `Entry ${seq} is not the one that was anchored: the ledger was written anew from there or before.`;
      return { at: { file: fileOf(entry.time), line: null, reason }, anchor };
    }
  }
  return null;
}
