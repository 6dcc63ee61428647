import * as z from 'zod/mini';

/** A node of a JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type Definition = z.core.$ZodTypes['_zod']['def'];
type Check = z.core.$ZodChecks['_zod']['def'];

/**
 * JSON Schema (draft 2020-12) of what may be handed to a schema, without `$schema`. It is what `z.toJSONSchema` gives for the same
 * (`io: 'input'`), which knows many more constructs and weighs 6 kB in an archive; a test compares both for all that a policy file
 * may have. What is not known here takes anything.
 */
export function toJsonSchema(schema: z.core.$ZodType): JsonSchema {
  const definition = definitionOf(schema);
  const description = z.globalRegistry.get(schema)?.description;
  const inner = innerOf(definition);
  if (inner === null) return present({ ...plain(definition), description });
  const own = present({ default: defaultOf(definition), description });
  // Twice: what a wrapper says itself stands first, and counts.
  return { ...own, ...toJsonSchema(inner), ...own };
}

/** What stands for a value that is left out; none where values are made into others, since the default is one of these. */
function defaultOf(definition: Definition): unknown {
  if (definition.type === 'prefault') return definition.defaultValue;
  return definition.type === 'default' && !makesOthers(definition.innerType) ? definition.defaultValue : undefined;
}

function makesOthers(schema: z.core.$ZodType): boolean {
  const definition = definitionOf(schema);
  return definition.type === 'transform' || partsOf(definition).some(makesOthers);
}

function partsOf(definition: Definition): readonly z.core.$ZodType[] {
  switch (definition.type) {
    case 'array':
      return [definition.element];
    case 'object':
      return Object.values(definition.shape);
    case 'pipe':
      return [definition.in, definition.out];
    case 'record':
      return [definition.keyType, definition.valueType];
    case 'union':
      return definition.options;
    default:
      return 'innerType' in definition ? [definition.innerType] : [];
  }
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schema that a wrapper stands around, as far as what is handed in goes. */
function innerOf(definition: Definition): z.core.$ZodType | null {
  if (definition.type === 'pipe') return definition.in;
  return ['default', 'optional', 'prefault'].includes(definition.type) && 'innerType' in definition
    ? definition.innerType
    : null;
}

function plain(definition: Definition): JsonSchema {
  switch (definition.type) {
    case 'array':
      return { ...sizes(definition, 'Items'), type: 'array', items: toJsonSchema(definition.element) };
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
      return { type: 'string', enum: Object.values(definition.entries) };
    case 'literal':
      return { type: typeof definition.values[0], const: definition.values[0] };
    case 'nullable':
      return anyOf([toJsonSchema(definition.innerType), { type: 'null' }]);
    case 'number':
      return ofNumber(definition);
    case 'object':
      return ofObject(definition);
    case 'record': {
      const [names, values] = [toJsonSchema(definition.keyType), toJsonSchema(definition.valueType)];
      return { type: 'object', propertyNames: names, additionalProperties: values };
    }
    case 'string':
      return ofText(definition);
    case 'union':
      return anyOf(definition.options.map(toJsonSchema));
    default:
      return {};
  }
}

function ofObject({ catchall, shape }: z.core.$ZodObjectDef): JsonSchema {
  const fields = Object.entries(shape);
  const required = fields.filter(([, field]) => field._zod.optin === undefined).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, field]) => [key, toJsonSchema(field)])),
    required: required.length > 0 ? required : undefined,
    additionalProperties: catchall?._zod.def.type === 'never' ? false : undefined,
  };
}

function ofText(definition: Definition): JsonSchema {
  const patterns = checksOf(definition).flatMap((check) =>
    check.check === 'string_format' && check.pattern !== undefined ? [check.pattern.source] : [],
  );
  return {
    type: 'string',
    ...sizes(definition, 'Length'),
    format: 'format' in definition ? definition.format : undefined,
    pattern: patterns.length === 1 ? patterns[0] : undefined,
    allOf: patterns.length > 1 ? patterns.map((pattern) => ({ pattern })) : undefined,
  };
}

function ofNumber(definition: Definition): JsonSchema {
  const checks = checksOf(definition);
  const isWhole = checks.some(({ check }) => check === 'number_format');
  const limits = (kind: 'greater_than' | 'less_than', whole: number): readonly number[] => [
    ...checks.flatMap((check) => (check.check === kind ? [Number(check.value)] : [])),
    ...(isWhole ? [whole] : []),
  ];
  return {
    type: isWhole ? 'integer' : 'number',
    minimum: highest(limits('greater_than', Number.MIN_SAFE_INTEGER)),
    maximum: lowest(limits('less_than', Number.MAX_SAFE_INTEGER)),
  };
}

/** Smallest and largest length of a text or a list; `of` is the end of their names. */
function sizes(definition: Definition, of: 'Items' | 'Length'): JsonSchema {
  const checks = checksOf(definition);
  return {
    [`min${of}`]: highest(checks.flatMap((check) => (check.check === 'min_length' ? [check.minimum] : []))),
    [`max${of}`]: lowest(checks.flatMap((check) => (check.check === 'max_length' ? [check.maximum] : []))),
  };
}

/** The checks of a schema; one of a format is its own first. */
function checksOf(definition: Definition): readonly Check[] {
  const own = 'check' in definition ? [definition as unknown as Check] : [];
  return [...own, ...(definition.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def)];
}

function highest(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function lowest(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}

/** Alternatives, as a list of types where that is all there is to say. */
function anyOf(options: readonly JsonSchema[]): JsonSchema {
  return options.every((option) => Object.keys(option).join(' ') === 'type')
    ? { type: [...new Set(options.flatMap(({ type }) => type))] }
    : { anyOf: options };
}

function present(node: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
