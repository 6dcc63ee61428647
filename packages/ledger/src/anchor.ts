import type { Anchor } from './entry.ts';

/** Context of the commit status that anchors a head, and the usual name of the ledger's branch. */
export const ledgerName = 'cm-ledger';

/** A head as a commit status says it: at most 92 characters of the 140 that GitHub takes. */
export function anchorText({ seq, hash }: Anchor): string {
  return `seq ${seq} sha256 ${hash}`;
}

/** Reads what `anchorText` wrote, or `SEQ:HASH` as a person types it; null for any other text. */
export function anchorOf(text: string): Anchor | null {
  const match = /^(?:seq ([1-9]\d{0,14}) sha256 |([1-9]\d{0,14}):)([0-9a-f]{64})$/.exec(text);
  if (match === null) return null;
  const [, written, typed, hash = ''] = match;
  return { seq: Number(written ?? typed), hash };
}
