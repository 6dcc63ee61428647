import type { EmptyKind } from '@cm/formats/plan';
import type { RuleDefinition } from '@cm/model';
import { unknown } from '@cm/model/verdict';
import { listed } from '@cm/model/words';

import {
  changeRead,
  notApplicable,
  placeholder,
  pointsElsewhere,
  revertNotEnough,
  sectionEmpty,
  sectionMissing,
  templateText,
  unfinished,
} from '../rules/presence.ts';
import { bodyLine, type CaseView, isRevertAlone, type Problem } from '../view.ts';
import { namesOf } from './words.ts';

/** What could not be read of a pull request. */
export function readingProblems(view: CaseView): readonly Problem[] {
  const { facts, plan, prefix } = view;
  const unread = facts.unread.map(({ reason, fix, path }) => ({
    rule: changeRead,
    draft: unknown(`${prefix}${reason}`, fix, path),
  }));
  if (!view.asked || view.derived) return unread;
  const missing = facts.body.kind === 'unread' ? [bodyProblem(view, facts.body.reason, facts.body.fix)] : [];
  const cut = plan.truncated
    ? [
        bodyProblem(
          view,
          'The description is longer than GitHub stores, so it was not read to its end.',
          'Make it shorter.',
        ),
      ]
    : [];
  return [...unread, ...missing, ...cut];
}

function bodyProblem(view: CaseView, reason: string, fix: string): Problem {
  const what = `This change needs a rollback plan for ${namesOf(view)}.`;
  return { rule: changeRead, draft: unknown(`${view.prefix}${reason} ${what}`, fix), paste: view };
}

/** Where there is no plan, or something that only looks like one. */
export function presenceProblems(view: CaseView): readonly Problem[] {
  const { facts, plan } = view;
  if (!view.asked || view.derived || facts.body.kind === 'unread') return [];
  if (plan.section === null) {
    return [
      problem(view, sectionMissing, `There is no rollback plan, and the change needs one for ${namesOf(view)}.`, null),
    ];
  }
  return [...emptinessProblems(view), ...placeholderProblems(view), ...templateProblems(view)];
}

function problem(view: CaseView, rule: RuleDefinition, message: string, line: number | null): Problem {
  return {
    rule,
    draft: {
      outcome: 'fail',
      message: `${view.prefix}${message}`,
      remedy: '',
      location: bodyLine(view, line),
    },
    paste: view,
  };
}

const said: Readonly<Record<EmptyKind, readonly [RuleDefinition, string]>> = {
  empty: [sectionEmpty, 'has nothing in it'],
  'no-response': [sectionEmpty, 'was left without an answer'],
  todo: [unfinished, 'is not written yet'],
  'not-applicable': [notApplicable, 'says that none is needed'],
  template: [templateText, 'is the text of the template'],
  placeholder: [placeholder, 'is a placeholder'],
  'same-as-before': [pointsElsewhere, 'points at another change'],
  'see-above': [pointsElsewhere, 'points somewhere else'],
  'revert-only': [revertNotEnough, 'only reverts the change'],
};

function emptinessProblems(view: CaseView): readonly Problem[] {
  const { emptiness, statements, section } = view.plan;
  const heading = section?.heading.slice(0, 100) ?? '';
  if (emptiness !== null) {
    const [rule, what] = said[emptiness.kind];
    if (rule === revertNotEnough) return revertProblems(view, emptiness.line, emptiness.text);
    const text = emptiness.text === '' ? '' : `: “${emptiness.text.slice(0, 200)}”`;
    return [
      problem(
        view,
        rule,
        `The section “${heading}” ${what}${text}. The change needs a plan for ${namesOf(view)}.`,
        emptiness.line,
      ),
    ];
  }
  const reason = statements.notApplicable;
  if (reason === null || view.plan.commands.length > 0) return onlyReverts(view);
  const message = `The section “${heading}” says that none is needed: “${reason.value.slice(0, 200)}”. But the change touches ${namesOf(view)}.`;
  return [problem(view, notApplicable, message, reason.line)];
}

function onlyReverts(view: CaseView): readonly Problem[] {
  const [first] = view.plan.commands;
  return first !== undefined && isRevertAlone(view.plan) ? revertProblems(view, first.line, first.text) : [];
}

function revertProblems(view: CaseView, line: number, text: string): readonly Problem[] {
  const more = view.covers.filter(({ part, cover }) => part.kind !== 'code' && cover.state !== 'covered');
  if (more.length === 0) return [];
  const message = `“${text.slice(0, 200)}” takes back files, and not ${namesOf(view)}.`;
  return [problem(view, revertNotEnough, message, line)];
}

/** Placeholders of one plan that are told one by one. */
const mostPlaceholders = 10;

function placeholderProblems(view: CaseView): readonly Problem[] {
  const { placeholders, emptiness } = view.plan;
  if (emptiness !== null || placeholders.length === 0) return [];
  return placeholders.slice(0, mostPlaceholders).map(({ kind, line, text, field }) => {
    const where = field === null ? '' : ` for ${fieldWords[field]}`;
    const rest = placeholders.length > mostPlaceholders ? ` ${placeholders.length} in all.` : '';
    const isTemplate = kind === 'template';
    return {
      rule: isTemplate ? templateText : placeholder,
      draft: {
        outcome: 'fail',
        message: `${view.prefix}${isTemplate ? 'A line of the template was left as it is' : 'A placeholder is left'}${where}: “${text.slice(0, 200)}”.${rest}`,
        remedy: isTemplate
          ? 'Take the line out, or write there what holds for this change.'
          : 'Put the value in its place.',
        location: bodyLine(view, line),
      },
    } as const;
  });
}

const fieldWords = {
  owner: 'who rolls back',
  minutes: 'how long going back takes',
  verification: 'how to see that it worked',
  evidence: 'how it was tried',
  backup: 'the backup',
  dataLoss: 'what is lost',
} as const;

/** Whether text is the template's own cannot be told without the templates. */
function templateProblems({ facts: { templatesUnread }, prefix }: CaseView): readonly Problem[] {
  if (templatesUnread === null) return [];
  const fix = 'Give actions/checkout `fetch-depth: 2`, and the job `contents: read`.';
  const message = `${prefix}The templates of the default branch could not be read: ${listed([templatesUnread])}`;
  return [{ rule: templateText, draft: unknown(message, fix) }];
}
