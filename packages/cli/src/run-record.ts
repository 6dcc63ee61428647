import type { RunRecord } from '@cm/model';

/** Which job ran the command, as a runner's variables say; a laptop has none of them. */
export function runRecord(env: Readonly<Record<string, string | undefined>>): Omit<RunRecord, 'evaluatedAt'> {
  const inJob = env['GITHUB_ACTIONS'] === 'true';
  const said = (name: string): string | null => (inJob ? env[name] || null : null);
  const attempt = said('GITHUB_RUN_ATTEMPT');
  return {
    id: said('GITHUB_RUN_ID'),
    attempt: attempt !== null && /^\d{1,9}$/.test(attempt) ? Number(attempt) : null,
    job: said('GITHUB_JOB'),
    workflowRef: said('GITHUB_WORKFLOW_REF'),
    actor: said('GITHUB_ACTOR'),
  };
}
