import type { Finding, Level, Report } from '@cm/model';

import { oneLine, stripControl } from './escape/control.ts';
import { truncate } from './escape/truncate.ts';
import { toBeDone, waiverNote } from './findings.ts';
import { ANNOTATION_MESSAGE, ANNOTATION_TITLE, ANNOTATIONS_PER_LEVEL, NAME } from './limits.ts';
import { placeText } from './place.ts';
import { counted } from './words.ts';

/** One annotation of a check run. Lines and columns are 1-based; texts are plain, free of controls. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
}

/** Ranges of lines, 1-based, both ends included; none means the whole file. */
export type ChangedFiles = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;

export interface AnnotationOptions {
  /** What the change touches, by path: findings there come first. */
  readonly changedFiles?: ChangedFiles;
  /** Annotations that this step has already written, by level: they count against GitHub's ten. */
  readonly written?: Partial<Readonly<Record<Level, number>>>;
}

interface Entry {
  readonly finding: Finding;
  /** Further findings of the same rule in the same commit. */
  readonly more: number;
}

/** 0: on a changed line, or part of the change itself (a commit, the pull request). 1: in a changed file. 2: elsewhere. */
function distance({ location }: Finding, changed: ChangedFiles): number {
  if (location === null) return 2;
  if (location.kind === 'commit' || location.kind === 'pull-request') return 0;
  const path = 'path' in location ? location.path : undefined;
  const ranges = path === undefined ? undefined : changed.get(path);
  if (ranges === undefined) return 2;
  const line = 'line' in location ? location.line : undefined;
  if (ranges.length === 0) return 0;
  return line !== undefined && ranges.some(([from, to]) => from <= line && line <= to) ? 0 : 1;
}

function nearestFirst(findings: readonly Finding[], changed: ChangedFiles | undefined): readonly Finding[] {
  if (changed === undefined) return findings;
  return findings
    .map((finding) => ({ finding, rank: distance(finding, changed) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
}

/** One entry a commit and rule; other places each have their own. */
function onePerCommit(findings: readonly Finding[]): readonly Entry[] {
  const counts = new Map<string, number>();
  const firsts: { readonly finding: Finding; readonly key: string }[] = [];
  for (const [index, finding] of findings.entries()) {
    const { location, rule } = finding;
    const key = location?.kind === 'commit' ? `commit ${location.sha} ${rule}` : `finding ${index}`;
    const count = counts.get(key) ?? 0;
    if (count === 0) firsts.push({ finding, key });
    counts.set(key, count + 1);
  }
  return firsts.map(({ finding, key }) => ({ finding, more: (counts.get(key) ?? 1) - 1 }));
}

type Shown = Pick<Annotation, 'file' | 'line' | 'endLine' | 'column'>;

function fileOf({ location }: Finding): Shown {
  switch (location?.kind) {
    case 'file':
      return placeIn(location);
    case 'advisory':
    case 'revision':
      return location.path === undefined ? {} : placeIn({ ...location, path: location.path });
    default:
      return {};
  }
}

interface WrittenPlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly column?: number | undefined;
}

function placeIn({ path, line, endLine, column }: WrittenPlace): Shown {
  const file = stripControl(path);
  if (line === undefined) return { file };
  return { file, line, ...(endLine === undefined ? {} : { endLine }), ...(column === undefined ? {} : { column }) };
}

/** The place in front where the file does not say it and the message does not name it. */
function introduce(finding: Finding): string {
  const { location, message } = finding;
  if (location === null || location.kind === 'file') return '';
  const named =
    (location.kind === 'commit' && message.includes(location.sha.slice(0, 7))) ||
    (location.kind === 'advisory' && location.path !== undefined && message.includes(location.id));
  return named ? '' : `${placeText(location)}: `;
}

function messageOf({ finding, more }: Entry): string {
  const note = waiverNote(finding);
  const after = [
    more === 0 ? '' : `(${counted(more, 'more finding')} of this rule in the same commit: see the job summary.)`,
    note === null ? '' : truncate(note, NAME * 2),
    truncate(finding.remedy.trim(), ANNOTATION_MESSAGE / 2),
  ].filter((part) => part !== '');
  const tail = stripControl(after.map((part) => `\n${part}`).join(''));
  const short = truncate(tail, ANNOTATION_MESSAGE * 0.75);
  const head = stripControl(truncate(introduce(finding) + finding.message.trim(), ANNOTATION_MESSAGE));
  return truncate(head, ANNOTATION_MESSAGE - short.length) + short;
}

function annotate(entry: Entry): Annotation {
  return {
    level: entry.finding.level,
    title: truncate(oneLine(truncate(entry.finding.rule, ANNOTATION_TITLE)), ANNOTATION_TITLE),
    message: messageOf(entry),
    ...fileOf(entry.finding),
  };
}

/** The last one of a level: how many more there are, of which rules, and where to read them. */
function remainder(control: string, level: Level, left: readonly Entry[]): Annotation {
  const perRule = new Map<string, number>();
  for (const { finding, more } of left) perRule.set(finding.rule, (perRule.get(finding.rule) ?? 0) + 1 + more);
  const total = left.reduce((sum, { more }) => sum + 1 + more, 0);
  const rules = [...perRule].map(([rule, count]) => `${count} × ${oneLine(truncate(rule, NAME))}`).join('\n');
  const title = `${oneLine(truncate(control, NAME))}: ${counted(total, `more ${level}`)}`;
  const say = `${counted(total, `more ${level}`)}, not shown here because GitHub shows at most ${ANNOTATIONS_PER_LEVEL} of each level. All of them are in the job summary of this run:`;
  return { level, title: truncate(title, ANNOTATION_TITLE), message: truncate(`${say}\n${rules}`, ANNOTATION_MESSAGE) };
}

function ofLevel(control: string, level: Level, entries: readonly Entry[], written: number): readonly Annotation[] {
  const room = Math.max(0, ANNOTATIONS_PER_LEVEL - written);
  if (entries.length <= room) return entries.map(annotate);
  if (room === 0) return [];
  return [...entries.slice(0, room - 1).map(annotate), remainder(control, level, entries.slice(room - 1))];
}

/** In audit mode nothing is red, so no annotation is. */
function softened(finding: Finding): Finding {
  return finding.level === 'error' ? { ...finding, level: 'warning' } : finding;
}

/**
 * A report as annotations within GitHub's ten a level and step: worst first, then those on what the change touches,
 * one a commit and rule. Where there are more, the last one says how many and where they are. Waived findings have none.
 */
export function toAnnotations(report: Report, options: AnnotationOptions = {}): readonly Annotation[] {
  const open = report.policy.mode === 'audit' ? toBeDone(report).map(softened) : toBeDone(report);
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const findings = nearestFirst(
      open.filter((finding) => finding.level === level),
      options.changedFiles,
    );
    return ofLevel(report.control, level, onePerCommit(findings), options.written?.[level] ?? 0);
  });
}
