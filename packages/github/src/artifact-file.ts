import type { ForgeArchive, RepoName } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { call, sent, unreadable } from './asking.ts';
import type { Send } from './client.ts';
import { unzipOne } from './unzip.ts';
import { listEntries } from './zip-directory.ts';

/** Bytes of an artifact's zip file; the files that a control keeps there are small. */
const zipCap = 64 * 1024 * 1024;
/** Bytes of all files together that are unpacked of one artifact. */
const unpackedCap = 1024 * 1024 * 1024;

/** Downloads an artifact and takes one file out of it. */
export async function artifactFile(
  send: Send,
  repo: RepoName,
  artifact: number,
  name: string,
  maxBytes: number,
): Promise<Fact<Uint8Array | null>> {
  const zip = await download(send, repo, artifact);
  return zip.status === 'unavailable' ? zip : taken(zip.value, name, maxBytes, whatIs(repo, artifact));
}

/** Downloads an artifact for its files to be unpacked one by one, in memory; nothing is written to disk. */
export async function artifactArchive(send: Send, repo: RepoName, artifact: number): Promise<Fact<ForgeArchive>> {
  const what = whatIs(repo, artifact);
  const zip = await download(send, repo, artifact);
  if (zip.status === 'unavailable') return zip;
  const names = listEntries(Buffer.from(zip.value.buffer, zip.value.byteOffset, zip.value.length));
  if (names.status === 'unavailable') return unavailable(`The files of ${what} could not be listed: ${names.reason}`);
  let left = unpackedCap;
  const read: ForgeArchive['read'] = async (name, maxBytes) => {
    const file = await taken(zip.value, name, Math.min(maxBytes, left), what);
    if (file.status === 'unavailable') return file;
    if (file.value === null) return unavailable(`${what} holds no file ${quoted(name)}.`);
    left -= file.value.length;
    return available(file.value);
  };
  return available({ names: names.value, read });
}

/**
 * GitHub answers with a redirection to a storage of its own; the token is not sent there, since `fetch` drops it on the
 * way to another host.
 */
async function download(send: Send, repo: RepoName, artifact: number): Promise<Fact<Uint8Array>> {
  const parameters = { artifact_id: artifact, archive_format: 'zip' };
  const path = '/actions/artifacts/{artifact_id}/{archive_format}';
  const asked = call(repo, path, parameters, whatIs(repo, artifact), 'actions: read');
  const reply = await sent(send, { ...asked, fileCap: zipCap });
  if (reply.kind !== 'answer') return unavailable(reply.reason);
  return reply.data instanceof Uint8Array ? available(reply.data) : unavailable(unreadable(asked));
}

async function taken(zip: Uint8Array, name: string, maxBytes: number, what: string): Promise<Fact<Uint8Array | null>> {
  const file = await unzipOne(zip, name, maxBytes);
  if (file.status === 'available') return available(file.value);
  return unavailable(`${quoted(name)} could not be read from ${what}: ${file.reason}`);
}

function whatIs(repo: RepoName, artifact: number): string {
  return `artifact ${artifact} of ${repo}`;
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}
