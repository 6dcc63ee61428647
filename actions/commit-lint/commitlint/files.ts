import { type Ports, rootSpec, treeEntries, type TrustedPlace } from '@cm/app';
import { commitlintPaths, isManifest, mayHoldCommitlint } from '@cm/formats/commitlint-paths';
import { available, type Fact, unavailable } from '@cm/model';

interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

const wanted: ReadonlySet<string> = new Set(commitlintPaths);
const isWanted = (name: string): boolean => wanted.has(name);

/** The root's files that may hold a commitlint configuration: from git, else from GitHub. */
export async function filesAt(
  ports: Ports,
  repository: string | null,
  { commit, branch }: TrustedPlace,
): Promise<Fact<readonly ConfigFile[]>> {
  const local = commit === null ? unavailable('The commit is not known.') : await localFiles(ports, commit);
  const ref = commit ?? branch;
  if (local.status === 'available' || repository === null || ref === null || !ports.forge.hasToken) return local;
  const remote = await remoteFiles(ports, repository, ref);
  return remote.status === 'available' ? remote : unavailable(`${local.reason} ${remote.reason}`);
}

async function localFiles(ports: Ports, commit: string): Promise<Fact<readonly ConfigFile[]>> {
  const place = commit.slice(0, 12);
  const roots = await ports.git.objects([rootSpec(commit)]);
  if (roots.status === 'unavailable') return roots;
  const [root] = roots.value;
  if (root?.kind !== 'found') return unavailable(`The files of ${place} are not in this clone.`);
  const named = treeEntries(root.bytes, root.id.length / 2, isWanted);
  if (named === null) return unavailable(`The list of files of ${place} could not be read.`);
  const entries = named.filter(({ mode, name }) => isFile(mode) || !isManifest(name));
  const odd = entries.find(({ mode }) => !isFile(mode));
  if (odd !== undefined) return unavailable(`${odd.name} of ${place} is no ordinary file. Put the file itself there.`);
  if (entries.length === 0) return available([]);
  const blobs = await ports.git.objects(entries.map(({ name }) => `${commit}:${name}`));
  if (blobs.status === 'unavailable') return blobs;
  const files = blobs.value.map((blob, index) => ({
    path: entries[index]?.name ?? '',
    text: blob.kind === 'found' ? new TextDecoder().decode(blob.bytes) : null,
  }));
  const absent = files.find(({ text }) => text === null);
  if (absent !== undefined) return unavailable(`${absent.path} of ${place} is not in this clone.`);
  return available(holding(files));
}

/** A link or a folder is none; a package.json that is a link is passed over, since it most likely holds no such key. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

async function remoteFiles(ports: Ports, repository: string, ref: string): Promise<Fact<readonly ConfigFile[]>> {
  const names = await ports.forge.rootNames(repository, ref);
  if (names.status === 'unavailable') return names;
  const files: { readonly path: string; readonly text: string | null }[] = [];
  for (const path of names.value.filter(isWanted)) {
    const file = await ports.forge.fileAt(repository, path, ref);
    if (file.status === 'unavailable') return file;
    files.push({ path, text: file.value === null ? null : new TextDecoder().decode(file.value) });
  }
  return available(holding(files));
}

function holding(files: readonly { readonly path: string; readonly text: string | null }[]): readonly ConfigFile[] {
  return files.flatMap(({ path, text }) =>
    text !== null && mayHoldCommitlint({ path, text }) ? [{ path, text }] : [],
  );
}
