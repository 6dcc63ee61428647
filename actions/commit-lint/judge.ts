import type { GitCommit } from '@cm/app';
import { ticketMatcher, type TicketSource } from '@cm/formats/commits';
import type { Judgement, Verdict } from '@cm/model';

import { judgeBranchName } from './branch/verdict.ts';
import { judgeCommitlint } from './commitlint/verdict.ts';
import { commitDrafts, flawsByRule, type FlawedReading, squashDrafts } from './drafts.ts';
import type { CommitLintFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { type LandingPlan, landingPlan } from './landing.ts';
import { type Reading, readCommits } from './readings.ts';
import { commitsRead, mergeSettingsRule } from './rules/change-level.ts';
import { commitlintConfig } from './rules/commitlint-config.ts';
import { messageRules } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { readSquash, type SquashReading } from './squash.ts';
import { summaryOf } from './summary.ts';
import { notATag } from './tag/rules.ts';
import { judgeTicketExists } from './ticket-exists/verdict.ts';
import { judgeAgreement, judgeTicket } from './ticket-verdicts.ts';
import { ticketSources } from './tickets.ts';
import { judgeTrailers } from './trailer-verdict.ts';
import { nothingToJudge, unread } from './unread.ts';

/** Decides the policy's commit standards and traceability on what was read. */
export function judge(facts: CommitLintFacts, settings: Settings): Judgement {
  if (facts.commits.status === 'unavailable') return unread(facts, 0, facts.commits.reason);
  const { commits, expected, how } = facts.commits.value;
  const absent = unannounced(facts, commits);
  if (absent !== null) return unread({ ...facts, counted: facts.announced.length }, absent.found, absent.reason);
  if (commits.length === 0) return nothingToJudge(facts);
  const matcher = ticketMatcher(settings.tickets);
  const plan = landingPlan(facts, commits, settings);
  const readings = readCommits(facts, commits, settings, matcher);
  const squash = readSquash(facts, plan, readings, settings);
  const exempt = exemptFromTicket(readings, squash);
  const sources = ticketSources(facts, readings, matcher);
  const ticket = mainTicket(sources);
  const landing = plan.commits === 'land' ? readings.filter(landsAsItIs) : [];
  const messages = messageVerdicts(plan, readings, squash, facts, settings);
  const verdicts: readonly Verdict[] = [
    {
      rule: commitsRead.id,
      applies: true,
      reason: `${commits.length} of ${expected} commits read by ${how}.`,
      threshold: expected,
      findings: [],
    },
    ...messages.verdicts,
    judgeTicket(sources, facts, settings, exempt, commits.at(-1)?.sha ?? ''),
    judgeAgreement(exempt === null ? sources : [], facts),
    judgeTicketExists(facts, sources, exempt),
    softenedBy(
      sources,
      facts,
      judgeTrailers(squash.candidates, landing, { facts, settings, matcher, readings, ticket }),
    ),
    judgeBranchName(facts, settings, { ticket, type: typeOf(readings) }),
    settingsVerdict(plan, facts, messages.commitFindings),
    ...notATag,
  ];
  return {
    verdicts,
    summary: summaryOf(readings, squash, plan, verdicts),
    facts: contractFacts(
      expected,
      readings.map((reading) => reading.facts),
      plan.predicted,
      facts.nextVersion,
    ),
    outputs: { commits: String(commits.length), ticket: exempt === null ? (ticket ?? '') : '' },
  };
}

/** While a message is written, a branch that names the ticket is enough: the trailer can be added until it lands. */
function softenedBy(sources: readonly TicketSource[], { draft }: CommitLintFacts, verdict: Verdict): Verdict {
  const named = sources.some(({ where, tickets }) => where === 'the branch' && tickets.length > 0);
  if (draft === null || !named) return verdict;
  return { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, atMost: 'warning' as const })) };
}

/** Neither exempt nor about to be folded into another commit. */
function landsAsItIs({ exempt, folds }: Reading): boolean {
  return exempt === null && !folds;
}

/** The ticket to name first: one with a key, else a number. */
function mainTicket(sources: readonly TicketSource[]): string | null {
  const all = sources.flatMap((source) => source.tickets);
  return all.find((name) => !name.includes('#')) ?? all[0] ?? null;
}

/** The type that the change gives itself, in its first commit. */
function typeOf(readings: readonly Reading[]): string | null {
  return readings.find((reading) => reading.facts.header !== null)?.facts.header?.type ?? null;
}

/** Commits that the event announced and that the range does not hold. */
function unannounced(
  { announced }: CommitLintFacts,
  commits: readonly GitCommit[],
): { readonly found: number; readonly reason: string } | null {
  if (announced.length === 0) return null;
  const read = new Set(commits.map((commit) => commit.sha));
  const absent = announced.filter((sha) => !read.has(sha));
  const [first] = absent;
  if (first === undefined) return null;
  const which = absent.length === 1 ? first.slice(0, 12) : `${first.slice(0, 12)} and ${absent.length - 1} more`;
  const reason = `The push announced ${announced.length} commits, and not all were found in its range: ${which}.`;
  return { found: announced.length - absent.length, reason };
}

interface MessageVerdicts {
  readonly verdicts: readonly Verdict[];
  /** Findings on the commits' own messages, the squash left aside. */
  readonly commitFindings: number;
}

function messageVerdicts(
  plan: LandingPlan,
  readings: readonly Reading[],
  squash: SquashReading,
  facts: CommitLintFacts,
  settings: Settings,
): MessageVerdicts {
  const flawed = flawsByRule(readings);
  const reason = judgedReason(plan, readings, squash);
  let commitFindings = 0;
  const verdicts = messageRules.map(({ rule }): Verdict => {
    if (reason.judged === 0) return { rule: rule.id, applies: false, reason: reason.text, findings: [] };
    const own: readonly FlawedReading[] = flawed.get(rule.id) ?? [];
    const commits = commitDrafts(own, plan.commits, squash.candidates, settings);
    commitFindings += commits.length;
    const findings = [...squashDrafts(rule.id, squash.candidates, settings), ...commits];
    return { rule: rule.id, applies: true, reason: reason.text, findings };
  });
  const own = { plan, flawed: flawed.get(commitlintConfig.id) ?? [], candidates: squash.candidates, reason };
  return { verdicts: [...verdicts, judgeCommitlint(facts.commitlint, own, settings)], commitFindings };
}

function judgedReason(
  plan: LandingPlan,
  readings: readonly Reading[],
  squash: SquashReading,
): { readonly judged: number; readonly text: string } {
  const exempt = readings.filter((reading) => reading.exempt !== null).length;
  const commits = plan.commits === 'do not land' ? 0 : readings.length - exempt;
  const judged = commits + squash.candidates.length;
  const count = judged === 0 ? 'No message has to hold.' : `${judged} ${judged === 1 ? 'message' : 'messages'} judged.`;
  const exempted = exempt === 0 ? '' : ` ${exempt} ${exempt === 1 ? 'commit' : 'commits'} exempt by fact.`;
  const squashExempt = squash.exempt === null ? '' : ` The squash message is exempt: ${squash.exempt}.`;
  return { judged, text: `${count}${exempted}${squashExempt} ${plan.how}` };
}

function exemptFromTicket(readings: readonly Reading[], squash: SquashReading): string | null {
  if (squash.exempt !== null) return squash.exempt;
  const [first] = readings;
  const every = first !== undefined && readings.every((reading) => reading.exempt !== null);
  return every ? `every commit is exempt (${first.exempt?.reason ?? ''})` : null;
}

/** The open choice of a method is worth a word only where it leaves findings on commits that may not land. */
function settingsVerdict(plan: LandingPlan, { pullRequest: pull }: CommitLintFacts, commitFindings: number): Verdict {
  const rule = mergeSettingsRule.id;
  if (pull === null) return { rule, applies: false, reason: 'Judged on pull requests.', findings: [] };
  const idle = plan.commits === 'may land' && commitFindings > 0;
  const several = {
    what: 'The repository allows several merge methods, and the policy declares none.',
    outcome: 'fail',
  } as const;
  const doubt = plan.doubt ?? (idle ? several : null);
  if (doubt === null) return { rule, applies: true, reason: plan.how, findings: [] };
  const remedy =
    'Declare the method in .github/change-policy.yml on the default branch:\ncontrols:\n  commit-lint:\n    merge-method: squash';
  const location = { kind: 'pull-request', number: pull.number } as const;
  return {
    rule,
    applies: true,
    reason: plan.how,
    findings: [{ outcome: doubt.outcome, message: `${doubt.what} ${plan.how}`, remedy, location }],
  };
}
