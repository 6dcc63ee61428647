import type {
  ForgeActivity,
  ForgeBranchRule,
  ForgeBypass,
  ForgeClassicProtection,
  ForgeProtection,
  ForgeReadableProtection,
  ForgeRuleset,
  Unseen,
} from '@cm/app';
import { available, type FindingDraft, type Judgement, type Verdict } from '@cm/model';

import type { AuditFacts, BranchFacts } from './facts.ts';
import { judge } from './judge.ts';
import { six } from './requirements.ts';
import { defaults, type Settings } from './settings.ts';

/** A rule of the ruleset “Main”, number 7. */
export function rule(type: string, more: Partial<ForgeBranchRule> = {}): ForgeBranchRule {
  const none = { approvals: 0, dismissStale: false, lastPush: false, checks: [], strict: false, workflows: [] };
  return { type, ruleset: 7, ...none, ...more };
}

export const actions = 15368;
export const pull = rule('pull_request', { approvals: 1, dismissStale: true });
export const force = rule('non_fast_forward');
export const checks = rule('required_status_checks', {
  strict: true,
  checks: [{ context: 'Controls / Required', app: actions }],
});
/** What the suite’s own ruleset asks for. */
export const suite: readonly ForgeBranchRule[] = [rule('deletion'), force, pull, checks];

export function ruleset(more: Partial<ForgeRuleset> = {}): ForgeRuleset {
  return {
    id: 7,
    name: 'Main',
    source: 'acme/webshop',
    level: 'repository',
    enforcement: 'active',
    rules: [],
    include: ['~DEFAULT_BRANCH'],
    createdAt: '2026-01-01T09:00:00Z',
    updatedAt: '2026-01-01T09:00:00Z',
    bypass: [],
    ...more,
  };
}

/** Classic protection that asks for everything. */
export function classic(more: Partial<ForgeClassicProtection> = {}): ForgeClassicProtection {
  return {
    pullRequest: { approvals: 1, dismissStale: true, lastPush: false, bypass: [] },
    checks: [{ context: 'Controls / Required', app: actions }],
    strict: true,
    admins: true,
    forcePushes: false,
    deletions: false,
    pushers: null,
    ...more,
  };
}

export function lacks(permission: string | null, reason = 'refused'): Unseen {
  return { status: 'unavailable', reason, permission };
}

/** What there is; by default nothing, and the token sees everything. */
export interface Told {
  readonly rules?: readonly ForgeBranchRule[] | Unseen;
  readonly rulesets?: readonly ForgeRuleset[];
  readonly classic?: ForgeClassicProtection | null;
  readonly plan?: string;
  /**
   * `admin` sees all. `reader` has `contents: read`: no classic protection but what every reader is told, and no bypass list.
   * `old`: as `reader`, on a server without that question of GraphQL. `none`: nothing but `metadata: read`.
   */
  readonly token?: 'admin' | 'none' | 'old' | 'reader';
}

/** What GitHub answers about it. */
export function protectionOf(told: Told): ForgeProtection {
  const { classic: old = null, plan = null, rules = [], token = 'admin' } = told;
  const seen = 'status' in rules ? rules : available(rules);
  const some = !('status' in rules) && rules.length > 0;
  const known = told.rulesets ?? (some ? [ruleset()] : []);
  const state = stateOf(some, old);
  const common = { rules: seen, branch: token === 'none' ? lacks('contents: read') : state, plan };
  if (token === 'admin') {
    return { ...common, rulesets: available(known), classic: available(old), readable: available(readableOf(old)) };
  }
  const redacted = available(known.map((one) => ({ ...one, bypass: null })));
  return { ...common, rulesets: redacted, classic: lacks('administration: read'), readable: toReaders(old, token) };
}

function stateOf(some: boolean, old: ForgeClassicProtection | null): ForgeProtection['branch'] {
  return available({ protected: some || old !== null, checks: old?.checks ?? [] });
}

function toReaders(old: ForgeClassicProtection | null, token: Told['token']): ForgeProtection['readable'] {
  if (token === 'reader') return available(readableOf(old));
  return lacks(token === 'none' ? 'contents: read' : null);
}

function readableOf(old: ForgeClassicProtection | null): ForgeReadableProtection | null {
  if (old === null) return null;
  const { checks: all, deletions, forcePushes, pullRequest } = old;
  return {
    approvals: pullRequest?.approvals ?? null,
    checks: all.map(({ context }) => context),
    forcePushes,
    deletions,
  };
}

export function event(kind: ForgeActivity['kind'], at: string, login = 'kim'): ForgeActivity {
  const by = { login, type: 'User' } as const;
  return { id: 1, kind, at, by, ref: 'refs/heads/main', before: 'a'.repeat(40), after: 'b'.repeat(40) };
}

export function factsOf(told: Told, more: Partial<BranchFacts> = {}, run: Partial<AuditFacts> = {}): AuditFacts {
  const items = [event('pr_merge', '2026-01-05T09:00:00Z')];
  const branch: BranchFacts = {
    name: 'main',
    isDefault: true,
    protection: available(protectionOf(told)),
    activity: available({ items, whole: true }),
    ...more,
  };
  return { repository: 'acme/webshop', audit: true, problem: null, branches: [branch], ...run };
}

export function judged(told: Told, settings: Partial<Settings> = {}, more: Partial<BranchFacts> = {}): Judgement {
  return judge(factsOf(told, more), { ...defaults, ...settings });
}

function verdictOf(judgement: Judgement, name: string): Verdict {
  const found = judgement.verdicts.find(({ rule: id }) => id === `branch-audit/${name}`);
  if (found === undefined) throw new Error(`no verdict of ${name}`);
  return found;
}

export function findingsOf(judgement: Judgement, name: string): readonly FindingDraft[] {
  return verdictOf(judgement, name).findings;
}

/** What a rule decided by itself; `red`: a failure that weighs in full in an audit. */
export function outcomeOf(judgement: Judgement, name: string): 'fail' | 'idle' | 'pass' | 'red' | 'unknown' {
  const { applies, enforced, findings, undecided } = verdictOf(judgement, name);
  if (findings.some(({ atMost, outcome }) => outcome === 'fail' && enforced && atMost === undefined)) return 'red';
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'fail';
  if (findings.length > 0 || undecided) return 'unknown';
  return applies ? 'pass' : 'idle';
}

/** The six rules, a letter each, in the policy’s order: protected, pull request, approval, checks, force push, up to date. */
export function letters(judgement: Judgement): string {
  const letter = { fail: 'F', idle: '-', pass: 'P', red: 'F', unknown: '?' } as const;
  return six.map((name) => letter[outcomeOf(judgement, name)]).join('');
}

export function actor(type: string, id: number | null, mode: ForgeBypass['mode'] = 'always'): ForgeBypass {
  return { type, id, mode };
}
