import type { Finding, Report, RuleDefinition } from '@cm/model';

import { paint } from './ansi.ts';
import type { Paint } from './ansi.ts';
import { oneLine, stripControl } from './escape/control.ts';
import { truncate } from './escape/truncate.ts';
import { toBeDone, waivedFindings, waiverNote } from './findings.ts';
import { MESSAGE, NAME, REMEDY } from './limits.ts';
import { placeText } from './place.ts';
import { remedyParts } from './remedy.ts';
import { consequence, counted, outcomeWords, quietRules, waiverWords } from './words.ts';
import { defuseCommands } from './workflow-command.ts';
import { columns, wrap } from './wrap.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; below 40 counts as 40. */
  readonly width: number;
  /** Gives each rule its title. */
  readonly rules?: readonly RuleDefinition[];
}

interface Pen {
  readonly paint: Paint;
  readonly width: number;
  readonly titles: ReadonlyMap<string, string>;
}

const INDENT = '    ';

function clean(text: string, limit: number): string {
  return oneLine(truncate(text, limit));
}

function colourOf(
  { outcome, level }: Pick<Finding, 'outcome' | 'level'>,
  { paint: to }: Pen,
): (text: string) => string {
  if (level === 'error') return outcome === 'unknown' ? to.yellow : to.red;
  return level === 'warning' ? to.yellow : to.cyan;
}

function markOf({ outcome, level }: Pick<Finding, 'outcome' | 'level'>): string {
  if (outcome === 'unknown') return '?';
  return { error: '✗', warning: '!', notice: 'i' }[level];
}

function outcomeLine(report: Report, pen: Pen): readonly string[] {
  const look = {
    pass: { mark: '✓', colour: pen.paint.green },
    fail: { mark: '✗', colour: pen.paint.red },
    unknown: { mark: '?', colour: pen.paint.yellow },
  }[report.outcome];
  const verdict = `${look.mark} ${clean(report.control, NAME)} ${outcomeWords(report)}`;
  const lines = wrap(`${verdict}: ${clean(report.summary, MESSAGE)}`, pen.width, '');
  const meaning = consequence(report);
  const note = meaning === null ? [] : wrap(meaning, pen.width, '  ');
  return [...lines.map((line) => pen.paint.bold(look.colour(line))), ...note];
}

function headLine(finding: Finding, pen: Pen): string {
  const place = clean(placeText(finding.location), NAME * 2);
  const rule = clean(finding.rule, NAME);
  const start = [markOf(finding), place].filter((part) => part !== '').join(' ');
  const title = pen.titles.get(finding.rule);
  const named = `${start}${place === '' ? ' ' : '  '}${rule}`;
  const rest = title !== undefined && columns(named) + 2 + columns(title) <= pen.width ? `  ${title}` : '';
  return `${colourOf(finding, pen)(pen.paint.bold(start))}${place === '' ? ' ' : '  '}${pen.paint.dim(rule + rest)}`;
}

function remedyLines(remedy: string, pen: Pen): readonly string[] {
  const { sentence, code } = remedyParts(stripControl(truncate(remedy, REMEDY)));
  if (sentence === '' && code === '') return [];
  const first = wrap(`To fix: ${oneLine(sentence)}`.trim(), pen.width, INDENT);
  const lines =
    code === ''
      ? []
      : code.split('\n').map((line) => (line === '' ? '' : `${INDENT}${INDENT}${pen.paint.green(line)}`));
  return [...first, ...lines];
}

function sameRemedy(a: Finding | undefined, b: Finding | undefined): boolean {
  return a !== undefined && a.rule === b?.rule && a.outcome === b.outcome && a.remedy === b.remedy;
}

function findingLines(findings: readonly Finding[], index: number, pen: Pen): readonly string[] {
  const finding = findings[index];
  if (finding === undefined) return [];
  const note = waiverNote(finding);
  return [
    ...(sameRemedy(findings[index - 1], finding) ? [] : ['']),
    headLine(finding, pen),
    ...wrap(clean(finding.message, MESSAGE), pen.width, INDENT),
    ...(note === null ? [] : wrap(clean(note, MESSAGE), pen.width, INDENT)),
    ...(sameRemedy(finding, findings[index + 1]) ? [] : remedyLines(finding.remedy, pen)),
  ];
}

function waivedLines(waived: readonly Finding[], pen: Pen): readonly string[] {
  if (waived.length === 0) return [];
  const entries = waived.flatMap((finding) => {
    const place = clean(placeText(finding.location), NAME * 2);
    const words = finding.waiver === null ? '' : waiverWords(finding.waiver);
    return [
      `~ ${place === '' ? '' : `${place}  `}${pen.paint.dim(clean(finding.rule, NAME))}`,
      ...wrap(clean(finding.message, MESSAGE), pen.width, INDENT),
      ...wrap(clean(words, MESSAGE), pen.width, INDENT).map(pen.paint.dim),
    ];
  });
  return ['', pen.paint.bold(`Waived: ${counted(waived.length, 'finding')}`), ...entries];
}

function footLines(report: Report, open: readonly Finding[], pen: Pen): readonly string[] {
  const { source, sha256 } = report.policy;
  const policy = `Policy: ${clean(source, NAME)} (sha256 ${oneLine(sha256.slice(0, 12))})`;
  const rule = open[0]?.rule;
  const learn = rule === undefined ? [] : [`More about a rule: cm explain ${clean(rule, NAME)}`];
  return ['', `${quietRules(report.rules)}.`, policy, ...learn].map((line) => (line === '' ? '' : pen.paint.dim(line)));
}

/** Only what is to be done, as in `toText`: for where somebody else says what it means. Empty where nothing is open. */
export function toFindingsText(report: Report, options: TextOptions): string {
  const pen = penOf(options);
  const open = toBeDone(report);
  const lines = open.flatMap((_, index) => findingLines(open, index, pen)).slice(1);
  return lines.length === 0 ? '' : `${defuseCommands(lines.join('\n'))}\n`;
}

function penOf(options: TextOptions): Pen {
  const titles = new Map((options.rules ?? []).map(({ id, title }) => [id, title]));
  return { paint: paint(options.colour), width: Math.max(40, options.width), titles };
}

/**
 * A report as a person reads it on a terminal: outcome, each finding with its place and remedy (worst first; a remedy
 * that the next finding shares is said once), what is waived, and one line each for what passed and for the policy.
 * Ends with a newline; holds no escape sequence but its own colours, and no line that a runner would obey.
 */
export function toText(report: Report, options: TextOptions): string {
  const pen = penOf(options);
  const open = toBeDone(report);
  const lines = [
    ...outcomeLine(report, pen),
    ...open.flatMap((_, index) => findingLines(open, index, pen)),
    ...waivedLines(waivedFindings(report), pen),
    ...footLines(report, open, pen),
  ];
  return `${defuseCommands(lines.join('\n'))}\n`;
}
