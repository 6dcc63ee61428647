import { numberOf, shaOf } from '../world/object-id.ts';
import { defaultAccount, defaultMergeSettings } from '../world/types.ts';
import type { CarriedPullOptions } from './pull-request.ts';
import { eventAccount, type EventPlace, eventRepository, example, part, type Payload, rewrite } from './seed.ts';

/** An example's pull request as it is to be; a field that the example's kind of event leaves out stays out. */
export function carriedPull(pull: Payload, options: CarriedPullOptions): Payload {
  const base = options.base ?? { ref: options.defaultBranch ?? 'main', sha: shaOf('base') };
  const head = options.head ?? { ref: 'feature', sha: shaOf('head') };
  return {
    ...pull,
    ...Object.fromEntries(Object.entries(said(options)).filter(([name]) => name in pull)),
    draft: options.draft ?? false,
    auto_merge: null,
    active_lock_reason: null,
    base: { ...side(part(pull, 'base'), base, options), repo: baseRepository(pull, options) },
    head: headSide(pull, head, options),
  };
}

/** What the pull request says of itself. */
function said(options: CarriedPullOptions): Payload {
  const { body, commits, labels, mergedAt, mergeSha, number, title, user } = {
    number: 7,
    title: 'feat: add the basket',
    body: 'Adds the basket.',
    user: defaultAccount,
    commits: 1,
    labels: [],
    mergedAt: null,
    mergeSha: null,
    ...options,
  };
  return {
    number,
    title,
    body,
    user: eventAccount(user),
    commits,
    labels: labels.map((name) => eventLabel(name, options)),
    merged: mergedAt !== null,
    merged_at: mergedAt,
    merge_commit_sha: mergeSha,
  };
}

/** A label as payloads have it. */
export function eventLabel(name: string, { repository = 'acme/webshop' }: EventPlace): Payload {
  const labelled = example('pull_request', (candidate) => candidate['action'] === 'labeled');
  const [id, node] = [numberOf(`label ${name}`), `LA_${numberOf(name)}`];
  const url = `https://api.github.com/repos/${repository}/labels/${encodeURIComponent(name)}`;
  return { ...part(labelled, 'label'), id, node_id: node, url, name, default: false, description: null };
}

/** Gives an example another number and head commit wherever an address names them. */
export function renumbered(seed: Payload, number: number, headSha: string): Payload {
  const pull = part(seed, 'pull_request');
  const words = ['pulls', 'pull', 'issues'];
  const pairs = words.map((word) => [`/${word}/${Number(pull['number'])}`, `/${word}/${number}`] as const);
  return rewrite(seed, [...pairs, [String(part(pull, 'head')['sha']), headSha]]);
}

function side(seed: Payload, at: { readonly ref: string; readonly sha: string }, place: EventPlace): Payload {
  const owner = (place.repository ?? 'acme/webshop').split('/')[0] ?? '';
  const user = eventAccount({ login: owner, type: 'Organization' });
  return { ...seed, ref: at.ref, sha: at.sha, label: `${owner}:${at.ref}`, user };
}

function baseRepository(pull: Payload, options: CarriedPullOptions): Payload {
  const repository = eventRepository(part(part(pull, 'base'), 'repo'), options);
  if (options.merge !== null) return { ...repository, ...defaultMergeSettings, ...options.merge };
  const told = Object.entries(repository).filter(([name]) => !(name in defaultMergeSettings));
  return Object.fromEntries(told);
}

function headSide(
  pull: Payload,
  head: { readonly ref: string; readonly sha: string },
  options: CarriedPullOptions,
): Payload {
  const seed = part(pull, 'head');
  const { fork } = options;
  if (fork === undefined) return { ...side(seed, head, options), repo: baseRepository(pull, options) };
  if (fork === null) {
    const author = options.user ?? defaultAccount;
    return { ...seed, ...head, label: `${author.login}:${head.ref}`, user: eventAccount(author), repo: null };
  }
  const place = { ...options, repository: fork };
  return { ...side(seed, head, place), repo: { ...eventRepository(part(seed, 'repo'), place), fork: true } };
}
