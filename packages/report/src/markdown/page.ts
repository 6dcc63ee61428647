import type { Report } from '@cm/model';

import { groupFindings, openFindings, waivedFindings } from '../findings.ts';
import type { FindingGroup } from '../findings.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { truncate } from '../escape/truncate.ts';
import { NAME } from '../limits.ts';
import { consequence, counted, outcomeWords } from '../words.ts';
import type { Measure } from './fill.ts';
import { name, sentence } from './inline.ts';
import { groupBlock } from './groups.ts';
import { fittingSections } from './sections.ts';
import { evidence, failingRules, quietTable, waivedList } from './tables.ts';

/** How much a page may hold, in the unit of `measure`. */
export interface PageBudget {
  readonly limit: number;
  readonly measure: Measure;
  /** Stands before everything else. */
  readonly before: string;
  /** Blocks of the control's own; they get at most a third of the room. */
  readonly sections?: readonly string[];
  /** The page is kept and written again: what differs from run to run, whatever they find, is left out. */
  readonly kept?: boolean;
  /** All that is wrong is that somebody has not acted yet. */
  readonly waits?: boolean;
}

const marks = { pass: '✅', fail: '❌', unknown: '❓' } as const;

/** In audit mode nothing blocks, and the picture does not say that it did. */
function markOf({ outcome, policy }: Report): string {
  return policy.mode === 'audit' && outcome !== 'pass' ? 'ℹ️' : marks[outcome];
}

function heading(report: Report, waits: boolean): string {
  const control = escapeMarkdown(truncate(report.control, NAME));
  const meaning = consequence(report);
  const note = meaning === null ? '' : `\n${meaning}\n`;
  const [mark, words] = waits ? ['⏳', 'waits for people'] : [markOf(report), outcomeWords(report)];
  return `## ${mark} ${control} ${words}\n\n${sentence(report.summary, 1000)}\n${note}`;
}

function howToLearn(groups: readonly FindingGroup[]): string {
  const rule = groups[0]?.rule;
  return rule === undefined ? '' : `\nMore about a rule: ${name(`npx -y github:org/cm-actions#v1 explain ${rule}`)}\n`;
}

function notShown(findings: number, groups: number): string {
  if (findings === 0) return '';
  return `\n_${counted(findings, 'finding')} of ${counted(groups, 'further rule')} left out here, for want of room: the JSON report holds all._\n`;
}

/** Groups in order; each leaves the later ones their share, so that one noisy rule hides no other. */
function findingBlocks(groups: readonly FindingGroup[], room: number, measure: Measure): string {
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const reserve = room / (2 * Math.max(1, groups.length));
  let free = room - measure(notShown(total, groups.length));
  let text = '';
  const missed = { findings: 0, groups: 0 };
  for (const [index, group] of groups.entries()) {
    const block = groupBlock(group, free - reserve * (groups.length - 1 - index), measure);
    text += block.text;
    free -= measure(block.text);
    if (block.shown === 0) {
      missed.findings += group.findings.length;
      missed.groups += 1;
    }
  }
  return text + notShown(missed.findings, missed.groups);
}

/**
 * A report as a Markdown page that never exceeds its budget: outcome, every failing rule, what to do rule by rule,
 * what was waived, and, folded, what passed and the evidence.
 */
export function toPage(report: Report, budget: PageBudget): string {
  const { limit, measure, before, sections = [], kept = false, waits = false } = budget;
  const groups = groupFindings(openFindings(report));
  const top = before + heading(report, waits);
  const foot = howToLearn(groups);
  const proof = evidence(report, kept);
  let room = limit - measure(top + foot + proof);
  const failing = failingRules(report, room * 0.8, measure);
  const own = fittingSections(sections, room / 3, measure);
  room -= measure(failing + own);
  const quiet = quietTable(report, room / 4, measure);
  const waived = waivedList(waivedFindings(report), room / 4, measure);
  room -= measure(quiet + waived);
  return top + failing + own + findingBlocks(groups, room, measure) + foot + waived + quiet + proof;
}
