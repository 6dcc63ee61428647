import type { RuleDefinition, Verdict } from '@cm/model';
import { idle, undecided } from '@cm/model/verdict';

import { fromFolder } from '../collect/words.ts';
import type { PlaceFacts, RoundtripFacts, StepFacts, TreeRun } from '../facts.ts';

/** Where there is nothing to judge, or where the rule `ran` says why it cannot be. Null: judge. */
export function notJudged({ scope, trees }: RoundtripFacts, rule: RuleDefinition): Verdict | null {
  if (scope.kind !== 'ready') return undecided(rule, 'Not judged: nothing was run.');
  if (trees.length === 0) return idle(rule, scope.reason);
  return null;
}

/** Whether a history was run to its end: every revision tried, nothing in the way. */
export function isWhole({ run }: TreeRun): boolean {
  return run.problem === null && run.timeout === null && run.skipped.length === 0 && run.ms !== null;
}

/** A step of a history, with the history. */
export interface PlacedStep {
  readonly tree: TreeRun;
  readonly step: StepFacts;
  /** The change brings the revision. */
  readonly fresh: boolean;
}

/** Every step that was taken. */
export function allSteps({ trees }: RoundtripFacts): readonly PlacedStep[] {
  return trees.flatMap((tree) => tree.run.steps.map((step) => ({ tree, step, fresh: tree.fresh.has(step.revision) })));
}

/** A verdict of what was seen; without findings it is undecided where not everything was seen. */
export function seen(
  facts: RoundtripFacts,
  rule: RuleDefinition,
  reason: string,
  findings: Verdict['findings'],
): Verdict {
  if (findings.length === 0 && !facts.trees.every(isWhole))
    return undecided(rule, 'Not judged to the end: see migration-roundtrip/ran.');
  return { rule: rule.id, applies: true, reason: findings[0]?.message ?? reason, findings };
}

/** `revision 3f2a ("backend/migrations")`: the folder only where there are several. */
export function nameOf(facts: RoundtripFacts, { tree, step }: Pick<PlacedStep, 'tree' | 'step'>): string {
  const name = `Revision ${step.revision.slice(0, 60)}`;
  return facts.trees.length > 1 ? `${name} (${tree.path.slice(0, 100)})` : name;
}

/** The file to look at for what concerns a whole history. */
export function homeOf({ config, path }: TreeRun): string {
  return config ?? path;
}

/** `migrations/env.py:7`, as the repository has it; empty where the error did not come up in the project. */
export function placeText({ folder }: TreeRun, place: PlaceFacts | null): string {
  if (place === null) return '';
  const path = fromFolder(folder, place.path) ?? place.path;
  return ` (${path.slice(0, 200)}:${place.line})`;
}

/** Where a revision stands in the repository. */
export function locationOf(tree: TreeRun, revision: string): Verdict['findings'][number]['location'] {
  const path = tree.revisions.get(revision);
  return { kind: 'revision', id: revision.slice(0, 100), ...(path === undefined ? {} : { path }) };
}

/** `alembic downgrade 3f2a`, in the words of the history: its configuration and section. */
export function alembic(tree: TreeRun, words: string): string {
  const config =
    tree.config === null || /(?:^|\/)(?:alembic\.ini|pyproject\.toml)$/.test(tree.config) ? '' : ` -c ${tree.config}`;
  return `alembic${config}${tree.section === null ? '' : ` -n ${tree.section}`} ${words}`;
}
