import type { FindingDraft, Level, RuleDefinition, Verdict } from '@cm/model';
import { levels, softer } from '@cm/model';
import { capped, decided, idle, undecided } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import { singleHead } from '../rules/chain.ts';
import { chainRules, changeRules, downgradeRules } from '../rules/index.ts';
import { older } from '../rules/reading.ts';
import { safetyRules } from '../rules/safety/index.ts';
import type { Problem, TreeView, View } from '../view.ts';
import { isBroken, isTorn } from './heads.ts';

const mostFindings = 50;

/** One verdict of each rule, from the problems that are the change's own. */
export function verdictsOf(
  view: View,
  rules: readonly RuleDefinition[],
  problems: readonly Problem[],
): readonly Verdict[] {
  const drafts = new Map<string, FindingDraft[]>();
  for (const { rule, own, draft } of problems) {
    if (own) drafts.set(rule.id, [...(drafts.get(rule.id) ?? []), draft]);
  }
  return rules.map((rule) => verdictOf(view, rule, drafts.get(rule.id) ?? []));
}

function verdictOf(view: View, rule: RuleDefinition, drafts: readonly FindingDraft[]): Verdict {
  if (view.facts.scope.kind === 'unread') return undecided(rule, 'Not judged: the change is not known.');
  const needless = view.nothing ?? nothingToCompare(view, rule);
  if (needless !== null && drafts.length === 0) return idle(rule, needless);
  const blind = drafts.length === 0 ? blindness(view, rule) : null;
  if (blind !== null) return undecided(rule, `Not judged: ${blind}`);
  const most = drafts.toSorted((a, b) => weight(a) - weight(b));
  const more = (count: number): string => `And so in ${counted(count, 'more place')}.`;
  return decided(rule, reasonOf(view, rule, drafts.length), capped(most, mostFindings, more));
}

/** Why a rule about what a change does to merged revisions has nothing to look at; null where it has, and for other rules. */
function nothingToCompare({ facts: { scope } }: View, rule: RuleDefinition): string | null {
  return scope.kind === 'history' && changeRules.includes(rule) ? scope.reason : null;
}

/** Why a rule cannot say that all is well: what it would have to look at is missing or cannot be read. Null where it can. */
function blindness({ trees }: View, rule: RuleDefinition): string | null {
  if (rule === singleHead && trees.some(isBroken))
    return 'a migration is missing or cannot be read, so the heads are not known.';
  if (chainRules.includes(rule))
    return trees.some(isTorn) ? 'a migration cannot be read, so the chain is not whole.' : null;
  const unread = revisionRules.has(rule.id) && trees.some(isUnread);
  return unread ? 'a migration of the change cannot be read.' : null;
}

const revisionRules: ReadonlySet<string> = new Set([...downgradeRules, ...safetyRules].map(({ id }) => id));

function isUnread({ facts, isNew }: TreeView): boolean {
  return facts.unparsable.some(({ own }) => isNew(!own));
}

function reasonOf({ facts: { trees } }: View, rule: RuleDefinition, findings: number): string {
  const looked = trees.reduce((sum, { revisions }) => sum + revisions.size, 0);
  const all = trees.reduce((sum, { headers }) => sum + headers.length, 0);
  const seen = revisionRules.has(rule.id)
    ? `${counted(looked, 'revision')} read whole.`
    : `${counted(all, 'revision')} in the chain.`;
  return findings === 0 ? seen : `${counted(findings, 'finding')}. ${seen}`;
}

/** What was there before, of whichever rule: never worse than a warning, unless the policy enforces all. */
export function judgeOlder(view: View, problems: readonly Problem[]): Verdict {
  const { scope, trees } = view.facts;
  if (scope.kind === 'unread') return idle(older, 'The migrations are not known.');
  if (trees.length === 0) return idle(older, 'There are no migrations in the repository.');
  if (scope.kind === 'history') return idle(older, 'Nothing is compared, so everything is judged by its own rule.');
  const drafts = problems
    .filter(({ own }) => !own)
    .map(({ rule, draft }): FindingDraft => softened(draft, rule))
    .toSorted((a, b) => weight(a) - weight(b));
  const reason =
    drafts.length === 0
      ? 'Nothing is wrong with what was there before.'
      : `${counted(drafts.length, 'finding')} from before.`;
  return decided(
    older,
    reason,
    capped(drafts, mostFindings, (count) => `And so in ${counted(count, 'more place')}.`),
  );
}

function softened(draft: FindingDraft, rule: RuleDefinition): FindingDraft {
  const atMost: Level = draft.atMost === undefined ? rule.level : softer(draft.atMost, rule.level);
  const { atMost: _before, ...rest } = draft;
  return atMost === 'error' ? rest : { ...rest, atMost };
}

function weight({ atMost = 'error' }: FindingDraft): number {
  return levels.indexOf(atMost);
}
