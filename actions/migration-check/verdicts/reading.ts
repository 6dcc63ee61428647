import type { FindingDraft, Verdict } from '@cm/model';
import { decided, unknown } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import { configuration, filesRead, parsable } from '../rules/reading.ts';
import type { Problem, TreeView, View } from '../view.ts';

/** Whether it is known what there is and what changed. */
export function judgeRead({ facts: { scope, absent, trees } }: View): Verdict {
  if (scope.kind === 'unread') return decided(filesRead, scope.reason, [unknown(scope.reason, scope.fix)]);
  const missing = absent.map((place) =>
    unknown(
      `There are no migrations at "${place}".`,
      'Name a folder with migrations, or the path of an alembic.ini, as git lists it. Without `path` they are found by themselves.',
    ),
  );
  const read = trees.reduce((sum, { headers }) => sum + headers.length, 0);
  const places = counted(trees.length, 'folder');
  return decided(filesRead, `${counted(read, 'revision')} in ${places} of migrations.`, missing);
}

/** Files and configurations that could not be understood. */
export function readingProblems({ trees }: View): readonly Problem[] {
  return trees.flatMap((tree) => [...unparsable(tree), ...withoutUpgrade(tree), ...configurations(tree)]);
}

function unparsable({ facts, isNew }: TreeView): readonly Problem[] {
  return facts.unparsable.map(({ path, line, reason, own }) => ({
    rule: parsable,
    own: isNew(!own),
    draft: {
      outcome: 'fail',
      message: `${path} cannot be read: ${reason}`,
      remedy:
        'Correct it. A file that is no migration belongs into another folder, or under controls: migration-check: exclude in the policy file.',
      location: { kind: 'file', path, ...(line === null ? {} : { line }) },
    },
  }));
}

/** Alembic calls `upgrade()` of every revision. A file of SQL that only goes back is another matter: it is passed over. */
function withoutUpgrade({ facts: { tree, revisions }, isOwn }: TreeView): readonly Problem[] {
  if (tree.tool !== 'alembic') return [];
  const missing = [...revisions.values()].filter(({ up }) => up.state === 'missing');
  return missing.map(({ path }) => ({
    rule: parsable,
    own: isOwn(path),
    draft: {
      outcome: 'fail',
      message: `${path} has no upgrade(), so \`alembic upgrade\` stops at it.`,
      remedy: 'Write it, and where there is nothing to do:\ndef upgrade():\n    pass',
      location: { kind: 'file', path },
    },
  }));
}

function configurations({ facts: { tree, base, dialectProblem }, isNew }: TreeView): readonly Problem[] {
  const before = new Set(base?.tree.problems);
  const location = { kind: 'file', path: tree.config ?? tree.path } as const;
  const draft = (message: string, remedy: string): FindingDraft => ({ outcome: 'fail', message, remedy, location });
  const own = tree.problems.map((message) => ({
    rule: configuration,
    own: isNew(before.has(message)),
    draft: draft(message, 'Correct it as the sentence says, or name the folder of the migrations with `path`.'),
  }));
  if (dialectProblem === null) return own;
  const fix = 'Take `dialect` out of the workflow file, or correct it.';
  return [...own, { rule: configuration, own: true, draft: draft(dialectProblem, fix) }];
}
