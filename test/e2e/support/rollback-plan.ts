import type { DiffRow } from '../../../actions/rollback-plan-check/diffs.fixture.ts';
import { openPullRequest, type OpenPullRequest, type Story } from './pull-request.ts';
import type { Step } from './step.ts';

/** The story of a pull request that brings a row's change. */
export function storyOf({ before, after }: Pick<DiffRow, 'before' | 'after'>, more: Story = {}): Story {
  return {
    main: [{ id: 'start', message: 'feat: start\n', files: before }],
    commits: [{ message: 'feat: change it\n', files: after }],
    depth: 2,
    ...more,
  };
}

/** Opens a pull request with a row's change and that description. */
export function opened(
  row: Pick<DiffRow, 'before' | 'after'>,
  body: string,
  more: Story = {},
): Promise<OpenPullRequest> {
  return openPullRequest(storyOf(row, { body, ...more }));
}

/** Opens it and runs the control. */
export async function planned(row: Pick<DiffRow, 'before' | 'after'>, body: string, more: Story = {}): Promise<Step> {
  const pull = await opened(row, body, more);
  return pull.run({ action: 'rollback-plan-check' });
}

/** Puts a person's answers in the place of what a printed plan leaves open. */
export function filledIn(plan: string): string {
  return plan
    .replaceAll(/\[who [^\]]*\]/g, '@ada')
    .replaceAll(/\[how many [^\]]*\]/g, '10 minutes')
    .replaceAll(/\[which backup[^\]]*\]/g, 'snapshot shop-2026-11-21, taken at 06:00 UTC')
    .replaceAll(/\[what is lost[^\]]*\]/g, 'orders of the last hour')
    .replaceAll('[database]', 'shop')
    .replaceAll('[backup file]', 'shop-2026-11-21.dump');
}
