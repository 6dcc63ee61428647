import { type ForgeRequirements, type OutsideRecord, recordOf, type RepoName, textOf } from '@cm/app';
import { available, type Fact } from '@cm/model';

import { all, call, one } from './asking.ts';
import type { Send } from './client.ts';
import { listOf } from './replies.ts';

/**
 * Asks both places that can require something. Source: GitHub's REST documentation, "Get rules for a branch", which every
 * reader may ask, and "Get a branch", which tells a reader the required checks of its protection.
 */
export async function requirements(send: Send, repo: RepoName, branch: string): Promise<Fact<ForgeRequirements>> {
  const what = `rules of the branch ${branch} of ${repo}`;
  const rules = await all(send, call(repo, '/rules/branches/{branch}', { branch }, what, 'metadata: read'), (data) =>
    recordOf(data),
  );
  if (rules.status === 'unavailable') return rules;
  const asked = call(repo, '/branches/{branch}', { branch }, `the branch ${branch} of ${repo}`, 'contents: read');
  const protection = await one(send, asked, (data) => recordOf(data));
  if (protection.status === 'unavailable') return protection;
  const parameters = (type: string): readonly OutsideRecord[] =>
    rules.value.flatMap((rule): readonly OutsideRecord[] => {
      const own = rule['type'] === type ? recordOf(rule['parameters']) : null;
      return own === null ? [] : [own];
    });
  const old = recordOf(recordOf(protection.value['protection'])?.['required_status_checks']);
  return available({
    rules: rules.value.map((rule) => textOf(rule['type']) ?? ''),
    checks: [
      ...new Set([
        ...parameters('required_status_checks').flatMap((rule) => texts(rule['required_status_checks'], 'context')),
        ...(listOf(old?.['contexts'], textOf) ?? []),
      ]),
    ],
    workflows: parameters('workflows').flatMap((rule) => texts(rule['workflows'], 'path')),
    approval: parameters('pull_request').some((rule) => Number(rule['required_approving_review_count']) > 0),
  });
}

/** Names of a repository's labels. Source: GitHub's REST documentation, "List labels for a repository". */
export function labels(send: Send, repo: RepoName): Promise<Fact<readonly string[]>> {
  const asked = call(repo, '/labels', {}, `labels of ${repo}`, 'issues: read');
  return all(send, asked, (data) => textOf(recordOf(data)?.['name']));
}

function texts(list: unknown, key: string): readonly string[] {
  return listOf(list, (item) => textOf(recordOf(item)?.[key])) ?? [];
}
