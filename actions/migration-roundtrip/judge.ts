import type { Judgement } from '@cm/model';

import type { RoundtripFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { sections } from './output/sections.ts';
import { roundsRun, summaryOf } from './output/summary.ts';
import { judgeDrift } from './verdicts/drift.ts';
import { judgeHeads, judgeInvalidIndexes, judgeLocks } from './verdicts/database.ts';
import { judgeRan } from './verdicts/ran.ts';
import {
  judgeBaseToHead,
  judgeDowngradeApplies,
  judgeDowngradeRestores,
  judgeOlder,
  judgeReapplies,
  judgeUpgrade,
} from './verdicts/rounds.ts';

/** Decides the policy's clauses on database changes on what really happened on a database. */
export function judge(facts: RoundtripFacts): Judgement {
  const drift = judgeDrift(facts);
  return {
    verdicts: [
      judgeRan(facts),
      judgeUpgrade(facts),
      judgeDowngradeApplies(facts),
      judgeDowngradeRestores(facts),
      judgeReapplies(facts),
      judgeBaseToHead(facts),
      judgeHeads(facts),
      judgeInvalidIndexes(facts),
      drift,
      judgeLocks(facts),
      judgeOlder(facts),
    ],
    summary: summaryOf(facts, drift.findings.length > 0),
    facts: contractFacts(facts),
    outputs: { revisions: String(roundsRun(facts)) },
    sections: sections(facts),
  };
}
