import { describe, expect, it } from 'vitest';

import { diffRows } from '../../actions/rollback-plan-check/diffs.fixture.ts';
import { filledIn, planned } from './support/rollback-plan.ts';

const asked = diffRows.filter(({ required }) => required.length > 0);
const others = diffRows.filter(({ required }) => required.length === 0);

/** Rules whose findings a person alone can settle, and what stays open with them. */
const human = ['placeholder', 'restore-plan', 'part-not-covered'].map((rule) => `rollback-plan-check/${rule}`);

describe('a diff that a revert does not undo', () => {
  it.each(asked.map((row) => [row.name, row] as const))('%s: asks for a plan, and prints one', async (_, row) => {
    const without = await planned(row, 'Adds it.');
    expect(without.red).toContain('rollback-plan-check/section-missing');
    const plan = without.outputs['plan'] ?? '';
    const pasted = await planned(row, `Adds it.\n\n${plan}`);
    expect(pasted.red).toContain('rollback-plan-check/placeholder');
    expect(pasted.red.filter((rule) => !human.includes(rule))).toEqual([]);
    const filled = await planned(row, `Adds it.\n\n${filledIn(plan)}`);
    expect([filled.exitCode, filled.red]).toEqual([0, []]);
    expect(filled.report.facts).toMatchObject({ missing: [], placeholders: [] });
    const required = filled.report.facts['required'] as readonly { readonly kind: string; readonly target: string }[];
    expect(required.map(({ kind, target }) => `${kind} ${target}`.trim()).toSorted()).toEqual(row.required.toSorted());
  });

  const bad = asked.flatMap((row) => row.bad.map(([plan, rule]) => [row.name, plan, rule, row] as const));

  it.each(bad)('%s: %s is no plan for it', async (_, plan, rule, row) => {
    const step = await planned(row, `Adds it.\n\n## Rollback plan\n\n${plan}\n`);
    expect([step.exitCode, step.red]).toEqual([1, expect.arrayContaining([`rollback-plan-check/${rule}`])]);
    expect(step.annotations('error').length).toBeGreaterThan(0);
  });
});

describe('a diff that a revert undoes', () => {
  it.each(others.map((row) => [row.name, row] as const))('%s: nobody has to write anything', async (_, row) => {
    const step = await planned(row, 'Changes it.');
    expect([step.exitCode, step.red, step.outputs['plan']]).toEqual([0, [], '']);
    expect(step.report.facts).toMatchObject({ required: [], derived: [expect.stringContaining('Revert')] });
    expect([...step.annotations('error'), ...step.annotations('warning'), ...step.annotations('notice')]).toEqual([]);
  });
});
