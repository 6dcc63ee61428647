import { type GitCommit, type Ports, readChangeCommits } from '@cm/app';
import { readLedger } from '@cm/app/ledger';
import { available, type Fact, unavailable } from '@cm/model';

import type { Asked } from '../collect.ts';
import type {
  CaseFacts,
  ChangeGateFacts,
  LandedCommit,
  LandedFacts,
  LedgerRows,
  PushFacts,
  ReviewFacts,
} from '../facts.ts';
import { coAuthorsIn, signedBy } from '../approvals/signers.ts';
import { type DueReview, isOwnKind, pushedFrom, registerOf } from '../landed/entries.ts';
import { saysApproved } from '../landed/reviews.ts';
import { pullsOfCommit } from './origin.ts';
import { pullCase } from './pull.ts';

/** Commits of a push for which GitHub is asked where they came from. */
const mostCommits = 100;
/** Changes that wait for a review and are looked at in one run; the rest follows with the next. */
const mostReviews = 30;
const mostEvents = 1000;

/** What a push brought, or what the schedule finds: the branch's events, and reviews that are still due. */
export async function landedFacts(
  ports: Ports,
  asked: Asked,
): Promise<Pick<ChangeGateFacts, 'scope' | 'cases' | 'landed'>> {
  const { change, policy } = asked;
  const { repository } = change.change;
  if (repository === null || change.defaultBranch === null) {
    const reason = 'The repository, or its default branch, is not known.';
    return { scope: { kind: 'unread', reason, fix: 'Run it in a workflow of GitHub.' }, cases: [], landed: null };
  }
  const ledger = await ledgerRows(ports, asked);
  const push = change.kind === 'push' ? await pushFacts(ports, asked, repository) : null;
  const cases = push === null ? [] : await broughtBy(ports, asked, push);
  const activity =
    push === null
      ? await ports.forge.activity(repository, change.defaultBranch, { most: mostEvents, period: 'month' })
      : null;
  const landed: LandedFacts = {
    push,
    activity,
    ledger,
    reviews: push === null ? await reviewsOf(ports, asked, repository, ledger) : new Map(),
    run: {
      writes: writesOf(asked),
      issues: asked.inputs.issues === true,
      adoptedAt: momentOf(policy?.adoptedAt ?? null),
    },
  };
  return { scope: { kind: push === null ? 'watch' : 'landed' }, cases, landed };
}

function writesOf({ inputs, settings }: Asked): LandedFacts['run']['writes'] {
  return inputs['write-ledger'] === true
    ? { branch: settings.ledgerBranch }
    : { reason: 'This run was not asked to write the ledger (`write-ledger`).' };
}

function momentOf(day: string | null): number | null {
  const time = Date.parse(`${day ?? ''}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}

async function ledgerRows(ports: Ports, { settings }: Asked): Promise<Fact<LedgerRows | null>> {
  const read = await readLedger(ports, settings.ledgerBranch);
  if (read.status === 'unavailable') return read;
  const { commit, verified } = read.value;
  if (commit === null) return available(null);
  if (verified.kind === 'broken') {
    const { file, line, reason } = verified.at;
    return unavailable(`The ledger is altered at ${line === null ? file : `${file}:${line}`}. ${reason}`);
  }
  const entries = verified.entries
    .filter(({ kind }) => isOwnKind(kind))
    .map(({ kind, payload, time }) => ({ kind, payload, at: Date.parse(time) }));
  return available({ last: verified.head?.seq ?? 0, entries });
}

async function pushFacts(ports: Ports, { change }: Asked, repository: string): Promise<PushFacts> {
  const { base, head } = change.change;
  const read = await readChangeCommits(ports, change);
  return {
    before: base,
    after: head ?? '',
    forced: change.push?.forced === true,
    by: change.push?.sender ?? null,
    commits:
      read.status === 'available'
        ? await commitsOf(ports, repository, change.defaultBranch ?? '', firstParents(read.value.commits, head ?? ''))
        : read,
  };
}

function firstParents(commits: readonly GitCommit[], head: string): readonly GitCommit[] {
  const byId = new Map(commits.map((commit) => [commit.sha, commit]));
  const chain: GitCommit[] = [];
  for (let at = byId.get(head); at !== undefined; at = byId.get(at.parents[0] ?? '')) chain.push(at);
  return chain;
}

async function commitsOf(
  ports: Ports,
  repository: string,
  branch: string,
  chain: readonly GitCommit[],
): Promise<Fact<readonly LandedCommit[]>> {
  if (chain.length > mostCommits) {
    return unavailable(
      `The push brought ${chain.length} commits; where they came from is asked for ${mostCommits} at most.`,
    );
  }
  const found: LandedCommit[] = [];
  for (const { sha, message } of chain) {
    const subject = message.slice(0, 1000).split('\n', 1)[0] ?? '';
    found.push({ sha, subject, pulls: await pullsOfCommit(ports, { repository, branch, sha, subject }) });
  }
  return available(found);
}

/** The pull requests that a push landed, judged as they were when they were merged. */
async function broughtBy(ports: Ports, asked: Asked, { commits }: PushFacts): Promise<readonly CaseFacts[]> {
  if (commits.status === 'unavailable') return [];
  const numbers = new Set(commits.value.flatMap(({ pulls }) => (pulls.status === 'available' ? pulls.value : [])));
  const cases: CaseFacts[] = [];
  for (const number of numbers) cases.push(await mergedCase(ports, asked, number));
  return cases;
}

async function mergedCase(ports: Ports, asked: Asked, number: number): Promise<CaseFacts> {
  const facts = await pullCase(ports, asked, number, null);
  const mergedAt = facts.record.status === 'available' ? facts.record.value.mergedAt : null;
  const time = Date.parse(mergedAt ?? '');
  return Number.isNaN(time) ? facts : { ...facts, asOf: time };
}

async function reviewsOf(
  ports: Ports,
  asked: Asked,
  repository: string,
  ledger: Fact<LedgerRows | null>,
): Promise<LandedFacts['reviews']> {
  const found = new Map<string, Fact<ReviewFacts>>();
  if (ledger.status === 'unavailable' || ledger.value === null) return found;
  const { entries } = ledger.value;
  for (const due of registerOf(entries).open.slice(0, mostReviews)) {
    found.set(due.id, await reviewOf(ports, asked, repository, { ...due, before: pushedFrom(entries, due.commit) }));
  }
  return found;
}

async function reviewOf(
  ports: Ports,
  asked: Asked,
  repository: string,
  { before, by, commit, pull }: DueReview & { readonly before: string | null },
): Promise<Fact<ReviewFacts>> {
  if (pull !== null) {
    const facts = await mergedCase(ports, asked, pull);
    return facts.record.status === 'available' ? available({ kind: 'pull', facts }) : facts.record;
  }
  const comments = await ports.forge.commitComments(repository, commit);
  if (comments.status === 'unavailable') return comments;
  const authors = comments.value.some(saysApproved)
    ? await authorsOf(ports, repository, before, commit)
    : unavailable('Nobody has commented, so nobody asked who wrote it.');
  return available({ kind: 'commit', comments: comments.value, pusher: by, authors });
}

/** Who wrote what a push brought: nobody reviews what is their own. */
async function authorsOf(
  { forge }: Ports,
  repository: string,
  before: string | null,
  commit: string,
): Promise<Fact<readonly string[]>> {
  if (before === null) return unavailable('The register does not say what stood there before the push.');
  const compared = await forge.compare(repository, before, commit);
  if (compared.status === 'unavailable') return compared;
  const { commits, total } = compared.value;
  if (commits.length < total) return unavailable('The push brought more commits than GitHub lists.');
  const logins = commits.flatMap(({ author, message }) => [
    ...(author === null ? [] : [author.login]),
    ...coAuthorsIn(message).flatMap((one) => {
      const signed = signedBy(one, new Map());
      return signed.kind === 'account' ? [signed.login] : [];
    }),
  ]);
  return available(logins);
}
