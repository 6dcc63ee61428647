import type { CommentDone, ForgeArchive, ForgeArtifact, ForgePort, ForgeRun } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { bytesOf } from '../world/object-id.ts';
import { type WorldComment, worldDate, type WorldRepository, type WorldRun } from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';
import { zipOf } from '../world/zip.ts';

type Ask = <T>(repo: string, answer: (view: RepositoryView) => Fact<T>) => Promise<Fact<T>>;

/** What a world's repositories keep of their runs, and the comments that are made while a test runs. */
export function memoryRuns(ask: Ask): Pick<
  ForgePort,
  'artifactArchive' | 'artifactFile' | 'artifacts' | 'comment' | 'workflowRun'
> & {
  /** Comments as they stand now. */
  readonly comments: (view: RepositoryView) => readonly WorldComment[];
} {
  const made = new Map<string, readonly WorldComment[]>();
  return {
    comments: ({ data }) => made.get(data.fullName) ?? data.comments ?? [],
    artifacts: (repo, name, ofRun) =>
      ask(repo, ({ data }) => {
        const found = (data.artifacts ?? []).filter(
          (one) => one.name === name && one.expired !== true && (ofRun === undefined || one.run === ofRun),
        );
        const listed = found.toSorted((a, b) => b.id - a.id).slice(0, 100);
        return available(
          listed.map((one): ForgeArtifact => {
            const run = data.runs?.find(({ id }) => id === one.run);
            const { createdAt = worldDate, files, id } = one;
            return {
              id,
              bytes: zipOf(files).length,
              createdAt,
              run: run === undefined ? null : artifactRun(data, run),
            };
          }),
        );
      }),
    workflowRun: (repo, id) =>
      ask(repo, ({ data }) => {
        const run = data.runs?.find((one) => one.id === id);
        return run === undefined ? unavailable(`run ${id} is not found (404)`) : available(forgeRun(data, run));
      }),
    artifactFile: (repo, id, name, maxBytes) =>
      ask(repo, ({ data }) => {
        const artifact = data.artifacts?.find((one) => one.id === id && one.expired !== true);
        if (artifact === undefined) return unavailable(`artifact ${id} is not found (404)`);
        const file = Object.hasOwn(artifact.files, name) ? artifact.files[name] : undefined;
        if (file === undefined) return available(null);
        const bytes = bytesOf(file);
        return bytes.length > maxBytes ? unavailable(`${name} is over ${maxBytes} bytes`) : available(bytes);
      }),
    artifactArchive: (repo, id) =>
      ask(repo, ({ data }) => {
        const artifact = data.artifacts?.find((one) => one.id === id && one.expired !== true);
        if (artifact === undefined) return unavailable(`artifact ${id} is not found (404)`);
        const { files } = artifact;
        const read: ForgeArchive['read'] = (name, maxBytes) => {
          const file = Object.hasOwn(files, name) ? files[name] : undefined;
          if (file === undefined) return Promise.resolve(unavailable(`there is no file ${name}`));
          const bytes = bytesOf(file);
          const over = bytes.length > maxBytes;
          return Promise.resolve(over ? unavailable(`${name} is over ${maxBytes} bytes`) : available(bytes));
        };
        return available({ names: Object.keys(files).toSorted(), read });
      }),
    comment: (repo, issue, { body, marker }) =>
      ask<CommentDone>(repo, ({ data }) => {
        const all = made.get(repo) ?? data.comments ?? [];
        const own = all.find((one) => one.issue === issue && one.user?.type === 'Bot' && one.body.startsWith(marker));
        const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
        if (own?.body === text) return available({ done: 'unchanged', url: null });
        const id = own?.id ?? Math.max(1000, ...all.map((one) => one.id)) + 1;
        const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
        made.set(repo, [...all.filter((one) => one.id !== id), { id, issue, body: text, user }]);
        return available({ done: own === undefined ? 'created' : 'updated', url: null });
      }),
  };
}

function artifactRun(data: WorldRepository, run: WorldRun): ForgeArtifact['run'] {
  const { headBranch, headRepository, headSha, id } = forgeRun(data, run);
  return { id, headSha, headBranch, fork: headRepository !== data.fullName };
}

function forgeRun({ defaultBranch, fullName }: WorldRepository, run: WorldRun): ForgeRun {
  return {
    id: run.id,
    workflowPath: run.path,
    event: run.event ?? 'push',
    headSha: run.headSha,
    headBranch: run.headBranch === undefined ? defaultBranch : run.headBranch,
    headRepository: run.headRepository ?? fullName,
    conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
  };
}
