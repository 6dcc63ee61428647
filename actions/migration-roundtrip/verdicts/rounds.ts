import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { capped, idle } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import type { RoundtripFacts, StepFacts } from '../facts.ts';
import { baseToHead, downgradeApplies, downgradeRestores, olderRevisions, reapplies } from '../rules/rounds.ts';
import { upgradeApplies } from '../rules/run.ts';
import { differencesText, repairText } from './differences.ts';
import {
  alembic,
  allSteps,
  isWhole,
  locationOf,
  nameOf,
  notJudged,
  type PlacedStep,
  placeText,
  seen,
} from './state.ts';

const most = 50;

/** Whether each new revision could be applied on everything before it. */
export function judgeUpgrade(facts: RoundtripFacts): Verdict {
  return judged(facts, upgradeApplies, 'Each new revision was applied.', (placed) => upgradeFindings(facts, placed));
}

/** Whether each new revision could be undone at all. */
export function judgeDowngradeApplies(facts: RoundtripFacts): Verdict {
  return judged(facts, downgradeApplies, 'Each new revision was undone.', (placed) => downgradeFindings(facts, placed));
}

/** Whether the schema was then what it had been. */
export function judgeDowngradeRestores(facts: RoundtripFacts): Verdict {
  const reason = 'After each downgrade the schema was what it had been.';
  return judged(facts, downgradeRestores, reason, (placed) => restoreFindings(facts, placed));
}

/** Whether each new revision could be applied a second time, to the same end. */
export function judgeReapplies(facts: RoundtripFacts): Verdict {
  return judged(facts, reapplies, 'Each new revision was applied again, to the same schema.', (placed) =>
    reapplyFindings(facts, placed),
  );
}

/** Whether all of them went down and up again in one go. */
export function judgeBaseToHead(facts: RoundtripFacts): Verdict {
  const early = notJudged(facts, baseToHead);
  if (early !== null) return early;
  const steps = allSteps(facts).filter(({ step }) => step.step === 'back' || step.step === 'forth');
  const findings = steps.flatMap((placed) => wholeFindings(facts, placed));
  const without = facts.trees.filter((tree) => isWhole(tree) && !tree.run.steps.some(({ step }) => step === 'back'));
  if (findings.length === 0 && without.length > 0) {
    const reason = 'Not run: a revision does not go down and up alone.';
    return { rule: baseToHead.id, applies: true, undecided: true, reason, findings: [] };
  }
  return seen(facts, baseToHead, 'All new revisions together went down and up again.', findings);
}

/** What is wrong with revisions that were there before; they are run only where all are asked for. */
export function judgeOlder(facts: RoundtripFacts): Verdict {
  const { scope } = facts;
  if (scope.kind !== 'ready' || !scope.all) return idle(olderRevisions, 'Only revisions of the change are run.');
  const early = notJudged(facts, olderRevisions);
  if (early !== null) return early;
  const old = allSteps(facts).filter(({ step, fresh }) => !fresh && step.step !== 'back' && step.step !== 'forth');
  const findings = old.flatMap((placed) => [
    ...upgradeFindings(facts, placed),
    ...downgradeFindings(facts, placed),
    ...restoreFindings(facts, placed),
    ...reapplyFindings(facts, placed),
  ]);
  return seen(facts, olderRevisions, 'Every older revision went down and up again.', capped(findings, most, more));
}

function judged(
  facts: RoundtripFacts,
  rule: RuleDefinition,
  reason: string,
  findingsOf: (placed: PlacedStep) => readonly FindingDraft[],
): Verdict {
  const early = notJudged(facts, rule);
  if (early !== null) return early;
  const fresh = allSteps(facts).filter((placed) => placed.fresh || isHistory(placed.step));
  return seen(facts, rule, reason, capped(fresh.flatMap(findingsOf), most, more));
}

function isHistory({ step }: StepFacts): boolean {
  return step === 'history' || step === 'pass';
}

function more(rest: number): string {
  return `And ${counted(rest, 'more finding')}: the facts of the report list every step.`;
}

function upgradeFindings(facts: RoundtripFacts, placed: PlacedStep): readonly FindingDraft[] {
  const { step, tree } = placed;
  if (step.ok || !['upgrade', 'history', 'pass'].includes(step.step)) return [];
  const old = isHistory(step) && !placed.fresh;
  const remedy = old
    ? `This revision was there before the change. Where the history does not start from nothing, give \`baseline-sql\` or \`baseline-command\` and \`from-revision\`; else run \`${alembic(tree, `upgrade ${step.revision}`)}\` on an empty database to see it.`
    : `Run \`${alembic(tree, `upgrade ${step.revision}`)}\` on a database of your own, and mend the revision.`;
  const what = old ? 'cannot be applied, so the new ones cannot be reached' : 'cannot be applied';
  return [failed(facts, placed, what, remedy, old && !isAll(facts) ? 'unknown' : 'fail')];
}

function isAll({ scope }: RoundtripFacts): boolean {
  return scope.kind === 'ready' && scope.all;
}

function downgradeFindings(facts: RoundtripFacts, placed: PlacedStep): readonly FindingDraft[] {
  const { step, tree } = placed;
  if (step.ok || step.step !== 'downgrade') return [];
  if (step.unable) {
    const message = `${nameOf(facts, placed)} was not undone: ${step.error ?? ''}`;
    const remedy = 'Leave `command` out and give `python`, so that each revision can be run alone.';
    return [{ outcome: 'unknown', message, remedy, location: locationOf(tree, step.revision) }];
  }
  const refused = step.kind === 'NotImplementedError';
  const remedy = refused
    ? 'Write a downgrade(). Where there is really no way back, record a waiver in the policy file, with the plan for a rollback.'
    : `Mend downgrade(): run \`${alembic(tree, `upgrade ${step.revision}`)}\`, then \`${alembic(tree, 'downgrade -1')}\`, on a database of your own.`;
  return [failed(facts, placed, refused ? 'refuses to be undone' : 'cannot be undone', remedy)];
}

function restoreFindings(facts: RoundtripFacts, placed: PlacedStep): readonly FindingDraft[] {
  const { step, tree } = placed;
  if (!step.ok || step.step !== 'downgrade') return [];
  const location = locationOf(tree, step.revision);
  const name = nameOf(facts, placed);
  const differ = (step.differences ?? []).length + step.more;
  const findings: FindingDraft[] = [];
  if (differ > 0) {
    const message = `${name}: after its downgrade the schema is not what it was. ${differencesText(step)}`;
    findings.push({ outcome: 'fail', message, remedy: repairText(step), location });
  }
  if (step.order.length > 0) {
    const message = `${name}: after its downgrade columns stand in another order, and nothing else differs, in ${listed(step.order)}.`;
    const remedy =
      'Nothing has to be done, unless code reads rows by position (`SELECT *` into a tuple, `INSERT` without names).';
    findings.push({ outcome: 'fail', message, remedy, location, atMost: 'notice' });
  }
  return findings;
}

function reapplyFindings(facts: RoundtripFacts, placed: PlacedStep): readonly FindingDraft[] {
  const { step, tree } = placed;
  if (step.step !== 'reapply') return [];
  const remedy =
    'Let downgrade() take out everything that upgrade() made, so that a second try after a rollback works.';
  if (!step.ok) return [failed(facts, placed, 'cannot be applied again after its downgrade', remedy)];
  if ((step.differences ?? []).length + step.more === 0) return [];
  const message = `${nameOf(facts, placed)}: applied again after its downgrade, it gives another schema. ${differencesText(step)}`;
  return [{ outcome: 'fail', message, remedy, location: locationOf(tree, step.revision) }];
}

function wholeFindings(facts: RoundtripFacts, placed: PlacedStep): readonly FindingDraft[] {
  const { step, tree } = placed;
  const down = step.step === 'back';
  const remedy = `On a database of your own: \`${alembic(tree, 'upgrade heads')}\`, the downgrade to before the first new revision, and the upgrade again. Each revision works alone, so look at what one takes from another.`;
  const atMost = isAll(facts) && !tree.fresh.has(step.revision) ? ({ atMost: 'warning' } as const) : {};
  if (!step.ok)
    return [
      {
        ...failed(
          facts,
          placed,
          down ? 'cannot be undone after the ones above it' : 'cannot be applied again with the others',
          remedy,
        ),
        ...atMost,
      },
    ];
  if ((step.differences ?? []).length + step.more === 0) return [];
  const way = down ? 'undone together' : 'applied again together';
  const message = `All new revisions ${way} give another schema than before. ${differencesText(step)}`;
  return [{ outcome: 'fail', message, remedy, location: locationOf(tree, step.revision), ...atMost }];
}

/** A step that ended with an error. One that env.py swallowed is told by another rule, and here cannot be told. */
function failed(
  facts: RoundtripFacts,
  placed: PlacedStep,
  what: string,
  remedy: string,
  outcome: FindingDraft['outcome'] = 'fail',
): FindingDraft {
  const { step, tree } = placed;
  const message = `${nameOf(facts, placed)} ${what}: ${step.error ?? 'it did not say why'}${placeText(tree, step.place)}`;
  return { outcome, message, remedy, location: locationOf(tree, step.revision) };
}
