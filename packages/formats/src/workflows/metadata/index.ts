import * as z from 'zod/mini';

import { error } from '../finding.ts';
import type { WorkflowFinding } from '../model.ts';
import { readYaml } from '../yaml/read.ts';
import { at, entriesOf, type Value } from '../yaml/value.ts';
import { actionMetadataSchema } from './schema.ts';

export { actionMetadataSchema } from './schema.ts';
export type { ActionMetadata, CompositeStep } from './schema.ts';

/** What zod says by itself, where a schema has no words of its own: without it, every message is “Invalid input”. */
const { localeError: english } = z.locales.en();

/** What a runner, or GitHub, would not take of an `action.yml` that is readable YAML. This module loads `zod`. */
export function metadataFindings(yaml: string): readonly WorkflowFinding[] {
  const read = readYaml(yaml);
  if (!('value' in read)) return [error('metadata', read.line, read.message, read.remedy)];
  const checked = actionMetadataSchema.safeParse(plain(read.value), { error: english });
  if (!checked.success) return checked.error.issues.map((issue) => found(issue, read.value));
  const outputs = checked.data.runs.using === 'composite' ? Object.entries(checked.data.outputs ?? {}) : [];
  return outputs
    .filter(([, { value }]) => value === undefined)
    .map(([name]) => {
      const line = entriesOf(at(read.value, 'outputs')).get(name)?.line ?? 1;
      const remedy = 'Write `value:` with the step’s output that it stands for: `${{ steps.ID.outputs.NAME }}`.';
      return error('output-value', line, `The output "${name}" has no value.`, remedy);
    });
}

function found(issue: z.core.$ZodIssue, root: Value): WorkflowFinding {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys];
  const where = path.map(String).join('.');
  const message = `${where === '' ? 'The file' : `"${where}"`} is not what GitHub takes: ${issue.message}.`;
  return error('metadata', lineAt(root, path), message, 'See GitHub’s “Metadata syntax”, and write it as it says.');
}

/** The line of the deepest part of a path that is there. */
function lineAt(root: Value, path: readonly PropertyKey[]): number {
  let { line } = root;
  let value: Value | undefined = root;
  for (const part of path) {
    const entry: { line: number; value: Value } | undefined =
      value?.kind === 'list' ? asEntry(value.items[Number(part)]) : entriesOf(value).get(String(part));
    if (entry === undefined) return line;
    ({ line, value } = entry);
  }
  return line;
}

function asEntry(value: Value | undefined): { readonly line: number; readonly value: Value } | undefined {
  return value === undefined ? undefined : { line: value.line, value };
}

function plain(value: Value): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]));
}
