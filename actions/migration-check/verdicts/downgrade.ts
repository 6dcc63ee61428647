import {
  type Difference,
  type Downgrade,
  downgradeOf,
  type Inverse,
  type Reversibility,
  reversibilityOf,
} from '@cm/formats/migrations-effect';
import type { Operation, Revision } from '@cm/formats/migrations-model';
import type { FindingDraft } from '@cm/model';

import { downgradeInverse, downgradeThere, enumLeft } from '../rules/downgrade.ts';
import type { Problem, TreeView, View } from '../view.ts';

/** What is said of one revision that was read. */
export interface RevisionVerdict {
  readonly path: string;
  readonly own: boolean;
  /** The change adds it. */
  readonly added: boolean;
  readonly reversibility: Reversibility;
  readonly downgrade: Downgrade['state'];
  readonly inverse: Inverse['verdict'];
  readonly inverseReason: string;
  /** Of both halves. */
  readonly operations: number;
  readonly notAnalysed: number;
}

export interface Judged {
  /** By id; by id and path where another history has the id too. */
  readonly verdicts: ReadonlyMap<string, RevisionVerdict>;
  readonly problems: readonly Problem[];
}

/** Whether every revision that was read has a way back, and what going back costs. */
export function judgeDowngrades({ trees }: View): Judged {
  const verdicts = new Map<string, RevisionVerdict>();
  const problems: Problem[] = [];
  for (const tree of trees) {
    for (const revision of tree.facts.revisions.values()) {
      const { verdict, drafts } = judged(revision, tree);
      // Two histories may number their revisions alike; none of them is left out.
      const key = verdicts.has(revision.id) ? `${revision.id} (${revision.path})` : revision.id;
      verdicts.set(key, verdict);
      problems.push(...drafts);
    }
  }
  return { verdicts, problems };
}

function judged(
  revision: Revision,
  tree: TreeView,
): { readonly verdict: RevisionVerdict; readonly drafts: readonly Problem[] } {
  const { id, path, up, down } = revision;
  const own = tree.isOwn(path);
  // Nobody says which database: PostgreSQL asks for the most of a downgrade.
  const dialect = tree.facts.dialect ?? 'postgresql';
  const downgrade = downgradeOf(revision, dialect);
  const { inverse, reversibility } = reversibilityOf(revision, tree.facts.dialect);
  const all = [...up.operations, ...down.operations];
  const verdict: RevisionVerdict = {
    path,
    own,
    added: tree.added.has(id),
    reversibility,
    downgrade: downgrade.state,
    inverse: inverse.verdict,
    inverseReason: inverse.reason,
    operations: all.length,
    notAnalysed: all.filter(isBlind).length,
  };
  return {
    verdict,
    drafts: [...thereProblems(revision, downgrade, own), ...inverseProblems(revision, downgrade, inverse, own)],
  };
}

const blind: ReadonlySet<Operation['op']> = new Set([
  'not-analysed',
  'sql-text',
  'procedural',
  'create-all',
  'drop-all',
]);

function isBlind({ op }: Operation): boolean {
  return blind.has(op);
}

function thereProblems(
  { id, down }: Revision,
  { weight, message, remedy }: Downgrade,
  own: boolean,
): readonly Problem[] {
  if (weight === 'fine') return [];
  const draft: FindingDraft = {
    outcome: 'fail',
    message: `${id}: ${message}`,
    remedy,
    location: { kind: 'file', path: down.path, line: down.line },
    ...(weight === 'warning' ? { atMost: 'warning' as const } : {}),
  };
  return [{ rule: downgradeThere, own, draft }];
}

/** Differences of one revision that are told, at most. */
const mostDifferences = 10;

/** A downgrade that is not there is found by its own rule. Where it is undecided, what is likely left is worth a look. */
function inverseProblems(revision: Revision, { state }: Downgrade, inverse: Inverse, own: boolean): readonly Problem[] {
  if (state !== 'ok' || inverse.verdict === 'proved') return [];
  return inverse.differences.slice(0, mostDifferences).map((difference) => ({
    rule: isEnum(difference) ? enumLeft : downgradeInverse,
    own,
    draft: differenceDraft(revision, difference, inverse),
  }));
}

function isEnum({ message }: Difference): boolean {
  return message.includes('enum type ') && message.includes('leaves it behind');
}

function differenceDraft(
  { id }: Revision,
  { object, message, remedy, line, path }: Difference,
  inverse: Inverse,
): FindingDraft {
  const sure = inverse.verdict === 'contradicted';
  const text = sure
    ? `${id}: after upgrade and downgrade, ${object} is not as it was before. ${message}`
    : `${id}: after upgrade and downgrade, ${object} is likely not as it was before. ${message} It cannot be told for certain: ${inverse.reason}`;
  return {
    outcome: 'fail',
    message: text,
    remedy,
    location: { kind: 'file', path, line },
    ...(sure ? {} : { atMost: 'notice' as const }),
  };
}
