import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { loadControls, repositoryRoot } from '../workspace.ts';

const folder = join(repositoryRoot, 'workflows-templates/starter');
const names = readdirSync(folder).flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? []);
const actions = new Map((await loadControls(repositoryRoot)).map((action) => [action.name, action]));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly types?: readonly string[]; readonly workflows?: readonly string[] }>>;
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.yml`), 'utf8');
}

function workflow(name: string): Workflow {
  return parse(textOf(name)) as Workflow;
}

function steps(name: string): readonly Step[] {
  return Object.values(workflow(name).jobs).flatMap((job) => job.steps);
}

describe.each(names)('the starter workflow %s', (name) => {
  it('has the words that GitHub shows, and an icon', () => {
    const shown = JSON.parse(readFileSync(join(folder, `${name}.properties.json`), 'utf8')) as Record<string, string>;
    expect(Object.keys(shown).toSorted()).toEqual(['description', 'iconName', 'name']);
    expect(shown['iconName']).toMatch(/^octicon [a-z-]+$/);
  });

  it('gives nothing to the whole workflow, and each job what its controls ask for, with a time limit', () => {
    const { jobs, permissions } = workflow(name);
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      const asked = job.steps.flatMap(({ uses = '' }) =>
        Object.entries(actions.get(controlOf(uses))?.permissions ?? {}),
      );
      const granted = Object.fromEntries(asked.map(([permission, { access }]) => [permission, access]));
      expect(job.permissions).toEqual(granted);
    }
  });

  it('pins what is not its own by commit, with the version beside it', () => {
    const others = textOf(name)
      .split('\n')
      .filter((line) => line.includes('uses: ') && !line.includes('uses: org/cm-actions/'));
    expect(others.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('names controls and inputs that there are', () => {
    const own = steps(name).filter(({ uses = '' }) => uses.startsWith('org/cm-actions/'));
    expect(own.length).toBeGreaterThan(0);
    const strange = own.flatMap(({ uses = '', with: given = {} }) => {
      const inputs = actions.get(controlOf(uses))?.inputs;
      return Object.keys(given).filter((input) => inputs === undefined || !(input in inputs));
    });
    expect([own.filter(({ uses = '' }) => !actions.has(controlOf(uses))), strange]).toEqual([[], []]);
  });

  it('gives no text from outside to a shell', () => {
    for (const { run = '' } of steps(name)) expect(run).not.toContain('${{');
  });
});

function controlOf(uses: string): string {
  return /^org\/cm-actions\/([\w-]+)@v1$/.exec(uses)?.[1] ?? '';
}

describe('a workflow that starts after another one', () => {
  const after = names.filter((name) => 'workflow_run' in workflow(name).on);

  it('is there', () => expect(after).toContain('coverage-comment'));

  it.each(after)('%s starts after one of these, once it has ended, for pull requests alone', (name) => {
    const { jobs, on } = workflow(name);
    expect(on['workflow_run']?.types).toEqual(['completed']);
    const known = names.map((other) => workflow(other).name);
    expect(known).toEqual(expect.arrayContaining([...(on['workflow_run']?.workflows ?? ['none'])]));
    for (const job of Object.values(jobs))
      expect(job.if).toContain("github.event.workflow_run.event == 'pull_request'");
  });

  it.each(after)('%s checks out the default branch only, keeps no token there and runs no command', (name) => {
    expect(steps(name).filter(({ run }) => run !== undefined)).toEqual([]);
    const checkouts = steps(name).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map(({ with: given }) => given)).toEqual([{ 'persist-credentials': false }]);
  });
});

it('the reports are kept under the name under which the comment looks for them', () => {
  const kept = steps('coverage').flatMap(({ with: given }) => given?.['name'] ?? []);
  const wanted = steps('coverage-comment').flatMap(({ with: given }) => given?.['artifact'] ?? []);
  expect([wanted.length, kept]).toEqual([1, expect.arrayContaining(wanted)]);
  expect(actions.get('coverage-gate')?.inputs['artifact']?.default).toBe(wanted[0]);
});
