import { error } from '../finding.ts';
import type { Job, Rule } from '../model.ts';
import { at, type Table, textOf } from '../yaml/value.ts';

/** Every job that deploys names its environment, so that its approvals, branches and secrets hold. */
export const environment: Rule = ({ jobs }) =>
  jobs
    .filter((job) => job.uses === null && mustName(job) && !deploys(job.body))
    .map(({ id, line }) =>
      error(
        'environment',
        line,
        `The job "${id}" deploys and names no environment, so no approval and no protected secret holds for it.`,
        'Write `environment:` in it, with the name of the environment that it changes.',
      ),
    );

/** Whether a job names an environment that it deploys to; `deployment: false` only reads its secrets. */
export function deploys(body: Table): boolean {
  return at(body, 'environment') !== undefined;
}

/** A job tells by its id that it deploys, or by a token that may write deployments. */
function mustName({ id, body }: Job): boolean {
  const writes = textOf(at(at(body, 'permissions'), 'deployments')) === 'write';
  const [verb = '', ...rest] = id
    .toLowerCase()
    .replace(/^roll-back/, 'rollback')
    .split(/[-_]/);
  return writes || (['deploy', 'promote', 'rollback'].includes(verb) && !rest.some((word) => onlyLooks.has(word)));
}

/** Words of jobs that look at a deployment and change nothing. */
const onlyLooks: ReadonlySet<string> = new Set(
  'check checks checklist gate gates lint notes notify plan record report status summary test tests verify'.split(' '),
);
