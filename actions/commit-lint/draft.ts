import type { GitObject, Ports } from '@cm/app';
import { scanMessage } from '@cm/formats/commits';

import type { CommitLintFacts } from './facts.ts';

/** What git is about to make of a message. */
export interface DraftFacts {
  readonly draft: CommitLintFacts['draft'];
  /** Hashes of the parents that the commit will have, where they are more than one; else empty. */
  readonly parents: readonly string[];
}

/** A message of which nothing is known but its text. */
export const finished: DraftFacts = { draft: null, parents: [] };

/**
 * What the repository says of the commit that is being made: of a merge git has the other parent ready in MERGE_HEAD,
 * and a commit that it picks or reverts under its own name. That a commit is amended it says nowhere; for a merge the
 * first line tells, which stays the same.
 */
export async function collectDraft(ports: Ports, message: string): Promise<DraftFacts> {
  const answers = await ports.git.objects([
    'HEAD^{commit}',
    'MERGE_HEAD^{commit}',
    'CHERRY_PICK_HEAD^{commit}',
    'REVERT_HEAD^{commit}',
    'HEAD^2^{commit}',
  ]);
  if (answers.status === 'unavailable') return { draft: 'new', parents: [] };
  const [head, merged, picked, reverted, second] = answers.value;
  const draft = isThere(picked) || isThere(reverted) ? 'replayed' : 'new';
  const other = isThere(merged) ? merged : isThere(second) && amends(message, head) ? second : null;
  return { draft, parents: isThere(head) && other !== null ? [head.id, other.id] : [] };
}

type Found = Extract<GitObject, { readonly kind: 'found' }>;

function isThere(answer: GitObject | undefined): answer is Found {
  return answer?.kind === 'found';
}

function amends(message: string, head: GitObject | undefined): boolean {
  if (!isThere(head)) return false;
  const raw = new TextDecoder().decode(head.bytes);
  const before = scanMessage(raw.slice(raw.indexOf('\n\n') + 2)).headerText.trim();
  return before !== '' && before === scanMessage(message).headerText.trim();
}
