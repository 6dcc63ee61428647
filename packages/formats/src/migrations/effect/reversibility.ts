import type { Dialect } from '../model/operation.ts';
import type { Revision } from '../model/revision.ts';
import { classOf, type Reversibility } from './class.ts';
import { type Inverse, inverseOf } from './inverse.ts';

/** What going back from a revision costs, and whether its downgrade undoes it; null where nobody says for which database it is. */
export function reversibilityOf(
  revision: Pick<Revision, 'up' | 'down' | 'parents'>,
  dialect: Dialect | null,
): { readonly reversibility: Reversibility; readonly inverse: Inverse } {
  const inverse = inverseFor(revision, dialect);
  // PostgreSQL asks for the most of a downgrade.
  return { inverse, reversibility: classOf(revision, inverse, dialect ?? 'postgresql') };
}

/** Where nobody says which database, only what holds on two that differ much. */
function inverseFor({ up, down }: Pick<Revision, 'up' | 'down'>, dialect: Dialect | null): Inverse {
  const first = inverseOf(up, down, dialect ?? 'postgresql');
  if (dialect !== null || first.verdict !== 'contradicted') return first;
  const other = inverseOf(up, down, 'sqlite');
  const differences = first.differences.filter(({ object }) => other.differences.some((one) => one.object === object));
  if (other.verdict === 'contradicted' && differences.length > 0) return { ...first, differences };
  const reason = `${first.reason} This is so on PostgreSQL; nothing says for which database the migrations are.`;
  return { verdict: 'undecided', reason, differences: first.differences };
}
