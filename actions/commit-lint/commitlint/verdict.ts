import type { CommitlintUnsupported } from '@cm/formats/commitlint';
import type { FindingDraft, Verdict } from '@cm/model';

import { commitDrafts, type FlawedReading, squashDrafts } from '../drafts.ts';
import type { LandingPlan } from '../landing.ts';
import { short } from '../messages.ts';
import { commitlintConfig } from '../rules/commitlint-config.ts';
import type { Settings } from '../settings.ts';
import type { Candidate } from '../squash.ts';
import { allowedTypes } from '../types.ts';
import type { CommitlintFacts } from './facts.ts';

const rule = commitlintConfig.id;

/** What commitlint's rules found in the messages, by its own severity. */
export interface CommitlintMessages {
  readonly plan: LandingPlan;
  readonly flawed: readonly FlawedReading[];
  readonly candidates: readonly Candidate[];
  /** How many messages had to hold, in words; `judged` is their number. */
  readonly reason: { readonly judged: number; readonly text: string };
}

/** The rules of the repository's own configuration, beside the policy's and never in their place. */
export function judgeCommitlint(facts: CommitlintFacts, messages: CommitlintMessages, settings: Settings): Verdict {
  switch (facts.kind) {
    case 'none':
      return { rule, applies: false, reason: facts.reason, findings: [] };
    case 'unread':
      return {
        rule,
        applies: true,
        reason: 'It is not known what the rules are.',
        findings: [unreadDraft(facts.reason)],
      };
    case 'program':
      return {
        rule,
        applies: false,
        reason: `${facts.path} is a program, so it is not run.`,
        findings: [programDraft(facts)],
      };
    case 'invalid':
      return { rule, applies: true, reason: `${facts.path} cannot be read.`, findings: invalidDrafts(facts) };
    case 'config':
      return configVerdict(facts, messages, settings);
    default:
      return facts satisfies never;
  }
}

function unreadDraft(reason: string): FindingDraft {
  return {
    outcome: 'unknown',
    message: `Whether the repository has a commitlint configuration could not be told: ${reason}`,
    remedy: 'Give actions/checkout `fetch-depth: 0`, or give the job `contents: read`, and run the check again.',
    location: null,
  };
}

type Program = Extract<CommitlintFacts, { readonly kind: 'program' }>;
type Invalid = Extract<CommitlintFacts, { readonly kind: 'invalid' }>;
type Config = Extract<CommitlintFacts, { readonly kind: 'config' }>;

/** Nothing that this change did: the policy holds all the same, so a word about it is enough. */
function programDraft({ path, message, fix, skeleton }: Program): FindingDraft {
  return {
    outcome: 'unknown',
    message,
    remedy: `${fix} Or switch this rule off in the policy file. To start from:\n${skeleton.trimEnd()}`,
    location: { kind: 'file', path },
    atMost: 'notice',
  };
}

const mostProblems = 5;

/** A change that mends the file would never land if the file that it replaces could stop it. */
function invalidDrafts({ problems, mended, path }: Invalid): readonly FindingDraft[] {
  return problems.slice(0, mostProblems).map(({ line, column, message, fix }) => ({
    outcome: 'unknown',
    message: `${path}:${line}:${column} on the default branch: ${message}`,
    remedy: mended ? 'This change mends it.' : `${fix} Until it can be read, nobody knows which rules it sets.`,
    location: { kind: 'file', path, line, column },
    ...(mended ? { atMost: 'warning' as const } : {}),
  }));
}

function configVerdict(facts: Config, messages: CommitlintMessages, settings: Settings): Verdict {
  const { config, at } = facts;
  const gaps = gapDrafts(facts);
  if (messages.reason.judged === 0) return { rule, applies: false, reason: messages.reason.text, findings: gaps };
  const rules = `${config.rules.length} ${config.rules.length === 1 ? 'rule' : 'rules'} of ${config.path} at ${at}.`;
  return {
    rule,
    applies: true,
    reason: `${rules}${widerTypes(facts, settings)} ${messages.reason.text}`,
    findings: [...messageDrafts(messages, settings), ...gaps],
  };
}

function messageDrafts(messages: CommitlintMessages, settings: Settings): readonly FindingDraft[] {
  const { candidates, flawed, plan } = messages;
  return [...squashDrafts(rule, candidates, settings), ...commitDrafts(flawed, plan.commits, candidates, settings)];
}

/** A configuration may allow types that the policy refuses: then the policy holds, and the reader should know why. */
function widerTypes({ config }: Config, settings: Settings): string {
  const listed = config.rules.find(
    ({ condition, rule: name }) => name === 'type-enum' && condition === 'always',
  )?.value;
  if (!Array.isArray(listed)) return '';
  const allowed = new Set(allowedTypes(settings));
  const wider = listed.filter((type) => typeof type === 'string' && !allowed.has(type.toLowerCase()));
  if (wider.length === 0) return '';
  const more = short(wider.join(', '), 120);
  return ` It also allows the types ${more}, which the policy does not: there the policy holds.`;
}

/** All that is not honoured, in one finding. */
function gapDrafts({ config, shadowed }: Config): readonly FindingDraft[] {
  const { path, unsupported } = config;
  if (unsupported.length === 0 && shadowed.length === 0) return [];
  const hidden = shadowed.length === 0 ? [] : [`${short(shadowed.join(', '), 200)} (commitlint reads ${path} instead)`];
  const list = [...unsupported.map(gapWords), ...hidden].join('; ');
  const fixes = [...new Set(unsupported.map(({ fix }) => fix))].slice(0, 5);
  return [
    {
      outcome: unsupported.some(({ notJudged }) => notJudged.length > 0) ? 'unknown' : 'fail',
      message: `Not everything that ${path} says is honoured: ${list}.`,
      remedy: fixes.length === 0 ? `Keep one configuration: ${path}.` : fixes.join('\n'),
      location: { kind: 'file', path },
      atMost: 'notice',
    },
  ];
}

function gapWords({ key, why, notJudged }: CommitlintUnsupported): string {
  const rules = notJudged.length === 0 ? '' : `; not judged: ${short(notJudged.join(', '), 200)}`;
  return `"${short(key, 80)}" (${short(why, 200)}${rules})`;
}
