import {
  pullRequestEvent,
  type ScriptCommit,
  type WorldAccount,
  type WorldCommit,
  type WorldFile,
  type WorldPull,
} from '@cm/testkit';

import type {
  CaseCommit,
  CaseFile,
  CaseLabel,
  ClassificationCase,
} from '../../../../actions/change-gate/classify/cases/case.fixture.ts';
import { bulk, fillers } from './filler.ts';
import { leastToken, refuses, type Scene } from './scene.ts';
import { settingsText } from './settings-text.ts';

const policyPath = '.github/change-policy.yml';
const templatePath = '.github/pull_request_template.md';

/** The pull request of a row, as git and GitHub have it. */
export function classificationScene(row: ClassificationCase): Scene {
  const commits = commitsOf(row);
  const branch = row.branch ?? 'feature/TASK-1-change';
  const author = row.author ?? 'alice';
  const title = row.title ?? 'Change it';
  const newest = `c${commits.length}`;
  return {
    commits: [{ id: 'base', message: 'chore: start\n', files: baseOf(row) }, ...branchOf(row, commits, branch)],
    branch,
    pull: (sha) => ({
      title,
      body: row.body ?? null,
      user: account(author),
      ...labelsOf(row),
      ...(row.forcedBy === undefined
        ? {}
        : { forcePushes: [{ at: '2026-03-30T09:00:00Z', by: account(row.forcedBy), after: sha(newest) }] }),
    }),
    activity: (sha) => [
      { kind: 'push', at: '2026-03-30T08:00:00Z', by: account(author), before: sha('base'), after: sha(newest) },
    ],
    signed: Object.fromEntries(commits.map((one, at) => [`c${at + 1}`, signatureOf(one, author)])),
    ...(row.missing === 'collaborators' ? {} : { collaborators: (row.maintainers ?? ['mia']).map(maintainer) }),
    accounts: { 'noreply@github.com': { login: 'web-flow' } },
    permissions: leastToken,
    faults: faultsOf(row),
    ...(row.fork === undefined ? {} : { fork: 'mallory/webshop' }),
    ...(row.laptop === undefined ? {} : { laptop: { title: row.title ?? null, body: row.body ?? null } }),
    event: (pull) => {
      const label = row.labels?.at(-1)?.name;
      const action = label === undefined ? (row.body === undefined ? 'opened' : 'edited') : 'labeled';
      return pullRequestEvent({ ...pull, action, user: account(author), ...(label !== undefined && { label }) });
    },
    now: `${row.today ?? '2026-03-31'}T12:00:00Z`,
  };
}

function maintainer(login: string): { readonly account: WorldAccount; readonly role: string } {
  return { account: account(login), role: 'maintain' };
}

function account(login: string): WorldAccount {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function faultsOf({ missing }: ClassificationCase): NonNullable<Scene['faults']> {
  if (missing === 'files') return [refuses('/repos/{owner}/{repo}/pulls/{pull_number}/files')];
  return missing === 'record' ? [refuses('/graphql', 'POST')] : [];
}

function commitsOf({ commits, missing, title }: ClassificationCase): readonly CaseCommit[] {
  const own = (commits ?? [title ?? 'Change it']).map((one) => (typeof one === 'string' ? { message: one } : one));
  const [first] = own;
  return missing === 'some commits' && first !== undefined ? [...own, ...fillers(first, 1000)] : own;
}

/** The files come with the first commit; the others change nothing. */
function branchOf(row: ClassificationCase, commits: readonly CaseCommit[], branch: string): readonly ScriptCommit[] {
  return commits.map((one, at): ScriptCommit => {
    const author = one.author ?? row.author ?? 'alice';
    const committer = one.committer ?? (author === 'dependabot[bot]' ? 'web-flow' : author);
    const trailers = (one.coAuthors ?? []).map((login) => `Co-authored-by: ${login} <${addressOf(login)}>\n`);
    return {
      id: `c${at + 1}`,
      branch,
      message: `${one.message.trimEnd()}\n${trailers.length === 0 ? '' : `\n${trailers.join('')}`}`,
      author: { name: author, email: addressOf(author) },
      committer: { name: committer, email: addressOf(committer) },
      files: at === 0 ? headOf(row) : {},
    };
  });
}

function addressOf(login: string): string {
  return login === 'web-flow' ? 'noreply@github.com' : `${login}@users.noreply.github.com`;
}

function signatureOf({ author, verified }: CaseCommit, opener: string): Partial<WorldCommit> {
  const isVerified = verified ?? (author ?? opener) === 'dependabot[bot]';
  if (isVerified) return { verified: true };
  return verified === false ? { verified } : {};
}

function filesIn({ files, missing }: ClassificationCase): readonly CaseFile[] {
  const own = files.map((one): CaseFile => (typeof one === 'string' ? { path: one } : one));
  return missing === 'some files' ? [...own, ...bulk('texts', 'md', 3000)] : own;
}

/** What the main branch has: of a renamed file its former name. */
function baseOf(row: ClassificationCase): Readonly<Record<string, WorldFile>> {
  const { settings, template } = row;
  const touched = filesIn(row).flatMap(({ path, previous, status }) =>
    status === 'added' ? [] : [[previous ?? path, textOf(previous ?? path)] as const],
  );
  return {
    'start.txt': 'start\n',
    ...Object.fromEntries(touched),
    ...(settings === undefined ? {} : { [policyPath]: settingsText(settings) }),
    ...(template === undefined ? {} : { [templatePath]: template }),
  };
}

function headOf(row: ClassificationCase): Readonly<Record<string, WorldFile | null>> {
  const base = baseOf(row);
  return Object.fromEntries(
    filesIn(row).flatMap(({ path, previous, status }): readonly (readonly [string, WorldFile | null])[] => {
      if (status === 'removed') return [[path, null]];
      if (status === 'added') return [[path, textOf(path)]];
      if (previous !== undefined) {
        return [
          [previous, null],
          [path, base[previous] ?? ''],
        ];
      }
      return [[path, `${String(base[path])}# and more\n`]];
    }),
  );
}

function textOf(path: string): string {
  return path === policyPath ? settingsText({}) : `# Text of ${JSON.stringify(path)}\n`;
}

/** One minute after another; where GitHub lists only some, a hundred that say nothing come behind them. */
function labelsOf({ labels = [], missing }: ClassificationCase): Partial<WorldPull> {
  const more: readonly CaseLabel[] = Array.from({ length: 120 }, (_, at) => ({
    name: 'triage',
    by: 'tom',
    ...(at % 2 === 1 && { off: true as const }),
  }));
  const all = missing === 'some events' ? [...labels, ...more] : labels;
  const start = Date.parse('2026-03-30T10:00:00Z');
  return {
    labelEvents: all.map(({ by, name, off }, at) => ({
      at: new Date(start + at * 60_000).toISOString(),
      by: by === null ? null : account(by),
      label: name,
      put: off !== true,
    })),
  };
}
