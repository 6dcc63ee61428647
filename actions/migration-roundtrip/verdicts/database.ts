import type { FindingDraft, Verdict } from '@cm/model';
import { capped, idle } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import type { RoundtripFacts, TreeRun } from '../facts.ts';
import { headsReached, invalidIndexes, locks } from '../rules/run.ts';
import { allSteps, homeOf, locationOf, nameOf, notJudged, type PlacedStep, seen } from './state.ts';

const raise =
  'env.py has to let errors through: take the `except` around context.run_migrations() out, or end it with `raise`. Where no error was raised, let it commit: `with connectable.begin() as connection`, or `with context.begin_transaction()`.';

/** Whether the database says that it is where Alembic says that it brought it. */
export function judgeHeads(facts: RoundtripFacts): Verdict {
  const early = notJudged(facts, headsReached);
  if (early !== null) return early;
  const swallowed = allSteps(facts).filter(({ step }) => step.swallowed);
  const findings = [...swallowed.map((placed) => swallowedFinding(facts, placed)), ...facts.trees.flatMap(notAtHeads)];
  return seen(facts, headsReached, 'After each step the database was where it should be.', capped(findings, 20, rest));
}

function rest(more: number): string {
  return `And ${counted(more, 'more step')}.`;
}

function swallowedFinding(facts: RoundtripFacts, placed: PlacedStep): FindingDraft {
  const { step, tree } = placed;
  const message = `${nameOf(facts, placed)} failed in its ${step.step}, and env.py ended as if nothing had happened: ${step.error ?? ''}`;
  return { outcome: 'unknown', message, remedy: raise, location: locationOf(tree, step.revision) };
}

function notAtHeads(tree: TreeRun): readonly FindingDraft[] {
  const { run } = tree;
  if (run.heads === null) return [];
  const { wanted, found } = run.heads;
  if (found !== null && wanted.join() === found.join()) return [];
  const says = found === null ? 'cannot say where it is' : `is at ${listed(found) || 'no revision'}`;
  const message = `After the upgrade the database ${says}; the heads are ${listed(wanted)}.`;
  return [{ outcome: 'fail', message, remedy: raise, location: { kind: 'file', path: homeOf(tree) } }];
}

/** Whether an index was left that PostgreSQL keeps up to date and never uses. */
export function judgeInvalidIndexes(facts: RoundtripFacts): Verdict {
  const early = notJudged(facts, invalidIndexes);
  if (early !== null) return early;
  const findings = facts.trees.flatMap((tree) =>
    (tree.run.invalidIndexes ?? []).map(({ name, table }): FindingDraft => {
      const message = `The index ${name} on ${table} is invalid after all upgrades: it is never used, and IF NOT EXISTS skips it.`;
      const remedy = `In the revision, within an autocommit block:\nop.execute("DROP INDEX CONCURRENTLY IF EXISTS ${name}")\nand then build it again. On a partitioned table, attach an index of each partition.`;
      return { outcome: 'fail', message, remedy, location: { kind: 'file', path: homeOf(tree) } };
    }),
  );
  return seen(facts, invalidIndexes, 'No index is invalid.', capped(findings, 20, rest));
}

/** What PostgreSQL told of rewrites and locks on tables that were there before. */
export function judgeLocks(facts: RoundtripFacts): Verdict {
  const early = notJudged(facts, locks);
  if (early !== null) return early;
  const traced = facts.trees.filter(({ run }) => run.database?.tracing === true);
  const untraced = facts.trees.flatMap(({ run }) => untracedFinding(run.database?.untraced ?? null));
  if (traced.length === 0 && untraced.length === 0) return idle(locks, 'The database does not tell locks.');
  const steps = allSteps(facts).filter(({ step, fresh }) => fresh && step.step === 'upgrade');
  const findings = [
    ...steps.flatMap((placed) => rewriteFindings(facts, placed)),
    ...steps.flatMap((placed) => lockFindings(facts, placed)),
    ...untraced,
  ];
  return seen(facts, locks, 'No table that was there before is rewritten or locked.', capped(findings, 30, rest));
}

function untracedFinding(reason: string | null): readonly FindingDraft[] {
  if (reason === null) return [];
  const message = `Locks and rewrites were not recorded: ${reason}`;
  const remedy = 'Give `database-url` a superuser of the throwaway server: only such a one may make event triggers.';
  return [{ outcome: 'fail', message, remedy, location: null, atMost: 'notice' }];
}

/** Source: PostgreSQL, event_trigger.h: the bits of `pg_event_trigger_table_rewrite_reason()`. */
const reasons: readonly (readonly [bit: number, words: string])[] = [
  [1, 'its persistence changes'],
  [2, 'a column gets a default that differs by row'],
  [4, 'a column changes its type'],
  [8, 'its access method changes'],
];

function rewriteFindings(facts: RoundtripFacts, placed: PlacedStep): readonly FindingDraft[] {
  const { step, tree } = placed;
  return step.rewrites.map(({ table, statement, reason }) => {
    const why = reasons.filter(([bit]) => ((reason ?? 0) & bit) !== 0).map(([, words]) => words);
    const message = `${nameOf(facts, placed)} rewrites the table ${table} (${statement}${why.length === 0 ? '' : `: ${why.join(', ')}`}). Nobody can read or write it meanwhile.`;
    const remedy =
      'Add a new column that may be NULL, without a default; fill it in batches outside of the migration; switch the code over; drop the old column in a later release.';
    return { outcome: 'fail', message, remedy, location: locationOf(tree, step.revision) };
  });
}

const modes: Readonly<Record<string, string>> = {
  AccessExclusiveLock: 'nobody can read or write it',
  ExclusiveLock: 'nobody can write it',
  ShareRowExclusiveLock: 'nobody can write it',
  ShareLock: 'nobody can write it',
};

function lockFindings(facts: RoundtripFacts, placed: PlacedStep): readonly FindingDraft[] {
  const { step, tree } = placed;
  const rewritten = new Set(step.rewrites.map(({ table }) => table));
  return step.locks
    .filter(({ table }) => !rewritten.has(table))
    .map(({ table, statement, mode }) => {
      const message = `${nameOf(facts, placed)} locks the table ${table} (${statement}, ${mode}): ${modes[mode] ?? 'others wait'} until its transaction ends.`;
      const remedy =
        'Keep the transaction short, and set a lock_timeout of a few seconds in env.py, so that a wait does not queue everybody else.';
      return { outcome: 'fail', message, remedy, location: locationOf(tree, step.revision), atMost: 'notice' };
    });
}
