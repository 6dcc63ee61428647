import { memoryPorts } from '@cm/testkit';
import { entriesBetween } from '@cm/app/migrations';
import { expect, it } from 'vitest';

import { partsOfChange } from './collect/parts.ts';
import { diffRows } from './diffs.fixture.ts';
import type { Part, Unread } from './facts.ts';
import { defaults, type Settings } from './settings.ts';
import { commandKind } from './verdicts/words.ts';

type Files = Readonly<Record<string, string | null>>;
const [base, head] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];

async function partsOf(
  before: Files,
  after: Files,
  settings: Partial<Settings> = {},
): Promise<{ readonly parts: readonly Part[]; readonly unread: readonly Unread[] }> {
  const there = Object.fromEntries(Object.entries(before).filter(([, text]) => text !== null)) as Record<
    string,
    string
  >;
  const commits = [
    { sha: base, parents: [], message: 'feat: start', files: there },
    { sha: head, parents: [base], message: 'feat: more', files: after },
  ];
  const world = {
    repositories: [{ fullName: 'acme/webshop', defaultBranch: 'main', branches: { main: head }, commits }],
  };
  const ports = memoryPorts({ world, git: { head, branch: null } });
  const entries = await entriesBetween(ports, base, head);
  if (entries.status === 'unavailable') throw new Error(entries.reason);
  return partsOfChange(ports, entries.value, { ...defaults, ...settings });
}

function shown(parts: readonly Part[]): readonly string[] {
  return parts.filter(({ kind }) => kind !== 'code').map((part) => `${commandKind(part)} ${part.target}`.trim());
}

it.each(diffRows.map((row) => [row.name, row] as const))('%s', async (_, { before, after, required }) => {
  const { parts, unread } = await partsOf(before, after);
  expect([unread, shown(parts).toSorted()]).toEqual([[], required.toSorted()]);
});

const row = { name: 'nomad', paths: ['jobs/**'], command: 'nomad job revert {target} {version}', replaces: [] };

it.each([
  ['any', { kind: 'any' }, null],
  ['file-name', { kind: 'file-name' }, ['api']],
  ['folder-name', { kind: 'folder-name' }, ['jobs']],
  ['one-of', { kind: 'one-of', names: ['api', 'web'] }, ['api', 'web']],
] as const)('a row of the policy whose target is checked by %s', async (_, target, names) => {
  const tools = [{ ...row, target }];
  const { parts } = await partsOf({ 'jobs/api.nomad.hcl': 'a' }, { 'jobs/api.nomad.hcl': 'b' }, { tools });
  expect(parts).toMatchObject([{ kind: 'tool', target: 'nomad', because: ['jobs/api.nomad.hcl'], names }]);
});

it('a row of the policy may stand in the place of what is built in', async () => {
  const find = diffRows.find(({ name }) => name === 'a deployment');
  const tools = [{ ...row, paths: ['k8s/**'], target: { kind: 'any' } as const, replaces: ['kubernetes'] as const }];
  const { parts } = await partsOf(find?.before ?? {}, find?.after ?? {}, { tools });
  expect(shown(parts)).toEqual(['tool nomad']);
});

it.each([
  ['a Compose file in flow style', { 'compose.yaml': 'services: {api: {image: x}}\n' }, 'compose.yaml'],
  ['flags that are no list', { 'flags.json': '{' }, 'flags.json'],
  [
    'a migration with a conflict in it',
    {
      'alembic.ini': '[alembic]\nscript_location = migrations\n',
      'migrations/env.py': 'x\n',
      'migrations/versions/a1_.py': '<<<<<<< HEAD\nrevision = "a1"\ndown_revision = None\n',
    },
    'migrations/versions/a1_.py',
  ],
])('%s is told, and nothing is guessed', async (_, after, path) => {
  const { unread } = await partsOf({ 'README.md': 'x\n' }, after);
  expect(unread.map((one) => one.path)).toContain(path);
});
