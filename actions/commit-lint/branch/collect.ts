import type { ChangeContext, Ports } from '@cm/app';
import { branchTemplates, judgeBranch } from '@cm/formats/branches';
import { ticketMatcher } from '@cm/formats/commits';

import type { Stage } from '../facts.ts';
import type { Settings } from '../settings.ts';
import type { BranchFacts } from './facts.ts';

/** Where only a message is judged. */
export const noBranch: BranchFacts = { judged: false, reason: 'Judged with the commits of a branch.' };

/** The branch of a change and how its name is read; what is not a person's own to name is left alone, with the reason. */
export async function collectBranch(
  ports: Ports,
  change: ChangeContext,
  stage: Stage,
  settings: Settings,
): Promise<BranchFacts> {
  const { branch: name, defaultBranch } = change;
  const reason = notJudged(change, stage);
  if (name === null || reason !== null) return { judged: false, reason: reason ?? 'No branch is checked out.' };
  const templates = branchTemplates(settings.branchTemplates, settings.branchTypes);
  const matcher = ticketMatcher(settings.tickets);
  const first = judgeBranch(name, templates, matcher, { defaultBranch });
  if (first.ok) return { judged: true, name, judge: () => first };
  const other = stage === 'range' ? await notTheBranch(ports, change) : null;
  if (other !== null) return { judged: false, reason: other };
  return { judged: true, name, judge: (hints) => judgeBranch(name, templates, matcher, { ...hints, defaultBranch }) };
}

const isDefault = 'It is the default branch.';

function notJudged(change: ChangeContext, stage: Stage): string | null {
  if (change.kind === 'tag') return 'A tag was pushed, and no branch.';
  if (isDefaultBranch(change, stage)) return isDefault;
  if (stage === 'queue' || change.branch?.startsWith('gh-readonly-queue/')) {
    return 'A merge queue names its branches itself.';
  }
  return notAPersons(change);
}

function isDefaultBranch({ branch, defaultBranch }: ChangeContext, stage: Stage): boolean {
  if (stage === 'landed' || branch === null) return stage === 'landed';
  return branch === defaultBranch || (stage === 'range' && usualDefaults.includes(branch));
}

function notAPersons({ pullRequest: pull, push }: ChangeContext): string | null {
  if (pull?.fork === true) return 'The branch is in a fork, where its owner names branches.';
  const account = pull === null ? push?.sender : pull.author;
  if (account?.type !== 'Bot') return null;
  return `${pull === null ? 'Pushed' : 'Opened'} by ${account.login}, an account of type Bot.`;
}

const usualDefaults: readonly string[] = ['main', 'master'];

/** On a laptop nobody says which branch is the default one, nor that the range is that of the branch that is checked out. */
async function notTheBranch(ports: Ports, { branch, change }: ChangeContext): Promise<string | null> {
  const answers = await ports.git.objects([
    'HEAD^{commit}',
    'refs/remotes/origin/HEAD^{commit}',
    `refs/remotes/origin/${branch}^{commit}`,
  ]);
  if (answers.status === 'unavailable') return 'It cannot be told which branch is checked out.';
  const [head, main, same] = answers.value;
  if (head?.kind !== 'found' || head.id !== change.head) return 'The range is not that of the branch checked out.';
  return main?.kind === 'found' && same?.kind === 'found' && main.id === same.id ? isDefault : null;
}
