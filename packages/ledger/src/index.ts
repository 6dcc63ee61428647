export { append } from './append.ts';
export type { Addition, Writing } from './append.ts';
export { entryKinds } from './entry.ts';
export type { Anchor, Entry, EntryDraft, EntryKind, Head, Payload, Sha256 } from './entry.ts';
export { isLedgerFile } from './file-name.ts';
export { headOf, verify } from './verify.ts';
export type { BrokenAt, LedgerFile, Verified } from './verify.ts';
