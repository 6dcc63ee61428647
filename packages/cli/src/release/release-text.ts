import type { GitCommit } from '@cm/app';
import { scanMessage, ticketMatcher } from '@cm/formats/commits';
import { releaseCommit } from '@cm/formats/releases';

/** All that the text of a release is made of, so that it can be made again and compared. */
export interface ReleaseText {
  /** Without `v`. */
  readonly version: string;
  /** Full hash. */
  readonly source: string;
  /** Tag of the final release before it; null for the first. */
  readonly previous: string | null;
  /** SHA-256 of the organisation's policy in the tree; null for none. */
  readonly policy: string | null;
  /** Since the release before, newest first. */
  readonly commits: readonly GitCommit[];
}

/** The kinds of change of the policy's "Commit Standards" and "Release Tagging", those that users have to know first. */
const categories = [
  'Breaking change',
  'Security patch',
  'New feature',
  'Bug fix',
  'Documentation',
  'Code style',
  'Code refactoring',
  'Test updates',
  'Maintenance',
  'Other',
] as const;
type Category = (typeof categories)[number];

const byType: Readonly<Record<string, Category>> = {
  feat: 'New feature',
  fix: 'Bug fix',
  docs: 'Documentation',
  style: 'Code style',
  refactor: 'Code refactoring',
  test: 'Test updates',
  chore: 'Maintenance',
};

/** One line of the list of changes. */
export interface ReleaseChange {
  readonly category: Category;
  readonly text: string;
  readonly commit: string;
}

const mostItems = 500;
const longestSubject = 200;
const shownHash = 12;
const tickets = ticketMatcher(['{KEY}-{n}', '#{n}']);

/** Every commit that is no merge, by the policy's kinds of change, else in the order given. */
export function changesOf(commits: readonly GitCommit[]): readonly ReleaseChange[] {
  const changes = commits.filter(({ parents }) => parents.length < 2).map(changeOf);
  return changes.toSorted((one, other) => categories.indexOf(one.category) - categories.indexOf(other.category));
}

function changeOf({ message, sha }: GitCommit): ReleaseChange {
  const { breaking, header } = scanMessage(message);
  const read = releaseCommit(sha, message, tickets);
  const scope = header.ok ? header.header.scope : null;
  const plain = header.ok ? (byType[header.header.type] ?? 'Other') : 'Other';
  const category = breaking !== null ? 'Breaking change' : scope === 'security' ? 'Security patch' : plain;
  const subject = read.subject
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSubject);
  const named = read.tickets.filter((ticket) => !subject.includes(ticket)).slice(0, 3);
  const text = `${scope === null ? '' : `${scope.trim()}: `}${subject} (${[...named, sha.slice(0, shownHash)].join(', ')})`;
  return { category, text, commit: sha };
}

/** The message of the version's tag: the policy's form, and trailers from which everything else can be proved. */
export function tagMessage(release: ReleaseText): string {
  const { previous, source, version } = release;
  const changes = changesOf(release.commits);
  const items = changes.slice(0, mostItems).map(({ category, text }) => `- ${category}: ${text}`);
  const left = changes.length - items.length;
  return `${[
    `Release version ${version}`,
    `Changes:\n${items.length === 0 ? `- Nothing since ${previous ?? 'the start'}` : items.join('\n')}`,
    ...(left > 0 ? [`Left out here: ${left} more. All of them: git log ${previous ?? ''}..${source}`] : []),
    [`Source-Commit: ${source}`, `Previous-Release: ${previous ?? 'none'}`, ...policyTrailer(release)].join('\n'),
  ].join('\n\n')}\n`;
}

/** What a release commit is: the same bytes wherever and whenever it is made. */
export interface ReleaseCommitText extends Pick<ReleaseText, 'policy' | 'source'> {
  /** Without `v`, and without what makes it a candidate: a candidate and its release are one commit. */
  readonly version: string;
  readonly tree: string;
  readonly parent: string | null;
  /** Committer date of the source commit, in seconds since 1970-01-01 UTC. */
  readonly seconds: number;
}

const author = 'cm-actions <cm-actions@users.noreply.github.com>';

/** The commit object as git stores it. Source: git's commit.c. */
export function commitText(commit: ReleaseCommitText): string {
  const { parent, seconds, source, tree, version } = commit;
  return [
    `tree ${tree}`,
    ...(parent === null ? [] : [`parent ${parent}`]),
    `author ${author} ${seconds} +0000`,
    `committer ${author} ${seconds} +0000`,
    '',
    `chore(release): build v${version}`,
    '',
    [`Source-Commit: ${source}`, ...policyTrailer(commit)].join('\n'),
    '',
  ].join('\n');
}

function policyTrailer({ policy }: Pick<ReleaseText, 'policy'>): readonly string[] {
  return policy === null ? [] : [`Policy-Sha256: ${policy}`];
}

/** `1.2.0` of `1.2.0-rc.1`. */
export function baseVersion({ major, minor, patch }: Readonly<Record<'major' | 'minor' | 'patch', number>>): string {
  return `${major}.${minor}.${patch}`;
}
