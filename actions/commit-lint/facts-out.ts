import type { PredictedMessage } from '@cm/formats/commits';

import type { Exemption } from './exemptions.ts';
import type { Flaw, Message } from './messages.ts';
import { rules } from './rules/index.ts';

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
): Readonly<Record<string, unknown>> {
  return {
    expected,
    read: commits.length,
    commits,
    predicted: predicted.map(({ method, title, body }) => ({ method, title, body })),
  };
}

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
    footers: footers.length === 0 ? none : footers.map(({ token, value }) => [token, value] as const),
    tickets: found.tickets,
    exempt,
    outcome: exempt === null ? (broken.length === 0 ? 'pass' : undecided) : 'exempt',
    rules: broken,
  };
}

function isError(flaw: Flaw): boolean {
  return flaw.atMost === undefined && errorRules.has(flaw.rule);
}
