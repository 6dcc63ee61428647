import type { Finding } from '@cm/model';

import { fencedBlock } from '../escape/markdown.ts';
import { truncate } from '../escape/truncate.ts';
import { waiverNote } from '../findings.ts';
import type { FindingGroup } from '../findings.ts';
import { MESSAGE, REMEDY } from '../limits.ts';
import { remedyParts } from '../remedy.ts';
import { counted } from '../words.ts';
import { each, fill } from './fill.ts';
import type { Measure } from './fill.ts';
import { FOLD_CLOSE, foldOpen, leftOut, mark, name, placePrefix, sentence } from './inline.ts';

/** Findings of one rule that stand open; the others are folded away. */
const SHOWN = 10;

const MORE = 'more finding';

/** A block of findings and how many of them it holds. */
export interface Block {
  readonly text: string;
  readonly shown: number;
}

function remedyBlock(remedy: string, indent: string): string {
  const { sentence: say, code } = remedyParts(truncate(remedy, REMEDY));
  if (say === '' && code === '') return '';
  const words = `${indent}**To fix:**${say === '' ? '' : ` ${sentence(say, REMEDY)}`}\n`;
  return code === '' ? words : `${words}\n${fencedBlock(code, indent)}\n`;
}

function item(finding: Finding, withRemedy: boolean): string {
  const note = waiverNote(finding);
  const words = placePrefix(finding.location) + sentence(finding.message, MESSAGE);
  const waiver = note === null ? '' : `\n\n  ${sentence(note, MESSAGE)}`;
  const remedy = withRemedy ? remedyBlock(finding.remedy, '  ') : '';
  return `- ${words}${waiver}\n${remedy === '' ? '' : `\n${remedy}`}`;
}

/** The remedy that all findings of a group share, or null. */
function sharedRemedy(findings: readonly Finding[]): string | null {
  const first = findings[0]?.remedy ?? '';
  return findings.every(({ remedy }) => remedy === first) ? first : null;
}

function more(count: number): string {
  return counted(count, MORE);
}

/** The findings of one rule within `room`: the first ten open, further ones folded, and how many were left out. */
export function groupBlock(group: FindingGroup, room: number, measure: Measure): Block {
  const { findings } = group;
  const shared = sharedRemedy(findings);
  const head = `\n### ${mark(group)} ${name(group.rule)}: ${counted(findings.length, 'finding')}\n\n`;
  const fix = shared === null ? '' : remedyBlock(shared, '');
  const fixBlock = fix === '' ? '' : `\n${fix}`;
  const frame = foldOpen(more(findings.length)) + FOLD_CLOSE + leftOut(findings.length, MORE);
  const free = room - measure(head + fixBlock + frame);
  const render = (finding: Finding): string => item(finding, shared === null);
  const top = fill(each(findings.slice(0, SHOWN), render), free, measure);
  if (top.kept === 0) return { text: '', shown: 0 };
  const rest =
    top.kept < SHOWN ? { text: '', kept: 0 } : fill(each(findings.slice(SHOWN), render), free - top.used, measure);
  const folded = rest.kept === 0 ? '' : foldOpen(more(rest.kept)) + rest.text + FOLD_CLOSE;
  const shown = top.kept + rest.kept;
  return { text: head + top.text + fixBlock + folded + leftOut(findings.length - shown, MORE), shown };
}
