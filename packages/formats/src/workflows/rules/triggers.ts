import { error } from '../finding.ts';
import type { Rule, Surroundings, Workflow, WorkflowFinding } from '../model.ts';
import { at, itemsOf, textOf } from '../yaml/value.ts';
import { calleeOf } from './siblings.ts';

/** What starts a workflow where `types` is not written. Source: GitHub's "Events that trigger workflows". */
const byItself = ['opened', 'synchronize', 'reopened'];

/** A control that reads more than commits is run again when that changes. */
export const triggerTypes: Rule = (workflow, around) =>
  ['pull_request', 'pull_request_target'].flatMap((name) => {
    const trigger = workflow.triggers.get(name);
    if (trigger === undefined) return [];
    const types = at(trigger.value ?? undefined, 'types');
    const listed = types === undefined ? byItself : itemsOf(types).map((item) => textOf(item) ?? '');
    return [...needed(workflow, around)]
      .filter(([type]) => !listed.includes(type))
      .map(([type, by]) => lacking(name, type, by, listed, types?.line ?? trigger.line));
  });

function lacking(trigger: string, type: string, by: string, listed: readonly string[], line: number): WorkflowFinding {
  const message = `"${by}" is not run again when a pull request is \`${type}\`, so its answer would be an old one.`;
  const remedy = `Write \`types: [${[...listed, type].join(', ')}]\` under \`${trigger}:\`.`;
  return error('trigger-types', line, message, remedy);
}

/** The types that what is called here needs, and the first that needs each. */
export function needed({ jobs, steps }: Workflow, around: Surroundings): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { uses } of [...jobs, ...steps]) {
    for (const type of calleeOf(uses, around)?.pullRequestTypes ?? [])
      types.set(type, types.get(type) ?? String(uses?.value));
  }
  return types;
}
