import type { TicketCommit } from './commit-tickets.ts';

/**
 * The pull request number that GitHub wrote into a commit: ` (#12)` at the end of a squash's first line, or
 * `Merge pull request #12` of a merge. Null for a commit that GitHub did not make: there a person wrote the number.
 */
export function numberByGitHub(commit: TicketCommit): string | null {
  if (!madeByGitHub(commit)) return null;
  const header = headerOf(commit.message);
  return suffixOf(header)?.number ?? (commit.parents.length > 1 ? mergedNumber(header) : null);
}

/** GitHub commits what its web pages and its queue make under this name; an enterprise server has its own host. */
export function madeByGitHub({ committerName, committerEmail }: TicketCommit): boolean {
  return committerName.startsWith('GitHub') && committerEmail.startsWith('noreply@');
}

/** The ` (#12)` at the end of a first line; `length` is that of the whole suffix, in UTF-16 units. */
export function suffixOf(header: string): { readonly number: string; readonly length: number } | null {
  if (!header.endsWith(')')) return null;
  const match = / \(#([1-9][0-9]{0,9})\)$/.exec(header.slice(-16));
  return match?.[1] === undefined ? null : { number: match[1], length: match[0].length };
}

/** The number in `Merge pull request #12 from …`. */
export function mergedNumber(header: string): string | null {
  return /^Merge pull request #([1-9][0-9]{0,8}) from /.exec(header.slice(0, 40))?.[1] ?? null;
}

/** The first line that is not blank. */
export function headerOf(message: string): string {
  const text = message.trimStart();
  const feed = text.indexOf('\n');
  return (feed === -1 ? text : text.slice(0, feed)).trimEnd();
}
