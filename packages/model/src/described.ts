import * as z from 'zod/mini';

/**
 * The same schema, with the text that JSON Schemas and pages show of it. No copy is made (zod's own `describe` makes one), so a
 * schema that stands in several places has one text. Throws where it would get a second.
 */
export function described<T extends z.core.$ZodType>(schema: T, text: string): T {
  if (z.globalRegistry.has(schema)) throw new Error(`A schema has one text, so make one of its own for: ${text}`);
  z.globalRegistry.add(schema, { description: text });
  return schema;
}

/** A key that may be left out: what may stand there, what holds without it, and what it is for. */
export function setting<T extends z.core.$ZodType>(
  schema: T,
  byDefault: z.core.util.NoUndefined<z.output<T>>,
  text: string,
): z.ZodMiniDefault<T> {
  return described(z._default(schema, byDefault), text);
}
