import type { ForgeAccount, ForgeChangeRecord, ForgeClosedIssue, ForgeDiffFile, ForgeRecordCommit } from '@cm/app';
import { fieldNames, sectionNames, writeTemplate } from '@cm/formats/record';
import { available, unavailable, type Verdict } from '@cm/model';

import type { CaseFacts, ChangeGateFacts, TemplateFile } from '../facts.ts';
import { quietRecord } from '../quiet-record.fixture.ts';
import { recordRules } from '../rules/record.ts';
import { type Category, defaults, type Settings } from '../settings.ts';
import type { CaseView } from '../view.ts';

/** A template with all that the policy asks for. */
const policyTemplate: TemplateFile = {
  path: '.github/PULL_REQUEST_TEMPLATE.md',
  text: writeTemplate({ fields: fieldNames, sections: sectionNames }, []),
};

/** A change, told in a few words. */
export interface Told {
  readonly body?: string | null;
  readonly category?: Category;
  readonly incident?: string;
  readonly templates?: readonly TemplateFile[] | null;
  readonly settings?: Partial<Settings>;
  readonly author?: ForgeAccount | null;
  readonly laptop?: boolean;
  readonly title?: string;
  readonly files?: readonly string[] | null;
  readonly messages?: readonly string[];
  /** Logins of the authors of each commit. */
  readonly commits?: readonly (readonly string[])[];
  readonly closes?: readonly Pick<ForgeClosedIssue, 'number' | 'repository' | 'body'>[];
  readonly fork?: boolean;
}

const alice: ForgeAccount = { login: 'alice', type: 'User' };

export function viewOf(told: Told): CaseView {
  const { templates = [policyTemplate], settings = {}, category = 'normal', incident = null } = told;
  const facts = factsOf(told);
  const all: ChangeGateFacts = {
    scope: { kind: 'change' },
    now: 0,
    cases: [facts],
    people: { collaborators: unavailable('Not asked.'), teams: new Map() },
    templates: templates === null ? unavailable('GitHub did not answer.') : available(templates),
    owners: available(null),
    tickets: [],
    landed: null,
  };
  const emergency =
    incident === null ? null : ({ label: 'emergency', by: 'oncall', authorised: 'yes', incident } as const);
  return {
    all,
    facts,
    settings: { ...defaults, ...settings },
    classification: {
      category,
      because: { rule: 'none', file: null, words: 'nothing else' },
      declared: null,
      kinds: [],
      emergency,
      untold: null,
    },
  };
}

function factsOf(told: Told): CaseFacts {
  const {
    body = '',
    author = alice,
    laptop = false,
    title = 'Change',
    files = ['src/a.ts'],
    messages = ['feat: more'],
  } = told;
  return {
    number: laptop ? null : 7,
    title,
    body,
    branch: 'feature',
    author: laptop ? null : author,
    record: laptop ? unavailable('There is no pull request here.') : available(recordOf(told, author)),
    laptop,
    messages: available(messages),
    files: filesOf(files),
    approvedDiffs: new Map(),
    pusher: available(author),
    asOf: null,
  };
}

function filesOf(files: readonly string[] | null): CaseFacts['files'] {
  if (files === null) return unavailable('GitHub did not list them.');
  const list = files.map((path): ForgeDiffFile => {
    return { path, status: 'modified', previous: null, additions: 1, deletions: 1, patch: null, blob: null };
  });
  return available({ files: list, whole: true });
}

function recordOf(
  { body, commits = [['alice']], closes = [], fork = false }: Told,
  author: ForgeAccount | null,
): ForgeChangeRecord {
  return {
    ...quietRecord,
    title: 'Change',
    body: body ?? '',
    author,
    headSha: 'b'.repeat(40),
    fork,
    createdAt: '2026-11-23T09:00:00Z',
    commits: commits.map(commitOf),
    closes: closes.map((issue) => ({ title: 'Change request', author: alice, ...issue })),
  };
}

function commitOf(logins: readonly string[]): ForgeRecordCommit {
  const authors = logins.map((login) => ({ login, name: login, email: `${login}@example.com` }));
  return {
    sha: 'c'.repeat(40),
    parents: ['a'.repeat(40)],
    message: 'feat: more',
    authors,
    committer: null,
    verified: true,
    authorsWhole: true,
  };
}

const levels = new Map(recordRules.map(({ id, level }) => [id, level]));

/** Each rule's outcome in a word: `pass`, `idle`, `unknown`, or the weight of what was found. */
export function outcomes(verdicts: readonly Verdict[]): Readonly<Record<string, string>> {
  return Object.fromEntries(verdicts.map((verdict) => [verdict.rule.replace('change-gate/', ''), outcomeOf(verdict)]));
}

function outcomeOf({ rule, applies, undecided, findings }: Verdict): string {
  if (!applies) return 'idle';
  const [first] = findings;
  if (undecided === true || first?.outcome === 'unknown') return 'unknown';
  return first === undefined ? 'pass' : (first.atMost ?? levels.get(rule) ?? 'notice');
}

/** The names of the rules that have an outcome, in their order. */
export function withOutcome(verdicts: readonly Verdict[], outcome: string): readonly string[] {
  return Object.entries(outcomes(verdicts)).flatMap(([rule, found]) => (found === outcome ? [rule] : []));
}
