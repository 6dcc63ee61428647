import type { FindingDraft, Judgement, RuleDefinition, Verdict } from '@cm/model';
import { capped, decided, idle, undecided } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import type { PlanFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { withSections } from './output/remedy.ts';
import { sections } from './output/sections.ts';
import { summaryOf } from './output/summary.ts';
import { rules } from './rules/index.ts';
import { changeRead } from './rules/presence.ts';
import { downgradeTarget, helmRelease, order, rolloutTarget, serviceName, toolTarget } from './rules/targets.ts';
import type { Settings } from './settings.ts';
import { coverageProblems, orderProblems } from './verdicts/coverage.ts';
import { fieldProblems } from './verdicts/fields.ts';
import { presenceProblems, readingProblems } from './verdicts/presence.ts';
import { targetProblems } from './verdicts/targets.ts';
import { commandKind } from './verdicts/words.ts';
import { type CaseView, type Problem, viewsOf } from './view.ts';

/** Decides whether the plan of each pull request would undo what it brings. */
export function judge(facts: PlanFacts, settings: Settings): Judgement {
  const views = viewsOf(facts, settings);
  const found = views.flatMap((view): readonly Problem[] => [
    ...readingProblems(view),
    ...presenceProblems(view),
    ...coverageProblems(view),
    ...targetProblems(view),
    ...orderProblems(view),
    ...fieldProblems(view),
  ]);
  const problems = withSections(rules.flatMap((rule) => found.filter((one) => one.rule === rule)));
  const asked = views.filter((view) => view.asked);
  const kinds = views.flatMap(({ facts: { parts } }) => parts.filter(({ kind }) => kind !== 'code').map(commandKind));
  return {
    verdicts: rules.map((rule) => verdictOf(rule, facts, views, problems)),
    summary: summaryOf(facts, views, problems),
    facts: contractFacts(views),
    outputs: {
      plan: asked.map(({ ready }) => ready).join('\n'),
      required: [...new Set(kinds)].join(' '),
    },
    sections: sections(views),
  };
}

const mostFindings = 30;

function verdictOf(
  rule: RuleDefinition,
  { scope }: PlanFacts,
  views: readonly CaseView[],
  problems: readonly Problem[],
): Verdict {
  if (scope.kind === 'none') return idle(rule, scope.reason);
  if (scope.kind === 'unread')
    return rule === changeRead ? unreadVerdict(scope) : undecided(rule, 'Not judged: the change could not be read.');
  const drafts = problems.filter((one) => one.rule === rule).map(({ draft }) => draft);
  const most = capped(drafts, mostFindings, (more) => `And ${counted(more, 'more place')}.`);
  if (drafts.length > 0) return decided(rule, `${counted(drafts.length, 'finding')}.`, most);
  return rule === changeRead ? decided(rule, readReason(views)) : quietVerdict(rule, views);
}

/** A rule that found nothing: it passed, there was nothing to look at, or it could not look. */
function quietVerdict(rule: RuleDefinition, views: readonly CaseView[]): Verdict {
  const why = blindness(rule, views);
  const halted = views.find((view) => view.halted !== null && view.facts.body.kind === 'read')?.halted ?? null;
  if (why !== null && why === halted && ofCommands.has(rule.id)) return idle(rule, `Nothing to look at: ${halted}`);
  if (why !== null) return undecided(rule, `Not judged: ${why}`);
  return views.some(({ asked, derived }) => asked && !derived)
    ? decided(rule, 'The plan was read.')
    : idle(rule, idleReason(views));
}

function unreadVerdict({ reason, fix }: { readonly reason: string; readonly fix: string }): Verdict {
  const draft: FindingDraft = { outcome: 'unknown', message: reason, remedy: fix, location: null };
  return decided(changeRead, reason, [draft]);
}

function readReason(views: readonly CaseView[]): string {
  const notes = views.flatMap(({ facts: { body } }) => (body.kind === 'read' && body.note !== null ? [body.note] : []));
  const changed = views.reduce((sum, { facts }) => sum + facts.changed, 0);
  return [`${counted(changed, 'changed file')}.`, ...notes].join(' ');
}

/** Rules that look for what kind of text there is; they can be decided where there is no plan. */
const ofPresence = new Set(
  rules
    .slice(
      1,
      rules.findIndex(({ id }) => id.endsWith('/part-not-covered')),
    )
    .map(({ id }) => id),
);

/** Rules that look at commands: where nobody wrote a plan there are none, and what is not covered has a rule of its own. */
const ofCommands = new Set<string>(
  [downgradeTarget, rolloutTarget, helmRelease, serviceName, toolTarget, order].map(({ id }) => id),
);

/** Why a rule cannot say that all is well: there is no plan to look at, or not all of the change was read. Null where it can. */
function blindness({ id }: RuleDefinition, views: readonly CaseView[]): string | null {
  const unread = views.find(({ facts }) => facts.body.kind === 'unread');
  if (ofPresence.has(id)) return unread?.halted ?? null;
  if (views.some(({ facts }) => facts.unread.length > 0)) return 'a part of the change could not be read.';
  return views.find(({ halted }) => halted !== null)?.halted ?? null;
}

function idleReason(views: readonly CaseView[]): string {
  if (views.some(({ asked }) => asked))
    return 'A bot opened it, and its plan follows from the diff: it stands in the summary.';
  const nothing = views.every(({ facts }) => facts.parts.length === 0);
  return nothing ? 'The change touches no file.' : 'The change is undone by reverting its commit: `git revert`.';
}
