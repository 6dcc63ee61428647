import type { ForgeRecordCommit, ForgeSigner } from '@cm/app';
import { sameLogin } from '@cm/app';
import { listed } from '@cm/model/words';

import { isBot } from '../people.ts';
import type { CaseView } from '../view.ts';
import { fileWords } from './known.ts';
import type { Part } from './needs.ts';
import { stepOf, updatesIn } from './updates.ts';

/** A record that nobody had to write, or why it is not worked out although a bot opened the change. */
export type BotRecord =
  | { readonly kind: 'derived'; readonly login: string; readonly parts: Readonly<Record<Part, string>> }
  | { readonly kind: 'refused'; readonly why: string };

/** The record of a change that a recognised bot opened, and only bots wrote; null where a person opened it. */
export function botRecord(view: CaseView): BotRecord | null {
  const { facts, settings } = view;
  const { author, record } = facts;
  if (author === null || !isBot(author, settings.bots)) return null;
  if (record.status === 'unavailable') return { kind: 'refused', why: 'who wrote its commits could not be read' };
  const { commits, commitsWhole, createdAt } = record.value;
  if (!commitsWhole) return { kind: 'refused', why: 'it has more commits than GitHub lists' };
  const byPerson = commits.find((commit) => !isOfBots(commit, author.login, settings.bots));
  if (byPerson !== undefined) {
    const name = personIn(byPerson, author.login, settings.bots);
    return { kind: 'refused', why: `${name} wrote commit ${byPerson.sha.slice(0, 10)} of it` };
  }
  return { kind: 'derived', login: author.login, parts: partsOf(view, author.login, createdAt.slice(0, 10)) };
}

/** A merge brings the base branch up to date: clicking that button makes nobody an author of the update. */
function isOfBots({ authors, parents }: ForgeRecordCommit, opener: string, bots: readonly string[]): boolean {
  return parents.length > 1 || authors.every((signer) => isBotSigner(signer, opener, bots));
}

function isBotSigner({ login, email }: ForgeSigner, opener: string, bots: readonly string[]): boolean {
  if (login === null) return email.endsWith('[bot]@users.noreply.github.com');
  return login.endsWith('[bot]') || [opener, ...bots].some((bot) => sameLogin(bot, login));
}

function personIn({ authors }: ForgeRecordCommit, opener: string, bots: readonly string[]): string {
  const person = authors.find((signer) => !isBotSigner(signer, opener, bots));
  return (person?.login ?? person?.name ?? 'somebody').slice(0, 100);
}

function partsOf({ facts }: CaseView, login: string, created: string): Readonly<Record<Part, string>> {
  const messages = facts.messages.status === 'available' ? facts.messages.value : [];
  const updates = updatesIn([facts.title ?? '', ...messages]);
  const step = stepOf(updates);
  const isUpdate = updates.length > 0;
  const packages = listed(
    updates.map(({ name, from, to }) => (from === null ? `${name} to ${to}` : `${name} from ${from} to ${to}`)),
    10,
  );
  return {
    type: isUpdate ? 'Dependency update' : 'Automated change',
    priority: step === 'major' ? 'Medium' : 'Low',
    requester: login,
    date: created,
    description: (facts.title ?? '').trim().slice(0, 300) || 'No title.',
    justification: isUpdate
      ? `${login} keeps dependencies up to date (policy, “Dependency Updates”).`
      : `${login} opened it as its settings say.`,
    impact: [
      isUpdate ? `${packages}${step === null ? '' : `, a ${step} step`}.` : '',
      `Files: ${fileWords(facts.files)}.`,
    ]
      .join(' ')
      .trim(),
    testing: 'The checks that the branch requires.',
    rollback: 'git revert',
  };
}
