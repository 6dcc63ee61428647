import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeSpan } from '@cm/report';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import * as z from 'zod/mini';

import type { GeneratedFile } from './file.ts';
import { fenced, table } from './markdown.ts';
import { fill } from './readme.ts';

const from = 'workflows-templates/reusable';
const none = 'None.';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const input = z.looseObject({
  description: z._default(z.string(), ''),
  type: z._default(z.string(), 'string'),
  required: z._default(z.boolean(), false),
  default: z.optional(scalar),
});
const described = z.looseObject({ description: z._default(z.string(), ''), required: z._default(z.boolean(), false) });
const job = z.looseObject({
  name: z._default(z.string(), ''),
  needs: z._default(z.union([z.string(), z.array(z.string())]), []),
  'timeout-minutes': z.optional(scalar),
  uses: z.optional(z.string()),
});
const call = z.looseObject({
  inputs: z.nullish(z.record(z.string(), input)),
  outputs: z.nullish(z.record(z.string(), described)),
  secrets: z.nullish(z.record(z.string(), described)),
});
const workflow = z.looseObject({
  on: z.looseObject({ workflow_call: z.nullish(call) }),
  jobs: z.record(z.string(), job),
});

/** Names of the reusable workflows of a checkout: the files of `workflows-templates/reusable/`, without `.yml`. */
export function workflowNames(root: string): readonly string[] {
  const folder = join(root, from);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? [])
    .toSorted();
}

/** Fills the generated blocks of `docs/workflows/<name>.md` for every reusable workflow that has such a page. */
export function workflowPages(root: string): readonly GeneratedFile[] {
  return workflowNames(root).flatMap((name) => {
    const path = `docs/workflows/${name}.md`;
    if (!existsSync(join(root, path))) return [];
    const yaml = readFileSync(join(root, from, `${name}.yml`), 'utf8');
    return [{ path, content: fill(path, readFileSync(join(root, path), 'utf8'), blocksOf(yaml)) }];
  });
}

/** The blocks of a workflow's page: `inputs`, `outputs`, `permissions` and `jobs`, as Markdown. */
export function blocksOf(yaml: string): Readonly<Record<'inputs' | 'outputs' | 'permissions' | 'jobs', string>> {
  const document = parseDocument(yaml);
  const { on, jobs } = workflow.parse(document.toJS());
  const { inputs, outputs, secrets } = on.workflow_call ?? {};
  return {
    inputs: [inputTable(inputs ?? {}), ...secretTable(secrets ?? {})].join('\n\n'),
    outputs: tableOr(
      ['Output', 'What it holds'],
      Object.entries(outputs ?? {}).map(([name, { description }]) => [codeSpan(name), description]),
    ),
    permissions: permissionsOf(document.get('jobs')),
    jobs: jobTable(jobs),
  };
}

function inputTable(inputs: Readonly<Record<string, z.infer<typeof input>>>): string {
  const rows = Object.entries(inputs).map(([name, one]) => [
    codeSpan(name),
    one.description.trim(),
    one.type,
    one.required ? 'required' : one.default === undefined || one.default === '' ? '' : codeSpan(String(one.default)),
  ]);
  return tableOr(['Input', 'What it does', 'Type', 'Default'], rows);
}

function secretTable(secrets: Readonly<Record<string, z.infer<typeof described>>>): readonly string[] {
  const rows = Object.entries(secrets).map(([name, one]) => [
    codeSpan(name),
    one.description.trim(),
    one.required ? 'required' : '',
  ]);
  return rows.length === 0 ? [] : [table(['Secret', 'What it is for', ''], rows)];
}

function jobTable(jobs: Readonly<Record<string, z.infer<typeof job>>>): string {
  const rows = Object.entries(jobs).map(([id, one]) => [
    codeSpan(id),
    one.name === '' ? '' : codeSpan(one.name),
    [one.needs].flat().map(codeSpan).join(', '),
    one['timeout-minutes'] === undefined ? (one.uses ?? '') : `${one['timeout-minutes']} min`,
  ]);
  return tableOr(['Job', 'Its name', 'Waits for', 'Time limit'], rows);
}

/** What a caller has to give: of each permission the most that any job asks for, with the reasons beside them. */
function permissionsOf(jobs: unknown): string {
  const asked = maps(jobs).flatMap((one) => askedBy(one.get('permissions', true)));
  const lines = [...new Set(asked.map(({ name }) => name))].toSorted().map((name) => {
    const same = asked.filter((other) => other.name === name);
    const access = same.some((one) => one.access === 'write') ? 'write' : 'read';
    const whys = new Set(same.map(({ why }) => why).filter((why) => why !== ''));
    return `  ${name}: ${access} # ${[...whys].join('; ')}`;
  });
  return fenced(lines.length === 0 ? 'permissions: {}' : ['permissions:', ...lines].join('\n'), 'yaml');
}

interface Asked {
  readonly name: string;
  readonly access: string;
  readonly why: string;
}

function askedBy(permissions: unknown): readonly Asked[] {
  if (!isMap(permissions)) return [];
  return permissions.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value)
      ? [{ name: String(key.value), access: String(value.value), why: (value.comment ?? '').trim() }]
      : [],
  );
}

function maps(node: unknown): readonly YAMLMap[] {
  if (!isMap(node)) return [];
  return node.items.map(({ value }) => value).filter(isMap);
}

function tableOr(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? none : table(head, rows);
}
