import type { Plan, PlanCommand } from '@cm/formats/plan';

import type { Part } from '../facts.ts';

/** Whether the database goes back before the image. `proved`: the facts show that the other way round cannot work. */
export type OrderVerdict =
  | { readonly kind: 'ok' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | {
      readonly kind: 'wrong';
      readonly proved: boolean;
      readonly image: PlanCommand;
      readonly database: PlanCommand;
      readonly reason: string;
    };

/** Commands after which the old image runs. */
export const imageCommands: ReadonlySet<PlanCommand['kind']> = new Set([
  'kubectl-rollout-undo',
  'kubectl-change',
  'helm-rollback',
  'docker-service-update',
  'docker-stack-deploy',
  'compose',
  'argocd-rollback',
  'flux',
]);

/** Compares the places of the database's way back and of the image's in the plan. */
export function orderOf(parts: readonly Part[], { commands }: Plan): OrderVerdict {
  const migrations = parts.filter(({ kind }) => kind === 'migration' || kind === 'foreign-migration');
  if (migrations.length === 0) return { kind: 'not-applicable', reason: 'The change adds no migration.' };
  const at = commands.findLastIndex(({ kind }) => kind === 'alembic-downgrade' || kind === 'migration-down');
  const database = commands[at];
  if (database === undefined) return { kind: 'not-applicable', reason: 'The plan takes no migration back.' };
  const before = commands.slice(0, at);
  const rolled = before.find(bringsOldImage);
  const first = rolled ?? before.find(({ kind }) => kind === 'git-revert');
  if (first === undefined) return { kind: 'ok' };
  const lacks = 'the files of the new revisions came with this change, and what was there before lacks them';
  const sure = database.kind === 'alembic-downgrade' && rolled !== undefined && runsInOld(database, before);
  const reason = sure
    ? `Alembic cannot walk back over a revision whose file it does not have: ${lacks}.`
    : `Where it runs from what was there before, it fails: ${lacks}.`;
  return { kind: 'wrong', proved: sure, image: first, database, reason };
}

/** Not: a scale to nothing, a deletion, or anything that leaves the image as it is. */
function bringsOldImage(command: PlanCommand): boolean {
  if (!imageCommands.has(command.kind)) return false;
  if (command.kind === 'kubectl-change') return ['apply', 'replace', 'set-image', 'patch'].includes(command.verb);
  return command.kind !== 'compose' || command.verb === 'up';
}

/** Where the downgrade runs: on the spot, or in something that the plan has rolled back by then. */
function runsInOld({ inside }: PlanCommand, before: readonly PlanCommand[]): boolean {
  if (inside === null) return true;
  const name = bare(inside);
  return before.some(({ target }) => target !== null && bare(target) === name);
}

/** `api` of `deploy/api`, `pod/api` and `shop_api`. */
function bare(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('_')) + 1);
}
