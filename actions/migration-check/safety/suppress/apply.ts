import type { Remark } from '@cm/formats/migrations-model';
import { type Level, nearest, softer } from '@cm/model';
import { dayNumber, dayOf } from '@cm/policy';

import { suppression as rule, suppressed as suppressedRule } from '../../rules/safety/comments.ts';
import { operationRules } from '../../rules/safety/index.ts';
import { parseSuppression, type Suppression } from './parse.ts';

/** What a comment can accept: something that a rule found at some lines of a file. */
export interface Suppressible {
  /** Whole id: `migration-check/drops-column`. */
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly message: string;
  readonly atMost?: Level;
}

export interface SuppressionSettings {
  /** How many days ahead the end may be; 180 by default. */
  readonly maxDays: number;
}

/** A finding that a comment accepts. It stays in the report, as a finding of `migration-check/suppressed`. */
export interface Accepted<T> {
  readonly hit: T;
  readonly remark: Remark;
  readonly reason: string;
  readonly until: string;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  readonly atMost: Level;
}

/** A flaw of a comment, as a finding of `migration-check/suppression`. */
export interface CommentProblem {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

export interface Applied<T> {
  readonly kept: readonly T[];
  readonly suppressed: readonly Accepted<T>[];
  readonly problems: readonly CommentProblem[];
}

type Ignore = Extract<Suppression, { kind: 'ignore' }>;
const known: ReadonlyMap<string, Level> = new Map(
  operationRules.map(({ id, level }) => [id.slice(id.indexOf('/') + 1), level]),
);

/**
 * Tells the findings that a comment accepts from those that stand, and the comments that accept nothing. `now`: milliseconds
 * since 1970; a day holds to its end, in UTC.
 */
export function applySuppressions<T extends Suppressible>(
  hits: readonly T[],
  remarks: readonly Remark[],
  now: number,
  settings: SuppressionSettings,
): Applied<T> {
  const parsed = remarks.map((remark) => parseSuppression(remark));
  const today = dayNumber(dayOf(now)) ?? 0;
  const flawed = parsed.flatMap((entry) => flawsOf(entry, today, settings));
  const valid = parsed.filter((entry): entry is Ignore => entry.kind === 'ignore' && isCurrent(entry, today, settings));
  const covering = coverage(valid);
  const used = new Set<string>();
  const kept: T[] = [];
  const suppressed: Accepted<T>[] = [];
  for (const hit of hits) {
    const by = acceptedBy(hit, covering);
    if (by === null) kept.push(hit);
    else {
      used.add(useKey(by, shortName(hit.rule)));
      suppressed.push(accepted(hit, by));
    }
  }
  return { kept, suppressed, problems: [...flawed, ...unused(valid, used)].toSorted((a, b) => a.line - b.line) };
}

function shortName(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function useKey({ remark }: Ignore, name: string): string {
  return `${remark.path}:${remark.line}:${name}`;
}

function isCurrent({ until }: Ignore, today: number, { maxDays }: SuppressionSettings): boolean {
  const end = dayNumber(until) ?? 0;
  return end >= today && end <= today + maxDays;
}

/** By file and rule, so that a finding asks only the comments that may mean it. */
function coverage(entries: readonly Ignore[]): ReadonlyMap<string, readonly Ignore[]> {
  const map = new Map<string, Ignore[]>();
  for (const entry of entries) {
    for (const name of entry.rules) {
      const key = `${name} ${entry.remark.path}`;
      const list = map.get(key) ?? [];
      list.push(entry);
      map.set(key, list);
    }
  }
  return map;
}

function acceptedBy(hit: Suppressible, covering: ReadonlyMap<string, readonly Ignore[]>): Ignore | null {
  const name = shortName(hit.rule);
  if (!known.has(name)) return null;
  const candidates = covering.get(`${name} ${hit.path}`) ?? [];
  return (
    candidates.find(({ remark: { covers } }) => covers !== null && covers[0] <= hit.endLine && hit.line <= covers[1]) ??
    null
  );
}

function accepted<T extends Suppressible>(hit: T, { remark, reason, until }: Ignore): Accepted<T> {
  const name = shortName(hit.rule);
  const message = `A comment accepts ${name} until ${until}: "${reason}". ${hit.message}`;
  const remedy =
    'Nothing, if the reviewer agrees with the reason. An exception that needs an approval of its own is a waiver in the policy file.';
  const atMost = softer(suppressedRule.level, softer(known.get(name) ?? 'error', hit.atMost ?? 'error'));
  return { hit, remark, reason, until, rule: suppressedRule.id, message, remedy, atMost };
}

const pattern = 'cm-actions: ignore[<rule>] until <YYYY-MM-DD>: <reason>';

function problem({ path, line }: Remark, message: string, remedy: string): CommentProblem {
  return { rule: rule.id, path, line, message, remedy };
}

function flawsOf(entry: Suppression, today: number, { maxDays }: SuppressionSettings): readonly CommentProblem[] {
  const { remark } = entry;
  if (entry.kind === 'malformed') {
    const message = `This comment accepts nothing, because ${entry.flaw}.`;
    return [problem(remark, message, `Write it as: ${pattern}`)];
  }
  const names = entry.rules.filter((name) => !known.has(name)).map((name) => unknownName(remark, name));
  const end = dayNumber(entry.until) ?? 0;
  const comment = `cm-actions: ignore[${entry.rules.join(', ').slice(0, 200)}]`;
  if (end < today) {
    const message = `"${comment}" held until ${entry.until} and accepts nothing any more: what it accepted is found again.`;
    return [
      ...names,
      problem(remark, message, 'Mend what is found, or give the comment a new day if the reason still holds.'),
    ];
  }
  if (end > today + maxDays) {
    const last = dayOf((today + maxDays) * 86_400_000);
    const message = `"${comment}" holds until ${entry.until}, more than ${maxDays} days ahead, and accepts nothing.`;
    return [
      ...names,
      problem(remark, message, `Write ${last} at the latest; an exception for longer is a waiver in the policy file.`),
    ];
  }
  return names;
}

function unknownName(remark: Remark, name: string): CommentProblem {
  const meant = nearest(name, [...known.keys()], 3);
  const shown = name.slice(0, 60);
  const message = `"${shown}" is no rule that a comment can accept.`;
  const remedy =
    meant === null
      ? 'Take the name from the finding; other rules of this control are excused by a waiver in the policy file.'
      : `Write "${meant}" if that is meant.`;
  return problem(remark, message, remedy);
}

function unused(entries: readonly Ignore[], used: ReadonlySet<string>): readonly CommentProblem[] {
  return entries.flatMap((entry) => {
    const idle = entry.rules.filter((name) => known.has(name) && !used.has(useKey(entry, name)));
    if (idle.length === 0) return [];
    const { path, line } = entry.remark;
    const all = idle.length === entry.rules.length;
    const message = `This comment accepts ${idle.join(', ')}, and nothing of the kind is found at its statement.`;
    const remedy = all
      ? `Delete line ${line} of ${path}, or move it right above the statement that it means.`
      : `Take ${idle.join(', ')} out of the brackets.`;
    return [problem(entry.remark, message, remedy)];
  });
}
