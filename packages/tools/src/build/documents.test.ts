import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { catalogueOf } from '@cm/app';
import { clauses } from '@cm/policy/clauses';
import { parsePolicy } from '@cm/policy/parse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { loadControls, repositoryRoot } from '../workspace.ts';
import { issueFormSchema } from './issue-form.fixture.ts';
import { releaseTree } from './release.ts';

const folder = join(repositoryRoot, 'workflows-templates/documents');
const policy = readFileSync(join(repositoryRoot, 'packages/policy/src/policy-document.md'), 'utf8').split('\n');

interface Workflow {
  readonly on: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly name?: string;
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

function textOf(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Lines of the policy that a clause covers. */
function policyLines(id: string): readonly string[] {
  const ranges = clauses.find((clause) => clause.id === id)?.lines ?? [];
  return ranges.flatMap(([from, to]) => policy.slice(from - 1, to));
}

it('ship with the release, every one of them, byte for byte', async () => {
  const actions = await loadControls(repositoryRoot);
  const tree = await releaseTree({ root: repositoryRoot, actions, version: '0.0.0', lib: new Map(), twin: null });
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ name, parentPath }) => `${parentPath}/${name}`.slice(folder.length + 1));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    expect(Buffer.from(tree.get(`documents/${path}`)?.bytes ?? []).toString('utf8')).toBe(textOf(path));
  }
});

describe('the change request', () => {
  const parts = clauses.filter(({ id }) => id.startsWith('change-request.'));
  const template = textOf('PULL_REQUEST_TEMPLATE.md');
  const form = issueFormSchema.parse(parse(textOf('ISSUE_TEMPLATE/change-request.yml')));
  const labels = form.body.flatMap((field) => (field.type === 'markdown' ? [] : field.attributes.label));

  it('has, in the pull request, every line of the template that the policy prints', () => {
    const wanted = parts.flatMap(({ id }) => policyLines(id)).filter((line) => line !== '');
    expect(wanted.length).toBe(18);
    expect(wanted.filter((line) => !template.includes(`\n${line}`) && !template.startsWith(line))).toEqual([]);
  });

  it('has, in the form, a field for each of its headings and header lines', () => {
    const wanted = policy
      .slice(307, 331)
      .flatMap((line) => /^(?:### (.+)|\*\*([^:]+):\*\*.*)$/.exec(line)?.slice(1).find(Boolean) ?? []);
    expect(wanted).toHaveLength(9);
    expect(labels).toEqual([...wanted.slice(0, 4), ...wanted.slice(4)]);
  });

  it('has the seven items of the review checklist, none of them ticked', () => {
    const items = clauses.filter(({ id }) => id.startsWith('review.')).flatMap(({ id }) => policyLines(id));
    const boxes = items.filter((line) => line.startsWith('- [ ]'));
    expect(boxes).toHaveLength(7);
    expect(template.split('\n').filter((line) => line.startsWith('- ['))).toEqual(boxes);
  });

  it.each([
    ['a field without a label', { type: 'input', attributes: {} }],
    ['a dropdown without options', { type: 'dropdown', attributes: { label: 'A', options: [] } }],
    ['the option None', { type: 'dropdown', attributes: { label: 'A', options: ['None'] } }],
    ['a type that there is not', { type: 'select', attributes: { label: 'A' } }],
    ['an id with a blank', { type: 'input', id: 'a b', attributes: { label: 'A' } }],
  ])('the model of a form refuses %s', (_, field) => {
    expect(issueFormSchema.safeParse({ name: 'A', description: 'B', body: [field] }).success).toBe(false);
  });

  it.each([
    ['text only', [{ type: 'markdown', attributes: { value: 'Hello' } }]],
    ['a label twice', ['A', 'A'].map((label) => ({ type: 'input', attributes: { label } }))],
  ])('the model of a form refuses %s', (_, body) => {
    expect(issueFormSchema.safeParse({ name: 'A', description: 'B', body }).success).toBe(false);
  });
});

describe('the example of a policy file', () => {
  const text = textOf('change-policy.yml');
  const waiver = text.replace(/^# {3}(?=[- ] )/gm, '  ').replace('waivers: []\n', '');

  it.each([
    ['as it stands', text],
    ['with the exception that its comment shows', `${waiver.replace('# Exceptions', 'waivers:\n# Exceptions')}`],
  ])('is valid %s', async (_, file) => {
    const { sections, rules } = await catalogueOf(await loadControls(repositoryRoot));
    const names = { sections, ruleIds: rules.map(({ id }) => id), clauseIds: clauses.map(({ id }) => id) };
    const read = parsePolicy(file, 'change-policy.yml', names);
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(read.ok && read.policy.waivers.length).toBe(file === text ? 0 : 1);
  });
});

describe('the runbooks', () => {
  it('roll back with the commands of the policy: the database, then the image, then the code', () => {
    const runbook = textOf('rollback-runbook.md');
    const commands = policyLines('rollback.commands').filter((line) => /^[a-z]/.test(line));
    expect(commands).toHaveLength(3);
    expect(commands.filter((command) => !runbook.includes(command))).toEqual([]);
    const order = ['alembic downgrade', 'kubectl rollout undo', 'docker service update', 'git revert'];
    expect(order.map((command) => runbook.indexOf(command))).toEqual(
      order.map((command) => runbook.indexOf(command)).toSorted((a, b) => a - b),
    );
  });

  it('ask after a week what the policy asks', () => {
    const boxes = policyLines('implementation-review.checklist');
    expect(boxes).toHaveLength(6);
    const asked = textOf('post-implementation-review.md').split('\n');
    expect(boxes.filter((box) => !asked.includes(box))).toEqual([]);
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s links to files that are there', (name) => {
    const links = [...textOf(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(links.filter((path) => !files.includes(path))).toEqual([]);
  });
});

describe('the checks that the ruleset requires', () => {
  const templates = join(repositoryRoot, 'workflows-templates');
  const ruleset = JSON.parse(textOf('rulesets/default-branch.json')) as {
    readonly rules: readonly {
      readonly parameters?: {
        readonly required_status_checks?: readonly { readonly context: string; readonly integration_id?: number }[];
      };
    }[];
  };
  const required = ruleset.rules.flatMap((rule) => rule.parameters?.required_status_checks ?? []);
  const starters = readdirSync(join(templates, 'starter'))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => workflowAt(`starter/${name}`));

  /** The names under which GitHub shows the jobs of a workflow: those of a called one stand behind the caller's. */
  function checksOf({ jobs }: Workflow): readonly string[] {
    return Object.entries(jobs).flatMap(([id, { name = id, uses = '' }]) => {
      const called = /\/\.github\/workflows\/([\w-]+\.yml)/.exec(uses)?.[1];
      return called === undefined
        ? [name]
        : checksOf(workflowAt(`reusable/${called}`)).map((inner) => `${name} / ${inner}`);
    });
  }

  function workflowAt(path: string): Workflow {
    return parse(readFileSync(join(templates, path), 'utf8')) as Workflow;
  }

  /** Statuses that its jobs set instead: by a control whose verdict goes there, into the branch that teams mostly have. */
  function statusesOf({ jobs }: Workflow): readonly string[] {
    return Object.values(jobs).flatMap(({ steps = [], uses = '' }) => {
      const called = /\/\.github\/workflows\/([\w-]+\.yml)/.exec(uses)?.[1];
      const set = steps.filter((step) => step.with?.['verdict'] === 'status');
      const own = set.map((step) => `${/[/]([\w-]+)(?:@v1)?$/.exec(step.uses ?? '')?.[1] ?? ''}/main`);
      return called === undefined ? own : statusesOf(workflowAt(`reusable/${called}`));
    });
  }

  const changes = ['pull_request', 'pull_request_target'];

  it.each([
    ['a pull request', changes],
    ['a merge group', ['merge_group']],
  ])('are reported on %s, by one starter each', (_, events) => {
    const started = starters.filter(({ on }) => events.some((event) => event in on));
    const reported = [...started.flatMap(checksOf), ...new Set(started.flatMap(statusesOf))];
    expect(required.length).toBeGreaterThan(0);
    for (const { context } of required) expect(reported.filter((name) => name === context)).toEqual([context]);
  });

  it('come from GitHub Actions alone; of the gate it is the status, for its job is green while people are missing', () => {
    expect(required.map((check) => check.integration_id)).toEqual(required.map(() => 15368));
    expect(required.map(({ context }) => context)).toEqual(['Controls / Required', 'Required', 'change-gate/main']);
  });
});
