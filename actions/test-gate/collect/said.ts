import { type ChangeContext, type Ports, readChangeCommits } from '@cm/app';

import type { Said, Saying } from '../facts.ts';

/** What the change says of tests that go or rest: in the description as it is now, or in a commit message. */
export async function saidOf(ports: Ports, change: ChangeContext): Promise<Said> {
  const texts = [...(await descriptions(ports, change)), ...(await messages(ports, change))];
  return { removed: sayingIn(texts, 'removed'), skipped: sayingIn(texts, 'skipped') };
}

interface Text {
  readonly where: string;
  readonly text: string;
}

/** GitHub is asked where there is a token, because a run that is repeated has the event of its first time. */
async function descriptions({ forge }: Ports, { change, pullRequest }: ChangeContext): Promise<readonly Text[]> {
  if (pullRequest === null) return [];
  const asked =
    forge.hasToken && change.repository !== null
      ? await forge.pullRequest(change.repository, pullRequest.number)
      : null;
  const body = asked?.status === 'available' ? asked.value.body : pullRequest.body;
  return [{ where: 'the description', text: withoutComments(body) }];
}

async function messages(ports: Ports, change: ChangeContext): Promise<readonly Text[]> {
  const read = await readChangeCommits(ports, change);
  if (read.status === 'unavailable') return [];
  return read.value.commits.map(({ message, sha }) => ({ where: `commit ${sha.slice(0, 12)}`, text: message }));
}

const lines = {
  removed: /^[ \t>*-]{0,10}tests?[ -](?:removed|deleted):[ \t*]{0,10}(\S.{0,1000})$/im,
  skipped: /^[ \t>*-]{0,10}tests?[ -]skipped:[ \t*]{0,10}(\S.{0,1000})$/im,
} as const;

const longestText = 200_000;

function sayingIn(texts: readonly Text[], what: keyof typeof lines): Saying | null {
  for (const { text, where } of texts) {
    const reason = lines[what].exec(text.slice(0, longestText).replaceAll('\r', ''))?.[1]?.trim() ?? '';
    if (isReason(reason)) return { reason: reason.slice(0, 300), where };
  }
  return null;
}

/** At least two words that are none of a template's. */
function isReason(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]{2}/u.test(word));
  return words.length >= 2 && !/^(?:<.{0,200}>|\[.{0,200}\]|n\/a\b|none\b)/i.test(text);
}

/** A template explains itself in comments, which nobody sees. */
function withoutComments(body: string): string {
  const text = body.slice(0, longestText);
  const [first = '', ...rest] = text.split('<!--');
  return first + rest.map((part) => part.split('-->').slice(1).join('-->')).join('');
}
