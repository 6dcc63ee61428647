import { countOf, type ForgeArtifact, type ForgeRun, hashOf, recordOf, type RepoName, textOf } from '@cm/app';
import { available, type Fact } from '@cm/model';

import { call, one, perPage } from './asking.ts';
import type { Send } from './client.ts';
import { listOf } from './replies.ts';

/** The artifacts of a name that can still be downloaded, of one run or of all; GitHub lists the newest first. */
export async function artifactsOf(
  send: Send,
  repo: RepoName,
  name: string,
  run?: number,
): Promise<Fact<readonly ForgeArtifact[]>> {
  const shown = `artifacts ${JSON.stringify(name.slice(0, 200))} of`;
  const parameters = { name, per_page: perPage };
  const asked =
    run === undefined
      ? call(repo, '/actions/artifacts', parameters, `${shown} ${repo}`, 'actions: read')
      : call(
          repo,
          '/actions/runs/{run_id}/artifacts',
          { ...parameters, run_id: run },
          `${shown} run ${run} of ${repo}`,
          'actions: read',
        );
  const listed = await one(send, asked, (data) => listOf(recordOf(data)?.['artifacts'], artifactOf));
  if (listed.status === 'unavailable') return listed;
  return available(listed.value.filter((item) => item.name === name && !item.expired).map(({ artifact }) => artifact));
}

interface Listed {
  readonly name: string;
  readonly expired: boolean;
  readonly artifact: ForgeArtifact;
}

function artifactOf(data: unknown): Listed | null {
  const item = recordOf(data);
  const [name, createdAt] = [textOf(item?.['name']), textOf(item?.['created_at'])];
  const [id, bytes] = [countOf(item?.['id']), countOf(item?.['size_in_bytes'])];
  if (name === null || createdAt === null || id === null || bytes === null) return null;
  const artifact = { id, bytes, createdAt, run: artifactRunOf(item?.['workflow_run']) };
  return { name, expired: item?.['expired'] !== false, artifact };
}

/** A run whose repositories are not both known counts as a fork's. */
function artifactRunOf(data: unknown): ForgeArtifact['run'] {
  const run = recordOf(data);
  const [id, headSha] = [countOf(run?.['id']), hashOf(run?.['head_sha'])];
  if (run === null || id === null || headSha === null) return null;
  const here = countOf(run['repository_id']);
  const fork = here === null || here !== countOf(run['head_repository_id']);
  return { id, headSha, headBranch: textOf(run['head_branch']), fork };
}

/** One run of a workflow. */
export function workflowRun(send: Send, repo: RepoName, id: number): Promise<Fact<ForgeRun>> {
  return one(
    send,
    call(repo, '/actions/runs/{run_id}', { run_id: id }, `run ${id} of ${repo}`, 'actions: read'),
    runOf,
  );
}

/** A run; null where it does not say which workflow made it from which commit. */
export function runOf(data: unknown): ForgeRun | null {
  const run = recordOf(data);
  const [id, headSha] = [countOf(run?.['id']), hashOf(run?.['head_sha'])];
  const [path, event] = [textOf(run?.['path']), textOf(run?.['event'])];
  if (run === null || id === null || headSha === null || path === null || event === null) return null;
  return {
    id,
    // A required workflow is told with the branch it comes from: `.github/workflows/ci.yml@main`.
    workflowPath: path.replace(/@.*$/s, ''),
    event,
    headSha,
    headBranch: textOf(run['head_branch']),
    headRepository: textOf(recordOf(run['head_repository'])?.['full_name']),
    conclusion: textOf(run['conclusion']),
  };
}
