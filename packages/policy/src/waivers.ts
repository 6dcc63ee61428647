import type { Finding, Location, Waiver } from '@cm/model';

import { compileGlob } from './globs.ts';

/** The waiver that covers a finding. An `expired` one is told, and never excuses. */
export interface WaiverMatch {
  readonly waiver: Waiver;
  readonly status: 'active' | 'expired';
}

/**
 * The best waiver for a finding, or null: one that still holds before an expired one, then the one with the narrowest
 * scope, then the one that holds longest. `today` is a day in UTC (`YYYY-MM-DD`); a waiver holds to the end of its
 * last day. With `pullRequest`, a scope `#12` covers every finding of the rule in that pull request.
 */
export function waiverFor(
  waivers: readonly Waiver[],
  control: string,
  finding: Pick<Finding, 'rule' | 'location'>,
  today: string,
  pullRequest: number | null = null,
): WaiverMatch | null {
  const candidates = waivers.flatMap((waiver) => {
    const named = waiver.control === control && waivedRule(waiver) === finding.rule;
    const width = named ? widthOfScope(waiver.scope, finding.location, pullRequest) : null;
    return width === null ? [] : [{ waiver, width, expired: isExpired(waiver, today) }];
  });
  const [best] = candidates.toSorted(
    (a, b) => Number(a.expired) - Number(b.expired) || a.width - b.width || compare(b.waiver.expires, a.waiver.expires),
  );
  return best === undefined ? null : { waiver: best.waiver, status: best.expired ? 'expired' : 'active' };
}

/** Whether a waiver's last day has passed. Days are ordered as text. */
export function isExpired(waiver: Waiver, today: string): boolean {
  return waiver.expires < today;
}

/** The whole id of the rule that a waiver names; `header` in a waiver of `commit-lint` is `commit-lint/header`. */
export function waivedRule(waiver: Waiver): string {
  return waiver.rule.includes('/') ? waiver.rule : `${waiver.control}/${waiver.rule}`;
}

/** Waivers of the second list that are not in the first, word for word; a changed one counts as added. */
export function waiversAdded(baseWaivers: readonly Waiver[], headWaivers: readonly Waiver[]): readonly Waiver[] {
  const known = new Set(baseWaivers.map(waiverKey));
  return headWaivers.filter((waiver) => !known.has(waiverKey(waiver)));
}

/** Everything that a waiver says, as text that tells it from every other. */
export function waiverKey(waiver: Waiver): string {
  const { control, rule, scope, reason, approver, expires, ticket } = waiver;
  return JSON.stringify([control, rule, scope, reason, approver, expires, ticket]);
}

/** How wide a scope is that covers a location: 0 this one thing, 1 a pattern or a pull request, 2 all; null: not covered. */
function widthOfScope(scope: string, location: Location | null, pullRequest: number | null): 0 | 1 | 2 | null {
  if (scope === '*') {
    return 2;
  }
  if (location !== null && namesExactly(scope, location)) {
    return 0;
  }
  const pathOf = location !== null && 'path' in location ? location.path : undefined;
  const covers =
    (pullRequest !== null && scope === `#${pullRequest}`) || (pathOf !== undefined && compileGlob(scope)(pathOf));
  return covers ? 1 : null;
}

function namesExactly(scope: string, location: Location): boolean {
  switch (location.kind) {
    case 'file':
      return scope === location.path;
    case 'commit':
      return isCommitPrefix(scope) && location.sha.toLowerCase().startsWith(scope.toLowerCase());
    case 'pull-request':
      return scope === `#${location.number}`;
    case 'advisory':
      return namesAdvisory(scope.toLowerCase(), location);
    case 'revision':
      return scope === location.id;
    case 'repository':
      return scope === location.name;
  }
}

/** By any id of the vulnerability, alone or with the package: `CVE-2026-1`, `CVE-2026-1 in pkg:npm/cart`. */
function namesAdvisory(scope: string, location: Extract<Location, { readonly kind: 'advisory' }>): boolean {
  const ids = [location.id, ...(location.aliases ?? [])].map((id) => id.toLowerCase());
  const where = location.package?.toLowerCase();
  return ids.some((id) => scope === id || (where !== undefined && scope === `${id} in ${where}`));
}

/** Seven characters are git's own shortest abbreviation; fewer could name several commits. */
function isCommitPrefix(scope: string): boolean {
  return /^[0-9a-fA-F]{7,64}$/.test(scope);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
