import type { WorldAccount } from '@cm/testkit';

import { github, type Signer, type Story } from '../../../../actions/change-gate/approvals/cases/story.fixture.ts';

/** Puts on the label of emergencies, and has nothing else to do with the change. */
export const labeller = 'olga';

function isBot({ people }: Story, login: string): boolean {
  return people.some((one) => one.login === login && one.type === 'Bot');
}

/** The account of somebody in a story. GitHub's own bots have a login that ends in `[bot]`. */
export function accountOf(story: Story, login: string): WorldAccount {
  return isBot(story, login) ? { login: `${login}[bot]`, type: 'Bot' } : { login };
}

/** The name as the story tells it. */
export function plainName(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

/** The address that GitHub knows a signer by: of a bot the one that GitHub gave it. */
export function addressOf(story: Story, { email, login }: Signer): string {
  return login !== null && isBot(story, login) ? `${login}[bot]@users.noreply.github.com` : email;
}

/** Accounts by the addresses of everybody who has one. */
export function accountsOf(story: Story): Readonly<Record<string, WorldAccount>> {
  const signers = story.events.flatMap((event) =>
    event.kind === 'push' ? [event.commit.author, event.commit.committer, ...event.commit.coAuthors] : [],
  );
  const people = story.people.map(({ login }) => ({ login, email: `${login}@acme.example` }));
  return Object.fromEntries(
    [...people, ...signers, github].flatMap((signer) =>
      signer.login === null ? [] : [[addressOf(story, signer), accountOf(story, signer.login)]],
    ),
  );
}
