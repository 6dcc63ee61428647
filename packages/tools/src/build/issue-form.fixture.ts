import { z } from 'zod';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[\w-]+$/, 'letters, digits, - and _ only');
const described = { label: words, description: words.optional() };
const written = { ...described, placeholder: words.optional(), value: words.optional() };
const validations = z.strictObject({ required: z.boolean().optional() }).optional();
/** GitHub adds "None" itself to a dropdown that need not be answered, and refuses it as an option. */
const option = words.refine((text) => text.toLowerCase() !== 'none', 'an option other than None');

const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal('input'), id: id.optional(), attributes: z.strictObject(written), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id: id.optional(),
    attributes: z.strictObject({ ...written, render: words.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id: id.optional(),
    attributes: z.strictObject({
      ...described,
      multiple: z.boolean().optional(),
      options: z.array(option).min(1).refine(areDifferent, 'options that differ'),
      default: z.int().min(0).optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id: id.optional(),
    attributes: z.strictObject({
      ...described,
      options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
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
  title: words.optional(),
  labels: z.array(words).optional(),
  assignees: z.array(words).optional(),
  projects: z.array(words).optional(),
  type: words.optional(),
  body: z
    .array(field)
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'a field that can be answered')
    .refine(
      (body) => areDifferent(body.flatMap((one) => (one.type === 'markdown' ? [] : one.attributes.label))),
      'labels that differ',
    )
    .refine((body) => areDifferent(body.flatMap((one) => ('id' in one && one.id !== undefined ? one.id : []))), 'ids'),
});

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
