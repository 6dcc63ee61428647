import type { ForgeAccount, ForgeChangeRecord, ForgeRecordCommit, ForgeSigner } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { CaseFacts, ChangeGateFacts } from '../../facts.ts';
import { quietRecord } from '../../quiet-record.fixture.ts';
import { defaults, type Settings } from '../../settings.ts';
import type { CaseCommit, CaseFile, ClassificationCase } from './case.fixture.ts';

const headSha = 'c'.repeat(40);

/** A row of the table as the collector would give it. */
export function factsOf(row: ClassificationCase): { facts: CaseFacts; all: ChangeGateFacts; settings: Settings } {
  const facts = caseFacts(row);
  const people = (row.maintainers ?? ['mia']).map((login) => ({
    account: account(login),
    role: 'maintain',
    canPush: true,
    maintains: true,
  }));
  const all: ChangeGateFacts = {
    scope: { kind: 'change' },
    now: Date.parse(`${row.today ?? '2026-03-31'}T12:00:00Z`),
    cases: [facts],
    people: {
      collaborators:
        row.missing === 'collaborators'
          ? unavailable('Who may maintain the repository could not be read.')
          : available({ people, whole: true }),
      teams: new Map(),
    },
    templates: available(row.template === undefined ? [] : [{ path: 'template.md', text: row.template }]),
    owners: available(null),
    tickets: ['{KEY}-{n}'],
    landed: null,
  };
  return { facts, all, settings: { ...defaults, ...row.settings } };
}

function caseFacts(row: ClassificationCase): CaseFacts {
  const noRecord = row.laptop === true || row.missing === 'record';
  const record: Fact<ForgeChangeRecord> = noRecord ? unavailable('GitHub did not answer.') : available(recordOf(row));
  // GitHub lists them by their names.
  const files = row.files.map(fileOf).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    number: row.laptop === true ? null : 7,
    title: row.title ?? null,
    body: row.body ?? null,
    branch: row.branch ?? 'feature/TASK-1-change',
    author: row.laptop === true ? null : account(row.author ?? 'alice'),
    record,
    laptop: row.laptop ?? false,
    messages:
      row.missing === 'record'
        ? unavailable('GitHub did not answer.')
        : available(commitsOf(row).map((one) => one.message)),
    files:
      row.missing === 'files'
        ? unavailable('GitHub answered with 502.')
        : available({ files, whole: row.missing !== 'some files' }),
    approvedDiffs: new Map(),
    pusher: unavailable('GitHub does not say.'),
    asOf: null,
  };
}

function recordOf(row: ClassificationCase): ForgeChangeRecord {
  const labelled = (row.labels ?? []).map(({ by, name, off }, at) => ({
    at: `2026-03-30T10:${String(at).padStart(2, '0')}:00Z`,
    by: by === null ? null : account(by),
    label: name,
    put: off !== true,
  }));
  const labels = [...new Set(labelled.map(({ label }) => label))].filter(
    (name) => labelled.findLast(({ label }) => label === name)?.put === true,
  );
  const forced =
    row.forcedBy === undefined ? [] : [{ at: '2026-03-30T09:00:00Z', by: account(row.forcedBy), after: headSha }];
  return {
    ...quietRecord,
    title: row.title ?? '',
    body: row.body ?? '',
    author: account(row.author ?? 'alice'),
    headRef: row.branch ?? 'feature/TASK-1-change',
    headSha,
    fork: row.fork ?? false,
    labels,
    labelled,
    forcePushes: forced,
    timelineWhole: row.missing !== 'some events',
    commits: commitsOf(row).map((one, at) => commitOf(one, at, row.author ?? 'alice')),
    commitsWhole: row.missing !== 'some commits',
    points: 3,
  };
}

function commitsOf({ commits, title }: ClassificationCase): readonly CaseCommit[] {
  return (commits ?? [title ?? 'Change it']).map((one) => (typeof one === 'string' ? { message: one } : one));
}

function commitOf(one: CaseCommit, at: number, opener: string): ForgeRecordCommit {
  const author = one.author ?? opener;
  const committer = one.committer ?? (author === 'dependabot[bot]' ? 'web-flow' : author);
  return {
    sha: String(at + 1).padStart(40, '0'),
    parents: ['a'.repeat(40)],
    message: one.message,
    authors: [author, ...(one.coAuthors ?? [])].map(signer),
    committer: signer(committer),
    verified: one.verified ?? author === 'dependabot[bot]',
    authorsWhole: true,
  };
}

function signer(login: string): ForgeSigner {
  return { login, name: login, email: `${login}@users.noreply.github.com` };
}

function account(login: string): ForgeAccount {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function fileOf(file: string | CaseFile): { path: string; previous: string | null } & typeof touched {
  const { path, previous = null, status = 'modified' } = typeof file === 'string' ? { path: file } : file;
  return { ...touched, path, previous, status: previous === null ? status : 'renamed' };
}

const touched = {
  status: 'modified' as 'added' | 'removed' | 'modified' | 'renamed',
  additions: 1,
  deletions: 1,
  patch: null,
  blob: null,
};
