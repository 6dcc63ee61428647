import type { AppliedWaiver, FindingDraft, Verdict, Waiver } from '@cm/model';
import { dayOf, type Policy, waiverFor, type WaiverMatch, waiversAdded } from '@cm/policy';

import type { CatalogueOf } from './catalogue.ts';
import type { ChangeContext } from './change.ts';
import type { WaiverOf } from './levels.ts';
import type { LoadedPolicy } from './policy-source.ts';
import type { Ports } from './ports.ts';
import { waiverHistory } from './waiver-history.ts';
import { verifyWaiver } from './waivers.ts';

export interface WaiverSearch {
  readonly control: string;
  readonly loaded: LoadedPolicy;
  /** The policy as the pull request would leave it: waivers that it adds may serve it. */
  readonly proposed: Policy | null;
  readonly context: ChangeContext;
  readonly ports: Ports;
  readonly catalogue: CatalogueOf;
}

/** Finds and checks the waivers for all failing drafts, each waiver once, before the levels are applied. */
export async function waiversFor(verdicts: readonly Verdict[], search: WaiverSearch): Promise<WaiverOf> {
  const inForce = search.loaded.policy.waivers;
  const added = waiversAdded(inForce, search.proposed?.waivers ?? []);
  if (inForce.length === 0 && added.length === 0) return () => null;
  const today = dayOf(search.ports.clock.now());
  const check = await checker(added, search);
  const applied = new Map<FindingDraft, AppliedWaiver>();
  for (const { rule, findings } of verdicts) {
    for (const draft of findings.filter(({ outcome }) => outcome === 'fail')) {
      const find = (waivers: readonly Waiver[]): WaiverMatch | null =>
        waiverFor(
          waivers,
          search.control,
          { rule, location: draft.location },
          today,
          search.context.change.pullRequest,
        );
      const best = await bestOf(find, inForce, added, check);
      if (best !== null) applied.set(draft, best);
    }
  }
  return (draft) => applied.get(draft) ?? null;
}

type Check = (found: WaiverMatch) => Promise<AppliedWaiver>;

/** How far a waiver is from counting. */
const rank: Readonly<Record<AppliedWaiver['status'], number>> = {
  verified: 0,
  unchecked: 1,
  unverified: 2,
  expired: 3,
};

/** The first waiver that counts, those in force before those that the change adds; else the one that is nearest to it. */
async function bestOf(
  find: (waivers: readonly Waiver[]) => WaiverMatch | null,
  inForce: readonly Waiver[],
  added: readonly Waiver[],
  check: Check,
): Promise<AppliedWaiver | null> {
  let first: AppliedWaiver | null = null;
  for (const waivers of [inForce, added]) {
    let left = waivers;
    for (let found = find(left); found !== null; found = find(left)) {
      const { waiver } = found;
      const applied = await check(found);
      if (applied.status === 'verified') return applied;
      if (first === null || rank[applied.status] < rank[first.status]) first = applied;
      left = left.filter((other) => other !== waiver);
    }
  }
  return first;
}

async function checker(added: readonly Waiver[], search: WaiverSearch): Promise<Check> {
  const { loaded, context, ports } = search;
  const catalogue = await search.catalogue();
  const history = waiverHistory(ports.forge, catalogue);
  const checked = new Map<Waiver, Promise<AppliedWaiver>>();
  return async ({ waiver, status }) => {
    if (status === 'expired') return { ...waiver, status: 'expired', evidence: `expired on ${waiver.expires}` };
    const question = { waiver, addedHere: added.includes(waiver) };
    const verdict = checked.get(waiver) ?? verifyWaiver(question, loaded, context, ports, catalogue, history);
    checked.set(waiver, verdict);
    return verdict;
  };
}
