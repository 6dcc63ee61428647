import type { Project } from './detect.ts';

/** Team names that the documents use as an example. */
const example = '@acme/';

/** CODEOWNERS with the repository's own owner in front of the teams, which are still to be named. */
export function codeownersText(document: string, owner: string | null): string {
  return owner === null ? document : document.replaceAll(example, `@${owner}/`);
}

/** Dependabot's configuration for what the repository has: an ecosystem without files would be an error there. */
export function dependabotText(document: string, { docker, node, python }: Project): string {
  const wanted: Readonly<Record<string, boolean>> = { npm: node !== null, pip: python, docker, 'github-actions': true };
  const [head = '', ...blocks] = document.trimEnd().split(/\n\n?(?= {2}- package-ecosystem: )/);
  const kept = blocks.filter((block) => wanted[/- package-ecosystem: ([\w-]{1,50})/.exec(block)?.[1] ?? ''] === true);
  return `${head}\n${kept.join('\n\n')}\n`;
}

/** The ruleset of the default branch with the checks that the written workflows report, and no others: one that never comes blocks all. */
export function rulesetText(document: string, checks: readonly string[], host: string | null): string {
  const json = JSON.parse(document) as { rules: { type: string; parameters?: Record<string, unknown> }[] };
  const listed = checks.map((context) => (isPublic(host) ? { context, integration_id: actionsApp } : { context }));
  const rules = json.rules.flatMap((rule) => {
    if (rule.type !== 'required_status_checks') return [rule];
    return listed.length === 0 ? [] : [{ ...rule, parameters: { ...rule.parameters, required_status_checks: listed } }];
  });
  return `${JSON.stringify({ ...json, rules }, null, 2)}\n`;
}

/** GitHub Actions on github.com; another server has another number, and takes a check of anybody without one. */
const actionsApp = 15368;

function isPublic(host: string | null): boolean {
  return host === null || host === 'github.com' || host === 'ssh.github.com';
}

/** Where a team stood on the day it took the policy over; null for what could not be measured. */
export interface Start {
  /** ISO 8601 day. */
  readonly day: string;
  /** `asked`: what the policy in force asks for. Both in per cent of the lines. */
  readonly coverage: { readonly percent: number; readonly asked: number; readonly reports: readonly string[] } | null;
  readonly findings: {
    readonly bySeverity: Readonly<Record<string, number>>;
    readonly reports: readonly string[];
  } | null;
}

/** The policy file as it begins: what is not in it is as the policy document says. */
export function policyText(start: Start): string {
  return `# The change-management policy of this repository. It counts once it is on the default branch. What does not stand here is as the
# policy document says. Check it before you push: cm policy validate. What a key means: cm policy explain KEY
version: 1

# change: a pull request is red only for what it did itself. all: older problems count as errors too.
enforce: change

# The day on which the policy was taken over: deadlines of older problems count from it.
adopted-at: ${start.day}
${findingLines(start)}${coverageLines(start)}${people}
# Exceptions. Each one has a reason, an approver and an end: cm waivers audit lists them.
waivers: []
`;
}

const people = `
# Who approves what, by login: technical leads, engineers on call, who reviews for security. Until they are named, one approval
# by somebody who wrote none of the change is enough. It belongs under "controls:"
#
#   change-gate:
#     leads: [alice, bob]
#     on-call: [dora]
#     security: [erin]
`;

function findingLines({ day, findings }: Start): string {
  if (findings === null)
    return `\n# Open findings of scanners on ${day}: not measured, there was no report. From here on vuln-sla keeps the record.\n`;
  const counts = Object.entries(findings.bySeverity).map(([severity, count]) => `${count} ${severity}`);
  const from = findings.reports.join(', ');
  return `\n# Open findings of scanners on ${day}: ${counts.join(', ') || 'none'} (${from}). Their deadlines count from that day.\n`;
}

function coverageLines({ coverage, day }: Start): string {
  if (coverage === null) return `\n# Covered lines on ${day}: not measured, there was no coverage report.\n`;
  const { asked, percent, reports } = coverage;
  const where = `# Covered lines on ${day}: ${percent} % (${reports.join(', ')}). The policy asks for ${asked} %.`;
  if (percent >= asked) return `\n${where}\n`;
  return `
controls:
  coverage-gate:
    ${where}
    # The project starts where it is, and less is an error. Raise it as tests are added; new lines have a threshold of their own.
    threshold-lines: ${percent}
`;
}
