import type { ForgeBranchRule, ForgePort, ForgeProtection, ForgeRequiredCheck, ForgeRuleset } from '@cm/app';
import { available } from '@cm/model';

import { type BranchRule, type Protection, protectionOf, rulesOf } from '../world/rules.ts';
import { worldDate, type WorldRepository, type WorldRuleset } from '../world/types.ts';
import type { Ask } from './forge-record.ts';

/** What protects a branch, as an administrator sees it. */
export function memoryProtection(ask: Ask): Pick<ForgePort, 'protection'> {
  return { protection: (repo, branch) => ask(repo, ({ data }) => available(seen(data, branch))) };
}

function seen(data: WorldRepository, branch: string): ForgeProtection {
  const rules = rulesOf(data, branch).map(ruleOf);
  const found = protectionOf(data, branch);
  const checks = found?.checks ?? [];
  const inForce = new Set(rules.map(({ ruleset }) => ruleset));
  const rulesets = (data.rulesets ?? []).filter(
    ({ enforcement = 'active', id, target = 'branch' }) =>
      inForce.has(id) || (target === 'branch' && enforcement !== 'active'),
  );
  return {
    rules: available(rules),
    rulesets: available(rulesets.map((ruleset) => rulesetOf(data, ruleset))),
    branch: available({ protected: found !== null || rules.length > 0, checks: found === null ? null : checks }),
    classic: available(found === null ? null : classicOf(found)),
    readable: available(
      found === null
        ? null
        : {
            approvals: found.approvals ?? null,
            checks: checks.map(({ context }) => context),
            forcePushes: found.forcePushes ?? false,
            deletions: found.deletions ?? false,
          },
    ),
    plan: null,
  };
}

function ruleOf({ parameters = {}, ruleset, type }: BranchRule): ForgeBranchRule {
  const list = (key: string): readonly Readonly<Record<string, unknown>>[] =>
    (parameters[key] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return {
    type,
    ruleset: ruleset.id,
    approvals: Number(parameters['required_approving_review_count'] ?? 0),
    dismissStale: parameters['dismiss_stale_reviews_on_push'] === true,
    lastPush: parameters['require_last_push_approval'] === true,
    checks: list('required_status_checks').map((check): ForgeRequiredCheck => ({
      context: String(check['context']),
      app: (check['integration_id'] as number | undefined) ?? null,
    })),
    strict: parameters['strict_required_status_checks_policy'] === true,
    workflows: list('workflows').map((workflow) => String(workflow['path'])),
  };
}

function rulesetOf({ fullName }: WorldRepository, ruleset: WorldRuleset): ForgeRuleset {
  const { bypass = [], createdAt = worldDate, enforcement = 'active', id, name, organisation, rules } = ruleset;
  return {
    id,
    name,
    source: organisation ?? fullName,
    level: organisation === undefined ? 'repository' : 'above',
    enforcement,
    rules: rules.map(({ type }) => type),
    include: ruleset.include ?? ['~DEFAULT_BRANCH'],
    createdAt,
    updatedAt: ruleset.updatedAt ?? createdAt,
    bypass: bypass.map(({ actor_id, actor_type, bypass_mode }) => ({
      type: actor_type,
      id: actor_id,
      mode: bypass_mode,
    })),
  };
}

function classicOf(
  found: Protection,
): NonNullable<Extract<ForgeProtection['classic'], { readonly status: 'available' }>['value']> {
  const { approvals = null, bypass = [], pushers = null } = found;
  const named = (name: string): string => (name.includes(':') ? name : `user:${name}`);
  const { dismissStale = false, lastPush = false } = found;
  return {
    pullRequest: approvals === null ? null : { approvals, dismissStale, lastPush, bypass: bypass.map(named) },
    checks: found.checks,
    strict: found.strict ?? false,
    admins: found.admins ?? false,
    forcePushes: found.forcePushes ?? false,
    deletions: found.deletions ?? false,
    pushers: pushers === null ? null : pushers.map(named),
  };
}
