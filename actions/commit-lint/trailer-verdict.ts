import type { FindingDraft, Verdict } from '@cm/model';

import { namesOf } from './drafts.ts';
import { nameOf, placeOf } from './messages.ts';
import { messageOfReading, type Reading } from './readings.ts';
import { taskTrailer } from './rules/change-level.ts';
import type { Candidate } from './squash.ts';
import { squashTrailerDraft } from './squash-trailer.ts';
import { type TrailerFlaw, trailerFlaw, type TrailerQuestion, type TrailerText } from './trailer-flaw.ts';
import { addToAll, commitRemedy } from './trailer-remedy.ts';

const rule = taskTrailer.id;
/** Hidden trailers are told one by one up to so many; further ones in one finding. */
const mostHidden = 10;

/** Whether git itself can read the ticket from each message that lands: the squash, or each commit. */
export function judgeTrailers(
  candidates: readonly Candidate[],
  landing: readonly Reading[],
  question: TrailerQuestion,
): Verdict {
  const total = landing.length + (candidates.length > 0 ? 1 : 0);
  if (total === 0) return { rule, applies: false, reason: 'No message that lands needs one.', findings: [] };
  const { ticketTrailer: key } = question.settings;
  const missing: Reading[] = [];
  const drafts: FindingDraft[] = [...squashTrailerDraft(candidates, question)];
  const hidden: Reading[] = [];
  let bad = drafts.length;
  for (const reading of landing) {
    const flaw = trailerFlaw(textOf(reading), question);
    if (flaw === null) continue;
    bad += 1;
    if (flaw.state === 'missing') missing.push(reading);
    else if (hidden.push(reading) <= mostHidden) drafts.push(draftOn(reading, flaw, question));
  }
  if (hidden.length > mostHidden) drafts.push(restDraft(hidden.slice(mostHidden), key));
  if (missing.length > 0) drafts.push(missingDraft(missing, landing.length, question));
  const reason =
    bad === 0
      ? `Git reads a "${key}:" trailer in ${all(total)}.`
      : `Git reads a "${key}:" trailer in ${total - bad} of ${total} messages.`;
  return { rule, applies: true, reason, threshold: `${key}:`, findings: drafts };
}

function all(total: number): string {
  return total === 1 ? 'the message' : `all ${total} messages`;
}

function textOf({ commit, trailers, tickets }: Reading): TrailerText {
  return { text: commit.message, trailers, tickets };
}

function draftOn(reading: Reading, flaw: TrailerFlaw, question: TrailerQuestion): FindingDraft {
  const message = messageOfReading(reading);
  return {
    outcome: 'fail',
    message: `${nameOf(message)}: ${flaw.what}`,
    remedy: commitRemedy(message, flaw, question),
    location: placeOf(message, flaw.line),
  };
}

function restDraft(rest: readonly Reading[], key: string): FindingDraft {
  const message = `In ${rest.length} more commits git does not see the "${key}:" trailer: ${namesOf(rest)}.`;
  return { outcome: 'fail', message, remedy: 'Mend them in the same way.', location: null };
}

function missingDraft(missing: readonly Reading[], total: number, question: TrailerQuestion): FindingDraft {
  const [first] = missing;
  const { ticketTrailer: key } = question.settings;
  if (first !== undefined && missing.length === 1) {
    const flaw = trailerFlaw(textOf(first), question);
    if (flaw !== null) return draftOn(first, flaw, question);
  }
  return {
    outcome: 'fail',
    message: `${missing.length} of ${total} commits have no "${key}:" trailer: ${namesOf(missing)}.`,
    remedy: addToAll(first?.origin, question),
    location: first === undefined ? null : placeOf(messageOfReading(first), 1),
  };
}
