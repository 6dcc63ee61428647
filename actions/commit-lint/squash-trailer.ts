import type { GitCommit } from '@cm/app';
import { blankTicket, findTrailer, predictedText, repairTrailers } from '@cm/formats/commits';
import type { FindingDraft } from '@cm/model';

import type { PullRequestFacts } from './facts.ts';
import { squashOf } from './landing.ts';
import { lowerFirst } from './messages.ts';
import type { Candidate } from './squash.ts';
import { messageOfReading } from './readings.ts';
import { shellWord } from './shell.ts';
import { amendCommand, commitRemedy, repairedText } from './trailer-remedy.ts';
import { trailerFlaw, type TrailerFlaw, type TrailerQuestion, valuesOf } from './trailer-flaw.ts';

/** At most one finding on the squash: why its trailer is lost, and the first remedy that the prediction proves. */
export function squashTrailerDraft(
  candidates: readonly Candidate[],
  question: TrailerQuestion,
): readonly FindingDraft[] {
  const pull = question.facts.pullRequest;
  if (pull === null) return [];
  const flawed = candidates.flatMap((candidate) => {
    const flaw = trailerFlaw(candidate.message, question);
    return flaw === null ? [] : [{ candidate, flaw }];
  });
  const [first] = flawed;
  if (first === undefined) return [];
  const { candidate, flaw } = first;
  const { ticketTrailer: key } = question.settings;
  const why = causeOf(candidate, flaw, pull, question);
  const open = flawed.length < candidates.length;
  const message = `The squash message will have no "${key}:" trailer that git can read${why === '' ? '' : `: ${why}`}.`;
  return [
    {
      outcome: open ? 'unknown' : 'fail',
      message: open
        ? `${message} GitHub may write another message: ${candidate.predicted.assumption ?? 'its settings are unknown'}.`
        : message,
      remedy: remedyOf(candidate, flaw, pull, question),
      location: {
        kind: 'pull-request',
        number: pull.number,
        part: 'predicted',
        ...(flaw.state === 'hidden' ? { line: flaw.line } : {}),
      },
    },
  ];
}

/** Why the squash loses a trailer that somebody wrote; empty where nobody did. */
function causeOf(candidate: Candidate, flaw: TrailerFlaw, pull: PullRequestFacts, question: TrailerQuestion): string {
  if (flaw.state === 'no-ticket') return flaw.what.slice(0, -1);
  const emptied = emptiedBy(candidate, pull, question);
  if (emptied !== null) return emptied;
  const key = question.settings.ticketTrailer;
  if (flaw.state === 'missing') {
    const written = question.readings.some((reading) => valuesOf(reading, key).length > 0);
    return written ? 'the body will be the description, which has none' : '';
  }
  if (candidate.predicted.body.includes('\n---------\n')) {
    return 'GitHub appends the other authors below it, and git reads the last paragraph only';
  }
  if (pull.merge.squashMessage !== 'PR_BODY' && question.readings.length > 1) {
    return 'GitHub joins the messages of the commits, and git reads the last paragraph only';
  }
  return lowerFirst(flaw.what.slice(flaw.what.indexOf('. ') + 2, -1));
}

function emptiedBy({ predicted }: Candidate, pull: PullRequestFacts, { readings }: TrailerQuestion): string | null {
  if (predicted.body !== '' || pull.merge.squashMessage === 'PR_BODY') return null;
  if (pull.merge.squashMessage === 'BLANK') return 'the repository’s setting leaves the body of a squash blank';
  const merge = readings.find(({ commit }) => commit.parents.length > 1);
  if (merge === undefined) return null;
  return `GitHub leaves the body empty, because the branch holds the merge commit ${merge.commit.sha.slice(0, 12)}`;
}

/** Remedies from the easiest on; each is tried on the prediction, so that none is promised in vain. */
function remedyOf(candidate: Candidate, flaw: TrailerFlaw, pull: PullRequestFacts, question: TrailerQuestion): string {
  const { settings } = question;
  const value = flaw.value ?? question.ticket ?? blankTicket;
  const wanted: Wanted = { key: settings.ticketTrailer, value, amend: amendCommand({ ...question, ticket: value }) };
  const commits = question.readings.map(({ commit }) => commit);
  const linear = commits.filter(({ parents }) => parents.length < 2);
  const easy =
    candidate.message.text.length > mostProved
      ? null
      : (inDescription(pull, commits, wanted) ??
        (linear.length < commits.length ? byRebase(pull, linear, wanted) : inNewest(pull, commits, wanted, question)));
  if (easy !== null) return easy;
  const { text, line } = repairedText(candidate.message, flaw, question);
  return text === null
    ? `When you merge, end the message that GitHub proposes with a last paragraph that reads:\n${line}`
    : `When you merge, put this in place of the message that GitHub proposes:\n${text}`;
}

interface Wanted {
  readonly key: string;
  readonly value: string;
  /** The command that adds it to the newest commit. */
  readonly amend: string;
}

const push = 'git push --force-with-lease';
/** Longer squash messages, in UTF-16 units, are not predicted anew for each remedy. */
const mostProved = 100_000;

function inDescription(pull: PullRequestFacts, commits: readonly GitCommit[], wanted: Wanted): string | null {
  const { key, value } = wanted;
  if (pull.merge.squashMessage !== 'PR_BODY') return null;
  if (!proves({ ...pull, body: withTrailer(pull.body, key, value) }, commits, key)) return null;
  return `Edit the description of pull request #${pull.number}; its last paragraph should read:\n${key}: ${value}`;
}

function inNewest(
  pull: PullRequestFacts,
  commits: readonly GitCommit[],
  { key, value, amend }: Wanted,
  question: TrailerQuestion,
): string | null {
  if (!proves(pull, amended(commits, key, value), key)) return null;
  const [only] = question.readings;
  const own = only === undefined || commits.length > 1 ? null : trailerFlaw(messageOfReading(only), question);
  if (only !== undefined && own?.state === 'hidden') return commitRemedy(messageOfReading(only), own, question);
  return `End the newest commit’s message with it:\n${amend}\n${push}`;
}

function byRebase(pull: PullRequestFacts, linear: readonly GitCommit[], { key, value, amend }: Wanted): string | null {
  const base = shellWord(`origin/${pull.baseRef}`);
  if (base === null) return null;
  const rebase = `Rebase the branch instead of merging into it:\ngit fetch origin\ngit rebase ${base}\n`;
  if (proves(pull, linear, key)) return `${rebase}${push}`;
  return proves(pull, amended(linear, key, value), key) ? `${rebase}${amend}\n${push}` : null;
}

/** Whether every squash that GitHub may write then would have a trailer that git reads. */
function proves(pull: PullRequestFacts, commits: readonly GitCommit[], key: string): boolean {
  return squashOf(pull, commits).every((squash) => findTrailer(predictedText(squash), key).state === 'readable');
}

function withTrailer(body: string, key: string, value: string): string {
  return repairTrailers(`title\n\n${body.replaceAll('\r\n', '\n').trim()}`, key, value)
    .slice('title\n\n'.length)
    .trim();
}

function amended(commits: readonly GitCommit[], key: string, value: string): readonly GitCommit[] {
  const newest = commits.at(-1);
  if (newest === undefined) return commits;
  return [...commits.slice(0, -1), { ...newest, message: repairTrailers(newest.message, key, value) }];
}
