import { type WorldArtifact, type WorldRun, worldDate } from '../../world/types.ts';
import { zipOf } from '../../world/zip.ts';
import type { JsonObject, Site } from '../contract.ts';
import { idIn, type RepositoryState } from '../state.ts';
import { htmlUrl, nodeId } from './account.ts';
import { presentMinimalRepository } from './repository.ts';

/** GitHub keeps an artifact for 90 days, unless told otherwise. */
const keptDays = 90;

/** GitHub's `artifact`. */
export function presentArtifact(site: Site, repo: RepositoryState, artifact: WorldArtifact): JsonObject {
  const { fullName } = repo.data;
  const url = `${site.url}/repos/${fullName}/actions/artifacts/${artifact.id}`;
  const createdAt = artifact.createdAt ?? worldDate;
  const run = repo.data.runs?.find(({ id }) => id === artifact.run);
  return {
    id: artifact.id,
    node_id: nodeId(`artifact ${fullName} ${artifact.id}`),
    name: artifact.name,
    size_in_bytes: zipOf(artifact.files).length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired === true,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: new Date(Date.parse(createdAt) + keptDays * 86_400_000).toISOString(),
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: idIn(repo, 'repository'),
            head_repository_id: headOf(site, repo, run).id,
            ...(branchOf(repo, run) === null ? {} : { head_branch: branchOf(repo, run) }),
            head_sha: run.headSha,
          },
  };
}

function branchOf(repo: RepositoryState, run: WorldRun): string | null {
  return run.headBranch === undefined ? repo.data.defaultBranch : run.headBranch;
}

function headOf(site: Site, repo: RepositoryState, run: WorldRun): JsonObject {
  const head = run.headRepository === undefined ? repo : site.state(run.headRepository);
  return presentMinimalRepository(site, head ?? repo);
}

/** GitHub's `workflow-run`. */
export function presentRun(site: Site, repo: RepositoryState, run: WorldRun): JsonObject {
  const { fullName } = repo.data;
  const url = `${site.url}/repos/${fullName}/actions/runs/${run.id}`;
  const workflow = idIn(repo, `workflow ${run.path}`);
  const conclusion = run.conclusion === undefined ? 'success' : run.conclusion;
  const commit = repo.commit(run.headSha);
  const person = { name: 'acme-dev', email: 'dev@acme.example' };
  return {
    id: run.id,
    node_id: nodeId(`run ${fullName} ${run.id}`),
    name: 'CI',
    path: run.path,
    event: run.event ?? 'push',
    head_branch: branchOf(repo, run),
    head_sha: run.headSha,
    head_commit:
      commit === null
        ? null
        : {
            id: commit.sha,
            tree_id: commit.tree ?? commit.sha,
            message: commit.message,
            timestamp: commit.author?.date ?? worldDate,
            author: person,
            committer: person,
          },
    repository: presentMinimalRepository(site, repo),
    head_repository: headOf(site, repo, run),
    display_title: commit?.message.split('\n')[0] ?? '',
    run_number: 1,
    run_attempt: 1,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    workflow_id: workflow,
    pull_requests: [],
    created_at: worldDate,
    updated_at: worldDate,
    url,
    html_url: htmlUrl(`${fullName}/actions/runs/${run.id}`),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    check_suite_url: `${site.url}/repos/${fullName}/check-suites/${run.id}`,
    workflow_url: `${site.url}/repos/${fullName}/actions/workflows/${workflow}`,
  };
}
