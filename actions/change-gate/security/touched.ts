import { type SecurityHit, type SecurityScan, securityAreasOf } from '@cm/formats/security';
import { compileGlobs } from '@cm/policy';

import type { CaseFacts } from '../facts.ts';
import { type SecurityArea, securityAreas, type Settings } from '../settings.ts';

/** What of a change asks for a security review, and what of it could not be looked at. */
export interface Touched {
  readonly hits: readonly SecurityHit[];
  /** In the order of the policy. */
  readonly areas: readonly SecurityArea[];
  /** Files of which nothing was to be seen; empty where everything was read. */
  readonly unread: SecurityScan['unread'];
  /** Why there may be further files; null where there are none. */
  readonly more: string | null;
}

/** Looks for the five areas in what a change brings. */
export function touchedBy({ files }: CaseFacts, settings: Settings): Touched {
  if (files.status === 'unavailable') return { hits: [], areas: [], unread: [], more: files.reason };
  const extra = Object.entries(settings.securityPaths).map(
    ([area, globs]) => [area as SecurityArea, compileGlobs(globs)] as const,
  );
  const { hits, unread } = securityAreasOf(files.value.files, {
    exclude: compileGlobs(settings.securityExclude),
    extra: (path) => extra.filter(([, covers]) => covers(path)).map(([area]) => area),
  });
  const found = new Set(hits.map(({ area }) => area));
  const more = files.value.whole ? null : `GitHub lists no more than ${files.value.files.length} files of this change.`;
  return { hits, areas: securityAreas.filter((area) => found.has(area)), unread, more };
}
