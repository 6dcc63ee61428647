import { levels, type RuleDefinition, type Waiver } from '@cm/model';

import { effectiveLevel } from './levels.ts';
import { type Direction, isEqual, isTighter } from './tighter.ts';
import type { Policy } from './types.ts';
import { waivedRule, waiverKey, waiversAdded } from './waivers.ts';
import { shownWhole } from './words.ts';

/** By control and setting (`minimum`, or `thresholds.critical` inside a map): which way is stricter. */
export type SectionRules = Readonly<Record<string, Readonly<Record<string, Direction>>>>;

/**
 * Everything in which a policy is looser than the one before it, one plain sentence each; `after` is null where the
 * file is deleted. A setting whose stricter side is not known is listed when it changes at all, because somebody other
 * than the author has to look at what we cannot tell. Serves `policy/gate-change` (DESIGN §8).
 */
export function loosenedBy(
  before: Policy,
  after: Policy | null,
  rules: readonly RuleDefinition[],
  sectionRules: SectionRules,
): readonly string[] {
  if (after === null) {
    return ['The policy file is deleted, so that nothing it says holds any longer.'];
  }
  return [
    ...(before.mode === 'enforce' && after.mode === 'audit' ? ['mode goes to audit: nothing blocks any longer.'] : []),
    ...narrowedEnforce(before.enforce, after.enforce),
    ...rules.flatMap((rule) => loweredLevel(before, after, rule)),
    ...laterAdoption(before.adoptedAt, after.adoptedAt),
    ...moreApprovers(before.approvers, after.approvers),
    ...added(before.protectedBases, after.protectedBases).map(
      (base) => `protected-bases gains ${shownWhole(base)}: the policy files of such branches count from now on.`,
    ),
    ...waiversAdded(before.waivers, after.waivers).flatMap((waiver) => addedWaiver(waiver, before.waivers)),
    ...changedSections(before.controls, after.controls, sectionRules),
  ];
}

function narrowedEnforce(before: Policy['enforce'], after: Policy['enforce']): readonly string[] {
  if (before === 'change' || after === 'all' || isEqual(before, after)) {
    return [];
  }
  if (before === 'all') {
    return [`enforce goes from all to ${after === 'change' ? after : 'a list'}.`];
  }
  const lost = after === 'change' ? before : added(after, before);
  return lost.map((name) => `enforce no longer has ${name}.`);
}

function loweredLevel(before: Policy, after: Policy, rule: RuleDefinition): readonly string[] {
  const order = [...levels, 'off'];
  const [from, to] = [effectiveLevel(before, rule), effectiveLevel(after, rule)];
  return order.indexOf(to) > order.indexOf(from) ? [`${rule.id} goes from ${from} to ${to}.`] : [];
}

/** Without a day no deadline runs, so taking it away is as loose as putting it off. */
function laterAdoption(before: string | null, after: string | null): readonly string[] {
  if (before === null || before === after || (after !== null && after < before)) {
    return [];
  }
  return [
    after === null
      ? 'adopted-at is removed: no deadline runs.'
      : `adopted-at moves from ${before} to ${after}: deadlines end later.`,
  ];
}

/** Logins are compared without regard to case, as GitHub does. No approvers: whoever a waiver names. */
function moreApprovers(before: readonly string[], after: readonly string[]): readonly string[] {
  if (before.length === 0) {
    return [];
  }
  if (after.length === 0) {
    return ['approvers is emptied: whoever a waiver names may approve it.'];
  }
  const known = new Set(before.map((login) => login.toLowerCase()));
  return after.filter((login) => !known.has(login.toLowerCase())).map((login) => `approvers gains ${login}.`);
}

function addedWaiver(waiver: Waiver, before: readonly Waiver[]): readonly string[] {
  const shortened = before.some(
    (old) => old.expires > waiver.expires && waiverKey({ ...old, expires: waiver.expires }) === waiverKey(waiver),
  );
  const sentence = `A waiver is added or changed: ${waivedRule(waiver)} for ${shownWhole(waiver.scope)} until ${waiver.expires} (${waiver.ticket}).`;
  return shortened ? [] : [sentence];
}

function changedSections(
  before: Policy['controls'],
  after: Policy['controls'],
  sectionRules: SectionRules,
): readonly string[] {
  return union(Object.keys(before), Object.keys(after)).flatMap((control) =>
    changedSettings(control, '', before[control], after[control], sectionRules[control] ?? {}),
  );
}

function changedSettings(
  control: string,
  setting: string,
  from: unknown,
  to: unknown,
  directions: Readonly<Record<string, Direction>>,
): readonly string[] {
  if (isEqual(from, to)) {
    return [];
  }
  if (isMap(from) && isMap(to)) {
    return union(Object.keys(from), Object.keys(to)).flatMap((key) =>
      changedSettings(control, setting === '' ? key : `${setting}.${key}`, from[key], to[key], directions),
    );
  }
  const place = setting === '' ? `controls.${control}` : `controls.${control}.${setting}`;
  const direction = directionOf(setting, directions);
  if (direction === undefined) {
    return [`${place} is changed from ${shownWhole(from)} to ${shownWhole(to)}, direction unknown.`];
  }
  return isTighter(direction, from, to) === 'looser' ? [`${place} is looser: ${change(from, to)}.`] : [];
}

/** The direction of a setting, or of the nearest map that holds it. */
function directionOf(setting: string, directions: Readonly<Record<string, Direction>>): Direction | undefined {
  for (let name = setting; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    if (Object.hasOwn(directions, name)) {
      return directions[name];
    }
  }
  return undefined;
}

function change(from: unknown, to: unknown): string {
  if (Array.isArray(from) && Array.isArray(to)) {
    const gained = to.filter((item) => !from.some((old) => isEqual(old, item)));
    return `it gains ${gained.map((item) => shownWhole(item)).join(', ')}`;
  }
  return to === null || to === undefined
    ? `${shownWhole(from)} is taken away`
    : `${shownWhole(from)} becomes ${shownWhole(to)}`;
}

function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter((item) => !before.includes(item));
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
