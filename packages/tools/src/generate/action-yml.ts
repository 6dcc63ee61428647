import { commonInputs, commonOutputs } from '@cm/app';
import type { AnyAction, InputSpec, InputSpecs } from '@cm/app';
import { stringify } from 'yaml';

import type { GeneratedFile } from './file.ts';
import { metadataProblems } from './metadata.ts';
import type { ActionMetadata, CompositeStep } from './metadata.ts';

const notice = '# Generated from action.ts by `npm run generate`. Edit that file.\n';

/** The inputs that an action has on a runner: its own, then the common ones. */
export function runnerInputs(action: AnyAction): InputSpecs {
  const own = Object.entries(action.inputs as InputSpecs);
  const all = [...own, ...Object.entries(commonInputs as InputSpecs)];
  return Object.fromEntries(all.filter(([, spec]) => spec.only !== 'cli'));
}

/** The outputs of an action: the common ones, then its own. */
export function allOutputs(action: AnyAction): Readonly<Record<string, string>> {
  return { ...commonOutputs, ...action.outputs };
}

/** The folder of a composite action that holds its JavaScript step. */
export const stepFolder = 'step';

/**
 * `action.yml` of a control; of a composite one also that of its step. Throws, naming the place, where the contract makes
 * metadata that a runner would refuse.
 */
export function actionYmls(action: AnyAction): readonly GeneratedFile[] {
  const inputs = mapValues(runnerInputs(action), inputMetadata);
  const outputs = mapValues(allOutputs(action), (description) => ({ description }));
  const { title: name, description } = action;
  const branding = action.branding as NonNullable<ActionMetadata['branding']>;
  const runs = { using: 'node24', main: 'index.js' } as const;
  if (action.composite !== true) return [yml(action, '', { name, description, branding, inputs, outputs, runs })];
  return [
    yml(action, '', {
      name,
      description,
      branding,
      inputs,
      outputs: Object.fromEntries(Object.entries(allOutputs(action)).map(outputOfStep)),
      runs: { using: 'composite', steps: [{ id: 'run', ...stepOf(action) }] },
    }),
    yml(action, `${stepFolder}/`, { name: `${name}: the step`, description, inputs, outputs, runs }),
  ];
}

function outputOfStep([name, description]: readonly [string, string]): [
  string,
  { description: string; value: string },
] {
  return [name, { description, value: `\${{ steps.run.outputs.${name} }}` }];
}

/** The one step of a composite action: it gets the inputs by name, so that no text of theirs meets a shell. */
function stepOf(action: AnyAction): CompositeStep {
  const given = mapKeys(runnerInputs(action), (input) => `\${{ inputs.${input} }}`);
  return { name: action.title, uses: `$/${action.name}/${stepFolder}`, with: given };
}

function yml(action: AnyAction, folder: string, metadata: ActionMetadata): GeneratedFile {
  const found = metadataProblems(metadata);
  if (found.length > 0) throw new Error(`actions/${action.name}/action.ts gives a bad action.yml: ${found.join('; ')}`);
  const yaml = stringify(metadata, { lineWidth: 0, singleQuote: true });
  return { path: `actions/${action.name}/${folder}action.yml`, content: notice + yaml };
}

function inputMetadata(spec: InputSpec): NonNullable<ActionMetadata['inputs']>[string] {
  return {
    description: spec.description,
    required: spec.required ?? false,
    ...(spec.default === undefined ? {} : { default: spec.default }),
  };
}

function mapKeys<B>(record: Readonly<Record<string, unknown>>, change: (key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, change(key)]));
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
