import { headerOf, type PredictedMessage, predictedText } from '@cm/formats/commits';

import { revertExemption } from './exemptions.ts';
import type { CommitLintFacts, PullRequestFacts } from './facts.ts';
import type { LandingPlan } from './landing.ts';
import { type Flaw, type Message, messageOf } from './messages.ts';
import { judgeMessage, type Reading } from './readings.ts';
import { breakingChange } from './rules/breaking-change.ts';
import type { Settings } from './settings.ts';

/** The squash messages that GitHub may write, judged; or why they need not follow the format. */
export interface SquashReading {
  readonly candidates: readonly Candidate[];
  /** Why no candidate is judged; null where one is, and where nothing is squashed. */
  readonly exempt: string | null;
}

export interface Candidate {
  readonly message: Message;
  readonly predicted: PredictedMessage;
  readonly flaws: readonly Flaw[];
}

/** Judges what the squash will be called. What bots alone wrote is exempt, and what only reverts and will say so. */
export function readSquash(
  facts: CommitLintFacts,
  plan: LandingPlan,
  readings: readonly Reading[],
  settings: Settings,
): SquashReading {
  const pull = facts.pullRequest;
  if (pull === null || plan.squash.length === 0) return { candidates: [], exempt: null };
  const own = readings.filter((reading) => reading.commit.parents.length < 2);
  if (everyExempt(own, 'commit-lint/exempt-bot')) return { candidates: [], exempt: 'every commit is a bot’s' };
  const reverts = everyExempt(own, 'commit-lint/exempt-revert');
  const candidates = plan.squash
    .map((predicted) => candidateOf(predicted, pull, own, facts, settings))
    .filter(({ message }) => !(reverts && staysRevert(message, facts)));
  return { candidates, exempt: candidates.length === 0 ? 'it only reverts commits of the history' : null };
}

function candidateOf(
  predicted: PredictedMessage,
  pull: PullRequestFacts,
  own: readonly Reading[],
  { commitlint }: CommitLintFacts,
  settings: Settings,
): Candidate {
  const { number } = pull;
  const lone =
    own.length === 1 && pull.merge.squashTitle !== 'PR_TITLE' && predicted.title === `${subjectOf(own)} (#${number})`;
  const message = messageOf(
    { kind: 'predicted', number, titleFrom: lone ? 'lone commit' : 'title' },
    predictedText(predicted),
  );
  const flaws = judgeMessage(message, settings, commitlint);
  const lost = flaws.some((flaw) => flaw.rule === breakingChange.id) ? null : lostBreaking(message, own);
  return { message, predicted, flaws: lost === null ? flaws : [...flaws, lost] };
}

/** The first line of the branch's only commit, which GitHub prefers to the title of the pull request. */
function subjectOf(own: readonly Reading[]): string {
  return headerOf(own[0]?.commit.message ?? '');
}

function everyExempt(own: readonly Reading[], rule: string): boolean {
  return own.length > 0 && own.every((reading) => reading.exempt?.rule === rule);
}

/** A revert is exempt once it has landed only by what its message then says. */
function staysRevert(message: Message, facts: CommitLintFacts): boolean {
  const answer = message.unfinished === null ? revertExemption(message.text, facts) : null;
  return answer !== null && 'rule' in answer;
}

/** A commit breaks callers, and the one commit that lands does not say so. */
function lostBreaking(message: Message, own: readonly Reading[]): Flaw | null {
  if (message.scanned.breaking !== null) return null;
  const breaking = own.find((reading) => reading.breaking && reading.exempt === null);
  if (breaking === undefined) return null;
  return {
    rule: breakingChange.id,
    line: message.scanned.headerLine,
    what: `Commit ${breaking.commit.sha.slice(0, 12)} announces a breaking change, and the squash message does not, so tools will not see it.`,
    part: 'first line',
    advice: 'Put "!" before the colon of the title.',
  };
}
