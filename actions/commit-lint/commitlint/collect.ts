import type { ChangeContext, Ports, TrustedPlace } from '@cm/app';

import type { CommitlintFacts } from './facts.ts';
import { filesAt } from './files.ts';

/**
 * The commitlint configuration of the place where the policy was read, never the change's own (DESIGN §8). Where there
 * is none, that costs a look at names that git has sent along with the policy; the reader is loaded for a file only.
 */
export async function collectCommitlint(
  ports: Ports,
  change: ChangeContext,
  trusted: TrustedPlace,
): Promise<CommitlintFacts> {
  const { repository } = change.change;
  const at = trusted.commit ?? trusted.branch;
  if (at === null) return { kind: 'none', reason: 'No default branch is known here that could have a configuration.' };
  const place = trusted.commit?.slice(0, 12) ?? at;
  const files = await filesAt(ports, repository, trusted);
  if (files.status === 'unavailable') return { kind: 'unread', reason: files.reason };
  if (files.value.length === 0) return { kind: 'none', reason: `There is no commitlint configuration at ${place}.` };
  const { readConfig } = await import('./read.ts');
  const mends = (): Promise<boolean> => isMended(ports, change, trusted);
  return readConfig(files.value, place, mends);
}

/** Whether the change itself brings a configuration that can be read, or takes it away. */
async function isMended(ports: Ports, { change }: ChangeContext, trusted: TrustedPlace): Promise<boolean> {
  const commit = change.merge ?? change.head;
  if (commit === null || commit === trusted.commit) return false;
  const files = await filesAt(ports, change.repository, { commit, branch: null });
  if (files.status === 'unavailable') return false;
  const { readCommitlintConfig } = await import('@cm/formats/commitlint');
  return (await readCommitlintConfig(files.value)).kind !== 'invalid';
}
