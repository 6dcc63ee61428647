import { type Anchor, anchorOf, anchorText, ledgerName } from '@cm/ledger';
import { available, type Fact } from '@cm/model';

import type { ForgePort, RepoName } from '../forge-port.ts';

/** An anchor, and where it was found. */
export interface SeenAnchor extends Anchor {
  /** Commit of the default branch whose status it is. */
  readonly commit: string;
  /** Who set the status: outside text; null where GitHub does not say. */
  readonly by: string | null;
}

/** Commits of the default branch that are looked through. */
const commitsBack = 100;
/** Of those that have an anchor, so many are read whole: a request each. */
const commitsRead = 10;

/**
 * The anchors on the newest commits of the default branch, also those that a later status of the same name hides: GitHub
 * keeps every status that was ever set.
 */
export async function anchorsOf(
  forge: ForgePort,
  repository: RepoName,
  context: string = ledgerName,
): Promise<Fact<readonly SeenAnchor[]>> {
  const commits = await forge.commitsWithStatus(repository, context, commitsBack);
  if (commits.status === 'unavailable') return commits;
  const seen: SeenAnchor[] = [];
  for (const commit of commits.value.slice(0, commitsRead)) {
    const statuses = await forge.statuses(repository, commit);
    if (statuses.status === 'unavailable') return statuses;
    for (const status of statuses.value) {
      const anchor = status.context === context ? anchorOf(status.description) : null;
      if (anchor !== null) seen.push({ ...anchor, commit, by: status.by?.login ?? null });
    }
  }
  return available(seen);
}

/** Writes down where the ledger stands, in a commit status: out of reach of who can write the ledger only. */
export function anchorLedger(
  forge: ForgePort,
  repository: RepoName,
  commit: string,
  head: Anchor,
  context: string = ledgerName,
): Promise<Fact<true>> {
  return forge.setStatus(repository, commit, { context, state: 'success', description: anchorText(head) });
}
