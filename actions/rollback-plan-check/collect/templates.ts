import type { Context, Ports } from '@cm/app';
import type { Entries } from '@cm/app/migrations';
import { available, type Fact } from '@cm/model';

import type { inputs } from '../inputs.ts';
import type { Settings } from '../settings.ts';

type Asked = Context<typeof inputs, Settings>;

/** Where GitHub looks for templates of pull requests. Source: GitHub's documentation, "Creating a pull request template". */
const place = /^(?:\.github\/|docs\/)?(?:pull_request_template\.(?:md|txt)|pull_request_template\/[^/]+\.(?:md|txt))$/i;
const mostTemplates = 50;
/** Where there is no list of files to look in. */
const usual = [
  '.github/pull_request_template.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
  'pull_request_template.md',
  'docs/pull_request_template.md',
];

/**
 * The templates of the branch that judges, whole: a change that edits its own template gains nothing. `known`: a commit
 * whose files were listed already.
 */
export async function templatesOf(
  ports: Ports,
  { trusted, change }: Asked,
  known: { readonly commit: string; readonly entries: Entries } | null,
): Promise<Fact<readonly string[]>> {
  const ofLaptop = change.change.event === 'cli' && known !== null ? known.commit : null;
  const commit = trusted.commit ?? ofLaptop;
  if (commit !== null) return ofCommit(ports, commit, known?.commit === commit ? known.entries : null);
  const { repository } = change.change;
  return trusted.branch === null || repository === null ? available([]) : ofBranch(ports, repository, trusted.branch);
}

/** Where git does not have the branch. */
async function ofBranch({ forge }: Ports, repository: string, branch: string): Promise<Fact<readonly string[]>> {
  const found: string[] = [];
  for (const path of usual) {
    const file = await forge.fileAt(repository, path, branch);
    if (file.status === 'unavailable') return file;
    if (file.value !== null) found.push(new TextDecoder().decode(file.value));
  }
  return available(found);
}

async function ofCommit(ports: Ports, commit: string, entries: Entries | null): Promise<Fact<readonly string[]>> {
  const ids: string[] = [];
  if (entries === null) {
    const read = await ports.git.tree(commit, (path, mode, id) => {
      if (mode.startsWith('100') && place.test(path)) ids.push(id);
    });
    if (read.status === 'unavailable') return read;
  } else for (const [path, id] of entries) if (place.test(path)) ids.push(id);
  const answers = await ports.git.objects(ids.slice(0, mostTemplates));
  if (answers.status === 'unavailable') return answers;
  return available(
    answers.value.flatMap((answer) => (answer.kind === 'found' ? [new TextDecoder().decode(answer.bytes)] : [])),
  );
}
