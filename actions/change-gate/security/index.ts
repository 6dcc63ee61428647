import type { ForgeChangeRecord } from '@cm/app';
import type { FindingDraft, Verdict } from '@cm/model';
import { codeCell } from '@cm/model/markdown';
import { decided, idle, undecided } from '@cm/model/verdict';

import { whoWords, withAt } from '../approvals/candidates.ts';
import { sceneOf } from '../approvals/scene.ts';
import { aloneWords, anybodyElse } from '../approvals/verdicts/words.ts';
import { securityNamed, securityReview, securityRules } from '../rules/security.ts';
import { type CaseView, onPull, type PartJudgement } from '../view.ts';
import { type Review, reviewOf } from './review.ts';
import { type Touched, touchedBy } from './touched.ts';
import { areaWords, unreadWords } from './words.ts';

const untouched = 'None of the five areas is touched.';

/** Decides whether a change that touches one of the policy's five areas has its security review. */
export function judgeSecurity(view: CaseView): PartJudgement {
  const { laptop, record } = view.facts;
  if (!laptop && record.status === 'unavailable') {
    const verdicts = securityRules.map((rule) => undecided(rule, 'Not judged: the change could not be read.'));
    return { verdicts, waiting: [], facts: {}, todo: [] };
  }
  const touched = touchedBy(view.facts, view.settings);
  if (touched.areas.length + touched.unread.length === 0 && touched.more === null) {
    return {
      verdicts: securityRules.map((rule) => idle(rule, untouched)),
      waiting: [],
      facts: factsOf(touched, null),
      todo: [],
    };
  }
  return record.status === 'available' ? judged(view, touched, record.value) : onLaptop(view, touched);
}

function judged(view: CaseView, touched: Touched, record: ForgeChangeRecord): PartJudgement {
  const scene = sceneOf(view, record);
  const review = reviewOf(scene);
  const findings = review.state === 'given' || scene.alone !== null ? [] : findingsOf(view, touched, review);
  const later = view.classification.category === 'emergency' && findings.length > 0;
  const waits = !later && findings.length > 0 && findings.every(({ outcome }) => outcome === 'fail');
  return {
    verdicts: [
      scene.alone === null
        ? reviewVerdict(touched, review, findings, later)
        : idle(securityReview, aloneWords(scene.alone)),
      namedVerdict(view, touched),
    ],
    waiting: waits ? [securityReview.id] : [],
    facts: factsOf(touched, review.state === 'given' ? review.by : null),
    todo: waits ? [todoOf(review)] : [],
  };
}

function reviewVerdict(touched: Touched, review: Review, findings: readonly FindingDraft[], later: boolean): Verdict {
  const areas =
    touched.areas.length === 0 ? 'Not everything could be looked at' : `Touches ${touched.areas.join(', ')}`;
  const result = review.state === 'given' ? `reviewed by @${review.by}` : 'no security review yet';
  if (!later) return decided(securityReview, `${areas}; ${result}.`, findings);
  const soft = findings.map((draft) => ({ ...draft, atMost: 'warning' as const }));
  return {
    ...idle(securityReview, `${areas}. An emergency change does not wait for its security review.`),
    findings: soft,
  };
}

type Open = Exclude<Review, { readonly state: 'given' }>;

function findingsOf(view: CaseView, touched: Touched, review: Open): readonly FindingDraft[] {
  if (touched.areas.length === 0) return [unreadFinding(view, touched, review)];
  const areas = areaWords(touched);
  if (review.state === 'untold') {
    const message = `This change touches ${areas}, and whether it has its security review could not be told. ${review.why}`;
    return [onPull(view, 'unknown', message, untoldRemedy)];
  }
  const who = whoWords(review.who, anybodyElse);
  if (view.classification.category === 'emergency') {
    const message = `This emergency change touches ${areas}, and nobody has given a security review yet.`;
    const remedy = `It does not wait for one. Let ${who} give the review after the merge.`;
    return [onPull(view, 'fail', message, remedy)];
  }
  const message = `This change touches ${areas}, so it waits for a security review by ${who}.${review.tried}`;
  return [onPull(view, 'fail', message, remedyOf(review))];
}

function remedyOf({ who }: Extract<Review, { state: 'missing' }>): string {
  if (who?.length === 0)
    return 'Everybody who could give it made the change or may not push. Name a further person in .github/change-policy.yml (controls.change-gate.security), or give a second person write access.';
  return `Ask ${whoWords(who, anybodyElse)} for a review: Files changed, Review changes, Approve. A label is no review.`;
}

const untoldRemedy =
  'Give the check a token that may read it (for members of a team, one of a GitHub App with `members: read`), or name the people by login in .github/change-policy.yml (controls.change-gate.security).';

function unreadFinding(view: CaseView, touched: Touched, review: Open): FindingDraft {
  const who = review.state === 'missing' ? whoWords(review.who, anybodyElse) : 'somebody on the security list';
  const message = `Whether this change needs a security review could not be told. ${unreadWords(touched)}`;
  const remedy = `Ask ${who} to look at them and to approve, or split the change. For files that programs write, put their pattern into .github/change-policy.yml (controls.change-gate.security-exclude).`;
  return onPull(view, 'unknown', message, remedy);
}

/** Whether the policy says who gives security reviews; asked only where one is needed. */
function namedVerdict(view: CaseView, touched: Touched): Verdict {
  if (touched.areas.length === 0) return idle(securityNamed, untouched);
  if (view.settings.security.length > 0) return decided(securityNamed, 'The policy names who gives security reviews.');
  const message =
    'Nobody is named for security reviews, so any approval by somebody who had no hand in the change is taken for one.';
  const remedy =
    'Name them in .github/change-policy.yml on the default branch:\ncontrols:\n  change-gate:\n    security: [<login>, "@<organisation>/<team>"]';
  return decided(securityNamed, 'Nobody is named.', [{ outcome: 'fail', message, remedy, location: null }]);
}

/** Who approves stands at GitHub; which areas are touched does not. */
function onLaptop(view: CaseView, touched: Touched): PartJudgement {
  const found = touched.areas.length === 0 ? unreadWords(touched) : `This change touches ${areaWords(touched)}.`;
  const remedy = 'Nothing now: the pull request will need a security review.';
  const notice: FindingDraft = { ...onPull(view, 'fail', found, remedy), atMost: 'notice' };
  const asked = idle(securityReview, 'Needs GitHub: who approved is not in the repository.');
  return {
    verdicts: [{ ...asked, findings: [notice] }, idle(securityNamed, 'Needs GitHub.')],
    waiting: [],
    facts: factsOf(touched, null),
    todo: [],
  };
}

const mostFacts = 200;

function factsOf({ hits }: Touched, approvedBy: string | null): PartJudgement['facts'] {
  const areas = hits.slice(0, mostFacts).map(({ area, path, line, because }) => ({ area, path, line, because }));
  return { security: { areas, approvedBy } };
}

function todoOf(review: Review): string {
  const names = review.state === 'missing' ? (review.who ?? []).slice(0, 5).map((name) => codeCell(withAt(name))) : [];
  return names.length === 0 ? 'a security review' : `a security review: ${names.join(' or ')}`;
}
