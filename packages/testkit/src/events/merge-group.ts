import { shaOf } from '../world/object-id.ts';
import { defaultSignature } from '../world/types.ts';
import { type EventFixture, type EventPlace, example, part, placed } from './seed.ts';

export interface MergeGroupEventOptions extends EventPlace {
  readonly base?: { readonly ref: string; readonly sha: string };
  readonly headSha?: string;
  /** Full ref of the queue's branch; default `refs/heads/gh-readonly-queue/<base>/pr-<number>-<base sha>`. */
  readonly headRef?: string;
  readonly number?: number;
  readonly message?: string;
}

/** A merge queue's request for checks: `base_sha..head_sha` is what would land. */
export function mergeGroupEvent(options: MergeGroupEventOptions = {}): EventFixture {
  const payload = placed(example('merge_group'), options);
  const base = options.base ?? { ref: options.defaultBranch ?? 'main', sha: shaOf('base') };
  const headSha = options.headSha ?? shaOf('queued');
  const number = options.number ?? 7;
  const group = part(payload, 'merge_group');
  const message = options.message ?? `Merge pull request #${number} from acme/feature\n\nfeat: add the basket`;
  return {
    name: 'merge_group',
    payload: {
      ...payload,
      action: 'checks_requested',
      merge_group: {
        ...group,
        head_sha: headSha,
        head_ref: options.headRef ?? `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`,
        base_sha: base.sha,
        base_ref: `refs/heads/${base.ref}`,
        head_commit: {
          ...part(group, 'head_commit'),
          id: headSha,
          message,
          author: { name: defaultSignature.name, email: defaultSignature.email },
          committer: { name: 'GitHub', email: 'noreply@github.com' },
        },
      },
    },
  };
}
