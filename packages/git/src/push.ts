import { branchRefusal, refusalFix } from '@cm/app/branch-refusals';

import { cleaned } from './failure.ts';
import { type RemoteAuth, secretsOf } from './fetch.ts';

/**
 * The arguments of a push of one commit to one branch. There is no force in it: the commit stands on `expected`, and the
 * lease makes git refuse where the branch stands anywhere else by now, also where it was cut back or taken away.
 */
export function pushArguments(branch: string, expected: string | null, commit: string): readonly string[] {
  const ref = `refs/heads/${branch}`;
  return [
    ...['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags'],
    '--recurse-submodules=no',
    // Named here, because `remote.origin.receivepack` may name any program.
    '--receive-pack=git-receive-pack',
    `--force-with-lease=${ref}:${expected ?? ''}`,
    'origin',
    `${commit}:${ref}`,
  ];
}

export type PushOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'raced' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'silent' };

/**
 * What git says where somebody else was faster; from the fourth on it is the server that says so. A lock that cannot be
 * had because of another branch's name is none. Source: git's send-pack, receive-pack and refs.
 */
const races: readonly RegExp[] = [
  /\((?:stale info|fetch first|non-fast-forward|needs force)\)/,
  /but expected/,
  /unable to create .{1,500}\.lock/i,
  /failed to update ref|reference already exists|incorrect old value/,
];

/** Reads the lines of `git push --porcelain`: `<flag>\t<from>:<to>\t<summary>`. */
export function pushOutcome(output: string): PushOutcome {
  const line = output.split('\n').find((one) => /^[ *=+!-]\t[^\t]*\t/.test(one));
  if (line === undefined) return { kind: 'silent' };
  const summary = line.slice(line.indexOf('\t', 2) + 1);
  // The very same commit is there already: somebody else made it, in the same second and with the same content.
  if (line.startsWith('=')) return { kind: 'raced' };
  if (!line.startsWith('!')) return { kind: 'done' };
  return races.some((sign) => sign.test(summary)) ? { kind: 'raced' } : { kind: 'refused', reason: summary };
}

interface Refusal {
  readonly branch: string;
  /** Git's summary for the branch; empty for none. */
  readonly said: string;
  readonly errors: string;
}

/** Why a push was refused: the cause and what to do, then the server's own words. */
export function pushRefusal({ branch, errors, said }: Refusal, auth: RemoteAuth | null): string {
  const everything = `${said}\n${errors}`;
  const words = cleaned(everything, secretsOf(auth)).replace(/\.$/, '');
  const head = `\`git push\` to the branch ${branch} of \`origin\` was refused`;
  const quote = words === '' ? '' : ` (${words})`;
  return `${head}${quote}. ${refusalFix(branchRefusal(everything), branch)}`;
}
