import {
  type ForgeAccount,
  type ForgeChangeRecord,
  type ForgeRecordCommit,
  type ForgeSigner,
  sameLogin,
} from '@cm/app';

import type { CaseFacts } from '../../facts.ts';
import { type UpdateStep, updateSteps } from '../../settings.ts';
import { type Held, needsGitHub, no, readFix, timelineFix, untold, yes } from '../told.ts';
import { type Step, stepOf } from './step.ts';

/** Whether a bot made the change alone, and the largest step of what it updates. */
export interface Update {
  readonly verified: Held;
  /** Null where it is not verified. */
  readonly step: UpdateStep | null;
}

const bot = 'dependabot[bot]';

/**
 * The update that Dependabot made. Its words are in the commit, where anybody can write them: they count only where GitHub
 * names it as the account that opened the pull request and as the author of every commit, the signatures are valid, and
 * nobody else pushed.
 */
export function updateOf(facts: CaseFacts): Update {
  const verified = isVerified(facts);
  if (verified.answer !== 'yes' || facts.record.status === 'unavailable') return { verified, step: null };
  const steps = facts.record.value.commits.map(({ message }): Step => stepOf(message));
  const unclear = steps.find(({ step }) => step === null);
  if (unclear !== undefined) return { verified: no(unclear.why ?? ''), step: null };
  const largest = Math.max(...steps.map(({ step }) => updateSteps.indexOf(step ?? 'major')));
  return { verified, step: updateSteps[largest] ?? 'major' };
}

function isVerified(facts: CaseFacts): Held {
  if (facts.laptop) return no(`a bot’s signature ${needsGitHub}`);
  if (facts.record.status === 'unavailable') return untold(facts.record.reason, readFix);
  const record = facts.record.value;
  if (!isBotAccount(record.author)) return no(`${record.author?.login ?? 'an account that is gone'} opened it`);
  if (record.fork) return no('it comes from a fork');
  const other = record.commits.map(flawOf).find((flaw) => flaw !== null);
  if (other !== undefined) return no(other);
  const pusher = pusherOf(facts, record);
  if (pusher !== null) return no(pusher);
  if (!record.commitsWhole)
    return untold('Not all commits of the update could be read.', 'Close the pull request: the bot opens it again.');
  if (record.commits.length === 0) return no('it has no commit');
  return record.timelineWhole ? yes : untold('Who pushed the update could not be read.', timelineFix);
}

function isBotAccount(account: ForgeAccount | null): boolean {
  return account !== null && account.type === 'Bot' && sameLogin(account.login, bot);
}

/** Why a commit is not the bot's own; null where it is. */
function flawOf({ authors, authorsWhole, committer, sha, verified }: ForgeRecordCommit): string | null {
  const which = `commit ${sha.slice(0, 12)}`;
  const other = authors.find(({ login }) => login === null || !sameLogin(login, bot));
  if (other !== undefined) return `${which} has another author, ${nameOf(other)}`;
  if (!authorsWhole || authors.length === 0) return `not all authors of ${which} are known`;
  if (committer === null || !isOwnCommitter(committer)) {
    return `${which} was committed by ${committer === null ? 'somebody unknown' : nameOf(committer)}`;
  }
  return verified ? null : `the signature of ${which} is not verified`;
}

/** The bot, or GitHub itself, which commits for it. */
function isOwnCommitter({ email, login }: ForgeSigner): boolean {
  if (login === null) return email.toLowerCase() === 'noreply@github.com';
  return sameLogin(login, bot) || sameLogin(login, 'web-flow');
}

function nameOf({ login, name }: ForgeSigner): string {
  return login ?? (name.slice(0, 100) || 'somebody unknown');
}

/** A commit that another repository's bot signed can be pushed here by anybody who may write. */
function pusherOf({ pusher }: CaseFacts, { forcePushes }: ForgeChangeRecord): string | null {
  const forced = forcePushes.find(({ by }) => !isBotAccount(by));
  if (forced !== undefined) return `${forced.by?.login ?? 'somebody unknown'} pushed over it`;
  if (pusher.status === 'unavailable' || pusher.value === null || isBotAccount(pusher.value)) return null;
  return `${pusher.value.login} pushed to it`;
}

/** Whether a verified update goes at most so far. */
export function goesAtMost({ step, verified }: Update, most: UpdateStep): Held {
  if (step === null) return verified.answer === 'yes' ? no('its step is not known') : verified;
  return updateSteps.indexOf(step) <= updateSteps.indexOf(most) ? yes : no(`it is a ${step} update`);
}
