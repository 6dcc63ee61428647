import type { WorldProtection, WorldRuleset } from './repository-types.ts';
import type { WorldRepository } from './types.ts';

/** Classic protection with its checks written out; null where a branch has none. */
export type Protection = Omit<WorldProtection, 'checks'> & {
  readonly checks: readonly { readonly context: string; readonly app: number | null }[];
};

/** The classic protection of a branch. */
export function protectionOf({ protection }: WorldRepository, branch: string): Protection | null {
  const found = protection?.[branch];
  if (found === undefined) return null;
  const told: WorldProtection = 'length' in found ? { checks: found } : found;
  const checks = (told.checks ?? []).map((check) =>
    typeof check === 'string' ? { context: check, app: null } : { context: check.context, app: check.app ?? null },
  );
  return { ...told, checks };
}

/** One rule that binds a branch, and the ruleset that it is of. */
export interface BranchRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly ruleset: { readonly id: number; readonly organisation?: string };
}

/** Every rule that rulesets put on a branch; those that are off or only tried out bind nothing. */
export function rulesOf(repo: WorldRepository, branch: string): readonly BranchRule[] {
  const short = { id: 42 };
  const checks = repo.checks?.[branch] ?? [];
  const parameters = {
    strict_required_status_checks_policy: true,
    required_status_checks: checks.map((context) => ({ context })),
  };
  return [
    ...(repo.rules?.[branch] ?? []).map((type) => ({ type, ruleset: short })),
    ...(checks.length === 0 ? [] : [{ type: 'required_status_checks', parameters, ruleset: short }]),
    ...(repo.rulesets ?? [])
      .filter((ruleset) => (ruleset.enforcement ?? 'active') === 'active' && binds(repo, ruleset, branch))
      .flatMap((ruleset) => ruleset.rules.map((rule) => ({ ...rule, ruleset }))),
  ];
}

function binds(
  repo: WorldRepository,
  { exclude = [], include, target = 'branch' }: WorldRuleset,
  branch: string,
): boolean {
  const fits = (patterns: readonly string[]): boolean => patterns.some((pattern) => matches(repo, pattern, branch));
  return target === 'branch' && fits(include ?? ['~DEFAULT_BRANCH']) && !fits(exclude);
}

function matches({ defaultBranch }: WorldRepository, pattern: string, branch: string): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return branch === defaultBranch;
  const [start = '', ...parts] = pattern.replace(/^refs\/heads\//, '').split('*');
  const end = parts.at(-1);
  if (end === undefined) return branch === start;
  return branch.length >= start.length + end.length && branch.startsWith(start) && branch.endsWith(end);
}
