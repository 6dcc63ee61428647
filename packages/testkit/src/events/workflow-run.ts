import { shaOf } from '../world/object-id.ts';
import { type EventFixture, type EventPlace, eventRepository, example, part, placed, rewrite } from './seed.ts';

export interface WorkflowRunEventOptions extends EventPlace {
  /** The run that ended; default 21. */
  readonly id?: number;
  /** Its workflow's file; default `.github/workflows/ci.yml`. */
  readonly path?: string;
  /** What started it; default `pull_request`. */
  readonly event?: string;
  /** Default `success`; null while it runs. */
  readonly conclusion?: string | null;
  readonly head?: { readonly ref: string; readonly sha: string };
  /** Full name of the repository that the head is in; null where it was deleted. Default this one. */
  readonly headRepository?: string | null;
}

/** Another workflow's run has ended. As GitHub does for forks, it names no pull request. */
export function workflowRunEvent(options: WorkflowRunEventOptions = {}): EventFixture {
  const { conclusion, event, head, headRepository, id, path } = {
    id: 21,
    path: '.github/workflows/ci.yml',
    event: 'pull_request',
    conclusion: 'success',
    head: { ref: 'feature', sha: shaOf('head') },
    headRepository: options.repository ?? 'acme/webshop',
    ...options,
  };
  const seed = example('workflow_run', (candidate) => candidate['action'] === 'completed');
  const old = part(seed, 'workflow_run');
  const payload = placed(
    rewrite(seed, [
      [String(part(old, 'repository')['full_name']), options.repository ?? 'acme/webshop'],
      [`/runs/${String(old['id'])}`, `/runs/${id}`],
    ]),
    options,
  );
  const run = part(payload, 'workflow_run');
  const theirs = { ...options, repository: headRepository ?? '' };
  return {
    name: 'workflow_run',
    payload: {
      ...payload,
      workflow_run: {
        ...run,
        id,
        path,
        event,
        conclusion,
        status: conclusion === null ? 'in_progress' : 'completed',
        head_branch: head.ref,
        head_sha: head.sha,
        head_commit: { ...part(run, 'head_commit'), id: head.sha },
        pull_requests: [],
        repository: eventRepository(part(run, 'repository'), options),
        head_repository: headRepository === null ? null : eventRepository(part(run, 'head_repository'), theirs),
      },
    },
  };
}
