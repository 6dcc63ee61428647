import { verifyWaiver } from '@cm/app';
import type { AppliedWaiver } from '@cm/model';
import { auditWaivers, type WaiverRemark } from '@cm/policy';

import { parseArgs } from '../args.ts';
import { datedJsonFlags } from '../flags.ts';
import { commandHelp } from '../help-text.ts';
import { type LocalPolicy, localPolicy } from '../local-policy.ts';
import { waiverTable } from '../waiver-table.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'waivers audit';
const text =
  'Every recorded exception of the policy in force: until when it holds, whether what it names exists, and whether the ' +
  'approver approved it (with a token, and GITHUB_REPOSITORY set to owner/name). ' +
  'Exit 1 where one has expired, is a duplicate, names something unknown or was not approved; 2 where GitHub could not be read.';

/** What is known of one waiver today. */
export interface AuditedWaiver {
  readonly waiver: AppliedWaiver;
  readonly remarks: readonly WaiverRemark[];
}

/** `cm waivers audit`. */
export async function waivers(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, datedJsonFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, text, datedJsonFlags, world.out.columns));
    return 0;
  }
  if (problems.length > 0 || words.join(' ') !== 'audit')
    return refuse(world, ...problems, `Write: cm ${usage} [--json].`);
  const outcome = await localPolicy(world, values);
  if (!outcome.ok) return refuse(world, ...outcome.sentences);
  const { local } = outcome;
  const today = new Date(local.ports.clock.now()).toISOString().slice(0, 10);
  const audited = await audit(local, today);
  const { source } = local.loaded;
  await world.out.write(
    values.has('json') ? asJson(source, today, audited) : waiverTable(source, today, audited, world.out),
  );
  return exitCodeOf(audited, local.ports.forge.hasToken);
}

async function audit(local: LocalPolicy, today: string): Promise<readonly AuditedWaiver[]> {
  const { loaded, catalogue, context, ports } = local;
  const ruleIds = catalogue.rules.map((rule) => rule.id);
  const remarks = auditWaivers(loaded.policy.waivers, { today, ruleIds, used: null });
  const audited: AuditedWaiver[] = [];
  for (const waiver of loaded.policy.waivers) {
    const own = remarks.filter((remark) => remark.waiver === waiver);
    const verified = own.some(({ kind }) => kind === 'expired')
      ? { ...waiver, status: 'expired' as const, evidence: `expired on ${waiver.expires}` }
      : await verifyWaiver({ waiver, addedHere: false }, loaded, context, ports, catalogue);
    audited.push({ waiver: verified, remarks: own });
  }
  return audited;
}

/** One that ends soon is pointed out and no more; unchecked ones count only where GitHub could have been asked. */
function exitCodeOf(audited: readonly AuditedWaiver[], asked: boolean): ExitCode {
  const bad = audited.some(
    ({ waiver, remarks }) => waiver.status === 'unverified' || remarks.some(({ kind }) => kind !== 'expiring'),
  );
  if (bad) return 1;
  return asked && audited.some(({ waiver }) => waiver.status === 'unchecked') ? 2 : 0;
}

function asJson(source: string, today: string, audited: readonly AuditedWaiver[]): string {
  const shown = audited.map(({ waiver, remarks }) => ({
    ...waiver,
    remarks: remarks.map(({ kind, message, fix }) => ({ kind, message, fix })),
  }));
  return `${JSON.stringify({ source, today, waivers: shown }, null, 2)}\n`;
}
