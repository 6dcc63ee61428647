import { listed } from '@cm/model/words';

import type { Part } from '../facts.ts';
import type { CaseView } from '../view.ts';

/** What the plan still has to say something of, in words; everything that is asked for where it says nothing. */
export function namesOf({ covers }: CaseView): string {
  const open = covers.filter(({ cover }) => cover.state !== 'covered' && cover.state !== 'derived');
  const named = (open.length > 0 ? open : covers.filter(({ part }) => part.kind !== 'code')).map(({ part }) =>
    partWords(part),
  );
  return named.length === 0 ? 'the code' : listed([...new Set(named)], 6);
}

/** A part of the change as a person would call it. */
export function partWords(part: Part): string {
  const text = part.target.slice(0, 120);
  switch (part.kind) {
    case 'migration':
      return `the database (${part.added.length === 1 ? `revision ${part.first}` : `${part.added.length} revisions from ${part.first}`})`;
    case 'foreign-migration':
      return `the database (${part.tool} migrations)`;
    case 'restore':
      return `data that cannot be brought back (${text})`;
    case 'helm':
      return `the chart ${text}`;
    case 'service':
      return `the service ${text}`;
    case 'terraform':
      return `Terraform in ${text}`;
    case 'flag':
      return `the feature flag ${text}`;
    case 'tool':
      return `what ${text} deploys`;
    case 'code':
      return 'the code';
    default:
      return text;
  }
}

/** The kind of command that a part asks for. Source: the CLI contract, issue 7, point 6. */
export function commandKind(part: Part): string {
  switch (part.kind) {
    case 'migration':
      return part.tool === 'alembic' ? 'alembic-downgrade' : 'migration-down';
    case 'foreign-migration':
      return 'migration-down';
    case 'workload':
      return part.fate === 'changed' ? 'kubectl-rollout-undo' : 'kubectl-change';
    case 'object':
      return 'kubectl-change';
    case 'helm':
      return 'helm-rollback';
    case 'service':
      return 'docker-service-update';
    case 'flag':
      return 'feature-flag';
    case 'code':
      return 'git-revert';
    default:
      return part.kind;
  }
}
