/** One key of the policy file, by its dotted place. */
export interface PolicyKey {
  readonly key: string;
  readonly description: string;
  /** What may be written, in words; empty where the schema does not say. */
  readonly allowed: string;
  /** As JSON; empty where there is none. */
  readonly byDefault: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** Every key that the policy file may have, from its JSON Schema, outermost first. Rule ids are left out: they have pages. */
export function policyKeys(schema: Schema, prefix = ''): readonly PolicyKey[] {
  return Object.entries(recordIn(schema['properties'])).flatMap(([name, value]) => {
    const node = recordIn(value);
    const key = prefix + name;
    const own = { key, description: textIn(node['description']), allowed: allowedIn(node), byDefault: defaultIn(node) };
    return key === 'rules' ? [own] : [own, ...policyKeys(node, `${key}.`), ...itemKeys(node, key)];
  });
}

function itemKeys(node: Schema, key: string): readonly PolicyKey[] {
  return policyKeys(recordIn(node['items']), `${key}.`);
}

function allowedIn(node: Schema): string {
  const choices = [node, ...recordsIn(node['anyOf'])].flatMap(branchWords).filter((word) => word !== '');
  return [...new Set(choices)].join(', or ');
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  null: 'null',
  object: 'keys with values',
};

function branchWords(branch: Schema): readonly string[] {
  if ('const' in branch) return [JSON.stringify(branch['const'])];
  if (Array.isArray(branch['enum'])) return [branch['enum'].map(String).join(', ')];
  const noun = nouns[textIn(branch['type'])] ?? '';
  const from = branch['minimum'];
  const to = branch['maximum'];
  return [typeof from === 'number' && typeof to === 'number' ? `${noun} from ${from} to ${to}` : noun];
}

function defaultIn(node: Schema): string {
  return node['default'] === undefined ? '' : JSON.stringify(node['default']);
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function recordsIn(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value.map(recordIn) : [];
}

function recordIn(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}
