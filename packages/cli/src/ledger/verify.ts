import type { Verified } from '@cm/ledger';

import { type ExitCode, refuse, type World } from '../world.ts';
import { askedLedger, isMissing } from './asked.ts';
import { type Compared, comparedWith, missedIn } from './compared.ts';
import { verifyFlags } from './flags.ts';
import type { FoundLedger } from './source.ts';
import { alteredText, missingText } from './text.ts';
import { verifiedJson, wholeText } from './verified-text.ts';

/** `cm ledger verify`: exit 0 whole, 1 altered, 2 unreadable. */
export async function ledgerVerify(world: World, args: readonly string[]): Promise<ExitCode> {
  const asked = await askedLedger(world, args, verifyFlags);
  if (typeof asked === 'number') return asked;
  const { found, ports, values } = asked;
  const compared = await comparedWith(world, ports, found, values);
  if (compared.status === 'unavailable') return refuse(world, compared.reason);
  const { expected, seen } = compared.value;
  const verified = found.check([...expected, ...(seen ?? [])]);
  if (verified.kind === 'whole' && isMissing(found)) return refuse(world, missingText(found));
  await world.out.write(
    values.has('json')
      ? verifiedJson(found, verified, compared.value)
      : asText(found, verified, compared.value, world.out),
  );
  return verified.kind === 'whole' ? 0 : 1;
}

function asText(found: FoundLedger, verified: Verified, compared: Compared, look: World['out']): string {
  if (verified.kind === 'whole') return wholeText(found, verified, compared, look);
  return alteredText(found, verified, missedIn(verified.anchor, compared), look);
}
