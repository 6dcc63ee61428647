import { codeCell, table } from '@cm/model/markdown';
import { thousands } from '@cm/model/words';

import { six } from '../requirements.ts';
import { directOf } from '../verdicts/time.ts';
import type { BranchView, View } from '../view.ts';

/** How many of the six rules hold, do not, and could not be told, over all branches. */
export function counts({ branches }: View): Readonly<Record<'pass' | 'fail' | 'unknown', number>> {
  const found = { pass: 0, fail: 0, unknown: 0 };
  for (const { holdings } of branches) for (const key of six) found[holdings[key].state] += 1;
  return found;
}

/** The one sentence that a person reads first. */
export function summaryOf(view: View): string {
  const { branches, facts } = view;
  if (facts.problem !== null) return facts.problem.reason;
  const { fail, pass, unknown } = counts(view);
  const of =
    branches.length === 1
      ? 'the branch protection rules hold'
      : `the branch protection rules of ${branches.length} branches hold`;
  const rest = [fail > 0 ? `${fail} do not` : '', unknown > 0 ? `${unknown} could not be told` : ''].filter(
    (part) => part !== '',
  );
  return `${pass} of ${pass + fail + unknown} of ${of}${rest.length === 0 ? '' : `: ${rest.join(', ')}`}.`;
}

const states = { pass: '✅ pass', fail: '❌ fail', unknown: '❓ unknown' } as const;
const titles: Readonly<Record<(typeof six)[number], string>> = {
  protected: 'Protected',
  'pull-request': 'Pull requests only',
  'review-approval': 'Approval required',
  'checks-required': 'Checks required',
  'no-force-push': 'No force pushes',
  'up-to-date': 'Up to date before a merge',
};

/** A table of the six rules for each branch, and one of what was pushed around them. */
export function sections(view: View): readonly string[] {
  return view.branches.flatMap((branch) =>
    [sixTable(branch), pushTable(view, branch)].filter((section) => section !== ''),
  );
}

function sixTable({ facts, holdings }: BranchView): string {
  const rows = six.map((key) => {
    const holding = holdings[key];
    const lacks = holding.state === 'unknown' ? holding.lacks.map(codeCell).join(' ') : '';
    return [titles[key], states[holding.state], holding.how === '' ? '' : codeCell(holding.how), lacks];
  });
  return `### Protection of ${codeCell(facts.name)}\n\n${table(['Rule', 'State', 'How it is known', 'Missing permission'], rows)}`;
}

const mostRows = 20;

function pushTable({ settings }: View, { facts }: BranchView): string {
  const pushes = facts.activity.status === 'available' ? directOf(facts.activity.value.items) : [];
  if (pushes.length === 0) return '';
  const rows = pushes
    .slice(0, mostRows)
    .map(({ after, at, by, kind }) => [
      at.slice(0, 19),
      codeCell(kind),
      by === null ? '' : codeCell(by.login),
      codeCell(after.slice(0, 12)),
    ]);
  const rest = pushes.length > mostRows ? `\n\nAnd ${thousands(pushes.length - mostRows)} more.` : '';
  return `### Pushes to ${codeCell(facts.name)} around pull requests, last ${settings.period}\n\n${table(['When', 'What', 'Who', 'Now at'], rows)}${rest}`;
}
