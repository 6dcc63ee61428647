import type { ChangeContext, Context, Ports } from '@cm/app';
import { memoryPorts, type World, type WorldCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { chosenReports, usualPatterns } from './collect/patterns.ts';
import { collect } from './collect.ts';
import { findingsOf, outcomeOf } from './coverage-gate.fixture.ts';
import type { CoverageFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import { judge } from './judge.ts';
import { defaults, type Settings } from './settings.ts';

const [root, base, head, merge] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];

const commits: readonly WorldCommit[] = [
  {
    sha: root,
    parents: [],
    message: 'chore: start',
    files: { 'src/cart.py': 'a = 1\n', '.gitattributes': '*.api.py linguist-generated\n' },
  },
  { sha: base, parents: [root], message: 'feat: base', files: { 'README.md': 'x\n' } },
  {
    sha: head,
    parents: [base],
    message: 'feat: two',
    files: { 'src/cart.py': 'a = 1\nb = 2\n', 'src/shop.api.py': 'c = 3\n', 'src/__init__.py': '' },
  },
  {
    sha: merge,
    parents: [base, head],
    message: 'Merge',
    files: { 'src/cart.py': 'a = 1\nb = 2\n', 'src/shop.api.py': 'c = 3\n', 'src/__init__.py': '' },
  },
];
const world: World = {
  repositories: [{ fullName: 'acme/webshop', defaultBranch: 'main', branches: { main: base, feature: head }, commits }],
};

const report = 'SF:src/cart.py\nDA:1,1\nDA:2,0\nend_of_record\n';

function changeOf(more: Partial<ChangeContext> = {}): ChangeContext {
  return {
    kind: 'range',
    change: {
      repository: 'acme/webshop',
      event: 'cli',
      base,
      head,
      merge: null,
      headRepository: null,
      pullRequest: null,
    },
    defaultBranch: 'main',
    pullRequest: null,
    push: null,
    branch: 'feature',
    policyAt: { kind: 'local' },
    problem: null,
    ...more,
  };
}

function portsOf(files: Readonly<Record<string, string>>, git: object = {}): Ports {
  return memoryPorts({ world, files, git: { head, branch: null, ...git } });
}

type Given = Partial<Context<typeof inputs, Settings>['inputs']>;

async function seen(ports: Ports, change = changeOf(), given: Given = {}, settings = defaults): Promise<CoverageFacts> {
  const none = {
    reports: undefined,
    artifact: undefined,
    'threshold-lines': undefined,
    'threshold-patch': undefined,
    'threshold-branches': undefined,
    'threshold-functions': undefined,
    'threshold-statements': undefined,
    'output-dir': undefined,
    comment: undefined,
    diff: undefined,
    baseline: undefined,
  };
  return collect(ports, {
    inputs: { ...none, ...given },
    settings,
    change,
    trusted: { commit: base, branch: 'main' },
    workflow: '.github/workflows/ci.yml',
  });
}

function endsOf({ change }: CoverageFacts): string {
  return change.kind === 'read'
    ? change.diff.files.map(({ path, status }) => `${path} ${status}`).join(', ')
    : change.kind;
}

describe('the change', () => {
  it('of a range is what the branch brought', async () => {
    expect(endsOf(await seen(portsOf({ 'lcov.info': report })))).toContain('src/cart.py modified');
  });

  const pull = (more: Partial<ChangeContext['change']>): ChangeContext =>
    changeOf({
      kind: 'pull-request',
      change: { ...changeOf().change, event: 'pull_request', pullRequest: 7, ...more },
    });

  it('of a pull request is that of the tested merge commit', async () => {
    const facts = await seen(portsOf({ 'lcov.info': report }, { head: merge }), pull({ merge }));
    expect(endsOf(facts)).toContain('src/cart.py modified');
  });

  it('cannot be judged where something else is checked out', async () => {
    const facts = await seen(portsOf({ 'lcov.info': report }, { head: root }), pull({}));
    expect(facts.change).toMatchObject({ kind: 'unread', fix: expect.stringContaining('fetch-depth: 2') });
    expect(outcomeOf(judge(facts, defaults), 'change-read')).toBe('unknown');
  });

  it('of files that git cannot list is unknown, and not a matter of paths that do not match', async () => {
    const ports = portsOf({ 'lcov.info': report });
    const git = { ...ports.git, tree: async () => ({ status: 'unavailable', reason: 'git stopped.' }) as const };
    const facts = await seen({ ...ports, git });
    const judgement = judge(facts, defaults);
    expect(findingsOf(judgement, 'paths-matched').map(({ message }) => message)).toEqual([
      'The files of the repository could not be listed: git stopped.',
    ]);
    for (const rule of ['paths-matched', 'patch-lines', 'new-file-present', 'project-lines']) {
      expect([rule, outcomeOf(judgement, rule)]).toEqual([rule, 'unknown']);
    }
  });

  it('that is not known is one finding, also where its files cannot be listed', async () => {
    const ports = portsOf({ 'lcov.info': report }, { head: root });
    const elsewhere = pull({ head: 'e'.repeat(40) });
    const judgement = judge(await seen(ports, elsewhere), defaults);
    expect(findingsOf(judgement, 'change-read')).toHaveLength(1);
    expect([outcomeOf(judgement, 'paths-matched'), findingsOf(judgement, 'paths-matched')]).toEqual(['unknown', []]);
  });

  it('does not exist outside of a repository on a laptop, and is a missing checkout on a runner', async () => {
    const none = portsOf({ 'lcov.info': report }, { present: false });
    expect((await seen(none)).change).toMatchObject({ kind: 'none' });
    const runner = changeOf({ change: { ...changeOf().change, event: 'push' } });
    expect((await seen(none, runner)).change).toMatchObject({
      kind: 'unread',
      fix: expect.stringContaining('actions/checkout'),
    });
  });

  it('knows generated and empty files', async () => {
    const facts = await seen(portsOf({ 'lcov.info': report }));
    const files = facts.change.kind === 'read' ? facts.change.files : [];
    expect(files.find(({ path }) => path === 'src/shop.api.py')?.kind).toBe('generated');
    expect(outcomeOf(judge(facts, defaults), 'new-file-present')).toBe('not applicable');
  });
});

describe('reports', () => {
  it('are found by their usual names, told by their content, and matched with the tree', async () => {
    const facts = await seen(
      portsOf({ 'coverage/lcov.info': report.replace('src/', '/app/src/'), 'docs/coverage.json': '{"hello": 1}' }),
    );
    expect(facts.reports.read).toMatchObject([
      { path: 'coverage/lcov.info', format: 'lcov', files: 1, totals: { lines: { covered: 1, total: 2 } } },
    ]);
    expect(facts.reports.refused).toEqual([]);
    expect([...facts.measured.keys()]).toEqual(['src/cart.py']);
  });

  it.each([
    ['cut off', report.slice(0, 20)],
    ['of no known format', 'hello'],
    ['empty', ''],
  ])('%s are refused by name', async (_, text) => {
    const facts = await seen(portsOf({ 'lcov.info': text }));
    expect(facts.reports.refused).toMatchObject([{ path: 'lcov.info' }]);
    expect(outcomeOf(judge(facts, defaults), 'reports-read')).toBe('unknown');
  });

  it('that somebody names have to be there, each of them', async () => {
    const facts = await seen(portsOf({ 'a.info': report }), undefined, { reports: ['a.info', 'b.info'] });
    expect(facts.reports.empty).toEqual(['b.info']);
    expect(findingsOf(judge(facts, defaults), 'reports-read')[0]?.message).toContain('b.info');
  });

  it('of a part of the tests count for it', async () => {
    const flags = [
      { name: 'unit', reports: ['unit-*.info'], uploads: 2, thresholdLines: null, carryForward: false, paths: [] },
    ];
    const facts = await seen(portsOf({ 'unit-1.info': report }), undefined, {}, { ...defaults, flags });
    expect(facts.reports.flags).toEqual([{ name: 'unit', reports: 1, lines: { covered: 1, total: 2 } }]);
    expect(facts.reports.empty).toEqual([]);
  });

  it('of one run and one folder are read once; those in git never', () => {
    const paths = ['coverage/clover.xml', 'coverage/lcov.info', 'coverage.xml', 'a/lcov.info', 'old/lcov.info'];
    expect(chosenReports(paths, (path) => path.startsWith('old/'))).toEqual([
      'a/lcov.info',
      'coverage.xml',
      'coverage/lcov.info',
    ]);
    expect(usualPatterns).toContain('lcov.info');
  });
});

describe('the baseline', () => {
  const text = `{"schema":"cm-actions/coverage-baseline/v1","commit":"${base}","lines":[1,1],"branches":null,"functions":null,"files":{"src/cart.py":[1,1,[]]}}`;

  it('is read from a file that is named', async () => {
    const facts = await seen(portsOf({ 'lcov.info': report, 'base.json': text }), undefined, { baseline: 'base.json' });
    expect(facts.baseline).toMatchObject({ kind: 'found', baseline: { commit: base } });
  });

  it('that cannot be understood is no baseline, and is said', async () => {
    const facts = await seen(portsOf({ 'lcov.info': report, 'base.json': '{}' }), undefined, { baseline: 'base.json' });
    expect(outcomeOf(judge(facts, defaults), 'ratchet')).toBe('unknown');
  });

  const artifact = (headSha: string, more: object = {}) => ({
    id: 1,
    bytes: 9,
    createdAt: '2026-01-05T12:00:00Z',
    run: { id: 5, headSha, headBranch: 'main', fork: false, ...more },
  });
  const onRunner = changeOf({ kind: 'merge-group', change: { ...changeOf().change, event: 'merge_group' } });
  const withArtifact = (found: ReturnType<typeof artifact>, workflowPath = '.github/workflows/ci.yml'): Ports => {
    const ports = portsOf({ 'lcov.info': report });
    const run = {
      id: 5,
      workflowPath,
      event: 'push',
      headSha: found.run.headSha,
      headBranch: 'main',
      headRepository: null,
      conclusion: 'success',
    };
    return {
      ...ports,
      forge: {
        ...ports.forge,
        artifacts: async () => ({ status: 'available', value: [found] }),
        workflowRun: async () => ({ status: 'available', value: run }),
        artifactFile: async () => ({ status: 'available', value: new TextEncoder().encode(text) }),
      },
    };
  };

  it.each([
    ['of the base, by the same workflow', artifact(base), undefined, 'found'],
    ['of the base, by another workflow', artifact(base), '.github/workflows/other.yml', 'none'],
    ['of a fork', artifact(base, { fork: true }), undefined, 'none'],
    ['of a commit that the base does not stand on', artifact(head), undefined, 'none'],
    ['of a commit before the base, whose file names another', artifact(root), undefined, 'unread'],
  ])('an artifact %s', async (_, found, workflow, kind) => {
    expect((await seen(withArtifact(found, workflow), onRunner)).baseline.kind).toBe(kind);
  });
});
