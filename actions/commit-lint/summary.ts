import type { Verdict } from '@cm/model';

import type { LandingPlan } from './landing.ts';
import type { Reading } from './readings.ts';
import { ticketRule } from './rules/change-level.ts';
import type { SquashReading } from './squash.ts';

/** The one sentence that a person reads first. */
export function summaryOf(
  readings: readonly Reading[],
  squash: SquashReading,
  plan: LandingPlan,
  verdicts: readonly Verdict[],
): string {
  const exempt = readings.filter((reading) => reading.exempt !== null).length;
  const noun = readings[0]?.origin.kind === 'text' ? 'message' : 'commit';
  const read = `${counted(readings.length, noun)} read${exempt === 0 ? '' : `, ${exempt} exempt`}`;
  const findings = verdicts.reduce((sum, verdict) => sum + verdict.findings.length, 0);
  if (findings === 0) return `${read}; nothing to mend.`;
  const broken = brokenMessages(readings, squash, plan, noun);
  const ticket = verdicts.some((verdict) => verdict.rule === ticketRule.id && verdict.findings.length > 0);
  const parts = [read, ...(broken === null ? [] : [broken]), ...(ticket ? ['no ticket is named'] : [])];
  const rest = broken === null && !ticket ? [`${findings} ${findings === 1 ? 'remark' : 'remarks'}`] : [];
  return `${[...parts, ...rest].join('; ')}.`;
}

/** Which messages break a rule that looks at one message. */
function brokenMessages(
  readings: readonly Reading[],
  squash: SquashReading,
  plan: LandingPlan,
  noun: string,
): string | null {
  const flawed = plan.commits === 'do not land' ? 0 : readings.filter((reading) => reading.flaws.length > 0).length;
  const squashed = squash.candidates.some((candidate) => candidate.flaws.length > 0);
  if (flawed === 0) return squashed ? 'the squash message needs mending' : null;
  const commits = counted(flawed, noun);
  if (squashed) return `the squash message and ${commits} need mending`;
  return `${commits} ${flawed === 1 ? 'needs' : 'need'} mending`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
