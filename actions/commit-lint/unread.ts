import type { FindingDraft, Judgement, Verdict } from '@cm/model';

import type { CommitLintFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { commitsRead } from './rules/change-level.ts';
import { rules } from './rules/index.ts';
import { notATag } from './tag/rules.ts';

/** Not all commits could be read: nothing is decided, and one finding says what to change. */
export function unread(facts: CommitLintFacts, read: number, reason: string): Judgement {
  const remedy =
    facts.stage === 'range'
      ? 'Fetch the missing history (git fetch --unshallow), or name another range.'
      : 'Give actions/checkout `fetch-depth: 0`; or keep its `persist-credentials: true`, or give the job `contents: read` and `pull-requests: read`, so that the missing commits can be fetched or listed.';
  const finding: FindingDraft = { outcome: 'unknown', message: reason, remedy, location: null };
  const others = new Map(notATag.map((verdict) => [verdict.rule, verdict]));
  const verdicts = rules.map((rule): Verdict => {
    const other = others.get(rule.id);
    if (other !== undefined) return other;
    return rule.id === commitsRead.id
      ? { rule: rule.id, applies: true, reason, findings: [finding] }
      : {
          rule: rule.id,
          applies: true,
          undecided: true,
          reason: 'Not judged, because the commits could not all be read.',
          findings: [],
        };
  });
  return {
    verdicts,
    summary: `Not judged: ${reason}`,
    facts: { ...contractFacts(0, [], [], facts.nextVersion), expected: facts.counted, read },
    outputs: { commits: '0', ticket: '' },
  };
}

/** A range that was read and holds no commit. */
export function nothingToJudge({ nextVersion }: Pick<CommitLintFacts, 'nextVersion'>): Judgement {
  const reason = 'The range holds no commits, and that was proved.';
  const verdicts = rules.map((rule) => ({ rule: rule.id, applies: false, reason, findings: [] }));
  return {
    verdicts,
    summary: `Nothing to judge: ${reason}`,
    facts: contractFacts(0, [], [], nextVersion),
    outputs: { commits: '0', ticket: '' },
  };
}
