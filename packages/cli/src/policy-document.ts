import type { Policy } from '@cm/policy';

type Document = Readonly<Record<string, unknown>>;

/** A policy in the words of a policy file: kebab-case keys, in the file's order. */
export function policyDocument(policy: Policy): Document {
  return {
    version: policy.version,
    mode: policy.mode,
    enforce: policy.enforce,
    'adopted-at': policy.adoptedAt,
    'protected-bases': policy.protectedBases,
    approvers: policy.approvers,
    rules: policy.rules,
    controls: Object.fromEntries(Object.entries(policy.controls).map(([name, section]) => [name, kebabKeys(section)])),
    waivers: policy.waivers,
  };
}

function kebabKeys(value: unknown): unknown {
  if (!isDocument(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [kebab(key), kebabKeys(inner)]));
}

/** `headerMaxLength` as it stands in a policy file: `header-max-length`. */
function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Data as YAML that a policy file may hold. What is not set becomes a comment, since an empty key is refused there. */
export function yamlText(document: Document, margin = ''): string {
  return Object.entries(document)
    .map(([key, value]) => yamlEntry(key, value, margin))
    .join('\n');
}

function yamlEntry(key: string, value: unknown, margin: string): string {
  if (value === null || value === undefined) return `${margin}# ${key}: not set`;
  if (isDocument(value) && Object.keys(value).length > 0) {
    return `${margin}${key}:\n${yamlText(value, `${margin}  `)}`;
  }
  if (Array.isArray(value) && (value.some(isDocument) || scalar(value).length > longestList)) {
    const items = value.map((item: unknown) => `${margin}  - ${JSON.stringify(item)}`);
    return `${margin}${key}:\n${items.join('\n')}`;
  }
  return `${margin}${key}: ${scalar(value)}`;
}

/** A longer list, in characters, has an item a line. */
const longestList = 70;

/** JSON is YAML; only words that YAML could not take for anything else go without quotes. */
function scalar(value: unknown): string {
  const plain = typeof value === 'string' && /^[a-z]{2,}(?:-[a-z0-9]+)*$/.test(value) && !yamlWords.has(value);
  return plain ? value : JSON.stringify(value);
}

const yamlWords: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
