import type { ChecklistItem, TaskItem } from '@cm/formats/record';
import { reviewItems } from '@cm/formats/review-items';
import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { decided, idle } from '@cm/model/verdict';

import { checklistExtra, checklistRules } from '../rules/record.ts';
import type { CaseView } from '../view.ts';
import { whyNoChecklist } from './needs.ts';
import { inBody } from './place.ts';
import type { RequestStanding } from './standing.ts';
import type { Adopted } from './templates.ts';
import { itemsOf } from './templates.ts';

/** How one item of the checklist stands; of several lines the worst counts. */
export interface ItemStanding {
  readonly item: ChecklistItem;
  readonly state: 'ticked' | 'struck' | 'open' | 'struck-without-reason' | 'deleted' | 'not-asked';
  readonly line: number | null;
  readonly reason: string | null;
}

export interface ChecklistJudgement {
  readonly verdicts: readonly Verdict[];
  /** Rules that only wait for somebody to tick a box. */
  readonly waiting: readonly string[];
  readonly items: readonly ItemStanding[];
}

/** What the rules of the review checklist say. */
export function judgeChecklist(view: CaseView, standing: RequestStanding, adopted: Adopted): ChecklistJudgement {
  const rules: readonly RuleDefinition[] = [...checklistRules, checklistExtra];
  const why = whyIdle(view, standing);
  if (why !== null) return { verdicts: rules.map((rule) => idle(rule, why)), waiting: [], items: [] };
  const isAsked = (key: string, index: number): boolean =>
    view.settings.requireRecord || index >= reviewItems.length || adopted.items.has(key);
  const items = itemsOf(view.settings).map((item, index): ItemStanding => {
    if (!isAsked(item.key, index)) return { item, state: 'not-asked', line: null, reason: null };
    return standingOf(item, standing.own.checklist);
  });
  const seven = checklistRules.map((rule, index) => verdictOf(rule, items.slice(index, index + 1), view));
  const extra = items.slice(reviewItems.length);
  const verdicts = [
    ...seven,
    extra.length === 0 ? idle(checklistExtra, 'The policy file adds no item.') : verdictOf(checklistExtra, extra, view),
  ];
  return { verdicts, waiting: rules.filter((_, index) => isWaiting(index, items)).map(({ id }) => id), items };
}

function whyIdle({ classification: { category } }: CaseView, { bot }: RequestStanding): string | null {
  const why = whyNoChecklist(category);
  if (why !== null) return why;
  return bot?.kind === 'derived'
    ? `${bot.login} opened it and writes the description anew: what its review confirmed is its approval.`
    : null;
}

/** Worst first. */
const order = ['struck-without-reason', 'open', 'struck', 'ticked'] as const;

function standingOf(item: ChecklistItem, tasks: readonly TaskItem[]): ItemStanding {
  const own = tasks.filter((task) => task.item === item.key);
  for (const state of order) {
    const task = own.find((one) => stateOf(one) === state);
    if (task !== undefined) return { item, state, line: task.line, reason: task.reason };
  }
  return { item, state: 'deleted', line: null, reason: null };
}

function stateOf({ state, reason }: TaskItem): (typeof order)[number] {
  return state === 'struck' && reason === null ? 'struck-without-reason' : state;
}

function isWaiting(index: number, items: readonly ItemStanding[]): boolean {
  const own = index < reviewItems.length ? items.slice(index, index + 1) : items.slice(reviewItems.length);
  const bad = own.filter(isBad);
  return bad.length > 0 && bad.every(({ state }) => state === 'open');
}

function isBad({ state }: ItemStanding): boolean {
  return state === 'open' || state === 'struck-without-reason' || state === 'deleted';
}

function verdictOf(rule: RuleDefinition, items: readonly ItemStanding[], view: CaseView): Verdict {
  const bad = items.filter(isBad);
  if (bad.length > 0)
    return decided(
      rule,
      bad.map(reasonOf).join(' '),
      bad.map((one) => findingOf(one, view)),
    );
  if (items.every(({ state }) => state === 'not-asked'))
    return idle(rule, 'The default branch’s template does not have the item: see change-gate/template.');
  return decided(rule, items.map(reasonOf).join(' '));
}

function reasonOf({ item, state, line, reason }: ItemStanding): string {
  switch (state) {
    case 'ticked':
      return `“${item.text}” is ticked in line ${line ?? 0}.`;
    case 'struck':
      return `“${item.text}” is struck through: ${(reason ?? '').slice(0, 200)}.`;
    case 'open':
      return `“${item.text}” waits for the person who ticks it.`;
    case 'struck-without-reason':
      return `“${item.text}” is struck through without a reason.`;
    default:
      return `“${item.text}” is not in the description.`;
  }
}

function findingOf({ item, state, line }: ItemStanding, view: CaseView): FindingDraft {
  const { text } = item;
  const said = {
    open: [
      `“${text}” is not ticked yet.`,
      'The reviewer ticks the box in the description once it holds. Where it does not apply, strike it through and say why: `- [ ] ~~' +
        text +
        '~~ only a comment changes`.',
    ],
    'struck-without-reason': [
      `“${text}” is struck through, and nothing says why.`,
      `Say why beside it: \`- [ ] ~~${text}~~ only a comment changes\`. Or put the line back as it was: \`- [ ] ${text}\`.`,
    ],
    deleted: [
      `The description has no box for “${text}”.`,
      `Put this line back into the description, for the reviewer to tick:\n\n- [ ] ${text}`,
    ],
  } as const;
  const [message, remedy] = said[state === 'open' || state === 'struck-without-reason' ? state : 'deleted'];
  return inBody(view, { outcome: 'fail', message, remedy }, line);
}
