import type { RemoteTag } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { cleaned } from './failure.ts';
import { type RemoteAuth, secretsOf } from './fetch.ts';
import { type GitSetup, outputOf } from './process.ts';
import { isHash } from './revision.ts';

/** Some 300,000 tags. */
const listCap = 32 * 1024 * 1024;

/** Asks `origin` for its tags; nothing is fetched. The program of the other side is named, as for a fetch. */
export async function listRemoteTags(setup: GitSetup, auth: RemoteAuth | null): Promise<Fact<readonly RemoteTag[]>> {
  const args = ['ls-remote', '--tags', '--quiet', '--upload-pack=git-upload-pack', 'origin'];
  const output = await outputOf(setup, args, null, listCap);
  if (output.status === 'unavailable') return unavailable(cleaned(output.reason, secretsOf(auth)));
  return remoteTagsOf(output.value.toString('utf8'));
}

const peeledMark = '^{}';

/** Reads `git ls-remote --tags`: a line for each tag, and below that of an annotated one a second, of what it tags. */
export function remoteTagsOf(output: string): Fact<readonly RemoteTag[]> {
  const tags = new Map<string, RemoteTag>();
  for (const line of output.split('\n')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const [id, ref] = [line.slice(0, tab), line.slice(tab + 1)];
    if (tab === -1 || !isHash(id) || !ref.startsWith('refs/tags/')) return unavailable(unreadable);
    const name = ref.endsWith(peeledMark) ? ref.slice(0, -peeledMark.length) : ref;
    const known = tags.get(name);
    if (name === ref) tags.set(name, { name, id, peeled: null });
    else if (known === undefined) return unavailable(unreadable);
    else tags.set(name, { ...known, peeled: id });
  }
  return available([...tags.values()]);
}

const unreadable = '`git ls-remote --tags origin` gave an answer that is no list of tags.';
