import { isCommit, isRelease } from '../pins.ts';
import { suite } from '../tree.ts';
import type { DoctorFacts, Problem } from './facts.ts';
import { type OwnWorkflow, reportedBy } from './running.ts';

/** What is wrong, and what mends it. What could not be read is no problem here: it is unknown. */
export function problemsIn(facts: DoctorFacts): readonly Problem[] {
  return [
    ...nothingRuns(facts),
    ...badPins(facts),
    ...(facts.remarks.status === 'available' ? facts.remarks.value : []),
    ...inPolicy(facts),
    ...inRequirements(facts),
    ...inLabels(facts),
  ];
}

/** Without the label, the first to need the emergency path finds it closed. */
function inLabels({ emergencyLabel: label }: DoctorFacts): readonly Problem[] {
  if (label?.there.status !== 'available' || label.there.value) return [];
  return [
    {
      id: 'emergency-label',
      where: 'Issues › Labels',
      message: `There is no label "${label.name}", so nobody can open the emergency path.`,
      remedy:
        'Make it there, or name one that there is in .github/change-policy.yml: `emergency-label` under `controls: change-gate:`.',
    },
  ];
}

function nothingRuns({ running, unread }: DoctorFacts): readonly Problem[] {
  if (running.length > 0 || unread.length > 0) return [];
  return [
    {
      id: 'nothing-runs',
      where: '.github/workflows',
      message: `No workflow here runs a control of ${suite}.`,
      remedy: 'Run cm init: it writes the workflows and says what to click.',
    },
  ];
}

/** A branch moves with each commit: what runs tomorrow is not what was agreed on. */
function badPins({ workflows }: DoctorFacts): readonly Problem[] {
  return workflows.flatMap(({ outline, path }) =>
    outline.jobs
      .flatMap(({ call, steps }) => (call === null ? steps : [call, ...steps]))
      .flatMap(({ line, uses }) => {
        const [name = '', ref = ''] = uses.split('@');
        const ours = name.toLowerCase() === suite || name.toLowerCase().startsWith(`${suite}/`);
        if (!ours || isRelease(ref) || isCommit(ref)) return [];
        const message = `"${uses}" is no release, so it may change with every commit.`;
        const remedy = `Write ${name}@v1, or the commit of a release with its version behind it: cm init --pin sha.`;
        return [{ id: 'pin', where: `${path}:${line}`, message, remedy }];
      }),
  );
}

function inPolicy({ policy }: DoctorFacts): readonly Problem[] {
  if (policy.kind !== 'wrong') return [];
  return policy.sentences.map((message) => ({
    id: 'policy',
    where: '.github/change-policy.yml',
    message,
    remedy: 'Mend it, and see whether it is right: cm policy validate.',
  }));
}

function inRequirements(facts: DoctorFacts): readonly Problem[] {
  const { requirements, running, workflows } = facts;
  if (requirements.status === 'unavailable' || running.length === 0) return [];
  const { checks, rules, workflows: required } = requirements.value;
  const where = 'Settings › Rules › Rulesets';
  if (checks.length === 0 && required.length === 0) {
    const remedy = 'Import .github/rulesets/default-branch.json there; cm init writes it.';
    return [
      {
        id: 'nothing-required',
        where,
        message: 'No check is required on the default branch, so a red one stops nobody.',
        remedy,
      },
    ];
  }
  const reported = new Set(facts.running.flatMap((one) => reportedBy(one, facts.branch)));
  const own = new Set([...ownChecks, ...facts.controls.map(({ name }) => `${name}/${facts.branch ?? ''}`)]);
  const lost = checks.filter((name) => own.has(name) && !reported.has(name));
  return [
    ...lost.map((name) => ({
      id: 'check-never-reports',
      where,
      message: `The check "${name}" is required, and no workflow here reports it, so every pull request waits for ever.`,
      remedy: 'Take it out of the ruleset, or add the workflow that reports it: cm init.',
    })),
    ...(rules.includes('merge_queue') ? withoutQueue(workflows, new Set(checks), facts) : []),
  ];
}

/** Names that the starters give their checks. */
const ownChecks: ReadonlySet<string> = new Set(['Controls / Required']);

/** A check that is required and does not run for the queue stops it. */
function withoutQueue(
  workflows: readonly OwnWorkflow[],
  required: ReadonlySet<string>,
  { branch, running }: DoctorFacts,
): readonly Problem[] {
  const reporting = (path: string): readonly string[] =>
    running
      .filter(({ workflow }) => workflow === path)
      .flatMap((one) => reportedBy(one, branch))
      .filter((name) => required.has(name));
  const queued = new Set(
    workflows.flatMap(({ outline, path }) => (outline.events.has('merge_group') ? reporting(path) : [])),
  );
  const asked = workflows.filter(({ outline: { events } }) =>
    ['pull_request', 'pull_request_target'].some((one) => events.has(one)),
  );
  return asked.flatMap(({ path }) => {
    const name = reporting(path).find((one) => !queued.has(one));
    if (name === undefined) return [];
    const message = `The branch has a merge queue, and "${name}", which is required, does not run for it.`;
    return [
      {
        id: 'merge-group',
        where: path,
        message,
        remedy: 'Add `merge_group:` under `on:`, or the starter: cm init --with merge-queue.',
      },
    ];
  });
}
