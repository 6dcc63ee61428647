import * as z from 'zod/mini';

const words = z.string().check(z.trim(), z.minLength(1));
const id = z.string().check(z.regex(/^[\w-]+$/, 'letters, digits, - and _ only'));
const described = { label: words, description: z.optional(words) };
const written = { ...described, placeholder: z.optional(words), value: z.optional(words) };
const validations = z.optional(z.strictObject({ required: z.optional(z.boolean()) }));
/** GitHub adds "None" itself to a dropdown that need not be answered, and refuses it as an option. */
const option = words.check(z.refine((text) => text.toLowerCase() !== 'none', 'an option other than None'));

const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal('input'), id: z.optional(id), attributes: z.strictObject(written), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id: z.optional(id),
    attributes: z.strictObject({ ...written, render: z.optional(words) }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id: z.optional(id),
    attributes: z.strictObject({
      ...described,
      multiple: z.optional(z.boolean()),
      options: z.array(option).check(z.minLength(1), z.refine(areDifferent, 'options that differ')),
      default: z.optional(z.int().check(z.minimum(0))),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id: z.optional(id),
    attributes: z.strictObject({
      ...described,
      options: z.array(z.strictObject({ label: words, required: z.optional(z.boolean()) })).check(z.minLength(1)),
    }),
    validations,
  }),
]);

/**
 * An issue form as GitHub takes it. Source: its documentation, "Syntax for issue forms", "Syntax for GitHub's form schema"
 * and "Common validation errors when creating issue forms".
 */
export const issueFormSchema = z.strictObject({
  name: words,
  description: words,
  title: z.optional(words),
  labels: z.optional(z.array(words)),
  assignees: z.optional(z.array(words)),
  projects: z.optional(z.array(words)),
  type: z.optional(words),
  body: z.array(field).check(
    z.refine((body) => body.some(({ type }) => type !== 'markdown'), 'a field that can be answered'),
    z.refine(
      (body) => areDifferent(body.flatMap((one) => (one.type === 'markdown' ? [] : one.attributes.label))),
      'labels that differ',
    ),
    z.refine((body) => areDifferent(body.flatMap((one) => ('id' in one && one.id !== undefined ? one.id : []))), 'ids'),
  ),
});

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
