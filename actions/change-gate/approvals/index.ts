import type { Verdict } from '@cm/model';
import { idle, undecided } from '@cm/model/verdict';
import { codeCell } from '@cm/model/markdown';

import { approvalRules } from '../rules/approvals.ts';
import type { CaseView, PartJudgement } from '../view.ts';
import { withAt } from './candidates.ts';
import { foremost } from './reasons.ts';
import { type Scene, sceneOf } from './scene.ts';
import { countedRole, emptyRoles, requiredVerdicts } from './verdicts/required.ts';
import { reviewingVerdicts } from './verdicts/reviewing.ts';
import { separationVerdicts } from './verdicts/separation.ts';

export { contributorsOf } from './contributors.ts';
export { postReviewOf } from './post-review.ts';
export { standingReviews } from './standing.ts';

/** Decides whether the right people have approved a change, and none of them had a hand in it. */
export function judgeApprovals(view: CaseView): PartJudgement {
  const { laptop, record } = view.facts;
  if (record.status === 'unavailable') {
    const silent = laptop ? idle : undecided;
    const verdicts = approvalRules.map((rule) =>
      silent(rule, laptop ? 'Needs GitHub.' : 'Not judged: the change could not be read.'),
    );
    return { verdicts, waiting: [], facts: {}, todo: [] };
  }
  const scene = sceneOf(view, record.value);
  const found = [...requiredVerdicts(scene), ...separationVerdicts(scene), ...reviewingVerdicts(scene)];
  const verdicts = approvalRules.flatMap(({ id }) => found.filter(({ rule }) => rule === id));
  return { verdicts, waiting: waitingOf(verdicts), facts: factsOf(scene), todo: todoOf(scene) };
}

/** Rules that a person can satisfy without the change being changed. */
const forPeople = new Set(
  ['approvals', 'emergency-approval', 'separation-of-duties', 'edited-after-approval', 'changes-requested'].map(
    (name) => `change-gate/${name}`,
  ),
);

function waitingOf(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ findings, rule }) =>
    forPeople.has(rule) && findings.length > 0 && findings.every(({ outcome }) => outcome === 'fail') ? [rule] : [],
  );
}

function factsOf({ contributors, filled, reviews }: Scene): PartJudgement['facts'] {
  const roles = (login: string): readonly string[] =>
    filled.flatMap((one) => (one.state === 'filled' && one.by === login ? [one.slot.role] : []));
  return {
    required: filled.map((one) => ({ role: one.slot.role, filledBy: one.state === 'filled' ? one.by : null })),
    accepted: reviews.accepted.map(({ at, commit, login }) => ({ login, at, commit, as: roles(login) })),
    rejected: reviews.rejected.map(({ at, doubts, login, reasons, state }) => {
      const first = foremost([...reasons, ...doubts]);
      return { login, state, at, reason: first?.words ?? '', why: first?.kind ?? '' };
    }),
    contributors: [...contributors.people.values()].map(({ as, login }) => ({ login, as: [...as.keys()] })),
  };
}

const mostNames = 5;

function todoOf(scene: Scene): readonly string[] {
  if (scene.alone !== null) return [];
  const missing = emptyRoles(scene).map(({ count, role, who }) => {
    const names = (who ?? []).slice(0, mostNames).map((name) => codeCell(withAt(name)));
    const what = `the approval of ${plain(countedRole(role, count))}`;
    return names.length === 0 ? what : `${what}: ${names.join(' or ')}`;
  });
  const asking = scene.reviews.asking
    .slice(0, mostNames)
    .map(({ login }) => `changes that ${codeCell(withAt(login))} asks for`);
  return [...missing, ...asking];
}

/** A role may hold a pattern of CODEOWNERS. */
function plain(role: string): string {
  const at = role.startsWith('a code owner of ') ? 'a code owner of '.length : role.length;
  return at === role.length || role.endsWith('of the changed files')
    ? role
    : role.slice(0, at) + codeCell(role.slice(at));
}
