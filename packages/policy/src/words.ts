/** A value as it is shown in a message: text and numbers as JSON, a list or map by its kind. */
export function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? kindOf(value) : shownWhole(value);
}

/** A value as JSON, cut to 80 characters so that one bad value cannot fill a screen. */
export function shownWhole(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What a YAML value is, in plain words. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) {
    return 'a list';
  }
  switch (typeof value) {
    case 'object':
      return value === null ? 'empty' : 'a map of keys and values';
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'missing';
  }
}

/** Names in a row, the first twelve and how many more there are. */
export function listed(names: readonly string[]): string {
  const rest = names.length - 12;
  return rest > 1 ? `${names.slice(0, 12).join(', ')} and ${rest} more` : names.join(', ');
}

/** A place in a document as people write it: `controls.commit-lint.types[2]`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('');
}

/** A sentence with a capital and a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
}
