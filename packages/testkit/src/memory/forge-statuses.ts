import type { ForgePort, ForgeRequirements } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { protectionOf, rulesOf } from '../world/rules.ts';
import { defaultAccount, type WorldRepository, type WorldStatus } from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';

type Ask = <T>(repo: string, answer: (view: RepositoryView) => Fact<T>) => Promise<Fact<T>>;

/** Who writes with a workflow's token. */
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;

/** A world's commit statuses and branch rules, with the statuses that are set while a test runs. */
export function memoryStatuses(ask: Ask): Pick<
  ForgePort,
  'branchRules' | 'commitFiles' | 'commitsWithStatus' | 'labels' | 'requirements' | 'setStatus' | 'statuses'
> & {
  /** Oldest first. */
  readonly written: (view: RepositoryView) => readonly WorldStatus[];
} {
  const set = new Map<string, readonly WorldStatus[]>();
  /** Newest first. */
  const of = ({ data }: RepositoryView): readonly WorldStatus[] =>
    [...(data.statuses ?? []), ...(set.get(data.fullName) ?? [])].toReversed();
  return {
    written: (view) => of(view).toReversed(),
    commitFiles: (repo) => ask(repo, () => unavailable('the memory forge makes no commits')),
    requirements: (repo, branch) => ask(repo, ({ data }) => available(requirementsOf(data, branch))),
    labels: (repo) => ask(repo, ({ data }) => available(data.labels ?? [])),
    branchRules: (repo, branch) => ask(repo, ({ data }) => available(rulesOf(data, branch).map(({ type }) => type))),
    statuses: (repo, sha) =>
      ask(repo, (view) => {
        if (view.commit(sha) === null) return unavailable(`commit ${sha} is not found (404)`);
        const found = of(view).filter((status) => status.sha === sha);
        return available(
          found.map(({ by = defaultAccount, context, description, state }) => ({
            context,
            state,
            description: description ?? '',
            by: { login: by.login, type: by.type ?? 'User' },
          })),
        );
      }),
    setStatus: (repo, sha, status) =>
      ask<true>(repo, (view) => {
        if (view.commit(sha) === null) return unavailable(`commit ${sha} is not found (404)`);
        if (status.description.length > 140) return unavailable('the description is too long (422)');
        set.set(repo, [...(set.get(repo) ?? []), { sha, ...status, by: bot }]);
        return available(true);
      }),
    commitsWithStatus: (repo, context, among) =>
      ask(repo, (view) => {
        const tip = view.resolve(view.data.defaultBranch);
        const newest = tip === null ? [] : view.range(null, tip).toReversed().slice(0, among);
        const having = new Set(of(view).flatMap((status) => (status.context === context ? [status.sha] : [])));
        return available(newest.filter((sha) => having.has(sha)));
      }),
  };
}

function requirementsOf(data: WorldRepository, branch: string): ForgeRequirements {
  const rules = rulesOf(data, branch);
  const told = (type: string): readonly Readonly<Record<string, unknown>>[] =>
    rules.flatMap((rule) => (rule.type === type && rule.parameters !== undefined ? [rule.parameters] : []));
  const named = (list: unknown, key: string): readonly string[] =>
    (list as readonly Readonly<Record<string, string>>[]).flatMap((item) => item[key] ?? []);
  const checks = [
    ...told('required_status_checks').flatMap((one) => named(one['required_status_checks'], 'context')),
    ...(protectionOf(data, branch)?.checks.map(({ context }) => context) ?? []),
  ];
  return {
    rules: rules.map(({ type }) => type),
    checks: [...new Set(checks)],
    workflows: told('workflows').flatMap((one) => named(one['workflows'], 'path')),
    approval: told('pull_request').some((one) => Number(one['required_approving_review_count']) > 0),
  };
}
