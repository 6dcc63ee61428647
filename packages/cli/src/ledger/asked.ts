import type { Ports } from '@cm/app';
import type { Entry } from '@cm/ledger';

import { parseArgs } from '../args.ts';
import type { HelpedFlag } from '../flags.ts';
import { portOptions } from '../options.ts';
import { localPorts } from '../ports.ts';
import { type ExitCode, refuse, type World } from '../world.ts';
import { findLedger, type FoundLedger } from './source.ts';
import { alteredText, missingText } from './text.ts';

/** What was typed, and the ledger that it means. */
export interface AskedLedger {
  readonly values: ReadonlyMap<string, string>;
  readonly ports: Ports;
  readonly found: FoundLedger;
}

/** Reads the command line and the ledger; an exit code where either cannot be read, and that is said. */
export async function askedLedger(
  world: World,
  args: readonly string[],
  flags: readonly HelpedFlag[],
): Promise<AskedLedger | ExitCode> {
  const { problems, values, words } = parseArgs(args, flags);
  if (words.length > 0 && !values.has('file'))
    return refuse(world, ...problems, `"${words[0]}" is no flag. Files of a ledger stand behind --file.`);
  if (problems.length > 0) return refuse(world, ...problems);
  const options = portOptions(world, values);
  if (options.status === 'unavailable') return refuse(world, options.reason);
  const ports = localPorts(world, options.value);
  const found = await findLedger(world, ports, values, words);
  return found.status === 'unavailable' ? refuse(world, found.reason) : { values, ports, found: found.value };
}

/** The entries of a ledger that is whole; else an exit code, and why is said. */
export async function wholeEntries(world: World, found: FoundLedger): Promise<readonly Entry[] | ExitCode> {
  const verified = found.check([]);
  if (verified.kind === 'broken') {
    await world.err.write(alteredText(found, verified, null, world.err));
    return 1;
  }
  return isMissing(found) ? refuse(world, missingText(found)) : verified.entries;
}

/** Whether there is no ledger at all: a branch that nobody has made yet, or that was deleted. */
export function isMissing({ branch, commit }: FoundLedger): boolean {
  return branch !== null && commit === null;
}
