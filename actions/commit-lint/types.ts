import { nearest } from '@cm/model';

import { policyTypes, type Settings } from './settings.ts';

const known: ReadonlySet<string> = new Set(policyTypes);

/** Where a usual type outside the policy belongs in it. */
export interface TypeHome {
  readonly type: (typeof policyTypes)[number];
  /** The scope that keeps what the type said; null where the policy's list has no such scope. */
  readonly scope: (settings: Settings) => string | null;
}

const homes: ReadonlyMap<string, TypeHome> = new Map([
  ['ci', { type: 'chore', scope: (settings) => scopeIfListed('ci', settings) }],
  ['build', { type: 'chore', scope: (settings) => scopeIfListed('build', settings) }],
  ['perf', { type: 'refactor', scope: () => null }],
  ['revert', { type: 'fix', scope: () => null }],
] as const);

/** Words that people write for one of the seven, too far from it for the edit distance. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['feature', 'feat'],
  ['features', 'feat'],
  ['bugfix', 'fix'],
  ['hotfix', 'fix'],
  ['bug', 'fix'],
  ['documentation', 'docs'],
  ['doc', 'docs'],
  ['tests', 'test'],
  ['testing', 'test'],
  ['deps', 'chore'],
  ['release', 'chore'],
  ['cleanup', 'refactor'],
]);

function scopeIfListed(scope: string, { scopes }: Settings): string | null {
  return scopes === null || scopes.includes(scope) ? scope : null;
}

/** All types that the policy allows. */
export function allowedTypes(settings: Settings): readonly string[] {
  return [...policyTypes, ...settings.extraTypes];
}

/** `type` is in lower case, as the scanner gives it. */
export function isAllowedType(type: string, settings: Settings): boolean {
  return known.has(type) || settings.extraTypes.includes(type);
}

/** The policy's home of ci, build, perf and revert; null for other types, and where the policy allows them. */
export function homeOf(type: string): TypeHome | null {
  return homes.get(type) ?? null;
}

/** The allowed type that was most likely meant. */
export function nearestType(type: string, settings: Settings): string | null {
  return synonyms.get(type) ?? nearest(type, allowedTypes(settings));
}
