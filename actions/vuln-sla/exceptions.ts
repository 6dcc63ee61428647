import type { Ignore } from '@cm/formats/advisory-ignores';
import { compileGlobs } from '@cm/policy';

import { day, momentOf } from './core/moment.ts';
import type { Level } from './core/severity.ts';
import type { Group } from './core/sighting.ts';
import type { VulnFacts } from './facts.ts';
import type { KnownFinding, Suppression } from './record/state.ts';
import type { Settings } from './settings.ts';

/**
 * The exception that ignore files make for a vulnerability; null where none holds now. One without an end lasts as long as
 * the policy lets it from when it was first seen, and one that says more lasts no longer either; what came to its end so
 * does not begin anew until somebody writes another end.
 */
export function exceptionFor(
  group: Group<KnownFinding>,
  { known, level }: { readonly known: KnownFinding | null; readonly level: Level | null },
  { ignores, now }: VulnFacts,
  { unknownAs, waiverDays }: Settings,
): Suppression | null {
  if (ignores.entries.length === 0) return null;
  const most = waiverDays[level ?? unknownAs] * day;
  let longest: Suppression | null = null;
  for (const entry of ignores.entries) {
    if (entry.state === 'under_investigation' || isLapsed(entry, known) || !covers(entry, group)) continue;
    const found = suppressionOf(entry, known, now, most);
    if (now < found.until && (longest === null || found.until > longest.until)) longest = found;
  }
  return longest;
}

function isLapsed({ expires, source }: Ignore, known: KnownFinding | null): boolean {
  const lapsed = known?.lapsed ?? null;
  return lapsed !== null && lapsed.by === source.path && lapsed.ends === expires;
}

function suppressionOf(entry: Ignore, known: KnownFinding | null, now: number, most: number): Suppression {
  const { path: by } = entry.source;
  const before = known?.suppressed ?? null;
  const since = before !== null && before.by === by ? before.since : now;
  const until = Math.min(momentOf(entry.expires) ?? since + most, since + most);
  return { by, reason: entry.reason ?? '', since, until, ends: entry.expires };
}

/** An entry of one version covers no other one, and one of some paths nothing elsewhere: where in doubt, it counts. */
function covers(entry: Ignore, group: Group<KnownFinding>): boolean {
  const ids = group.kind === 'package' ? [group.id, ...group.ids] : group.sightings.flatMap(({ row }) => row.ids);
  if (entry.ids.length > 0 && !entry.ids.some((id) => ids.includes(id))) return false;
  if (entry.ids.length === 0 && entry.package === null) return false;
  if (entry.package !== null && !names(entry.package, group)) return false;
  if (entry.version !== null && !group.sightings.every(({ row }) => row.package?.version === entry.version))
    return false;
  if (entry.paths.length === 0) return true;
  const matches = compileGlobs(entry.paths);
  const paths = group.sightings.flatMap(({ row }) => row.locations.map(({ path }) => path));
  return paths.length > 0 && paths.every(matches);
}

function names(wanted: string, { package: named }: Group<KnownFinding>): boolean {
  if (named === null) return false;
  const bare = wanted.startsWith('pkg:') ? (wanted.split(/[?#]/, 1)[0] ?? '').replace(/@[^@/]*$/, '') : wanted;
  return bare === named.purl || bare.toLowerCase() === named.name.toLowerCase();
}
