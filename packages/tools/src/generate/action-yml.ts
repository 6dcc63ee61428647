import { commonInputs, commonOutputs } from '@cm/app';
import type { AnyAction, InputSpec, InputSpecs } from '@cm/app';
import { stringify } from 'yaml';

import type { GeneratedFile } from './file.ts';
import { actionMetadataSchema } from './metadata.ts';
import type { ActionMetadata } from './metadata.ts';

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

/** `action.yml` of a control. Throws, naming the place, where the contract makes metadata that a runner would refuse. */
export function actionYml(action: AnyAction): GeneratedFile {
  const metadata: ActionMetadata = {
    name: action.title,
    description: action.description,
    branding: action.branding as NonNullable<ActionMetadata['branding']>,
    inputs: mapValues(runnerInputs(action), inputMetadata),
    outputs: mapValues(allOutputs(action), (description) => ({ description })),
    runs: { using: 'node24', main: 'index.js' },
  };
  const checked = actionMetadataSchema.safeParse(metadata);
  if (!checked.success) {
    const issues = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`actions/${action.name}/action.ts gives a bad action.yml: ${issues.join('; ')}`);
  }
  const yaml = stringify(metadata, { lineWidth: 0, singleQuote: true });
  return { path: `actions/${action.name}/action.yml`, content: notice + yaml };
}

function inputMetadata(spec: InputSpec): NonNullable<ActionMetadata['inputs']>[string] {
  return {
    description: spec.description,
    required: spec.required ?? false,
    ...(spec.default === undefined ? {} : { default: spec.default }),
  };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
