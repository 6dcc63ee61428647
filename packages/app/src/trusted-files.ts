import { available, type Fact } from '@cm/model';

import type { ChangeContext } from './change.ts';
import type { TrustedPlace } from './define.ts';
import type { Ports } from './ports.ts';

/** Which files of the trusted branch are wanted. */
export interface WantedFiles {
  /** Told by the whole path, in a listing. */
  readonly isWanted: (path: string) => boolean;
  /** Where to look without a listing: git does not have the branch, and GitHub is asked for each. */
  readonly usual: readonly string[];
  readonly most: number;
}

/** Where GitHub looks for templates of pull requests. Source: GitHub's documentation, "Creating a pull request template". */
const pulls = /^(?:\.github\/|docs\/)?(?:pull_request_template\.(?:md|txt)|pull_request_template\/[^/]+\.(?:md|txt))$/i;

/** Templates of pull requests. */
export const pullTemplates: WantedFiles = {
  isWanted: (path) => pulls.test(path),
  most: 50,
  usual: [
    '.github/pull_request_template.md',
    '.github/PULL_REQUEST_TEMPLATE.md',
    'pull_request_template.md',
    'docs/pull_request_template.md',
  ],
};

export interface TrustedFile {
  readonly path: string;
  readonly text: string;
}

interface Asked {
  readonly trusted: TrustedPlace;
  readonly change: ChangeContext;
}

/**
 * Files as they stand where the policy is read: a change that edits its own template or its own owners gains nothing.
 * `known`: a commit whose files were listed already; on a laptop without a policy branch it stands in for that.
 */
export async function trustedFiles(
  ports: Ports,
  { trusted, change }: Asked,
  wanted: WantedFiles,
  known: { readonly commit: string; readonly entries: ReadonlyMap<string, string> } | null,
): Promise<Fact<readonly TrustedFile[]>> {
  const ofLaptop = change.change.event === 'cli' && known !== null ? known.commit : null;
  const commit = trusted.commit ?? ofLaptop;
  if (commit !== null) return ofCommit(ports, commit, wanted, known?.commit === commit ? known.entries : null);
  const { repository } = change.change;
  if (trusted.branch === null || repository === null) return available([]);
  return ofBranch(ports, repository, trusted.branch, wanted.usual);
}

/** Where git does not have the branch. */
async function ofBranch(
  { forge }: Ports,
  repository: string,
  branch: string,
  paths: readonly string[],
): Promise<Fact<readonly TrustedFile[]>> {
  const found: TrustedFile[] = [];
  for (const path of paths) {
    const file = await forge.fileAt(repository, path, branch);
    if (file.status === 'unavailable') return file;
    if (file.value !== null) found.push({ path, text: new TextDecoder().decode(file.value) });
  }
  return available(found);
}

async function ofCommit(
  ports: Ports,
  commit: string,
  { isWanted, most }: WantedFiles,
  entries: ReadonlyMap<string, string> | null,
): Promise<Fact<readonly TrustedFile[]>> {
  const found: { readonly path: string; readonly id: string }[] = [];
  if (entries === null) {
    const read = await ports.git.tree(commit, (path, mode, id) => {
      if (mode.startsWith('100') && isWanted(path)) found.push({ path, id });
    });
    if (read.status === 'unavailable') return read;
  } else for (const [path, id] of entries) if (isWanted(path)) found.push({ path, id });
  const asked = found.slice(0, most);
  const answers = await ports.git.objects(asked.map(({ id }) => id));
  if (answers.status === 'unavailable') return answers;
  return available(
    answers.value.flatMap((answer, index) => {
      const path = asked[index]?.path;
      return answer.kind === 'found' && path !== undefined
        ? [{ path, text: new TextDecoder().decode(answer.bytes) }]
        : [];
    }),
  );
}
