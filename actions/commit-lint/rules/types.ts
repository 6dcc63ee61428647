import type { RuleDefinition } from '@cm/model';

import { type Flaw, type Message, nameOf, short } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { allowedTypes, homeOf, isAllowedType } from '../types.ts';

export const typeAllowed = {
  id: 'commit-lint/type-allowed',
  clause: 'commits.types',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The type is one that the policy knows',
  doc: {
    why: 'The type decides the category of a change and the next version. A type that nobody defined decides nothing.',
    good: ['feat: add export', 'chore: update dependencies'],
    bad: ['refctor: split the parser', 'feature: add export'],
    fix: 'Use feat, fix, docs, style, refactor, test or chore, or a type that the policy file adds with `controls: commit-lint: extra-types: [...]`.',
  },
} as const satisfies RuleDefinition;

export const typeHome = {
  id: 'commit-lint/type-home',
  clause: 'commits.types',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Common types outside the policy have a home in it',
  doc: {
    why: 'Many projects also write ci, build, perf and revert. The policy names seven types; each of the others has a place among them.',
    good: ['chore(ci): cache dependencies', 'refactor: index the lookup', 'fix(api): revert add export'],
    bad: ['ci: cache dependencies', 'perf: index the lookup'],
    fix: 'Write chore for ci and build, refactor for perf, and fix for revert (`git revert`’s own message needs no change); or allow the type with `extra-types`.',
  },
} as const satisfies RuleDefinition;

/** An unknown type. What is marked unfinished is judged by that mark first. */
export function checkType(message: Message, settings: Settings): Flaw | null {
  const { header, headerLine } = message.scanned;
  if (!header.ok || message.unfinished !== null) return null;
  const { type, rawType } = header.header;
  if (isAllowedType(type, settings) || homeOf(type) !== null) return null;
  const allowed = short(allowedTypes(settings).join(', '), 300);
  return {
    rule: typeAllowed.id,
    line: headerLine,
    what: `${nameOf(message)}: "${short(rawType, 40)}" is not a type of this policy (${allowed}).`,
    part: 'first line',
    advice: 'Use one of these types.',
  };
}

/** ci, build, perf and revert, with the policy's home for each. */
export function checkTypeHome(message: Message, settings: Settings): Flaw | null {
  const { header, headerLine } = message.scanned;
  if (!header.ok || isAllowedType(header.header.type, settings)) return null;
  const { type } = header.header;
  const home = homeOf(type);
  if (home === null) return null;
  return {
    rule: typeHome.id,
    line: headerLine,
    what: `${nameOf(message)}: "${type}" is not one of the policy’s types; its home there is "${home.type}".`,
    part: 'first line',
    advice: `Write ${home.type} instead.`,
  };
}
