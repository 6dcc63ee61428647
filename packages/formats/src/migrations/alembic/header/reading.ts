import type { Reading, RevisionHeader } from '../../model/revision.ts';
import type { Assigned, Computed, HeaderName, ParsedAssignments } from './value.ts';

/** Names of files that older versions of Alembic took the id from. Source: `_legacy_rev` in Alembic's script/base.py. */
const legacyName = /^([a-f0-9]+)\.py$/;

/**
 * Makes a header of what a file assigns, as Alembic would: it stops at a file that lacks `revision` or `down_revision`, so that
 * one is `unparsable`, never left out. A label that is computed (of an imported constant, say) counts as none: what follows what
 * does not hang on it.
 */
export function readingOf(path: string, found: ParsedAssignments): Reading<RevisionHeader> {
  const wrong = faultOf(path, found);
  if (wrong !== null) return { kind: 'unparsable', path, ...wrong };
  const { revision, down_revision: down, branch_labels: labels, depends_on: dependsOn } = found;
  return {
    kind: 'revision',
    value: {
      id: idOf(path, revision) ?? '',
      path,
      paths: [path],
      parents: listOf(down) ?? [],
      dependsOn: listOf(dependsOn) ?? [],
      labels: listOf(labels) ?? [],
      idLine: revision?.line ?? null,
      parentsLine: down?.line ?? null,
    },
  };
}

interface Fault {
  readonly line: number | null;
  readonly reason: string;
}

function faultOf(path: string, found: ParsedAssignments): Fault | null {
  for (const name of ['revision', 'down_revision', 'depends_on'] as const) {
    const entry = found[name];
    if (entry !== undefined && 'computed' in entry) return fault(name, entry.line, entry.computed);
  }
  const { revision, down_revision: down } = found;
  if (idOf(path, revision) === null) {
    return fault('revision', revision?.line ?? null, revision === undefined ? missingRevision : notText);
  }
  if (down === undefined) return fault('down_revision', null, missingDown);
  return listOf(down) === null ? fault('down_revision', down.line, mixed) : null;
}

function fault(name: HeaderName, line: number | null, what: string): Fault {
  return { line, reason: `\`${name}\` ${what}` };
}

/** The id: text that is not empty, or without any the name of the file where older versions of Alembic took it from there. */
function idOf(path: string, revision: Assigned | Computed | undefined): string | null {
  if (revision === undefined) return legacyName.exec(path.slice(path.lastIndexOf('/') + 1))?.[1] ?? null;
  return 'value' in revision && typeof revision.value === 'string' && revision.value !== '' ? revision.value : null;
}

const missingRevision =
  'is missing, so every alembic command stops at this file. Move the file out of the folder if it is no migration; if it is one, give it a `revision` and a `down_revision`.';
const missingDown =
  'is missing, so every alembic command stops at this file. Write the id of the revision that it follows, or `down_revision = None` if it is the first one.';
const notText = 'must be a text that is not empty, so Alembic refuses the file. Write it as `revision = "…"`.';
const mixed = 'holds `None` among ids, so Alembic refuses the file. Write the ids only, or only `None`.';

/** As `util.to_tuple` of Alembic: `None` is nothing, text is one. Null where `None` stands among others. */
function listOf(entry: Assigned | Computed | undefined): readonly string[] | null {
  if (entry === undefined || 'computed' in entry || entry.value === null) return [];
  if (typeof entry.value === 'string') return [entry.value];
  const texts = entry.value.filter((item) => item !== null);
  return texts.length === entry.value.length || entry.value.length === 1 ? texts : null;
}
