import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { RevisionChange, TreeFacts } from './facts.ts';
import { addColumn, dropColumn, factsOf, header, judged, revision, tree } from './migration-check.fixture.ts';
import { rules } from './rules/index.ts';
import { inOrder } from './verdicts/order.ts';
import { viewOf } from './view.ts';
import { defaults } from './settings.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'x'.repeat(40), 'o@d', ''];
const id = fc.constantFrom(...ids);
const headers = fc.array(
  fc.record({ id, parents: fc.uniqueArray(id, { maxLength: 3 }), labels: fc.uniqueArray(id, { maxLength: 1 }) }),
  { maxLength: 12 },
);

function treeOf(now: readonly { id: string; parents: string[]; labels: string[] }[], added: number): TreeFacts {
  const all = now.map(({ id: own, parents, labels }, index) =>
    header(own, parents, { labels, path: `versions/${index}.py`, paths: [`versions/${index}.py`] }),
  );
  const fresh = all.slice(0, added);
  const release = { kind: 'unknown', reason: '' } as const;
  const changes: RevisionChange[] = fresh.map((after, index) => {
    if (index % 3 === 0) return { status: 'added', after };
    return index % 3 === 1
      ? { status: 'edited', before: after, after, release }
      : { status: 'deleted', before: after, after: null, release };
  });
  return {
    tree,
    dialect: null,
    dialectProblem: null,
    headers: all,
    unparsable: [],
    base: { tree, headers: all.slice(added), unparsable: [] },
    changes,
    revisions: new Map(fresh.map((one) => [one.path, revision(one, [addColumn('t')], [dropColumn('t')])])),
  };
}

it('every rule decides something of whatever hangs together with whatever', () => {
  fc.assert(
    fc.property(headers, fc.nat(12), fc.constantFrom('change', 'history', 'before'), (now, added, kind) => {
      const scope = kind === 'change' ? { kind, base: 'f' } : { kind, reason: 'so it is' };
      const judgement = judged(factsOf([treeOf(now, added)], { scope: scope as never }), { expectedHeads: ['a'] });
      expect(judgement.verdicts.map(({ rule }) => rule).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
      expect(() => JSON.stringify(judgement.facts)).not.toThrow();
    }),
  );
});

it('revisions run after those that they stand on, each once', () => {
  const acyclic = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { maxLength: 30 });
  fc.assert(
    fc.property(acyclic, fc.nat(), (edges, seed) => {
      const made = edges.map((to, index) => {
        const parents = [...new Set(to.filter((parent) => parent < index).map((parent) => `r${parent}`))];
        return revision(header(`r${index}`, parents));
      });
      const shuffled = made.toSorted((a, b) => ((a.id.length * 31 + seed) % 7) - ((b.id.length * 31 + seed) % 7));
      const facts = { ...treeOf([], 0), revisions: new Map(shuffled.map((one) => [one.path, one])) };
      const [view] = viewOf(factsOf([facts]), defaults).trees;
      const order = view === undefined ? [] : inOrder(view);
      expect(order.map((one) => one.id).toSorted()).toEqual(made.map((one) => one.id).toSorted());
      const seen = new Set<string>();
      for (const { id: own, parents } of order) {
        for (const parent of parents) expect(seen.has(parent)).toBe(true);
        seen.add(own);
      }
    }),
  );
});
