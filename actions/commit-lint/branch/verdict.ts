import type { BranchHints } from '@cm/formats/branches';
import { type FindingDraft, shellWord, type Verdict } from '@cm/model';

import type { CommitLintFacts } from '../facts.ts';
import { branchName } from '../rules/branch-name.ts';
import type { Settings } from '../settings.ts';

/** The name of the branch, by the forms of the policy. */
export function judgeBranchName(facts: CommitLintFacts, settings: Settings, hints: BranchHints): Verdict {
  const rule = branchName.id;
  const { branchName: branch } = facts;
  if (!branch.judged) return { rule, applies: false, reason: branch.reason, findings: [] };
  const judgement = branch.judge(hints);
  if (judgement.ok) {
    return { rule, applies: true, reason: `"${branch.name}" has the form ${judgement.template}.`, findings: [] };
  }
  const { problem, suggestion } = judgement;
  const pull = facts.pullRequest;
  const finding: FindingDraft = {
    outcome: 'fail',
    message: problem,
    remedy: suggestion === null ? inWords(facts, settings) : byCommand(branch.name, suggestion, facts),
    location: pull === null ? null : { kind: 'pull-request', number: pull.number, part: 'branch' },
  };
  return { rule, applies: true, reason: 'The name has none of the policy’s forms.', findings: [finding] };
}

/** GitHub closes a pull request whose head branch is renamed. Source: GitHub's documentation, "Renaming a branch". */
const closes = 'GitHub closes a pull request whose branch is renamed';

function byCommand(from: string, to: string, { pullRequest: pull, stage }: CommitLintFacts): string {
  const rename = `git branch -m ${shellWord(from)} ${shellWord(to)}`;
  const push = `git push --set-upstream origin ${shellWord(to)}`;
  const remove = `git push origin --delete ${shellWord(from)}`;
  if (pull !== null) {
    return `Name the next branch so: ${closes}. To put it right now, run this, open a pull request from the new branch, and close #${pull.number}:\n${rename}\n${push}`;
  }
  if (stage === 'range') return `Rename it before you push it:\n${rename}`;
  return `Rename it before you open a pull request (${closes}):\n${rename}\n${push}\n${remove}`;
}

function inWords(
  { pullRequest: pull }: CommitLintFacts,
  { branchTemplates: [form = ''], branchTypes }: Settings,
): string {
  const types = form.includes('{type}') ? `, where {type} is one of ${branchTypes.slice(0, 20).join(', ')}` : '';
  const rename = pull === null ? 'Rename it with git branch -m' : `Name the next branch (${closes})`;
  return `${rename} in the form ${form}${types}.`;
}
