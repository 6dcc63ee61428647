import { type Entry, ledgerName, type Verified } from '@cm/ledger';
import { oneLine } from '@cm/report/control';

import { table } from '../layout.ts';
import { paintWith } from '../paint.ts';
import { type Compared, missedIn } from './compared.ts';
import type { FoundLedger } from './source.ts';
import { trustText } from './trust.ts';

type Whole = Extract<Verified, { readonly kind: 'whole' }>;

/** What is proved of a ledger that is whole, what it was compared with, and how far that goes. */
export function wholeText(
  found: FoundLedger,
  { entries, head }: Whole,
  compared: Compared,
  look: { readonly colour: boolean; readonly columns: number },
): string {
  const { green } = paintWith(look.colour);
  const commit = found.commit === null ? '' : `, commit ${found.commit}`;
  const rows: readonly (readonly [string, string])[] = [
    ['read from', `${oneLine(found.where)}${commit}`],
    ...(head === null ? [] : [['ends at', `entry ${head.seq} of ${head.time}`] as const]),
    ['compared', comparedText(compared)],
    ...(head === null ? [] : [['keep', `--expect ${head.seq}:${head.hash}`] as const]),
  ];
  return `${[
    `${green('✓')} The ledger is whole: ${sizeText(entries, found.files.length)}.`,
    table(rows, look.columns, '    '),
    '',
    trustText(compared.trust, found.branch ?? ledgerName, look.columns),
  ].join('\n')}\n`;
}

function sizeText(entries: readonly Entry[], files: number): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return 'it holds nothing yet';
  const count = (number: number, one: string, many: string): string =>
    `${grouped(number)} ${number === 1 ? one : many}`;
  const days = `${first.time.slice(0, 10)} to ${last.time.slice(0, 10)}`;
  return `${count(entries.length, 'entry', 'entries')} in ${count(files, 'file', 'files')}, ${days}`;
}

/** `20,000`. Node's own way loads what it knows of every language, which takes longer than to verify 10,000 entries. */
function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function comparedText({ expected, seen }: Compared): string {
  const given = expected.length === 0 ? [] : [`${expected.length} given`];
  const found = seen === null ? [] : [`${seen.length} in the statuses of the default branch`];
  const all = [...given, ...found];
  return all.length === 0 ? 'with no anchor' : `with anchors: ${all.join(', ')}; the ledger holds all of them`;
}

/** The same as data. */
export function verifiedJson(found: FoundLedger, verified: Verified, compared: Compared): string {
  const { expected, seen, trust } = compared;
  const { anchor, at } = verified.kind === 'broken' ? verified : { anchor: null, at: null };
  const entries = verified.kind === 'whole' ? verified.entries : [];
  const shown = {
    state: verified.kind === 'whole' ? 'whole' : 'altered',
    source: found.where,
    branch: found.branch,
    commit: found.commit,
    files: found.files.length,
    entries: verified.head?.seq ?? 0,
    first: entries[0]?.time ?? null,
    head: verified.head,
    at,
    anchors: { expected: expected.length, seen: seen?.length ?? null, missed: missedIn(anchor, compared) ?? anchor },
    trust,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
