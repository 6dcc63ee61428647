import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Operation } from '../model/operation.ts';
import { inverseOf } from './inverse.ts';
import { moveOn } from './moves.fixture.ts';
import { body } from './operations.fixture.ts';
import { database, runOn, snapshot } from './simulator.fixture.ts';

const numbers = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));
const plan = fc.array(numbers, { minLength: 1, maxLength: 9 });

/** Random changes that work one after the other on a real little database, and their exact inverse. */
function migration(picks: readonly (readonly [number, number, number])[]): {
  readonly up: readonly Operation[];
  readonly down: readonly Operation[];
} {
  const base = database();
  const up: Operation[] = [];
  const down: (readonly Operation[])[] = [];
  for (const pick of picks) {
    const move = moveOn(base, pick);
    if (move === null || !works(() => move.up.map((op) => runOn(base, op)))) continue;
    up.push(...move.up);
    down.unshift(move.down);
  }
  return { up, down: down.flat() };
}

function works(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** Whether the little database is as before after running both. */
function restores(up: readonly Operation[], down: readonly Operation[]): boolean {
  const base = database();
  return works(() => [...up, ...down].map((op) => runOn(base, op))) && snapshot(base) === snapshot(database());
}

function verdict(up: readonly Operation[], down: readonly Operation[]): string {
  return inverseOf(body(...up), body(...down), 'postgresql').verdict;
}

describe('against a database that runs the operations', () => {
  it('an exact inverse is never contradicted', () => {
    fc.assert(
      fc.property(plan, (picks) => {
        const { up, down } = migration(picks);
        fc.pre(restores(up, down));
        expect(verdict(up, down)).not.toBe('contradicted');
      }),
      { numRuns: 300 },
    );
  });

  it('an inverse that lacks a step it needs is never proved', () => {
    fc.assert(
      fc.property(plan, fc.nat(20), (picks, at) => {
        const { up, down } = migration(picks);
        const cut = down.toSpliced(at % Math.max(1, down.length), 1);
        const found = verdict(up, cut);
        expect(found).not.toBe(restores(up, cut) ? 'contradicted' : 'proved');
      }),
      { numRuns: 300 },
    );
  });

  it('a downgrade in any order is judged as the database does', () => {
    fc.assert(
      fc.property(
        plan.chain((picks) => {
          const { up, down } = migration(picks);
          return fc.tuple(fc.constant(up), fc.shuffledSubarray([...down], { minLength: down.length }));
        }),
        ([up, down]) => {
          expect(verdict(up, down)).not.toBe(restores(up, down) ? 'contradicted' : 'proved');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('most exact inverses are proved', () => {
    const plans = fc.sample(plan, { numRuns: 400, seed: 7 });
    const made = plans.map(migration).filter(({ up, down }) => restores(up, down));
    const proofs = made.filter(({ up, down }) => verdict(up, down) === 'proved');
    expect(proofs.length / made.length).toBeGreaterThan(0.5);
  });
});

it('never throws on any mixture of operations', () => {
  fc.assert(
    fc.property(
      plan,
      plan,
      fc.constantFrom('postgresql', 'mysql', 'sqlite', 'mssql', 'oracle'),
      (one, other, dialect) => {
        const [a, b] = [migration(one), migration(other)];
        const found = inverseOf(body(...a.up, ...b.down), body(...b.up, ...a.down), dialect);
        expect(['proved', 'contradicted', 'undecided']).toContain(found.verdict);
      },
    ),
  );
});
