import type { RuleDefinition, Verdict } from '@cm/model';
import { decided, idle, undecided, unknown } from '@cm/model/verdict';

import { recordRules, requestDescription, template } from '../rules/record.ts';
import type { CaseView, PartJudgement } from '../view.ts';
import { judgeChecklist } from './checklist.ts';
import { factsOut } from './facts-out.ts';
import { judgeRequest } from './request.ts';
import { requestOf } from './standing.ts';
import { adoptedBy } from './templates.ts';
import { judgeTemplate } from './template-rule.ts';

/** Decides whether a change has its change request and its review checklist. */
export function judgeRecord(view: CaseView): PartJudgement {
  const { facts, settings, all } = view;
  if (all.templates.status === 'unavailable') return silent(undecidedBy(all.templates.reason));
  const adopted = adoptedBy(all.templates.value, settings);
  const own = judgeTemplate(view, adopted);
  const body = bodyOf(view);
  if (body.kind !== 'read') {
    const say = body.kind === 'none' ? idle : undecided;
    const others = recordRules.filter((rule) => rule !== template);
    return silent([...others.map((rule) => say(rule, body.reason)), own]);
  }
  const standing = requestOf(view, body.text, adopted);
  const request = judgeRequest(view, standing, adopted);
  const checklist = judgeChecklist(view, standing, adopted);
  return {
    verdicts: [...request.verdicts, ...checklist.verdicts, own],
    waiting: checklist.waiting,
    facts: factsOut(view, standing, checklist.items),
    todo: todoOf(
      request.missing,
      checklist.items.filter(({ state }) => state === 'open').length,
      facts.author?.login ?? null,
    ),
  };
}

type Body =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'none' | 'unread'; readonly reason: string };

function bodyOf({ facts: { body, laptop, record } }: CaseView): Body {
  if (body !== null) return { kind: 'read', text: body };
  if (laptop) {
    const reason = 'There is no description here. Put it into a file and name that: --body FILE.';
    return { kind: 'none', reason };
  }
  if (record.status === 'available') return { kind: 'read', text: record.value.body };
  return { kind: 'unread', reason: `Not judged: the description could not be read. ${record.reason}` };
}

/** Without the templates nobody knows what is asked for, or whose words stand in a section. */
function undecidedBy(reason: string): readonly Verdict[] {
  const message = `The templates of the default branch could not be read: ${reason}`;
  const fix = 'Give the job `contents: read`, keep the input `token`, and run it again.';
  return recordRules.map((rule: RuleDefinition) =>
    rule === requestDescription
      ? decided(rule, message, [unknown(message, fix)])
      : undecided(rule, 'Not judged: the templates could not be read.'),
  );
}

function silent(verdicts: readonly Verdict[]): PartJudgement {
  return { verdicts, waiting: [], facts: {}, todo: [] };
}

/** Logins have no characters that mean anything in Markdown but `_` and `[`, which stand in code here. */
function todoOf(missing: readonly string[], open: number, author: string | null): readonly string[] {
  const by = author === null ? 'the author' : `\`${author.replaceAll('`', '')}\``;
  return [
    ...(missing.length === 0 ? [] : [`the change request's ${missing.join(', ')} (from ${by})`]),
    ...(open === 0 ? [] : [`${open} ${open === 1 ? 'box' : 'boxes'} of the review checklist (from a reviewer)`]),
  ];
}
