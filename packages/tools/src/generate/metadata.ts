import { actionMetadataSchema as runnerSchema } from '@cm/formats/action-metadata';
import * as z from 'zod/mini';

export type { ActionMetadata, CompositeStep } from '@cm/formats/action-metadata';

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** `action.yml` of this suite: what a runner takes, with every name in kebab-case. */
export const actionMetadataSchema = runnerSchema.check(
  z.refine(
    ({ inputs = {}, outputs = {} }) =>
      [...Object.keys(inputs), ...Object.keys(outputs)].every((name) => kebab.test(name)),
    'a kebab-case name for each input and output',
  ),
);

/** What a runner would not take, each as `path: message`; empty where it takes all. */
export function metadataProblems(metadata: unknown): readonly string[] {
  const checked = actionMetadataSchema.safeParse(metadata, { error: z.locales.en().localeError });
  return checked.error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ?? [];
}
