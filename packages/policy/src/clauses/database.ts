import type { Clause } from '@cm/model';
import { clausesOf, monitoring, notYet, people } from './build.ts';

/** Policy section "Database Changes". */
export const database: readonly Clause[] = [
  ...clausesOf(
    ['Database Changes', 'Migration Process'],
    [
      {
        id: 'database.migration',
        lines: [[247, 249]],
        text: 'A schema change is written as a migration.',
        reading:
          "Alembic with `--autogenerate` is the platform's way; hand-written revisions and other migration tools count, and the chain of revisions must be whole.",
        enforcedBy: [notYet('issue 5, `migration-check`: chain, heads and edited revisions')],
      },
      {
        id: 'database.review',
        lines: [[252, 252]],
        text: 'Every migration is reviewed.',
        reading: "A database schema change is a normal change, so it needs that category's approvals.",
        enforcedBy: [
          people('The reviewer reads the migration itself.'),
          notYet('issue 10, `change-gate`: approvals of schema changes'),
        ],
      },
      {
        id: 'database.upgrade-verified',
        lines: [[253, 253]],
        text: 'The upgrade operations are verified.',
        enforcedBy: [notYet('issue 5, `migration-check`: locking, rewriting and destructive operations')],
      },
      {
        id: 'database.downgrade-path',
        lines: [[254, 254]],
        text: 'Every migration has a downgrade path.',
        reading:
          'A `downgrade()` that is empty, raises, or does not undo what `upgrade()` does is no path. A merge revision needs none, and a data migration may give a reason instead.',
        enforcedBy: [notYet('issue 5, `migration-check`: downgrade judged against upgrade')],
      },
      {
        id: 'database.tested-in-development',
        lines: [[255, 255]],
        text: 'A migration is tested in development.',
        reading: 'Upgrade, downgrade and upgrade again on a throwaway database count as that test.',
        enforcedBy: [notYet('issue 5, `migration-roundtrip`')],
      },
      {
        id: 'database.staging-first',
        lines: [[257, 258]],
        text: 'A migration is deployed to staging first.',
        enforcedBy: [notYet('issue 8, deploy workflow: migrations on staging first')],
      },
      {
        id: 'database.monitored',
        lines: [[259, 259]],
        text: 'A migration is monitored for issues before it goes on to production.',
        reading: 'Between staging and production; the policy names no time, so the deploy workflow says how long.',
        criteria: monitoring,
        enforcedBy: [notYet('after issue 8, deploy gates: metrics of staging after the migration')],
      },
      {
        id: 'database.production',
        lines: [[260, 260]],
        text: 'A migration is applied to production last.',
        enforcedBy: [notYet('issue 8, deploy workflow')],
      },
    ],
  ),
  ...clausesOf(
    ['Database Changes', 'Rollback Procedure'],
    [
      {
        id: 'database.rollback',
        lines: [[265, 269]],
        text: 'A migration is rolled back with `alembic downgrade`, to the previous or to a named version.',
        reading: '`-1` undoes one revision. A change that adds several names the parent of its first revision instead.',
        enforcedBy: [
          notYet('issue 5, `migration-check` gives the command; issue 7, `rollback-plan-check` asks for it'),
        ],
      },
    ],
  ),
];
