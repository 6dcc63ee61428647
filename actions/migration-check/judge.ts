import type { Judgement } from '@cm/model';

import type { MigrationFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { sections } from './output/sections.ts';
import { summaryOf, worstClass } from './output/summary.ts';
import { openCollisions } from './rules/chain.ts';
import { rules } from './rules/index.ts';
import { filesRead, older } from './rules/reading.ts';
import type { Settings } from './settings.ts';
import { judgeOlder, verdictsOf } from './verdicts/assemble.ts';
import { chainProblems } from './verdicts/chain.ts';
import { judgeDowngrades } from './verdicts/downgrade.ts';
import { headProblems } from './verdicts/heads.ts';
import { immutabilityProblems } from './verdicts/immutability.ts';
import { judgeOthers } from './verdicts/others.ts';
import { placementProblems } from './verdicts/placement.ts';
import { judgeRead, readingProblems } from './verdicts/reading.ts';
import { safetyProblems } from './verdicts/safety.ts';
import { viewOf } from './view.ts';

const special: ReadonlySet<string> = new Set([filesRead, openCollisions, older].map(({ id }) => id));

/** Decides the policy's database clauses on what was found. */
export function judge(facts: MigrationFacts, settings: Settings): Judgement {
  const view = viewOf(facts, settings);
  const { verdicts, problems: downgrades } = judgeDowngrades(view);
  const problems = [
    ...readingProblems(view),
    ...headProblems(view),
    ...chainProblems(view),
    ...placementProblems(view),
    ...immutabilityProblems(view),
    ...downgrades,
    ...safetyProblems(view),
  ];
  return {
    verdicts: [
      judgeRead(view),
      ...verdictsOf(
        view,
        rules.filter(({ id }) => !special.has(id)),
        problems,
      ),
      judgeOthers(view),
      judgeOlder(view, problems),
    ],
    summary: summaryOf(view, verdicts, problems),
    facts: contractFacts(view, verdicts),
    outputs: {
      heads: view.trees.flatMap(({ chain }) => chain.heads).join(' '),
      'rollback-command': facts.rollback ?? '',
      class: worstClass(verdicts),
    },
    sections: sections(view, verdicts),
  };
}
