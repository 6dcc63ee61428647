import type { ChangeContext, Context, Ports } from '@cm/app';
import type { Fact } from '@cm/model';

import type { AuditFacts, BranchFacts, Problem } from './facts.ts';
import type { inputs } from './inputs.ts';
import type { Settings } from './settings.ts';

type Asked = Context<typeof inputs, Settings>;

/** 20 requests: a branch with more pushes in the period is told of as one that was not read whole. */
const mostEvents = 2000;

/** Asks GitHub what protects each branch and what happened to it; nothing is read of the checkout. */
export async function collect({ forge }: Ports, context: Asked): Promise<AuditFacts> {
  const { change, inputs: given, settings } = context;
  const { repository } = change.change;
  const seen = { repository, audit: isAudit(change), branches: [] };
  if (!forge.hasToken) return { ...seen, problem: noToken };
  if (repository === null) return { ...seen, problem: noRepository };
  const main = await defaultBranchOf({ forge }, change, repository);
  if (main.status === 'unavailable') return { ...seen, problem: { reason: main.reason, fix: readAccess } };
  const names = [...new Set([main.value, ...settings.branches, ...(given.branch === undefined ? [] : [given.branch])])];
  const branches: BranchFacts[] = [];
  for (const name of names) {
    branches.push({
      name,
      isDefault: name === main.value,
      protection: await forge.protection(repository, name),
      activity: await forge.activity(repository, name, { most: mostEvents, period: settings.period }),
    });
  }
  return { ...seen, branches, problem: null };
}

/** Beside a pull request its author can mend none of this; everywhere else somebody asked for the state itself. */
function isAudit({ change: { event }, push }: ChangeContext): boolean {
  if (event === 'push') return push?.toDefaultBranch === true;
  return ['branch_protection_rule', 'cli', 'schedule', 'workflow_dispatch'].includes(event);
}

async function defaultBranchOf(
  { forge }: Pick<Ports, 'forge'>,
  { defaultBranch }: ChangeContext,
  repository: string,
): Promise<Fact<string>> {
  if (defaultBranch !== null) return { status: 'available', value: defaultBranch };
  const found = await forge.repository(repository);
  return found.status === 'unavailable' ? found : { status: 'available', value: found.value.defaultBranch };
}

const noToken: Problem = {
  reason: 'There is no token, so GitHub was not asked what protects the branch.',
  fix: 'In a workflow leave `token` at its default; on a laptop set GITHUB_TOKEN. The token is only read with.',
};
const noRepository: Problem = {
  reason: 'Nobody says which repository is meant.',
  fix: 'Name it: cm branch-audit --repositories acme/webshop, or set GITHUB_REPOSITORY=acme/webshop.',
};
const readAccess = 'Check the name, and pass a token that may read the repository: `contents: read` will do.';
