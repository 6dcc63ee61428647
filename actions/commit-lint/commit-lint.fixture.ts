import type { GitCommit, MergeSettings } from '@cm/app';
import { available, type FindingDraft, type Judgement, unavailable } from '@cm/model';

import { noBranch } from './branch/collect.ts';
import type { CommitLintFacts, PullRequestFacts } from './facts.ts';
import { noOrigins } from './origins.ts';
import { defaults } from './settings.ts';

export { defaults };

/** GitHub's defaults for a new repository. */
export const githubDefaults: MergeSettings = {
  allowSquash: true,
  allowMerge: true,
  allowRebase: true,
  squashTitle: 'COMMIT_OR_PR_TITLE',
  squashMessage: 'COMMIT_MESSAGES',
  mergeTitle: 'MERGE_MESSAGE',
  mergeMessage: 'PR_TITLE',
};

/** The hash of a test's n-th commit: `1111…`, `2222…`. */
export function shaOf(number: number): string {
  return String(number % 10).repeat(40);
}

/** An ordinary commit by a person; `parents` as a number makes as many up. */
export function commitOf(message: string, more: Partial<GitCommit> & { readonly number?: number } = {}): GitCommit {
  const { number = 1, ...rest } = more;
  const person = { authorName: 'Ada Acme', authorEmail: 'ada@acme.test' };
  const { authorName, authorEmail } = { ...person, ...rest };
  return {
    sha: shaOf(number),
    parents: [shaOf(number - 1)],
    ...person,
    committerName: authorName,
    committerEmail: authorEmail,
    message,
    ...rest,
  };
}

/** Facts of commits that a person pushed to a branch's pull request, or whatever `more` says. */
export function factsOf(commits: readonly GitCommit[], more: Partial<CommitLintFacts> = {}): CommitLintFacts {
  return {
    stage: 'range',
    draft: null,
    commits: available({ commits, expected: commits.length, how: 'git' }),
    counted: null,
    announced: [],
    pullRequest: null,
    branch: null,
    base: null,
    pushedBy: null,
    reverts: new Map(),
    origins: noOrigins,
    branchName: noBranch,
    commitlint: { kind: 'none', reason: 'There is no commitlint configuration.' },
    tickets: { asked: false, reason: 'The policy file does not say ticket-exists: true.' },
    tag: null,
    nextVersion: null,
    ...more,
  };
}

/** Facts of pull request 12 with a good title; `pull` changes it. */
export function pullFacts(
  commits: readonly GitCommit[],
  pull: Partial<PullRequestFacts> = {},
  more: Partial<CommitLintFacts> = {},
): CommitLintFacts {
  const pullRequest: PullRequestFacts = {
    number: 12,
    title: 'feat: add export',
    body: 'Closes #7',
    headRef: 'feature/export',
    baseRef: 'main',
    headOwner: 'acme',
    author: { login: 'ada', type: 'User' },
    merge: githubDefaults,
    ...pull,
  };
  return factsOf(commits, { stage: 'pull-request', base: `origin/${pullRequest.baseRef}`, pullRequest, ...more });
}

/** Facts of which nothing could be read. */
export function unreadableFacts(reason: string): CommitLintFacts {
  return factsOf([], { commits: unavailable(reason) });
}

/** Findings of one rule, by its name without the control. */
export function findingsOf(judgement: Judgement, rule: string): readonly FindingDraft[] {
  return judgement.verdicts.find((verdict) => verdict.rule === `commit-lint/${rule}`)?.findings ?? [];
}

/** Names of the rules that found something. */
export function brokenRules(judgement: Judgement): readonly string[] {
  return judgement.verdicts
    .filter((verdict) => verdict.findings.length > 0)
    .map((verdict) => verdict.rule.replace('commit-lint/', ''));
}

/** What the contract says of each commit. */
export interface ReadCommit {
  readonly sha: string | null;
  readonly header: { readonly type: string } | null;
  readonly trailers: readonly (readonly string[])[];
  readonly tickets: readonly string[];
  readonly exempt: { readonly rule: string; readonly reason: string } | null;
  readonly outcome: string;
  readonly rules: readonly string[];
}

export function commitsOf(judgement: Judgement): readonly ReadCommit[] {
  return judgement.facts['commits'] as readonly ReadCommit[];
}

export interface Row {
  /** The nearest heading above. */
  readonly section: string;
  /** Of the nearest line `Settings: {…}` in the section; `{}` without one. */
  readonly settings: unknown;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows of all tables of a Markdown text; a cell's code mark-up is taken off, escapes are resolved. */
export function tableRows(markdown: string): readonly Row[] {
  const lines = markdown.split('\n');
  const rows: Row[] = [];
  let [section, settings, names]: [string, unknown, readonly string[]] = ['', {}, []];
  for (const [index, line] of lines.entries()) {
    const code = /^Settings: `(.+)`$/.exec(line)?.[1];
    if (code !== undefined) settings = JSON.parse(code);
    if (line.startsWith('## ')) [section, settings, names] = [line.slice(3), {}, []];
    if (!line.startsWith('|') || line.startsWith('|---')) continue;
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (names.length === 0) names = cells;
    else {
      const entries = names.map((column, at) => [column, plain(cells[at] ?? '')]);
      rows.push({ section, settings, line: index + 1, cells: Object.fromEntries(entries) as Record<string, string> });
    }
  }
  return rows;
}

function plain(cell: string): string {
  const text = cell.startsWith('`') && cell.endsWith('`') ? cell.slice(1, -1) : cell;
  return text
    .replaceAll('⏎', '\n')
    .replaceAll('␍', '\r')
    .replaceAll(/\{U\+([0-9A-F]{4})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\{=(.{1,2})×(\d{1,3})\}/gu, (_, letter: string, count: string) => letter.repeat(Number(count)))
    .replaceAll(/\{(\w{1,9})×(\d{1,3})\}/g, (_, word: string, count: string) =>
      Array.from({ length: Number(count) }, () => word).join(' '),
    );
}

/** A cell that lists things, `a, b`; empty for none. */
export function listed(cell: string | undefined): readonly string[] {
  return (cell ?? '') === '' ? [] : (cell ?? '').split(', ');
}
