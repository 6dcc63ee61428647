import { parse } from 'yaml';

import type { Line } from './blocks.ts';
import type { KubeObject } from './kubernetes.ts';

/** A document that this reads is no larger: whole YAML costs much more than the quick look. */
const largest = 200_000;

/** The objects of a document in a style that only YAML's whole grammar reads: flow style, JSON, anchors. */
export function slowly(lines: readonly Line[]): readonly (KubeObject | 'nameless')[] {
  const text = lines.map(({ indent, text: content }) => `${' '.repeat(indent)}${content}`).join('\n');
  if (text.length > largest) return ['nameless'];
  try {
    return objectsIn(parse(text, { logLevel: 'silent', maxAliasCount: 100, stringKeys: true }), lines[0]?.at ?? 1);
  } catch {
    return ['nameless'];
  }
}

function objectsIn(value: unknown, line: number): readonly (KubeObject | 'nameless')[] {
  const object = recordOf(value) ?? {};
  const { kind, apiVersion, items } = object;
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') return [];
  if (kind.endsWith('List') && Array.isArray(items)) return items.flatMap((item) => objectsIn(item, line));
  const { name, namespace } = recordOf(object['metadata']) ?? {};
  if (typeof name !== 'string') return ['nameless'];
  const place = typeof namespace === 'string' ? namespace : null;
  return [{ kind, name, namespace: place, apiVersion, line, meaning: JSON.stringify(object) }];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
