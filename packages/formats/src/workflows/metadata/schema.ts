import { z } from 'zod';

const name = z.string().regex(/^[A-Za-z_][\w-]*$/, 'a name of letters, digits, "-" and "_"');

/** The runner reads `${{` in a description as an expression and refuses the whole action. */
const description = z
  .string()
  .min(1)
  .refine((text) => !text.includes('${{'), 'a description without ${{ }}');

const input = z.strictObject({
  description,
  required: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  deprecationMessage: z.string().optional(),
});

const text = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const condition = z.union([z.string(), z.boolean()]).optional();

const step = z
  .strictObject({
    id: z.string().optional(),
    name: z.string().optional(),
    if: condition,
    uses: z.string().optional(),
    with: text.optional(),
    run: z.string().optional(),
    shell: z.string().optional(),
    env: text.optional(),
    'working-directory': z.string().optional(),
    'continue-on-error': condition,
  })
  .refine((one) => (one.run === undefined) !== (one.uses === undefined), 'a step has either run or uses')
  .refine(
    (one) => one.run === undefined || one.shell !== undefined,
    'a run step in a composite action names its shell',
  );

const file = z.string().min(1);
const node = z.strictObject({
  using: z.literal('node24', 'node24: GitHub has removed the older ones'),
  main: file,
  pre: file.optional(),
  'pre-if': condition,
  post: file.optional(),
  'post-if': condition,
});
const composite = z.strictObject({ using: z.literal('composite'), steps: z.array(step).min(1) });
const docker = z.strictObject({
  using: z.literal('docker'),
  image: file,
  entrypoint: file.optional(),
  args: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: text.optional(),
  'pre-entrypoint': file.optional(),
  'pre-if': condition,
  'post-entrypoint': file.optional(),
  'post-if': condition,
});

/** `action.yml`. Source: the runner's action_yaml.json and GitHub's metadata syntax. */
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
  runs: z.discriminatedUnion('using', [node, composite, docker]),
});
export type ActionMetadata = z.infer<typeof actionMetadataSchema>;
export type CompositeStep = z.infer<typeof step>;
