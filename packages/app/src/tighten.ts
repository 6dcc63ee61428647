import { isTighter } from '@cm/policy';

import type { InputSpecs } from './define.ts';
import { type Problem, problems } from './problems.ts';

export interface Tightened<S> {
  readonly settings: S;
  readonly problems: readonly Problem[];
}

/**
 * Applies the inputs that affect a verdict to the policy's settings. An input may only make a setting stricter; a
 * looser one is a problem that prints the policy lines to write instead. Source: DESIGN §8.
 */
export function tighten<S>(
  control: string,
  specs: InputSpecs,
  values: Readonly<Record<string, unknown>>,
  settings: S,
): Tightened<S> {
  const next = { ...(settings as Record<string, unknown>) };
  const found: Problem[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    const value = values[name];
    if (spec.tightens === undefined || value === undefined) continue;
    const { setting, direction } = spec.tightens;
    const current = next[setting];
    if (isTighter(direction, current, value) === 'looser') {
      found.push(problems.inputLoosens(name, show(value), show(current), policyLines(control, name, value)));
    } else next[setting] = value;
  }
  return { settings: next as S, problems: found };
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'no limit';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return String(value);
}

function policyLines(control: string, name: string, value: unknown): string {
  const text = Array.isArray(value) ? `[${value.map(yamlScalar).join(', ')}]` : yamlScalar(value);
  return `controls:\n  ${control}:\n    ${name}: ${text}`;
}

/** A value as YAML reads it back: text that YAML might read otherwise stands in double quotes, as JSON writes it. */
function yamlScalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  const plain = /^[A-Za-z][\w./-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return plain ? value : JSON.stringify(value);
}
