import type { WorldArtifact } from '../../world/types.ts';
import { zipOf } from '../../world/zip.ts';
import { type Call, notFound, ok, problem, type Reply, type Route } from '../contract.ts';
import { pageOf } from '../paging.ts';
import { presentArtifact, presentRun } from '../present/run.ts';

/** Runs of workflows and what they kept; a zip file lies on another host, behind a signed address. */
export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/artifacts',
    permissions: ['actions:read'],
    query: ['name'],
    answer: (call) => listed(call, call.repo.data.artifacts ?? []),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    permissions: ['actions:read'],
    query: ['name'],
    answer: (call) =>
      listed(
        call,
        (call.repo.data.artifacts ?? []).filter(({ run }) => run === Number(call.params.run_id)),
      ),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    permissions: ['actions:read'],
    answer: (call) => {
      const found = artifactOf(call);
      if (found === undefined || call.params.archive_format !== 'zip') return notFound();
      if (found.expired === true) return problem(410, 'Artifact has expired');
      // Another name of this machine is another host to a client, which must leave the token behind.
      const host = call.site.url.replace('127.0.0.1', 'localhost');
      const location = `${host}/storage/${call.repo.data.fullName}/${found.id}`;
      return { status: 302, headers: { location }, bytes: Buffer.from(''), type: 'text/html; charset=utf-8' };
    },
  },
  {
    method: 'GET',
    path: '/storage/{owner}/{repo}/{artifact_id}',
    permissions: [],
    signed: true,
    answer: (call) => {
      const found = artifactOf(call);
      if (found === undefined) return notFound();
      return { status: 200, bytes: zipOf(found.files), type: 'application/zip' };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    permissions: ['actions:read'],
    answer: (call) => {
      const run = call.repo.data.runs?.find(({ id }) => id === Number(call.params.run_id));
      return run === undefined ? notFound() : ok(presentRun(call.site, call.repo, run));
    },
  },
];

function listed(call: Call, all: readonly WorldArtifact[]): Reply {
  const name = call.query.get('name');
  const found = all.filter((artifact) => name === null || artifact.name === name).toSorted((a, b) => b.id - a.id);
  const page = pageOf(call, found.length);
  const artifacts = found.slice(page.start, page.end).map((one) => presentArtifact(call.site, call.repo, one));
  return { ...ok({ total_count: found.length, artifacts }), headers: page.headers };
}

function artifactOf(call: Call): WorldArtifact | undefined {
  return call.repo.data.artifacts?.find(({ id }) => id === Number(call.params.artifact_id));
}
