import type { ChangeContext } from '../change.ts';

/**
 * Why a run may not write the ledger; null where it may. Only a run of the default branch does: what a pull request, a tag or
 * another branch runs, its author wrote.
 */
export function whyNotWrite({ branch, change, defaultBranch, kind, push }: ChangeContext): string | null {
  const { event } = change;
  if (event === 'cli') return 'The ledger is written by workflow runs only, and this is a command line.';
  const onDefault =
    (kind === 'push' && push?.toDefaultBranch === true) ||
    (kind === 'range' && branch !== null && branch === defaultBranch);
  if (onDefault) return null;
  return `The ledger is written by runs of the default branch only (push, schedule, workflow_dispatch), and this one is of ${nameOf(kind, event)}. It can read the ledger.`;
}

function nameOf(kind: ChangeContext['kind'], event: string): string {
  if (kind === 'pull-request') return 'a pull request';
  if (kind === 'merge-group') return 'a merge group';
  if (kind === 'tag') return 'a tag';
  return kind === 'unsupported' ? `the event ${event.slice(0, 100)}` : 'another branch';
}
