import type { ForgeRecordCommit, ForgeSigner } from '@cm/app';

/** Who stands in a commit: an account, an address that belongs to none, or GitHub itself. */
export type Signed =
  | { readonly kind: 'account'; readonly login: string }
  | { readonly kind: 'unlinked'; readonly name: string; readonly email: string }
  | { readonly kind: 'nobody' };

/** Accounts by the addresses that GitHub linked somewhere in the change: a trailer says no more than an address. */
export type Addresses = ReadonlyMap<string, string>;

export function addressesIn(commits: readonly ForgeRecordCommit[]): Addresses {
  const signers = commits.flatMap(({ authors, committer }) => [...authors, ...(committer === null ? [] : [committer])]);
  return new Map(
    signers.flatMap(({ email, login }) => (login === null ? [] : [[email.toLowerCase(), login] as const])),
  );
}

export function signedBy({ login, name, email }: ForgeSigner, addresses: Addresses): Signed {
  const account = login ?? addresses.get(email.toLowerCase()) ?? loginOfNoReply(email);
  return account === null ? { kind: 'unlinked', name, email } : { kind: 'account', login: account };
}

/** The committer of what is made on the website is GitHub: nobody wrote anything as that. */
export function committedBy(signer: ForgeSigner, addresses: Addresses): Signed {
  return isGitHub(signer) ? { kind: 'nobody' } : signedBy(signer, addresses);
}

export function isGitHub({ login, email }: ForgeSigner): boolean {
  return login?.toLowerCase() === 'web-flow' || email.toLowerCase() === 'noreply@github.com';
}

/**
 * The account that an address names which GitHub gave out: `12345+alice@users.noreply.github.com`, or without the number.
 * Source: GitHub's documentation, "Setting your commit email address".
 */
function loginOfNoReply(email: string): string | null {
  const at = email.lastIndexOf('@');
  if (
    at < 1 ||
    !email
      .slice(at + 1)
      .toLowerCase()
      .startsWith('users.noreply.')
  )
    return null;
  const login = email.slice(email.lastIndexOf('+', at) + 1, at);
  return login === '' ? null : login;
}

const token = 'co-authored-by:';

/** Co-authors that a message names in lines of its own: once it is squashed, nothing else tells of them. */
export function coAuthorsIn(message: string): readonly ForgeSigner[] {
  return message.split('\n').flatMap((line): readonly ForgeSigner[] => {
    if (line.slice(0, token.length).toLowerCase() !== token) return [];
    const open = line.lastIndexOf('<');
    const close = line.indexOf('>', open);
    if (open === -1 || close === -1) return [];
    const email = line.slice(open + 1, close).trim();
    return email === '' ? [] : [{ login: null, name: line.slice(token.length, open).trim(), email }];
  });
}
