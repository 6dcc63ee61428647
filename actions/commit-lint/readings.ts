import type { GitCommit } from '@cm/app';
import { numberByGitHub, type TicketMatcher } from '@cm/formats/commits';
import { softer } from '@cm/model';

import type { CommitlintFacts } from './commitlint/facts.ts';
import { commitlintFlaws } from './commitlint/flaws.ts';
import { exemptionOf } from './exemptions.ts';
import { commitFacts, type CommitFacts, type CommitFindings } from './facts-out.ts';
import type { CommitLintFacts } from './facts.ts';
import { type Flaw, type Message, messageOf, type Origin } from './messages.ts';
import { messageRules } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { shellWord } from './shell.ts';
import { ticketsOfCommit } from './tickets.ts';

/**
 * One commit, read and judged on its own. Of its message only what most commits need is kept; `messageOfReading` reads
 * it anew for the few that have something to mend.
 */
export interface Reading extends CommitFindings {
  readonly commit: GitCommit;
  readonly origin: Origin;
  readonly trailers: Message['trailers'];
  /** It says that it breaks callers. */
  readonly breaking: boolean;
  /** Git will fold it into another commit (`fixup!`). */
  readonly folds: boolean;
  /** As the contract shows it. */
  readonly facts: CommitFacts;
}

/** Reads every commit once and applies the rules that look at one message. */
export function readCommits(
  facts: CommitLintFacts,
  commits: readonly GitCommit[],
  settings: Settings,
  matcher: TicketMatcher,
): readonly Reading[] {
  const base = facts.base === null ? null : shellWord(facts.base);
  return commits.map((commit, index) => {
    const origin = originOf(facts, commit, index === commits.length - 1, base);
    const message = messageOf(origin, commit.message);
    const exemption = exemptionOf(commit, message.unfinished, facts, settings);
    const exempt = exemption !== null && 'rule' in exemption ? exemption : null;
    const uncertain = exemption !== null && 'unknown' in exemption ? exemption.unknown : null;
    const flaws = exempt === null ? flawsOf(message, facts, settings) : noFlaws;
    const tickets = ticketsOfCommit(commit, message.scanned.headerText, facts, matcher);
    const breaking = message.scanned.breaking !== null;
    const folds = message.unfinished?.kind === 'autosquash';
    const shown = commitFacts(commit.sha, message, { tickets, exempt, uncertain, flaws });
    const { trailers } = message;
    return { commit, origin, trailers, tickets, exempt, uncertain, flaws, breaking, folds, facts: shown };
  });
}

/** The whole message again. */
export function messageOfReading({ origin, commit }: Reading): Message {
  return messageOf(origin, commit.message);
}

/** Who writes WIP knows that it cannot land: to save one's work is no mistake. */
function flawsOf(message: Message, { commitlint, draft }: CommitLintFacts, settings: Settings): readonly Flaw[] {
  const flaws = judgeMessage(message, settings, commitlint);
  const saves = draft !== null && message.unfinished !== null;
  return saves ? flaws.map((flaw) => ({ ...flaw, atMost: softer(flaw.atMost ?? 'warning', 'warning') })) : flaws;
}

/** Flaws by all rules that look at one message, the repository's own among them where it has a configuration. */
export function judgeMessage(message: Message, settings: Settings, commitlint?: CommitlintFacts): readonly Flaw[] {
  let found: Flaw[] | null = null;
  for (let index = 0; index < messageRules.length; index += 1) {
    const flaw = messageRules[index]?.check(message, settings) ?? null;
    if (flaw !== null) (found ??= []).push(flaw);
  }
  if (commitlint?.kind !== 'config') return found ?? noFlaws;
  return [...(found ?? noFlaws), ...commitlintFlaws(message, commitlint, settings)];
}

const noFlaws: readonly Flaw[] = [];
const text: Origin = { kind: 'text' };

function originOf({ stage }: CommitLintFacts, commit: GitCommit, newest: boolean, base: string | null): Origin {
  const { sha } = commit;
  if (stage === 'text') return text;
  if (stage === 'landed') return { kind: 'landed', sha };
  if (stage === 'queue') return { kind: 'queued', sha, number: numberByGitHub(commit) };
  const older = commit.parents.length === 0 ? 'root' : 'older';
  return { kind: 'commit', sha, at: newest ? 'newest' : older, pushed: stage !== 'range', base };
}
