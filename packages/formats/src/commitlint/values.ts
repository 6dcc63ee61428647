import { caseNames, type ValueKind } from './rule-table.ts';

/** Something wrong in a configuration: at which keys, what, and what to write. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix: string;
}

/** What a rule's value is wrong in; a value that is left out never is. commitlint itself would throw, or misjudge. */
export function valueFaults(rule: string, kind: ValueKind, value: unknown): readonly Fault[] {
  if (value === undefined) return [];
  switch (kind) {
    case 'none':
      return [];
    case 'length':
      return isLength(value) ? [] : [fault(rule, value, 'a number of characters', 'Write a number, such as 100.')];
    case 'text':
      return typeof value === 'string' ? [] : [fault(rule, value, 'text', 'Write it in quotes.')];
    case 'case':
      return casesFaults(rule, value, []);
    case 'list':
      return listFaults(rule, value, []);
    case 'scope-case':
      return isMap(value) ? mapFaults(rule, value, 'cases', casesFaults) : casesFaults(rule, value, []);
    default:
      return isMap(value) ? mapFaults(rule, value, 'scopes', listFaults) : listFaults(rule, value, []);
  }
}

/** A value as commitlint computes with it: a length in quotes counts as the number. */
export function plainValue(kind: ValueKind, value: unknown): unknown {
  return kind === 'length' && typeof value === 'string' ? Number(value) : value;
}

type Check = (rule: string, value: unknown, path: Fault['path']) => readonly Fault[];

function fault(rule: string, value: unknown, wanted: string, fix: string, path: Fault['path'] = []): Fault {
  return { path, message: `The value of "${rule}" is ${shown(value)}, and must be ${wanted}.`, fix };
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' ? !Number.isNaN(value) : typeof value === 'string' && /^[0-9]{1,9}$/.test(value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapFaults(
  rule: string,
  value: Readonly<Record<string, unknown>>,
  key: 'cases' | 'scopes',
  check: Check,
): readonly Fault[] {
  const delimiters = value['delimiters'];
  const inner = value[key];
  return [
    ...(Array.isArray(inner)
      ? check(rule, inner, [key])
      : [fault(rule, inner, `a map with a list of "${key}"`, `Write ${key}: [...].`, [key])]),
    ...(delimiters === undefined ? [] : listFaults(rule, delimiters, ['delimiters'])),
  ];
}

function casesFaults(rule: string, value: unknown, path: Fault['path']): readonly Fault[] {
  const wanted = 'the name of a case';
  const fix = `Write one of ${caseNames.slice(0, 8).join(', ')}, or a list of them.`;
  if (!Array.isArray(value)) {
    return isCase(value) || isConditionedCase(value) ? [] : [fault(rule, value, wanted, fix, path)];
  }
  return value.flatMap((item: unknown, index) =>
    isCase(item) || isConditionedCase(item) ? [] : [fault(rule, item, wanted, fix, [...path, index])],
  );
}

function isCase(value: unknown): boolean {
  return typeof value === 'string' && caseNames.includes(value);
}

function isConditionedCase(value: unknown): boolean {
  return isMap(value) && isCase(value['case']) && [undefined, 'always', 'never'].includes(value['when'] as string);
}

function listFaults(rule: string, value: unknown, path: Fault['path']): readonly Fault[] {
  if (!Array.isArray(value)) return [fault(rule, value, 'a list', 'Write it in brackets: [a, b].', path)];
  return value.flatMap((item: unknown, index) =>
    typeof item === 'string' ? [] : [fault(rule, item, 'a list of text', 'Write it in quotes.', [...path, index])],
  );
}

/** A value as a message shows it, at most 80 characters of it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys and values';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
