import type { RuleDefinition } from '@cm/model';

const why =
  'A schedule dies quietly: GitHub switches a workflow off after 60 days without a commit, and a run that was cancelled checks nothing. So each run of the default branch leaves a record with the scanners and the dates of their lists, and a record that is missing or too old is a finding. In the first 48 hours it is a notice.';

function heartbeatRule(check: string, clause: string, words: string, good: string, bad: string) {
  return {
    id: `vuln-sla/${check}`,
    clause,
    scope: 'repository',
    level: 'warning',
    enforcedLevel: 'error',
    title: words,
    doc: {
      why,
      good: [good],
      bad: [bad],
      fix: `Let a scheduled workflow call vuln-sla with \`write-ledger: true\` and \`check: ${check}\`: the starter workflow security-updates.yml does. \`${check}\` of the policy file says after how many hours a record is too old; null does not ask for it.`,
    },
  } as const satisfies RuleDefinition;
}

export const dailyCheck = heartbeatRule(
  'daily-check',
  'dependencies.daily-check',
  'Dependencies were checked for vulnerabilities in the last 36 hours',
  'A record of this morning.',
  'The last record is three days old.',
);

export const weeklyUpdates = heartbeatRule(
  'weekly-updates',
  'dependencies.weekly-updates',
  'Dependencies were updated in the last 8 days',
  'A record of last Monday.',
  'The last record is of last month.',
);

export const monthlyAudit = heartbeatRule(
  'monthly-audit',
  'dependencies.monthly-audit',
  'Everything that is shipped was audited in the last 32 days',
  'A record of the 1st of this month.',
  'No record at all.',
);
