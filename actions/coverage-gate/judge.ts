import type { Judgement } from '@cm/model';

import type { CoverageFacts } from './facts.ts';
import { contractFacts } from './facts-out.ts';
import { outputFiles } from './output/files.ts';
import { sections } from './output/sections.ts';
import { summaryOf } from './output/summary.ts';
import { percentText } from './numbers.ts';
import type { Settings } from './settings.ts';
import { judgeFlags } from './verdicts/flags.ts';
import { judgeLoosening } from './verdicts/loosening.ts';
import { judgeChange, judgeNewTests, judgePatch } from './verdicts/patch.ts';
import { judgeChangedFiles, judgeNewFiles } from './verdicts/presence.ts';
import { judgeProject } from './verdicts/project.ts';
import { judgeRatchet } from './verdicts/ratchet.ts';
import { judgeAge, judgeMatching, judgeNotes, judgeReports } from './verdicts/reports.ts';
import { viewOf } from './view.ts';

/** Decides the policy's coverage and new-code clauses on what was measured. */
export function judge(facts: CoverageFacts, settings: Settings): Judgement {
  const view = viewOf(facts, settings);
  const verdicts = [
    judgeReports(view),
    judgeMatching(view),
    judgeAge(view),
    judgeChange(view),
    judgePatch(view),
    judgeNewFiles(view),
    judgeChangedFiles(view),
    judgeNewTests(view),
    ...judgeProject(view),
    judgeRatchet(view),
    ...judgeFlags(view),
    ...judgeLoosening(view),
    judgeNotes(view),
  ];
  const { lines } = view.project;
  return {
    verdicts,
    summary: summaryOf(view),
    facts: contractFacts(view),
    outputs: {
      coverage: lines === null ? '' : percentText(lines).replace(' %', ''),
      'patch-coverage': view.patch === null || view.patch.total === 0 ? '' : percentText(view.patch).replace(' %', ''),
    },
    files: outputFiles(view),
    sections: sections(view),
  };
}
