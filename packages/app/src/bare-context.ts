import type { ChangeContext, EventSource } from './change.ts';

/** A context with nothing in it, for runs that stop before the event is read, or that need no repository. */
export function bareContext({ name: event, repository }: Pick<EventSource, 'name' | 'repository'>): ChangeContext {
  return {
    kind: 'range',
    change: { repository, event, base: null, head: null, merge: null, headRepository: null, pullRequest: null },
    defaultBranch: null,
    pullRequest: null,
    push: null,
    sender: null,
    action: null,
    branch: null,
    policyAt: { kind: 'local' },
    problem: null,
  };
}
