import type { Operation, Revision } from '@cm/formats/migrations-model';

/**
 * The first thing in an upgrade that an application which does not know of it may stumble over; null where there is none:
 * new tables, new columns that need no value, plain indexes, new types and labels, reading and granting.
 */
export function additiveProblem({ up }: Pick<Revision, 'up'>): string | null {
  const found = up.operations.find((operation) => !isAdditive(operation));
  return found === undefined ? null : found.text;
}

const harmless: ReadonlySet<Operation['op']> = new Set([
  'create-enum',
  'add-enum-value',
  'query',
  'set',
  'transaction',
  'other',
]);

function isAdditive(operation: Operation): boolean {
  switch (operation.op) {
    case 'create-table':
      return operation.constraints.every(({ type }) => type !== 'exclude');
    case 'add-column': {
      const { nullable, default: value, generated } = operation.column;
      return nullable === true || value !== null || generated !== null;
    }
    case 'create-index':
      return !operation.unique;
    case 'create-other':
      return !operation.replace && operation.kind !== 'trigger';
    default:
      return harmless.has(operation.op);
  }
}
