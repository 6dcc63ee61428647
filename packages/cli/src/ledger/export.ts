import { csvOf } from '@cm/ledger';

import { type ExitCode, refuse, type World } from '../world.ts';
import { askedLedger, wholeEntries } from './asked.ts';
import { exportFlags } from './flags.ts';

/** `cm ledger export`: the lines as they are, or a spreadsheet. */
export async function ledgerExport(world: World, args: readonly string[]): Promise<ExitCode> {
  const asked = await askedLedger(world, args, exportFlags);
  if (typeof asked === 'number') return asked;
  const { found, values } = asked;
  const format = values.get('format') ?? 'jsonl';
  if (format !== 'jsonl' && format !== 'csv') return refuse(world, `--format ${format} is none of jsonl and csv.`);
  const entries = await wholeEntries(world, found);
  if (typeof entries === 'number') return entries;
  const lines = found.files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  await world.out.write(format === 'csv' ? csvOf(entries) : lines);
  return 0;
}
