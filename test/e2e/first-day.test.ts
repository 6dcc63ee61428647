import { noCommit, pushEvent, type ScriptCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { history } from './support/history.ts';
import { judged, mergeOnly, squashOnly, type Story } from './support/pull-request.ts';
import type { Step } from './support/step.ts';

/** Nobody here has heard of Conventional Commits or `Task:` before, and there is no policy file. */
const pythonService: readonly ScriptCommit[] = [
  { message: 'Initial commit\n', files: { 'README.md': '# Invoices\n', 'requirements.txt': 'requests==2.31\n' } },
  { message: 'Add invoices (#3)\n', files: { 'invoices/total.py': 'def total(lines):\n    return sum(lines)\n' } },
  { message: 'Fix rounding (#5)\n', files: { 'tests/test_total.py': 'def test_total():\n    pass\n' } },
];
const nodePackage: readonly ScriptCommit[] = [
  {
    message: 'Initial commit\n',
    files: { 'package.json': '{"name":"basket"}\n', 'index.js': 'export const basket = [];\n' },
  },
  { message: 'v0.2.0\n', files: { 'package.json': '{"name":"basket","version":"0.2.0"}\n' } },
];
const sloppy = ['Add VAT calculation\n', 'review comments\n', 'fix tests\n'];

/** A ticket at the front of a branch's name, as many teams have it: that is one warning, whatever else is said. */
const oddBranch = 1;

/** Why a developer would not be pleased: red, or more warnings beside it than are read. */
function complaints(step: Step, most: { readonly warnings: number }): readonly string[] {
  const warnings = step.annotations('warning');
  return [
    ...step.annotations('error'),
    ...(step.exitCode === 0 ? [] : [`exit ${step.exitCode}`]),
    ...(warnings.length > most.warnings ? warnings : []),
    ...(step.summary.startsWith('## ✅ commit-lint passed') ? [] : [step.summary.slice(0, 100)]),
  ];
}

describe('a Python service with GitHub’s own settings, checked out one commit deep', () => {
  const repository = { main: pythonService, branch: 'feature/SHOP-41-vat' } as const;

  it('a good title, a ticket in the branch, and commits as people write them: green', async () => {
    const step = await judged({
      ...repository,
      title: 'feat: add VAT to invoices',
      body: 'Adds the VAT.\n\n- [x] tests\n',
      commits: sloppy,
    });
    expect(complaints(step, { warnings: 4 })).toEqual([]);
    expect(step.outputs['ticket']).toBe('SHOP-41');
  });

  it('a title as people write them: red once, and it says which line to write where', async () => {
    const step = await judged({ ...repository, title: 'Add VAT to invoices', commits: sloppy });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(step.annotations('error')).toHaveLength(1);
    expect(step.annotations('error')[0]).toContain('Edit the title of pull request #7');
  });

  it('one commit, whose subject GitHub takes for the squash and made the title: the commit is to be amended, for the title is not used', async () => {
    const step = await judged({ ...repository, title: 'Add VAT calculation', commits: ['Add VAT calculation\n'] });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(step.annotations('error')[0]).toContain('git commit --amend');
    expect(step.annotations('error')[0]).not.toContain('Edit the title');
  });

  it('no ticket anywhere: red, and no command offers an invented one', async () => {
    const step = await judged({ ...repository, branch: 'vat', title: 'feat: add VAT', body: '', commits: sloppy });
    expect(step.red).toEqual(['commit-lint/ticket']);
    const said = [...step.annotations('error'), ...step.annotations('warning')].join('\n');
    expect(said).not.toMatch(/git [^\n]*TASK-123/);
  });

  it('an update by Dependabot: green without a word of blame', async () => {
    const bot = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' };
    const bump = {
      message:
        'Bump requests from 2.31 to 2.32\n\nBumps requests.\n\nSigned-off-by: dependabot[bot] <support@github.com>\n',
      author: bot,
      files: { 'requirements.txt': 'requests==2.32\n' },
    };
    const story: Story = {
      ...repository,
      user: { login: 'dependabot[bot]', type: 'Bot' },
      title: 'Bump requests from 2.31 to 2.32',
      body: 'Bumps requests.',
      branch: 'dependabot/pip/requests-2.32',
      commits: [bump],
    };
    expect(complaints(await judged({ ...story, permissions: { contents: 'read' } }), { warnings: 0 })).toEqual([]);
  });

  it('the merge that follows, a push to the default branch: only what was pushed is judged', async () => {
    const landed = { id: 'landed', message: 'feat: add VAT to invoices (#7)\n', files: { 'invoices/vat.py': '1\n' } };
    const { repo, run } = await history({ commits: [...pythonService, landed] });
    const before = repo.git('rev-parse', `${repo.sha('landed')}~1`);
    const step = await run(
      pushEvent({ before, after: repo.sha('landed'), commits: [{ sha: repo.sha('landed'), message: landed.message }] }),
    );
    expect(step.report.rules.filter(({ rule }) => rule === 'commit-lint/header-format')).toMatchObject([
      { outcome: 'pass' },
    ]);
  });

  it('a new branch that is pushed before its pull request: what it does not bring is not judged', async () => {
    const branch = 'feature/SHOP-41-vat';
    const { repo, run } = await history({
      commits: [...pythonService, { branch, message: 'feat: add VAT\n', files: { 'vat.py': '1\n' } }],
    });
    const event = pushEvent({
      branch,
      before: noCommit,
      after: repo.sha(branch),
      commits: [{ sha: repo.sha(branch), message: 'feat: add VAT' }],
    });
    expect(complaints(await run(event, { ref: `refs/heads/${branch}` }), { warnings: 1 })).toEqual([]);
  });
});

describe('a Node package that only squashes, with title and description as the message', () => {
  const merge = {
    ...squashOnly,
    squash_merge_commit_title: 'PR_TITLE',
    squash_merge_commit_message: 'PR_BODY',
  } as const;
  const repository = { main: nodePackage, merge, branch: 'SHOP-50-basket' } as const;

  it('a good title: green, whatever the commits are called', async () => {
    expect(
      complaints(
        await judged({ ...repository, title: 'fix: empty the basket', body: 'It was never emptied.', commits: sloppy }),
        { warnings: 4 },
      ),
    ).toEqual([]);
  });

  it('a description that ends with the trailer: green without a warning about it', async () => {
    const step = await judged({
      ...repository,
      title: 'fix: empty the basket',
      body: 'It was never emptied.\n\nTask: SHOP-50',
      commits: ['fix: empty it\n'],
    });
    expect(complaints(step, { warnings: oddBranch })).toEqual([]);
    expect(step.rule('commit-lint/task-trailer').outcome).toBe('pass');
  });

  it('a commit of the default branch merged in to keep up: green', async () => {
    const branch = 'SHOP-50-basket';
    const main = [...nodePackage, { id: 'newer', message: 'v0.3.0\n', files: { 'index.js': 'export {};\n' } }];
    const up = { branch, parents: [branch, 'newer'], message: "Merge branch 'main' into SHOP-50-basket\n" };
    const story = { ...repository, main, title: 'fix: empty the basket', commits: ['fix: empty it\n', up] };
    expect(complaints(await judged(story), { warnings: 1 + oddBranch })).toEqual([]);
  });
});

describe('a pull request from a fork, with a token that may only read', () => {
  const merge = { ...squashOnly, squash_merge_commit_title: 'PR_TITLE' } as const;
  const fork = {
    main: pythonService,
    merge,
    fork: 'kim/invoices',
    permissions: { contents: 'read' },
    branch: 'patch-1',
  } as const;

  it('made in the browser, with a good title, for an issue: green', async () => {
    const step = await judged({
      ...fork,
      title: 'fix: round half up',
      body: 'Closes #12',
      commits: ['Update total.py\n'],
    });
    expect(complaints(step, { warnings: 2 })).toEqual([]);
    expect(step.outputs['ticket']).toBe('#12');
  });

  it('made in the browser, as the browser proposes it: red, with both things to do', async () => {
    const step = await judged({ ...fork, title: 'Update total.py', body: '', commits: ['Update total.py\n'] });
    expect(step.red).toEqual(['commit-lint/header-format', 'commit-lint/ticket']);
    expect(step.annotations('error')).toHaveLength(2);
  });
});

describe('a team that only makes merge commits', () => {
  it('commits of the common types, a ticket in the branch, the default branch merged in: green', async () => {
    const branch = 'SHOP-60-search';
    const main = [...nodePackage, { id: 'newer', message: 'v0.3.0\n', files: { 'index.js': 'export {};\n' } }];
    const commits = [
      { branch, message: 'feat: add search\n', files: { 'search.js': '1\n' } },
      'ci: run the tests on Node 24\n',
      { branch, parents: [branch, 'newer'], message: "Merge branch 'main' into SHOP-60-search\n" },
      'fix: search in titles\n\nSee https://example.com/a/very/long/address/that/nobody/can/break/because/it/is/one/word/and/a/link\n',
    ];
    expect(
      complaints(await judged({ main, merge: mergeOnly, branch, title: 'Search', commits }), {
        warnings: 2 + oddBranch,
      }),
    ).toEqual([]);
  });
});
