import type { Entry, IgnoreState } from './ignore.ts';

/** What somebody says of one vulnerability in one package, at a time. */
export interface Statement {
  /** ISO 8601, UTC; empty where nobody says when, which is before any time. */
  readonly time: string;
  readonly state: IgnoreState | 'affected';
  readonly entry: Entry;
}

/**
 * The statements that no later one replaces, in order of time; of two at the same time, the one further down is later. A later
 * statement replaces what is of the same vulnerability and package, and of its version or of fewer. "Affected" replaces also
 * what is of all versions, and leaves nothing behind: where in doubt, the vulnerability counts.
 */
export function standing(statements: readonly Statement[]): readonly Entry[] {
  const ordered = statements.toSorted((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
  const byPackage = new Map<string, Statement[]>();
  for (const later of ordered) {
    const key = later.entry.package ?? '';
    const left = (byPackage.get(key) ?? []).filter((earlier) => !replaces(later, earlier));
    byPackage.set(key, [...left, later]);
  }
  const kept = new Set([...byPackage.values()].flat());
  return ordered.filter((statement) => kept.has(statement) && statement.state !== 'affected').map(({ entry }) => entry);
}

function replaces(later: Statement, earlier: Statement): boolean {
  if (!later.entry.ids.some((id) => earlier.entry.ids.includes(id))) return false;
  const [version, before] = [later.entry.version, earlier.entry.version];
  return (
    version === null ||
    version === before ||
    (before === null && later.state !== 'not_affected' && later.state !== 'fixed')
  );
}
