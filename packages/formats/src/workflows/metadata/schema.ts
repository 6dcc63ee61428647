import * as z from 'zod/mini';

const name = z.string().check(z.regex(/^[A-Za-z_][\w-]*$/, 'a name of letters, digits, "-" and "_"'));
const filled = z.string().check(z.minLength(1));
const text = z.optional(z.string());

/** The runner reads `${{` in a description as an expression and refuses the whole action. */
const description = z.string().check(
  z.minLength(1),
  z.refine((words) => !words.includes('${{'), 'a description without ${{ }}'),
);

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const input = z.strictObject({
  description,
  required: z.optional(z.boolean()),
  default: z.optional(scalar),
  deprecationMessage: text,
});

const texts = z.optional(z.record(z.string(), scalar));
const condition = z.optional(z.union([z.string(), z.boolean()]));

const step = z
  .strictObject({
    id: text,
    name: text,
    if: condition,
    uses: text,
    with: texts,
    run: text,
    shell: text,
    env: texts,
    'working-directory': text,
    'continue-on-error': condition,
  })
  .check(
    z.refine((one) => (one.run === undefined) !== (one.uses === undefined), 'a step has either run or uses'),
    z.refine(
      (one) => one.run === undefined || one.shell !== undefined,
      'a run step in a composite action names its shell',
    ),
  );

const node = z.strictObject({
  using: z.literal('node24', 'node24: GitHub has removed the older ones'),
  main: filled,
  pre: z.optional(filled),
  'pre-if': condition,
  post: z.optional(filled),
  'post-if': condition,
});
const composite = z.strictObject({ using: z.literal('composite'), steps: z.array(step).check(z.minLength(1)) });
const docker = z.strictObject({
  using: z.literal('docker'),
  image: filled,
  entrypoint: z.optional(filled),
  args: z.optional(z.array(scalar)),
  env: texts,
  'pre-entrypoint': z.optional(filled),
  'pre-if': condition,
  'post-entrypoint': z.optional(filled),
  'post-if': condition,
});

/** `action.yml`. Source: the runner's action_yaml.json and GitHub's metadata syntax. */
export const actionMetadataSchema = z.strictObject({
  name: filled,
  author: text,
  description,
  branding: z.optional(
    z.strictObject({
      icon: z.string().check(z.regex(/^[a-z]+(?:-[a-z0-9]+)*$/, 'the name of a Feather icon')),
      color: z.enum(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']),
    }),
  ),
  inputs: z.optional(z.record(name, input)),
  outputs: z.optional(z.record(name, z.strictObject({ description, value: text }))),
  runs: z.discriminatedUnion('using', [node, composite, docker]),
});
export type ActionMetadata = z.infer<typeof actionMetadataSchema>;
export type CompositeStep = z.infer<typeof step>;
