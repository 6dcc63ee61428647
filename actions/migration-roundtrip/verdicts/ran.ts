import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, unknown } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import { fromFolder } from '../collect/words.ts';
import type { RoundtripFacts, TreeRun } from '../facts.ts';
import { ran } from '../rules/run.ts';
import { problemWords } from './problems.ts';
import { homeOf, placeText } from './state.ts';

/** Whether everything that was to be run could be run, on a database that was then left clean. */
export function judgeRan({ scope, trees }: RoundtripFacts): Verdict {
  if (scope.kind === 'unread') return decided(ran, scope.reason, [unknown(scope.reason, scope.fix)]);
  if (scope.kind === 'refused') return decided(ran, refused(scope.event).message, [refused(scope.event)]);
  if (trees.length === 0) return idle(ran, scope.reason);
  const findings = trees.flatMap((tree) => [
    ...problemFindings(tree),
    ...timeoutFindings(tree),
    ...cleanFindings(tree),
  ]);
  const ms = trees.reduce((sum, { run }) => sum + (run.ms ?? 0), 0);
  const where = trees.map(({ run: { database } }) =>
    database === null ? 'nothing' : `${database.dialect} ${database.version}`,
  );
  const reason = `${scope.reason} Run on ${[...new Set(where)].join(' and ')} in ${(ms / 1000).toFixed(1)} s.`;
  return decided(ran, findings[0]?.message ?? reason, findings);
}

function refused(event: string): FindingDraft {
  const message = `Nothing was run: on the event "${event.slice(0, 60)}" the code of a stranger would run with secrets of this repository.`;
  return unknown(
    message,
    'Run this action on pull_request, merge_group or push, as your tests are, with `permissions: contents: read`.',
  );
}

function problemFindings(tree: TreeRun): readonly FindingDraft[] {
  const { folder, run } = tree;
  const { problem } = run;
  if (problem === null) return [];
  const { message, remedy } = problemWords(problem);
  const found = run.skipped.length === 0 ? '' : ` ${counted(run.skipped.length, 'revision')} were not tried.`;
  return [
    unknown(
      `${message}${placeText(tree, problem.place)}${found}`,
      remedy,
      (problem.place && fromFolder(folder, problem.place.path)) ?? homeOf(tree),
    ),
  ];
}

const slowSteps: Readonly<Record<string, string>> = {
  env: 'loading env.py',
  baseline: 'the baseline',
  history: 'the upgrade to where the change begins',
  seed: 'the seed SQL',
  current: '`alembic current`',
  check: '`alembic check`',
};

function timeoutFindings(tree: TreeRun): readonly FindingDraft[] {
  const { run } = tree;
  if (run.timeout === null) return [];
  const { step, revision, seconds } = run.timeout;
  const what = slowSteps[step] ?? `the ${step} of revision ${revision?.slice(0, 60) ?? '?'}`;
  const message = `After ${counted(seconds, 'second')} ${what} was stopped, and nothing after it was run.`;
  const remedy =
    'Look whether it waits for a lock that another connection of the project holds (env.py that opens two), or for input. Where it only is slow, give a larger `timeout`.';
  return [unknown(message, remedy, homeOf(tree))];
}

function cleanFindings(tree: TreeRun): readonly FindingDraft[] {
  const { run } = tree;
  if (run.cleaned === null ? run.database === null : run.cleaned.problem === null) return [];
  const name = run.database?.name ?? 'the database';
  const message = `The throwaway database ${name} could not be taken away: ${run.cleaned?.problem ?? 'the run ended before that.'}`;
  const remedy =
    run.database?.created === true ? `Drop it: DROP DATABASE ${name}.` : `Empty ${name} before the next run.`;
  return [{ ...unknown(message, remedy, homeOf(tree)), atMost: 'warning' }];
}
