import type { Dialect } from '../model/operation.ts';
import type { Revision } from '../model/revision.ts';
import { classOf, type Reversibility } from './class.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { onDatabases, saidOf } from './databases.ts';
import { type Inverse, inverseOf, listed } from './inverse.ts';

interface Graded {
  readonly reversibility: Reversibility;
  readonly inverse: Inverse;
}

/** What going back from a revision costs, and whether its downgrade undoes it; null where nobody says for which database it is. */
export function reversibilityOf(revision: Pick<Revision, 'up' | 'down' | 'parents'>, dialect: Dialect | null): Graded {
  const each = onDatabases(revision).map(({ database, revision: own }) => {
    // PostgreSQL asks for the most of a downgrade.
    const comparison = comparisonOf(own.up, own.down, dialect ?? 'postgresql');
    const inverse = inverseFor(own, dialect, comparison);
    const reversibility = classOf(own, inverse, dialect ?? 'postgresql', comparison);
    return { database, inverse, reversibility };
  });
  const [first] = each;
  if (first !== undefined && each.length === 1) return first;
  const worst = classes.flatMap((name) => each.filter(({ reversibility }) => reversibility.class === name))[0];
  const verdict = verdicts.find((name) => each.some(({ inverse }) => inverse.verdict === name)) ?? 'proved';
  const told = each.filter(({ inverse }) => inverse.verdict === verdict);
  return {
    reversibility: {
      class: worst?.reversibility.class ?? 'none',
      reason: saidOf(worst?.database ?? null, worst?.reversibility.reason ?? ''),
    },
    inverse: {
      verdict,
      reason: listed(told.map(({ database, inverse }) => saidOf(database, inverse.reason))),
      differences: told.flatMap(({ database, inverse }) =>
        inverse.differences.map((one) => ({ ...one, message: saidOf(database, one.message) })),
      ),
    },
  };
}

/** The worst first. */
const classes = ['D', 'C', 'B', 'A', 'none'] as const;
const verdicts = ['contradicted', 'undecided', 'proved'] as const;

/** Where nobody says which database, only what holds on two that differ much. */
function inverseFor(
  { up, down }: Pick<Revision, 'up' | 'down'>,
  dialect: Dialect | null,
  comparison: Comparison,
): Inverse {
  const first = inverseOf(up, down, dialect ?? 'postgresql', comparison);
  if (dialect !== null || first.verdict !== 'contradicted') return first;
  const other = inverseOf(up, down, 'sqlite');
  const differences = first.differences.filter(({ object }) => other.differences.some((one) => one.object === object));
  if (other.verdict === 'contradicted' && differences.length > 0) return { ...first, differences };
  const reason = `${first.reason} This is so on PostgreSQL; nothing says for which database the migrations are.`;
  return { verdict: 'undecided', reason, differences: first.differences };
}
