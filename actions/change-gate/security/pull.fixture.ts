import type {
  ForgeAccount,
  ForgeChangeRecord,
  ForgeDiffFile,
  ForgeDiffFiles,
  ForgeRecordCommit,
  ForgeRecordReview,
  ForgeSigner,
} from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { CaseFacts } from '../facts.ts';
import { quietRecord } from '../quiet-record.fixture.ts';
import { type Category, defaults, type Settings } from '../settings.ts';
import type { CaseView } from '../view.ts';

const head = 'c'.repeat(40);

/** A pull request of ann; what is not said is quiet. */
export interface Pull {
  /** `path` → lines with their marks; null: GitHub shows none. */
  readonly files?: Readonly<Record<string, readonly string[] | null>>;
  readonly filesFact?: Fact<ForgeDiffFiles>;
  readonly settings?: Partial<Settings>;
  /** Who approved the head; `!bob`: who approved an older commit. */
  readonly approved?: readonly string[];
  readonly category?: Category;
  readonly title?: string;
  readonly body?: string;
  readonly branch?: string;
  readonly author?: string;
  readonly commits?: readonly (string | { readonly message: string; readonly by?: string; readonly github?: true })[];
  readonly commitsWhole?: boolean;
  readonly people?: readonly string[];
  readonly labels?: readonly string[];
  readonly tickets?: readonly string[];
  readonly teams?: Readonly<Record<string, Fact<readonly string[]>>>;
  /** No GitHub: a range on a laptop. */
  readonly laptop?: true;
  readonly noRecord?: true;
}

export function viewOf(pull: Pull): CaseView {
  const facts = factsOf(pull);
  const settings = { ...defaults, ...pull.settings };
  const people = (pull.people ?? ['ann', 'bob', 'eve']).map((login) => ({
    account: account(login),
    role: 'write',
    canPush: true,
    maintains: false,
  }));
  return {
    settings,
    facts,
    classification: {
      category: pull.category ?? 'normal',
      because: { rule: 'unmatched', file: null, words: '' },
      declared: null,
      kinds: [],
      emergency: null,
      untold: null,
    },
    all: {
      scope: { kind: 'change' },
      now: Date.parse('2026-03-31T12:00:00Z'),
      cases: [facts],
      people: { collaborators: available({ people, whole: true }), teams: new Map(Object.entries(pull.teams ?? {})) },
      templates: available([]),
      owners: available(null),
      tickets: pull.tickets ?? ['{KEY}-{n}', '#{n}'],
      landed: null,
    },
  };
}

function factsOf(pull: Pull): CaseFacts {
  const author = pull.author ?? 'ann';
  const { title = 'feat: x', body = '', branch = 'x', laptop = false } = pull;
  const own = { number: 12, title, body, author: account(author) };
  const record = laptop || pull.noRecord ? unavailable('GitHub did not answer.') : available(recordOf(pull, author));
  return {
    ...(laptop ? { number: null, title: null, body: null, author: null } : own),
    branch,
    record,
    laptop,
    messages: available(commitsOf(pull, author).map(({ message }) => message)),
    files: pull.filesFact ?? available({ files: Object.entries(pull.files ?? {}).map(fileOf), whole: true }),
    approvedDiffs: new Map(),
    pusher: available(account(author)),
    asOf: null,
  };
}

function fileOf([path, lines]: readonly [string, readonly string[] | null]): ForgeDiffFile {
  const additions = lines?.filter((line) => line.startsWith('+')).length ?? 5000;
  const deletions = lines?.filter((line) => line.startsWith('-')).length ?? 0;
  const patch = lines === null ? null : ['@@ -1,9 +1,9 @@', ...lines].join('\n');
  return { path, status: 'modified', previous: null, additions, deletions, patch, blob: null };
}

function recordOf(pull: Pull, author: string): ForgeChangeRecord {
  return {
    ...quietRecord,
    number: 12,
    title: pull.title ?? 'feat: x',
    body: pull.body ?? '',
    author: account(author),
    headRef: pull.branch ?? 'x',
    headSha: head,
    headRepository: 'acme/shop',
    labels: pull.labels ?? [],
    reviews: (pull.approved ?? []).map(reviewOf),
    commits: commitsOf(pull, author),
    commitsWhole: pull.commitsWhole ?? true,
    points: 3,
  };
}

function reviewOf(name: string): ForgeRecordReview {
  const login = name.replace('!', '');
  const commit = name.startsWith('!') ? 'b'.repeat(40) : head;
  return {
    user: account(login),
    state: 'APPROVED',
    commit,
    submittedAt: '2026-03-30T12:00:00Z',
    canPush: true,
    url: null,
  };
}

function commitsOf({ commits }: Pull, author: string): readonly ForgeRecordCommit[] {
  return (commits ?? ['feat: x']).map((one) => {
    const { message, by = author, github = false } = typeof one === 'string' ? { message: one } : one;
    const web = { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' };
    const parents = message.startsWith('Merge ') ? [head, 'd'.repeat(40)] : [head];
    const committer = github ? web : signer(by);
    return { sha: head, parents, message, authors: [signer(by)], committer, verified: false, authorsWhole: true };
  });
}

function signer(login: string): ForgeSigner {
  return { login, name: login, email: `${login}@users.noreply.github.com` };
}

function account(login: string): ForgeAccount {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
