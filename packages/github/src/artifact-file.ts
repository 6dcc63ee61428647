import type { RepoName } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { call, sent, unreadable } from './asking.ts';
import type { Send } from './client.ts';
import { unzipOne } from './unzip.ts';

/** Bytes of an artifact's zip file; the files that a control keeps there are small. */
const zipCap = 64 * 1024 * 1024;

/**
 * Downloads an artifact and takes one file out of it. GitHub answers with a redirection to a storage of its own; the
 * token is not sent there, since `fetch` drops it on the way to another host.
 */
export async function artifactFile(
  send: Send,
  repo: RepoName,
  artifact: number,
  name: string,
  maxBytes: number,
): Promise<Fact<Uint8Array | null>> {
  const parameters = { artifact_id: artifact, archive_format: 'zip' };
  const what = `artifact ${artifact} of ${repo}`;
  const asked = call(repo, '/actions/artifacts/{artifact_id}/{archive_format}', parameters, what, 'actions: read');
  const reply = await sent(send, { ...asked, fileCap: zipCap });
  if (reply.kind !== 'answer') return unavailable(reply.reason);
  if (!(reply.data instanceof Uint8Array)) return unavailable(unreadable(asked));
  const file = await unzipOne(reply.data, name, maxBytes);
  if (file.status === 'available') return available(file.value);
  return unavailable(`${JSON.stringify(name.slice(0, 200))} could not be read from ${what}: ${file.reason}`);
}
