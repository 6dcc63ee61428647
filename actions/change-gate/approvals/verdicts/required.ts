import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { decided, idle } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import { approvals, emergencyApproval, standardApproval } from '../../rules/approvals.ts';
import type { Category } from '../../settings.ts';
import { onPull } from '../../view.ts';
import { whoWords } from '../candidates.ts';
import type { Filled } from '../fill.ts';
import type { Scene } from '../scene.ts';
import { aloneWords, anybodyElse, joinedWords, triedWords } from './words.ts';

const ruleOf: Readonly<Record<Category, RuleDefinition>> = {
  normal: approvals,
  emergency: emergencyApproval,
  standard: standardApproval,
};

/** Whether the change has the approvals of its category; the rules of the other categories have nothing to say. */
export function requiredVerdicts(scene: Scene): readonly Verdict[] {
  const { category } = scene.view.classification;
  const others = [approvals, emergencyApproval, standardApproval].filter((rule) => rule !== ruleOf[category]);
  const article = category === 'emergency' ? 'an' : 'a';
  return [ownVerdict(scene), ...others.map((rule) => idle(rule, `This is ${article} ${category} change.`))];
}

function ownVerdict(scene: Scene): Verdict {
  const { alone, filled, view } = scene;
  const { category } = view.classification;
  const rule = ruleOf[category];
  if (category === 'standard') return decided(rule, evidenceWords(scene));
  if (alone !== null) return idle(rule, aloneWords(alone));
  const findings = [...emptyFindings(scene), ...untoldFindings(scene)];
  return decided(rule, findings.length > 0 ? 'Approvals are missing.' : filledWords(filled), findings);
}

/** Who approved the kind, when, and until when it holds. */
function evidenceWords({ view }: Scene): string {
  const kinds = view.classification.kinds.map(({ name, approvedBy, approvedOn, reviewBy }) =>
    approvedBy === null
      ? `${name} (policy document, "Standard Changes")`
      : `${name} (approved by @${approvedBy} on ${approvedOn ?? 'an unknown day'}, to be looked at again by ${reviewBy ?? 'nobody said when'})`,
  );
  return `Pre-approved${kinds.length === 0 ? '' : ` as ${listed(kinds)}`}.`;
}

export function filledWords(filled: readonly Filled[]): string {
  const who = filled.map((one) => (one.state === 'filled' ? `@${one.by} (${one.slot.role})` : one.slot.role));
  return who.length === 0 ? 'No approval is asked for.' : `Approved by ${joinedWords(who)}.`;
}

/** One finding for each role that is missing; the first says why those who tried do not count. */
function emptyFindings(scene: Scene): readonly FindingDraft[] {
  const { category } = scene.view.classification;
  const tried = triedWords(scene.reviews.rejected);
  return emptyRoles(scene).map(({ role, count, who }, at) => {
    const what = countedRole(role, count);
    const names = who?.length === 0 ? 'nobody is left who could give it' : whoWords(who, anybodyElse);
    const message = `This ${category} change waits for the approval of ${what}: ${names}.${at === 0 ? tried : ''}`;
    return onPull(scene.view, 'fail', message, remedyOf(scene, who));
  });
}

/** `a reviewer`, `2 reviewers`. */
export function countedRole(role: string, count: number): string {
  return count === 1 ? role : counted(count, role.replace(/^an? /, ''));
}

interface EmptyRole {
  readonly role: string;
  readonly count: number;
  readonly who: readonly string[] | null;
}

/** What is missing, by role; people who already fill another place are no answer to who could fill it. */
export function emptyRoles({ filled }: Scene): readonly EmptyRole[] {
  const taken = new Set(filled.flatMap((one) => (one.state === 'filled' && one.slot.distinct ? [one.by] : [])));
  const roles = new Map<string, EmptyRole>();
  for (const one of filled) {
    if (one.state !== 'empty') continue;
    const { role, who } = one.slot;
    const others = who?.filter((name) => !taken.has(name)) ?? null;
    roles.set(role, { role, count: (roles.get(role)?.count ?? 0) + 1, who: others });
  }
  return [...roles.values()];
}

function remedyOf({ reviews, view }: Scene, who: readonly string[] | null): string {
  if (who?.length === 0) return nobodyLeft[view.classification.category];
  const again = reviews.rejected.filter(({ reasons, state }) => state === 'APPROVED' && reasons.every(isMendable));
  const first = `Ask ${(who?.length ?? 0) > 1 ? 'one of ' : ''}${whoWords(who, anybodyElse)} for a review: Files changed, Review changes, Approve.`;
  if (again.length === 0) return first;
  return `${first} Whoever approved before can do so again: ${whoWords(
    again.map(({ login }) => login),
    '',
  )}.`;
}

function isMendable({ kind }: { readonly kind: string }): boolean {
  return kind === 'stale' || kind === 'text-edited';
}

const nobodyLeft: Readonly<Record<Category, string>> = {
  normal:
    'Everybody who could give it made the change or may not push. Name a further technical lead in .github/change-policy.yml (controls.change-gate.leads), or give a second person write access.',
  emergency:
    'Everybody who could give it made the change or may not push. Name a further on-call engineer in .github/change-policy.yml (controls.change-gate.on-call).',
  standard: '',
};

function untoldFindings({ filled, view }: Scene): readonly FindingDraft[] {
  const seen = new Set<string>();
  return filled.flatMap((one): readonly FindingDraft[] => {
    if (one.state !== 'untold' || seen.has(`${one.slot.role} ${one.why}`)) return [];
    seen.add(`${one.slot.role} ${one.why}`);
    const who = one.by === null ? '' : ` @${one.by} approved.`;
    const message = `Whether ${one.slot.role} approved could not be told.${who} ${one.why}`;
    return [onPull(view, 'unknown', message, one.isLimit ? limitRemedy : untoldRemedy)];
  });
}

const limitRemedy = 'Open a new pull request with fewer commits, or one for each part, and have it approved.';
const untoldRemedy =
  'Give the check a token that may read it (members of a team: one of a GitHub App with `members: read`), or name the people by login in .github/change-policy.yml (controls.change-gate), or ask somebody to approve who is named there by login.';
