import { nearest, type Waiver } from '@cm/model';

import { dayNumber } from './days.ts';
import { controlOf } from './levels.ts';
import { isExpired, waivedRule, waiverKey } from './waivers.ts';

/** One thing to tell of a waiver on schedule, so that it does not redden unrelated changes. */
export interface WaiverRemark {
  readonly waiver: Waiver;
  readonly kind: 'expired' | 'expiring' | 'unknown-control' | 'unknown-rule' | 'duplicate' | 'unused';
  readonly message: string;
  readonly fix: string;
}

export interface WaiverAuditContext {
  /** A day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  readonly ruleIds: readonly string[];
  /** Waivers that excused something; null where nobody looked, and then none is called unused. */
  readonly used: readonly Waiver[] | null;
}

/** How long before its end a waiver is called expiring, in days. */
export const expiryNotice = 14;

/** Everything that is stale, misspelt or double in a list of waivers, in the list's order. */
export function auditWaivers(waivers: readonly Waiver[], context: WaiverAuditContext): readonly WaiverRemark[] {
  const controls = [...new Set(context.ruleIds.map(controlOf))];
  const used = context.used && new Set(context.used.map(waiverKey));
  const seen = new Set<string>();
  return waivers.flatMap((waiver) => {
    const key = JSON.stringify([waiver.control, waivedRule(waiver), waiver.scope]);
    const again = seen.has(key);
    seen.add(key);
    const name = nameOf(waiver, context.ruleIds, controls);
    const expiry = expiryOf(waiver, context.today);
    const idle = used !== null && !used.has(waiverKey(waiver)) && name === null && expiry?.kind !== 'expired';
    return [name, expiry, again ? duplicate : null, idle ? unused : null].flatMap((remark) =>
      remark === null ? [] : [{ waiver, ...remark }],
    );
  });
}

type Remark = Omit<WaiverRemark, 'waiver'>;

const duplicate: Remark = {
  kind: 'duplicate',
  message: 'Another waiver has the same control, rule and scope.',
  fix: 'Keep the one with the right end, and remove the other.',
};

const unused: Remark = {
  kind: 'unused',
  message: 'This waiver excused nothing.',
  fix: 'Remove it if the exception is no longer needed, or correct its scope.',
};

function nameOf(waiver: Waiver, ruleIds: readonly string[], controls: readonly string[]): Remark | null {
  if (!controls.includes(waiver.control)) {
    const fix = correction('the control', waiver.control, controls);
    return { kind: 'unknown-control', message: `There is no control ${JSON.stringify(waiver.control)}.`, fix };
  }
  const rule = waivedRule(waiver);
  if (ruleIds.includes(rule) && controlOf(rule) === waiver.control) {
    return null;
  }
  const own = ruleIds.filter((id) => controlOf(id) === waiver.control);
  const message = `The control ${waiver.control} has no rule ${JSON.stringify(rule)}.`;
  return { kind: 'unknown-rule', message, fix: correction('the rule', rule, own) };
}

function correction(what: string, word: string, names: readonly string[]): string {
  const close = nearest(word, names);
  return close === null ? `Correct ${what}, or remove the waiver.` : `Write ${close}, or remove the waiver.`;
}

function expiryOf(waiver: Waiver, today: string): Remark | null {
  if (isExpired(waiver, today)) {
    const fix = 'Remove it, or have a new end approved.';
    return { kind: 'expired', message: `This waiver ended on ${waiver.expires}.`, fix };
  }
  const left = (dayNumber(waiver.expires) ?? Infinity) - (dayNumber(today) ?? 0);
  if (left > expiryNotice) {
    return null;
  }
  const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
  const fix = 'Repair what it excuses before then, or have a new end approved.';
  return { kind: 'expiring', message: `This waiver ends ${when}, on ${waiver.expires}.`, fix };
}
