import { actionMetadataSchema as runnerSchema } from '@cm/formats/action-metadata';

export type { ActionMetadata, CompositeStep } from '@cm/formats/action-metadata';

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** `action.yml` of this suite: what a runner takes, with every name in kebab-case. */
export const actionMetadataSchema = runnerSchema.refine(
  ({ inputs = {}, outputs = {} }) =>
    [...Object.keys(inputs), ...Object.keys(outputs)].every((name) => kebab.test(name)),
  'a kebab-case name for each input and output',
);
