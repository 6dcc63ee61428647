import type { Entry } from '@cm/ledger';
import { oneLine } from '@cm/report/control';

import { manyOf } from '../args.ts';
import { timeOf } from '../options.ts';
import { type ExitCode, refuse, type World } from '../world.ts';
import { askedLedger, wholeEntries } from './asked.ts';
import { showFlags } from './flags.ts';

/** `cm ledger show`: the entries, a line each. */
export async function ledgerShow(world: World, args: readonly string[]): Promise<ExitCode> {
  const asked = await askedLedger(world, args, showFlags);
  if (typeof asked === 'number') return asked;
  const { found, values } = asked;
  const since = timeOf(values.get('since'), '--since');
  if (since.status === 'unavailable') return refuse(world, since.reason);
  const entries = await wholeEntries(world, found);
  if (typeof entries === 'number') return entries;
  const kinds = manyOf(values, 'kind');
  const from = since.value;
  const chosen = entries.filter(
    ({ kind, time }) => (kinds.length === 0 || kinds.includes(kind)) && (from === null || Date.parse(time) >= from),
  );
  await world.out.write(values.has('json') ? asJson(chosen) : asText(chosen, entries.length));
  return 0;
}

function asJson(entries: readonly Entry[]): string {
  return `${JSON.stringify({ entries }, null, 2)}\n`;
}

function asText(entries: readonly Entry[], all: number): string {
  if (entries.length === 0) return `None of the ${all} entries of the ledger is meant.\n`;
  const left = String(entries.at(-1)?.seq ?? 0).length;
  const widest = Math.max(...kindsOf(entries).map((kind) => kind.length));
  return entries.map((entry) => `${lineOf(entry, left, widest)}\n`).join('');
}

function kindsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ kind }) => oneLine(kind)))];
}

function lineOf({ kind, payload, seq, time }: Entry, left: number, widest: number): string {
  const fields = Object.entries(payload).map(([name, value]) => `${name}=${wordOf(value)}`);
  const head = `${String(seq).padStart(left)}  ${time}  ${oneLine(kind).padEnd(widest)}`;
  return `${head}  ${oneLine(fields.join(' '))}`.trimEnd();
}

/** A plain word as it is, everything else as JSON, so that a line can be read in one way only. */
function wordOf(value: unknown): string {
  return typeof value === 'string' && /^[^\s"=\p{C}]+$/u.test(value) ? value : JSON.stringify(value);
}
