import type { Revision } from '@cm/formats/migrations-model';

import type { TreeView } from '../view.ts';

/** Revisions that were read, parents before children, as they run; those of a cycle in the order of the headers. Linear. */
export function inOrder({ facts }: TreeView): readonly Revision[] {
  const byId = new Map([...facts.revisions.values()].map((revision) => [revision.id, revision]));
  const done = new Set<Revision>();
  const ordered: Revision[] = [];
  for (const start of facts.revisions.values()) {
    const waiting: { readonly revision: Revision; next: number }[] = [{ revision: start, next: 0 }];
    const open = new Set<Revision>([start]);
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const { revision } = last;
      const parent = done.has(revision) ? undefined : byId.get(parentsOf(revision)[last.next] ?? '');
      const more = !done.has(revision) && last.next < parentsOf(revision).length;
      last.next += 1;
      if (parent !== undefined && !done.has(parent) && !open.has(parent)) {
        open.add(parent);
        waiting.push({ revision: parent, next: 0 });
      } else if (!more) {
        waiting.pop();
        if (!done.has(revision)) ordered.push(revision);
        done.add(revision);
      }
    }
  }
  return ordered;
}

function parentsOf({ parents, dependsOn }: Revision): readonly string[] {
  return dependsOn.length === 0 ? parents : [...parents, ...dependsOn];
}
