import { available, type Fact, unavailable } from '@cm/model';

import { cleaned } from './failure.ts';
import { type RemoteAuth, secretsOf } from './fetch.ts';
import { type GitSetup, outputOf } from './process.ts';
import { isHash, isRefName } from './revision.ts';

const answerCap = 64 * 1024;

/** Asks `origin` where one branch stands; null where it has none. Nothing is fetched. */
export async function tipOfBranch(
  setup: GitSetup,
  name: string,
  auth: RemoteAuth | null,
): Promise<Fact<string | null>> {
  if (!isRefName(name)) return unavailable(`${JSON.stringify(name.slice(0, 200))} is no name of a branch.`);
  const ref = `refs/heads/${name}`;
  const args = ['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ref];
  const output = await outputOf(setup, args, null, answerCap);
  if (output.status === 'unavailable') return unavailable(cleaned(output.reason, secretsOf(auth)));
  return tipOf(output.value.toString('utf8'), ref);
}

/** The pattern of `ls-remote` matches the end of a name, so a branch `x/refs/heads/y` answers for `y`, too. */
function tipOf(output: string, ref: string): Fact<string | null> {
  const lines = output.split('\n').map((line) => line.split('\t'));
  const found = lines.find(([, name]) => name === ref);
  if (found === undefined) return available(null);
  const [id = ''] = found;
  return isHash(id) ? available(id) : unavailable('`git ls-remote origin` gave an answer that is no list of branches.');
}
