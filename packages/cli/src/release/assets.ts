import { available, type Fact, unavailable } from '@cm/model';

import type { Asked } from './asked.ts';
import { distFolder } from './prove.ts';
import type { Evidence } from './ready.ts';
import { policyOf, type Release, type ReleaseCommitObject } from './releases.ts';
import { sbomOf } from './sbom.ts';
import { bytesAt, entriesOf } from './tree-sums.ts';

/** The files for a release's page, by name: checksums, packages, notes, and what was released from what. */
export async function assetFiles(
  asked: Asked,
  { commit, object, source, tag, ...rest }: Release,
  evidence: Evidence | null,
): Promise<Fact<ReadonlyMap<string, string>>> {
  if (commit === null || source === null || object === null) return unavailable(`${tag.name} leads to no commit.`);
  const texts = await textsOf(asked, commit.id, ['SHA256SUMS', 'lib/contents.txt', 'lib/licenses.txt']);
  if (texts.status === 'unavailable') return texts;
  const [sums = '', ...bundled] = texts.value;
  const sbom = await packagesOf(asked, source, bundled, commit, tag.version.text);
  const record = {
    tag: tag.name,
    commit: commit.id,
    tree: commit.tree,
    source,
    folder: distFolder,
    policy: policyOf({ commit, object, source, tag, ...rest }),
    tests: evidence,
  };
  return available(
    new Map([
      ['SHA256SUMS', sums],
      ...(sbom === null ? [] : [['sbom.cdx.json', sbom] as const]),
      ['notes.md', object.message],
      ['release.json', `${JSON.stringify(record, null, 2)}\n`],
    ]),
  );
}

/** Texts of files of a commit; empty for one that is not there. */
async function textsOf({ ports }: Asked, commit: string, paths: readonly string[]): Promise<Fact<readonly string[]>> {
  const tree = await entriesOf(ports, commit);
  if (tree.status === 'unavailable') return tree;
  const texts: string[] = [];
  for (const path of paths) {
    const bytes = await bytesAt(ports, tree.value, path);
    if (bytes.status === 'unavailable') return bytes;
    texts.push(new TextDecoder().decode(bytes.value ?? new Uint8Array()));
  }
  return available(texts);
}

async function packagesOf(
  { ports }: Asked,
  source: string,
  bundled: readonly string[],
  { id, seconds }: ReleaseCommitObject,
  version: string,
): Promise<string | null> {
  const lock = await ports.git.objects([`${source}:package-lock.json`]);
  const found = lock.status === 'available' ? lock.value[0] : undefined;
  if (found?.kind !== 'found') return null;
  const time = new Date(seconds * 1000).toISOString();
  return sbomOf(new TextDecoder().decode(found.bytes), bundled, { name: 'cm-actions', version, commit: id, time });
}
