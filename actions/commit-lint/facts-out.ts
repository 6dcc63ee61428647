import type { Footer, PredictedMessage } from '@cm/formats/commits';

import type { Exemption } from './exemptions.ts';
import type { Flaw, Message } from './messages.ts';
import { rules } from './rules/index.ts';
import type { NextVersionAnswer } from './tag/facts.ts';

/** A commit as the CLI contract shows it. `rules` are those of level error that it breaks, landing or not. */
export interface CommitFacts {
  readonly sha: string | null;
  readonly header: {
    readonly type: string;
    readonly scope: string | null;
    readonly breaking: boolean;
    readonly subject: string;
  } | null;
  readonly trailers: readonly (readonly [token: string, value: string])[];
  readonly footers: readonly (readonly [token: string, value: string])[];
  readonly tickets: readonly string[];
  readonly exempt: { readonly rule: string; readonly reason: string } | null;
  readonly outcome: 'pass' | 'fail' | 'exempt' | 'unknown';
  readonly rules: readonly string[];
}

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts(
  expected: number,
  commits: readonly CommitFacts[],
  predicted: readonly PredictedMessage[],
  nextVersion: NextVersionAnswer | null = null,
): Readonly<Record<string, unknown>> {
  return {
    expected,
    read: commits.length,
    commits,
    predicted: predicted.map(({ method, title, body }) => ({ method, title, body })),
    nextVersion: nextVersion?.next ?? null,
    nextVersionReason: nextVersion?.reason ?? notAsked,
  };
}

const notAsked = 'Not asked for: cm commit-lint --next-version, or a range from a release tag.';

const errorRules: ReadonlySet<string> = new Set(rules.filter((rule) => rule.level === 'error').map((rule) => rule.id));
const none: readonly never[] = [];

/** What was found out about one commit; `uncertain` where it could not be told whether it is exempt. */
export interface CommitFindings {
  readonly tickets: readonly string[];
  readonly exempt: Exemption | null;
  readonly uncertain: string | null;
  readonly flaws: readonly Flaw[];
}

/** A commit as the contract shows it. */
export function commitFacts(sha: string, message: Message, found: CommitFindings): CommitFacts {
  const { header, breaking, footers } = message.scanned;
  const { flaws, exempt, uncertain } = found;
  const broken = flaws.length === 0 ? none : flaws.filter(isError).map((flaw) => flaw.rule);
  const undecided = uncertain === null ? 'fail' : 'unknown';
  return {
    sha: sha === '' ? null : sha,
    header: header.ok
      ? {
          type: header.header.type,
          scope: header.header.scope,
          breaking: breaking !== null,
          subject: header.header.subject,
        }
      : null,
    trailers: message.trailers,
    footers: footers.length === 0 ? none : pairsOf(footers, message.trailers),
    tickets: found.tickets,
    exempt,
    outcome: exempt === null ? (broken.length === 0 ? 'pass' : undecided) : 'exempt',
    rules: broken,
  };
}

/** Footers as pairs. Most are trailers too: those pairs are there already, and mostly all of them in one list. */
function pairsOf(footers: readonly Footer[], trailers: CommitFacts['trailers']): CommitFacts['footers'] {
  const offset = trailers.length - footers.length;
  if (offset === 0 && footers.every((footer, index) => isPair(trailers[index], footer))) return trailers;
  return footers.map((footer, index) => {
    const trailer = trailers[index + offset];
    return isPair(trailer, footer) ? trailer : ([footer.token, footer.value] as const);
  });
}

function isPair(
  pair: CommitFacts['trailers'][number] | undefined,
  { token, value }: Footer,
): pair is CommitFacts['trailers'][number] {
  return pair !== undefined && pair[0] === token && pair[1] === value;
}

function isError(flaw: Flaw): boolean {
  return flaw.atMost === undefined && errorRules.has(flaw.rule);
}
