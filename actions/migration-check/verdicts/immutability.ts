import type { RevisionHeader } from '@cm/formats/migrations-model';
import { type FindingDraft, type RuleDefinition, shellWord } from '@cm/model';

import type { ReleaseFacts, RevisionChange } from '../facts.ts';
import { deleted, edited, renamed, reparented } from '../rules/immutability.ts';
import type { Settings } from '../settings.ts';
import type { Problem, TreeView, View } from '../view.ts';

type Touched = Exclude<RevisionChange, { readonly status: 'added' }>;

/** What the change does to revisions that the base has already. */
export function immutabilityProblems({ facts, trees, settings }: View): readonly Problem[] {
  const base = facts.scope.kind === 'change' ? facts.scope.base.slice(0, 12) : '';
  return trees.flatMap((tree) =>
    tree.facts.changes.flatMap((change) =>
      change.status === 'added' ? [] : [{ own: true, ...judged(change, tree, settings, base) }],
    ),
  );
}

function judged(change: Touched, tree: TreeView, settings: Settings, base: string): Omit<Problem, 'own'> {
  const { rule, message, remedy, line = null, atMost } = textOf(change, tree, base);
  const { release } = change;
  const soft = atMost ?? (release.kind === 'unreleased' && !settings.immutableWhenMerged ? 'warning' : undefined);
  const path = change.after?.path ?? change.before.path;
  const draft: FindingDraft = {
    outcome: 'fail',
    message: `${message} ${releaseText(release)}`,
    remedy,
    location: { kind: 'file', path, ...(line === null ? {} : { line }) },
    ...(soft === undefined ? {} : { atMost: soft }),
  };
  return { rule, draft };
}

interface Text extends Pick<FindingDraft, 'message' | 'remedy' | 'atMost'> {
  readonly rule: RuleDefinition;
  readonly line?: number | null;
}

function textOf(change: Touched, tree: TreeView, base: string): Text {
  const { before } = change;
  const restore = `git checkout ${base} -- ${before.paths.map(shellWord).join(' ')}`;
  switch (change.status) {
    case 'edited':
      return {
        rule: edited,
        message: `${before.id} (${before.path}) is on the base already, and the change edits what it does: databases that have it never run it again.`,
        remedy: `Restore the file, and write what you need as a new revision on the head:\n${restore}`,
      };
    case 'reparented':
      return {
        rule: reparented,
        message: `${before.id} (${before.path}) is on the base already, and the change moves it from ${named(before.parents)} to ${named(change.after.parents)}: databases that have it skip what is put below it.`,
        remedy: `Restore its down_revision, and point your own new revision at the head${headText(tree)}:\n${restore}`,
        line: change.after.parentsLine,
      };
    case 'moved':
      return moved(change.before, change.after, tree);
    default:
      return gone(change, restore);
  }
}

function moved(before: RevisionHeader, after: RevisionHeader, { facts: { tree } }: TreeView): Text {
  const [from, to] = [before.path, after.path];
  const back = `Restore the name:\n${moves(before.paths, after.paths)}`;
  if (tree.tool === 'flyway') {
    const message = `The change renames ${from} to ${to}. Flyway compares the name with the one that it remembers, and refuses.`;
    return { rule: renamed, message, remedy: back };
  }
  if (nameOf(from) === nameOf(to)) {
    const message = `The change moves ${from} to ${to}. Its id is the same, so databases do not notice; other branches and records that name the file do.`;
    return { rule: renamed, message, remedy: 'Nothing has to be done, if the move is meant.', atMost: 'warning' };
  }
  const message = `${from} is on the base already, and the change renames it to ${to}. Databases go by its id, which is the same; reviews, records and open branches go by the name.`;
  return { rule: renamed, message, remedy: back };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Commands that give the files their names back. */
function moves(from: readonly string[], to: readonly string[]): string {
  return to
    .flatMap((path, at) => {
      const old = from[at];
      return old === undefined || old === path ? [] : [`git mv ${shellWord(path)} ${shellWord(old)}`];
    })
    .join('\n');
}

function gone({ before, after }: Extract<Touched, { readonly status: 'deleted' }>, restore: string): Text {
  if (after !== null) {
    return {
      rule: renamed,
      message: `The change gives ${before.id} (${before.path}) the id ${after.id}. Databases remember ${before.id}, and would run it a second time.`,
      remedy: `Restore the id:\n${restore}`,
      line: after.idLine,
    };
  }
  return {
    rule: deleted,
    message: `The change deletes ${before.id} (${before.path}), which is on the base already. A database that stands there can neither be upgraded nor rolled back.`,
    remedy: `Restore the file. To undo what it did, write a new revision:\n${restore}`,
  };
}

function releaseText(release: ReleaseFacts): string {
  if (release.kind === 'released') return `It is in release ${release.tag}.`;
  if (release.kind === 'unreleased') return `No release has it yet (the newest is ${release.newest}).`;
  return release.reason === '' ? '' : `Whether a release has it could not be told: ${release.reason}`;
}

function named(ids: readonly string[]): string {
  return ids.length === 0 ? 'no parent' : ids.join(' and ');
}

function headText({ baseChain }: TreeView): string {
  const heads = baseChain?.heads ?? [];
  return heads.length === 1 ? ` of the base, "${heads[0]}"` : '';
}
