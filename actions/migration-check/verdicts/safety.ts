import type { Revision } from '@cm/formats/migrations-model';
import type { FindingDraft, Level } from '@cm/model';

import { rules } from '../rules/index.ts';
import {
  applySuppressions,
  leaveBehind,
  nothingBefore,
  type SafetyHit,
  safetyHits,
  sameChange,
  swallowedNotice,
  timeoutNotice,
  type TreeNote,
} from '../safety/index.ts';
import type { Problem, TreeView, View } from '../view.ts';
import { inOrder } from './order.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** What the migrations do to a database that is in use. */
export function safetyProblems(view: View): readonly Problem[] {
  return view.trees.flatMap((tree) => {
    const { found, problems } = ofTree(tree, view);
    return [...problems, ...together(view, tree, found), ...notes(tree, view)];
  });
}

interface OfTree {
  /** What the change's own revisions do, accepted by a comment or not. */
  readonly found: readonly SafetyHit[];
  readonly problems: readonly Problem[];
}

function ofTree(tree: TreeView, { settings, facts }: View): OfTree {
  const found: SafetyHit[] = [];
  const problems: Problem[] = [];
  let before = nothingBefore;
  for (const revision of inOrder(tree)) {
    const own = tree.isOwn(revision.path);
    const hits = safetyHits(revision, contextOf(tree, before, settings.bigTables));
    // What is there already has rows and readers: only the change's own earlier revisions have not run anywhere.
    if (own && facts.scope.kind === 'change') before = leaveBehind(before, revision.up.operations);
    if (own) found.push(...hits);
    problems.push(...judged(revision, hits, own, facts.now, settings.suppressionDays));
  }
  return { found, problems };
}

function contextOf({ facts: { tree, dialect } }: TreeView, before: typeof nothingBefore, bigTables: readonly string[]) {
  return { dialect, tool: tree.tool, settings: tree.settings, before, bigTables };
}

function judged(
  { remarks }: Revision,
  hits: readonly SafetyHit[],
  own: boolean,
  now: number,
  maxDays: number,
): readonly Problem[] {
  const applied = applySuppressions(hits, remarks, now, { maxDays });
  return [
    ...applied.kept.flatMap((hit) => problemOf(hit.rule, own, hit)),
    ...applied.suppressed.flatMap(({ hit, rule, message, remedy, atMost }) =>
      problemOf(rule, own, { ...hit, message, remedy, atMost }),
    ),
    ...applied.problems.flatMap((problem) => problemOf(problem.rule, own, problem)),
  ];
}

interface Told {
  readonly path: string;
  readonly line: number;
  readonly endLine?: number;
  readonly message: string;
  readonly remedy: string;
  readonly atMost?: Level;
}

function problemOf(id: string, own: boolean, told: Told): readonly Problem[] {
  const rule = byId.get(id);
  if (rule === undefined) return [];
  const { path, line, endLine, message, remedy, atMost } = told;
  const draft: FindingDraft = {
    outcome: 'fail',
    message,
    remedy,
    location: { kind: 'file', path, line, ...(endLine === undefined || endLine <= line ? {} : { endLine }) },
    ...(atMost === undefined ? {} : { atMost }),
  };
  return [{ rule, own, draft }];
}

function together(
  { facts }: View,
  { facts: { tree, base } }: TreeView,
  hits: readonly SafetyHit[],
): readonly Problem[] {
  if (facts.scope.kind !== 'change') return [];
  const paths = new Set([...tree.sources.flat(), ...(base?.tree.sources.flat() ?? []), tree.settings.envPath ?? '']);
  const found = sameChange(hits, facts.changedPaths, paths);
  return found === null ? [] : problemOf(found.rule, true, found);
}

/** Of the tree as a whole; said where its migrations are looked at. */
function notes({ facts: { tree, revisions, dialect } }: TreeView, { nothing }: View): readonly Problem[] {
  if (nothing !== null || revisions.size === 0) return [];
  return [swallowedNotice(tree), timeoutNotice(tree, dialect)].flatMap((note) =>
    note === null ? [] : [noteProblem(note)],
  );
}

function noteProblem({ rule, path, line, message, remedy }: TreeNote): Problem {
  const location = path === null ? null : ({ kind: 'file', path, ...(line === null ? {} : { line }) } as const);
  return { rule, own: true, draft: { outcome: 'fail', message, remedy, location } };
}
