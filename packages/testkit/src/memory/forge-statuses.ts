import type { ForgePort } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { defaultAccount, type WorldStatus } from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';

type Ask = <T>(repo: string, answer: (view: RepositoryView) => Fact<T>) => Promise<Fact<T>>;

/** A world's commit statuses and branch rules, with the statuses that are set while a test runs. */
export function memoryStatuses(
  ask: Ask,
): Pick<ForgePort, 'branchRules' | 'commitFiles' | 'commitsWithStatus' | 'requirements' | 'setStatus' | 'statuses'> {
  const set = new Map<string, readonly WorldStatus[]>();
  /** Newest first. */
  const of = ({ data }: RepositoryView): readonly WorldStatus[] =>
    [...(data.statuses ?? []), ...(set.get(data.fullName) ?? [])].toReversed();
  return {
    commitFiles: (repo) => ask(repo, () => unavailable('the memory forge makes no commits')),
    requirements: (repo, branch) =>
      ask(repo, ({ data }) =>
        available({
          rules: data.rules?.[branch] ?? [],
          checks: data.checks?.[branch] ?? [],
          workflows: [],
          approval: false,
        }),
      ),
    branchRules: (repo, branch) => ask(repo, ({ data }) => available(data.rules?.[branch] ?? [])),
    statuses: (repo, sha) =>
      ask(repo, (view) => {
        if (view.commit(sha) === null) return unavailable(`commit ${sha} is not found (404)`);
        const found = of(view).filter((status) => status.sha === sha);
        return available(
          found.map(({ by = defaultAccount, context, description }) => ({
            context,
            description: description ?? '',
            by: { login: by.login, type: by.type ?? 'User' },
          })),
        );
      }),
    setStatus: (repo, sha, status) =>
      ask<true>(repo, (view) => {
        if (view.commit(sha) === null) return unavailable(`commit ${sha} is not found (404)`);
        if (status.description.length > 140) return unavailable('the description is too long (422)');
        set.set(repo, [...(set.get(repo) ?? []), { sha, ...status }]);
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
