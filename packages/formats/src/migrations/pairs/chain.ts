import type { Reading, RevisionHeader } from '../model/revision.ts';

/** One migration of a tool that orders them by version. */
export interface Versioned {
  readonly id: string;
  readonly paths: readonly string[];
}

/**
 * Headers of migrations that stand in a row: the parent of each is the version before it. Two of one version have the same
 * id and the same parent. `null` for files that are no migration.
 */
export function chained(
  groups: readonly (Versioned | null)[],
  compare: (a: string, b: string) => number,
): readonly Reading<RevisionHeader>[] {
  const ids = [...new Set(groups.flatMap((group) => group?.id ?? []))].toSorted(compare);
  const before = new Map(ids.map((id, index) => [id, ids[index - 1] ?? null]));
  return groups.map((group) => {
    if (group === null) return { kind: 'not-a-revision' };
    const parent = before.get(group.id) ?? null;
    const { id, paths } = group;
    const none = { dependsOn: [], labels: [], idLine: null, parentsLine: null };
    return {
      kind: 'revision',
      value: { id, path: paths[0] ?? '', paths, parents: parent === null ? [] : [parent], ...none },
    };
  });
}
