import { gitTrailers } from './trailers.ts';
import type { LandingCommit, LandingPullRequest } from './landing-types.ts';

interface Credits {
  readonly lines: readonly string[];
  readonly assumption: string | null;
}

/**
 * The trailers that GitHub adds below a squash message (observed, not documented): the sign-offs of several commits,
 * then `Co-authored-by` for every author but the pull request's own and for co-authors that the commits name. What the
 * body of a lone commit says already is not repeated.
 */
export function creditLines(
  pullRequest: LandingPullRequest,
  commits: readonly LandingCommit[],
  body: string,
  several: boolean,
): Credits {
  const { others, assumption } = otherAuthors(pullRequest, commits);
  const named = commits.flatMap(({ message }) => gitTrailers(message));
  const signed = several ? valuesOf(named, 'signed-off-by') : [];
  const present = several ? [] : bodyLines(body);
  const own = ownAddresses(pullRequest, commits);
  const coAuthors = unique([...others, ...valuesOf(named, 'co-authored-by')], addressOf).filter(
    (person) => !own.has(addressOf(person)),
  );
  const lines = [
    ...unique(signed, (person) => person.toLowerCase()).map((person) => `Signed-off-by: ${person}`),
    ...coAuthors.map((person) => `Co-authored-by: ${person}`),
  ].filter((line) => !present.includes(line.toLowerCase()));
  return { lines, assumption };
}

function bodyLines(body: string): readonly string[] {
  return body.split('\n').map((line) => line.trim().toLowerCase());
}

function valuesOf(trailers: readonly (readonly [string, string])[], key: string): readonly string[] {
  return trailers.filter(([token, value]) => token.toLowerCase() === key && value !== '').map(([, value]) => value);
}

function unique(values: readonly string[], identity: (value: string) => string): readonly string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (!seen.has(identity(value))) seen.set(identity(value), value);
  return [...seen.values()];
}

/** The address in `Name <address>`, in small letters. */
function addressOf(person: string): string {
  const open = person.lastIndexOf('<');
  const close = person.indexOf('>', open);
  return (open === -1 || close === -1 ? person : person.slice(open + 1, close)).trim().toLowerCase();
}

/** Whether a commit is by the pull request's author: by login, else by GitHub's no-reply address, address or name. */
function isOwn(pullRequest: LandingPullRequest, commit: LandingCommit): boolean {
  const login = commit.authorLogin ?? noReplyLogin(commit.authorEmail);
  if (login !== null && pullRequest.author !== null) return login.toLowerCase() === pullRequest.author.toLowerCase();
  const email = commit.authorEmail.toLowerCase();
  if (pullRequest.authorEmails?.some((known) => known.toLowerCase() === email) === true) return true;
  return commit.authorName === pullRequest.author || pullRequest.authorNames?.includes(commit.authorName) === true;
}

/** `12345+login@users.noreply.github.com` names an account. */
function noReplyLogin(email: string): string | null {
  const match = /^(?:[0-9]{1,12}\+)?([^@+]{1,60})@users\.noreply\.github\.com$/i.exec(email);
  return match?.[1] ?? null;
}

function ownAddresses(pullRequest: LandingPullRequest, commits: readonly LandingCommit[]): ReadonlySet<string> {
  const { own } = authors(pullRequest, commits);
  return new Set(own.map(({ authorEmail }) => authorEmail.toLowerCase()));
}

function otherAuthors(
  pullRequest: LandingPullRequest,
  commits: readonly LandingCommit[],
): { readonly others: readonly string[]; readonly assumption: string | null } {
  const { own, assumption } = authors(pullRequest, commits);
  const mine = new Set(own);
  const others = commits.filter((commit) => !mine.has(commit));
  return { others: others.map(({ authorName, authorEmail }) => `${authorName} <${authorEmail}>`), assumption };
}

/** Splits commits by author. Where none can be told to be the author's, the first commit's author is taken for them. */
function authors(
  pullRequest: LandingPullRequest,
  commits: readonly LandingCommit[],
): { readonly own: readonly LandingCommit[]; readonly assumption: string | null } {
  const sure = commits.filter((commit) => isOwn(pullRequest, commit));
  const undecided = commits.every(
    ({ authorLogin, authorEmail }) =>
      (authorLogin ?? noReplyLogin(authorEmail)) === null || pullRequest.author === null,
  );
  const base = sure.length > 0 || !undecided ? sure : commits.slice(0, 1);
  const emails = new Set(base.map(({ authorEmail }) => authorEmail.toLowerCase()));
  const own = commits.filter(({ authorEmail }) => emails.has(authorEmail.toLowerCase()));
  const guessed = sure.length === 0 && base.length > 0 && own.length < commits.length;
  return {
    own,
    assumption: guessed ? `${base[0]?.authorName ?? ''} is taken for the author of the pull request` : null,
  };
}
