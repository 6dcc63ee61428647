import { locksTable } from '../rules/safety/locks.ts';
import { keyOf, shown, sqlTable } from './names.ts';
import { outside, remedy, run } from './script.ts';
import { type Checks, nothing } from './spot.ts';
import { isNew } from './survey.ts';
import { isDetach } from './touches.ts';

/** Rules about locks that are taken on purpose, or that have a form with CONCURRENTLY. On PostgreSQL. */
export const tableLocks: Checks = {
  'lock-table': (op, { all, index }) => {
    if (isNew(all, op.table, index) || /^(?:access|row) share$/i.test(op.mode)) return nothing;
    const message = `"${op.text}" closes ${shown(op.table)} for others until the transaction ends.`;
    const steps =
      'Take the line out: each statement takes the lock that it needs. If rows must not change meanwhile, lock those rows with SELECT … FOR UPDATE.';
    return [{ rule: locksTable, message, remedy: steps, locks: op.table }];
  },
  'alter-other': (op, { all, script, index }) => {
    if (op.kind !== 'table' || op.name === null || !isDetach(op.what) || isNew(all, op.name, index)) return nothing;
    if (/\bconcurrently\b/i.test(op.what)) return nothing;
    const message = `"${op.text}" closes ${shown(op.name)} and the partition until the transaction ends.`;
    const line = run(script, `ALTER TABLE ${sqlTable(op.name)} DETACH PARTITION <partition> CONCURRENTLY`);
    const steps = remedy('Detach it concurrently, which only blocks for a moment:', outside(script, [line]));
    return [{ rule: locksTable, message, remedy: steps, locks: op.name }];
  },
  maintenance: (op, { all, script }) => {
    if (op.concurrently || !/^refresh/i.test(op.verb)) return nothing;
    if (op.target !== null && all.others.has(`materialized-view ${keyOf(op.target)}`)) return nothing;
    const name = op.target === null ? 'the view' : shown(op.target);
    const message = `"${op.text}" closes ${name} for reads until it is computed.`;
    const target = op.target === null ? '<view>' : sqlTable(op.target);
    const steps = remedy(
      'Refresh it concurrently; it needs a unique index:',
      run(script, `REFRESH MATERIALIZED VIEW CONCURRENTLY ${target}`),
    );
    return [{ rule: locksTable, message, remedy: steps, locks: op.target }];
  },
};
