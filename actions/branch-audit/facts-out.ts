import type { ForgeActivity } from '@cm/app';

import { bypassOf } from './bypass-list.ts';
import { requiredOf } from './required-checks.ts';
import { directOf } from './verdicts/time.ts';
import type { BranchView, SeenBranch, View } from './view.ts';

/** Entries of one list of the facts; the counts are always whole. */
const mostListed = 200;

type Json = Readonly<Record<string, unknown>>;

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts({ branches, facts, settings }: View): Json {
  return {
    repository: facts.repository,
    audit: facts.audit,
    period: settings.period,
    branches: branches.map((branch) => ({
      name: branch.facts.name,
      default: branch.facts.isDefault,
      holdings: branch.holdings,
      ...(branch.seen === null ? {} : protectionOf(branch.seen)),
      pushes: pushesOf(branch),
    })),
  };
}

function protectionOf(seen: SeenBranch): Json {
  const { classic, idle, inForce } = seen;
  const required = requiredOf(seen);
  const bypass = bypassOf(seen);
  return {
    rulesets: [...inForce, ...idle]
      .slice(0, mostListed)
      .map(({ bypass: actors, createdAt, enforcement, id, name, source, updatedAt }) => ({
        id,
        name,
        source,
        enforcement,
        createdAt,
        updatedAt,
        bypassTold: actors !== null,
      })),
    classic: classic.kind,
    checks: required.checks.slice(0, mostListed),
    workflows: required.workflows.slice(0, mostListed),
    bypass: bypass.actors.slice(0, mostListed),
    bypassUntold: bypass.untold.map(({ of }) => of),
    pushers: classic.kind === 'whole' ? classic.told.pushers : null,
  };
}

function pushesOf({ facts: { activity } }: BranchView): Json | null {
  if (activity.status === 'unavailable') return null;
  const { items, whole } = activity.value;
  const count = (kind: ForgeActivity['kind']): number => items.filter((one) => one.kind === kind).length;
  return {
    whole,
    total: items.length,
    byPullRequest: count('pr_merge'),
    byMergeQueue: count('merge_queue_merge'),
    direct: count('push'),
    forced: count('force_push'),
    around: directOf(items)
      .slice(0, mostListed)
      .map(({ after, at, before, by, kind }) => ({ kind, at, by: by?.login ?? null, before, after })),
  };
}
