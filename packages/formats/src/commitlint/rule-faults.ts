import { ruleTable } from './rule-table.ts';
import { type Fault, shown, valueFaults } from './values.ts';

/** What is wrong with `rules`, by commitlint's own schema and checks, and by what its rules can compute with. */
export function ruleFaults(rules: unknown): readonly Fault[] {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    const message = `"rules" is ${shown(rules)}, and must be rule names with their settings.`;
    return [{ path: ['rules'], message, fix: `Write rules below it, such as ${sample}, or remove the key.` }];
  }
  return Object.entries(rules).flatMap(([rule, entry]: [string, unknown]) => entryFaults(rule, entry));
}

const sample = 'type-empty: [2, never]';

function entryFaults(rule: string, entry: unknown): readonly Fault[] {
  const path = ['rules', rule];
  if (!Array.isArray(entry) || entry.length === 0 || entry.length > 3) {
    const what = Array.isArray(entry) ? `a list of ${entry.length}` : shown(entry);
    const message = `The setting of "${rule}" is ${what}, and must be [level, always or never, value].`;
    return [{ path, message, fix: `Write ${sample}; [0] switches a rule off.` }];
  }
  const [level, condition, value] = entry as readonly unknown[];
  if (!isOneOf(level, [0, 1, 2])) {
    const message = `The level of "${rule}" is ${shown(level)}, and must be 0, 1 or 2.`;
    return [{ path: [...path, 0], message, fix: 'Write 0 for off, 1 for a warning, 2 for an error.' }];
  }
  if (level === 0 && entry.length === 1) return [];
  if (!isOneOf(condition, ['always', 'never'])) {
    const message = `The condition of "${rule}" is ${shown(condition)}, and must be always or never.`;
    return [{ path: entry.length === 1 ? path : [...path, 1], message, fix: `Write it second, as in ${sample}.` }];
  }
  // commitlint never looks at the value of a rule that is off, nor at one of a rule that takes none.
  return level === 0 ? [] : entryValueFaults(rule, value, [...path, 2]);
}

function entryValueFaults(rule: string, value: unknown, path: Fault['path']): readonly Fault[] {
  const kind = ruleTable.get(rule)?.value ?? 'none';
  return valueFaults(rule, kind, value).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  return allowed.includes(value);
}
