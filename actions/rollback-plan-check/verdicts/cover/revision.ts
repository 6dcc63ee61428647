import type { AlembicDowngrade } from '@cm/formats/plan';

import type { MigrationPart } from '../../facts.ts';

/** Where a downgrade ends up; `unknown` where that cannot be told from the files. */
export type Ended =
  | { readonly kind: 'revision'; readonly id: string }
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'several'; readonly name: string }
  | { readonly kind: 'unknown' };

/** Walks a downgrade over the revisions as Alembic would: from the head, or from what it names, so many steps down. */
export function endOf({ to, steps, target }: AlembicDowngrade, part: MigrationPart): Ended {
  if (target !== null && target === part.target) return { kind: 'revision', id: part.target };
  const start = to === null ? headOf(part) : named(to, part);
  if (start.kind !== 'revision' || steps === null) return start;
  let id = start.id;
  for (let step = 0; step < Math.min(steps, 10_000); step += 1) {
    const parents = id === 'base' ? [] : (part.parents.get(id) ?? []);
    if (parents.length > 1) return { kind: 'unknown' };
    if (id === 'base') break;
    id = parents[0] ?? 'base';
  }
  return { kind: 'revision', id };
}

/** A whole id, or the beginning of one, as Alembic takes it. */
function named(name: string, { parents }: MigrationPart): Ended {
  if (name === 'base' || parents.has(name)) return { kind: 'revision', id: name };
  const found = [...parents.keys()].filter((id) => id.startsWith(name));
  const [id] = found;
  if (id === undefined) return { kind: 'absent', name };
  return found.length > 1 ? { kind: 'several', name } : { kind: 'revision', id };
}

function headOf({ parents, several }: MigrationPart): Ended {
  const inner = new Set([...parents.values()].flat());
  const heads = [...parents.keys()].filter((id) => !inner.has(id));
  const [id] = heads;
  return id === undefined || heads.length > 1 || several ? { kind: 'unknown' } : { kind: 'revision', id };
}

/** Why it is the wrong place, in one sentence. */
export function wrongEnd(ended: Ended, command: AlembicDowngrade, part: MigrationPart): string {
  const text = `\`${command.text}\``;
  if (ended.kind === 'absent') return `${text}: there is no revision \`${ended.name}\` in this repository.`;
  if (ended.kind === 'several') return `${text}: several revisions begin with \`${ended.name}\`.`;
  if (ended.kind === 'unknown') {
    return `${text}: it cannot be told where that ends, because there are several histories, heads or parents.`;
  }
  const { added, target, first } = part;
  const before = `the first new revision, \`${first}\`, stands on \`${target}\``;
  if (command.to === null && added.length > 1) {
    return `${text} undoes ${command.steps === 1 ? 'one' : String(command.steps)} of ${added.length} new revisions, down to \`${ended.id}\`: ${before}.`;
  }
  if (added.includes(ended.id))
    return `${text} goes back to \`${ended.id}\`, which this change itself brings: ${before}.`;
  return `${text} goes back to \`${ended.id}\`, which is not the revision before this change: ${before}.`;
}
