import { type EventFixture, type EventPlace, example, type Payload, placed } from './seed.ts';

/** A run started by hand. Inputs are text, as the runner gives them. */
export function workflowDispatchEvent(
  options: EventPlace & { readonly ref?: string; readonly inputs?: Readonly<Record<string, string>> } = {},
): EventFixture {
  const payload: Payload = placed(example('workflow_dispatch'), options);
  return {
    name: 'workflow_dispatch',
    payload: {
      ...payload,
      ref: options.ref ?? `refs/heads/${options.defaultBranch ?? 'main'}`,
      inputs: options.inputs ?? {},
      workflow: '.github/workflows/change-management.yml',
    },
  };
}

/** A run by the clock: of all that happened it tells only the schedule. */
export function scheduleEvent(options: EventPlace & { readonly schedule?: string } = {}): EventFixture {
  const { inputs: _inputs, ref: _ref, sender: _sender, ...payload } = workflowDispatchEvent(options).payload;
  return { name: 'schedule', payload: { ...payload, schedule: options.schedule ?? '17 4 * * 1-5' } };
}
