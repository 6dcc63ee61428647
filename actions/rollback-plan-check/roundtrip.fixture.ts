import type { Report } from '@cm/model';

/** A report as `migration-roundtrip` writes it: each revision went up, down and up. */
export function roundtripReport(
  head: string,
  revisions: readonly string[],
  more: Partial<Pick<Report, 'change' | 'control' | 'outcome' | 'summary'>> = {},
): string {
  const went = (revision: string) =>
    ['upgrade', 'downgrade', 'reapply'].map((step) => ({ tree: 'migrations/versions', revision, step, ok: true }));
  const report: Report = {
    schema: 'cm-actions/report/v1',
    control: 'migration-roundtrip',
    outcome: 'pass',
    summary: 'Every new revision went up, down and up.',
    change: {
      repository: 'acme/webshop',
      event: 'pull_request',
      base: null,
      head,
      merge: null,
      headRepository: null,
      pullRequest: 7,
    },
    policy: { source: 'built-in', sha256: '0'.repeat(64), commit: null, mode: 'enforce' },
    rules: [],
    findings: [],
    facts: { trees: [], steps: revisions.flatMap(went) },
    inputs: [],
    tool: { name: 'cm-actions', version: '1.0.0', tree: null },
    run: { id: '4711', attempt: 1, job: null, workflowRef: null, actor: null, evaluatedAt: '2026-11-22T12:00:00.000Z' },
    ...more,
  };
  return JSON.stringify(report);
}
