import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, unknown } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import type { DriftFacts, RoundtripFacts, TreeRun } from '../facts.ts';
import { drift } from '../rules/run.ts';
import { alembic, homeOf, notJudged, seen } from './state.ts';

/** Whether models and migrations differ in more than they did on the base. */
export function judgeDrift(facts: RoundtripFacts): Verdict {
  const early = notJudged(facts, drift);
  if (early !== null) return early;
  const findings = facts.trees.flatMap((tree) => findingsOf(tree));
  if (findings.length > 0) return decided(drift, findings[0]?.message ?? '', findings);
  const kinds = facts.trees.map(({ run }) => run.drift);
  const none = kinds.find((one) => one?.kind === 'none');
  if (none?.kind === 'none' && kinds.every((one) => one?.kind === 'none')) return idle(drift, none.reason);
  return seen(facts, drift, reasonOf(facts), findings);
}

function reasonOf({ trees }: RoundtripFacts): string {
  const old = trees.reduce((sum, { run: { drift: found } }) => sum + countOf(found), 0);
  return old === 0
    ? 'The models are what the migrations make.'
    : `${counted(old, 'difference')}, all of them on the base too.`;
}

function countOf(found: DriftFacts | null): number {
  return found?.kind === 'compared' ? found.differences.length : 0;
}

function findingsOf(tree: TreeRun): readonly FindingDraft[] {
  const found = tree.run.drift;
  if (found === null) return [];
  if (found.kind !== 'compared') return found.kind === 'none' ? [] : [notChecked(tree, found.reason)];
  if (found.differences.length === 0) return [];
  const before = differencesBefore(tree);
  if (before === null) return [notCompared(tree, found.differences)];
  const fresh = found.differences.filter((one) => !before.has(one));
  if (fresh.length === 0) return [];
  const what = found.whole
    ? 'Models and migrations differ'
    : `${counted(fresh.length, 'new difference')} between models and migrations`;
  const message = `${what}: ${listed(fresh, 8)}.`;
  return [{ outcome: 'fail', message, remedy: howToAgree(tree), location: { kind: 'file', path: homeOf(tree) } }];
}

/** Differences that the base had; null where nobody knows. */
function differencesBefore(tree: TreeRun): ReadonlySet<string> | null {
  if (tree.base?.drift?.kind === 'compared') return new Set(tree.base.drift.differences);
  return tree.base === null && !hasBase(tree) ? new Set() : null;
}

function notChecked(tree: TreeRun, reason: string): FindingDraft {
  const message = `\`${alembic(tree, 'check')}\` could not be run: ${reason}`;
  return unknown(message, 'Run it yourself on an upgraded database, and mend what it says.', homeOf(tree));
}

function notCompared(tree: TreeRun, differences: readonly string[]): FindingDraft {
  const why = tree.base?.problem?.message ?? driftReason(tree.base?.drift ?? null) ?? 'it was not run';
  const message = `Models and migrations differ, and it cannot be told whether they did before, because the base could not be looked at (${why}): ${listed(differences)}.`;
  return unknown(message, howToAgree(tree), homeOf(tree));
}

function howToAgree(tree: TreeRun): string {
  return `Run \`${alembic(tree, 'revision --autogenerate -m "…"')}\` on an upgraded database and review what it writes; or leave the object out with \`include_object\` in env.py.`;
}

/** A history that is wholly new has no base to compare with: everything in it is of the change. */
function hasBase({ revisions, fresh }: TreeRun): boolean {
  return fresh.size === 0 || [...revisions.keys()].some((id) => !fresh.has(id));
}

function driftReason(found: DriftFacts | null): string | null {
  return found === null || found.kind === 'compared' ? null : found.reason;
}
