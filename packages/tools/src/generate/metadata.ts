import { z } from 'zod';

const name = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'a kebab-case name');

/** The runner reads `${{` in a description as an expression and refuses the whole action. */
const description = z
  .string()
  .min(1)
  .refine((text) => !text.includes('${{'), 'a description without ${{ }}');

const input = z.strictObject({
  description,
  required: z.boolean().optional(),
  default: z.string().optional(),
  deprecationMessage: z.string().optional(),
});

const text = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const step = z
  .strictObject({
    id: z.string().optional(),
    name: z.string().optional(),
    if: z.union([z.string(), z.boolean()]).optional(),
    uses: z.string().optional(),
    with: text.optional(),
    run: z.string().optional(),
    shell: z.string().optional(),
    env: text.optional(),
    'working-directory': z.string().optional(),
    'continue-on-error': z.union([z.string(), z.boolean()]).optional(),
  })
  .refine((one) => (one.run === undefined) !== (one.uses === undefined), 'a step has either run or uses')
  .refine(
    (one) => one.run === undefined || one.shell !== undefined,
    'a run step in a composite action names its shell',
  );

const node = z.strictObject({ using: z.literal('node24'), main: z.string().min(1) });
const composite = z.strictObject({ using: z.literal('composite'), steps: z.array(step).min(1) });

/** `action.yml`, as far as this suite uses it. Source: the runner's action_yaml.json and GitHub's metadata syntax. */
export const actionMetadataSchema = z.strictObject({
  name: z.string().min(1),
  author: z.string().optional(),
  description,
  branding: z
    .strictObject({
      icon: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/, 'the name of a Feather icon'),
      color: z.enum(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']),
    })
    .optional(),
  inputs: z.record(name, input).optional(),
  outputs: z.record(name, z.strictObject({ description, value: z.string().optional() })).optional(),
  runs: z.discriminatedUnion('using', [node, composite]),
});
export type ActionMetadata = z.infer<typeof actionMetadataSchema>;
export type CompositeStep = z.infer<typeof step>;
