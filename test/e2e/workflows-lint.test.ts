import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Shipped, shippedFiles } from '../workflows/shipped.ts';
import { installLinters, type Linters, type Remark } from './support/linters.ts';

/** What a linter says that is not so here: of which files (as their names begin), in which words, and why not. */
interface Unknowing {
  readonly tool: Remark['tool'];
  readonly rule: string;
  readonly file: string;
  readonly words: RegExp;
  readonly why: string;
}

const list: readonly Unknowing[] = [
  {
    tool: 'actionlint',
    rule: 'action',
    file: 'reusable-',
    words: /^specifying action "\$\/[\w-]+" in invalid format/,
    why: 'GitHub has `$/name` since July 2026, and actionlint 1.7.12 is of April.',
  },
  {
    tool: 'actionlint',
    rule: 'workflow-call',
    file: 'reusable-',
    words: /^reusable workflow call "\$\/\.github\/workflows\/[\w-]+\.yml"/,
    why: 'The same for `$/.github/workflows/name.yml`.',
  },
  {
    tool: 'actionlint',
    rule: 'syntax-check',
    file: '',
    words: /^unexpected key "queue" for "concurrency" section/,
    why: 'GitHub has `queue: max` since May 2026.',
  },
  {
    tool: 'zizmor',
    rule: 'unpinned-uses',
    file: 'starter-',
    words: /action is not pinned to a hash.*: org\/cm-actions\/[\w./-]+@v1$/,
    why: 'Teams take org/cm-actions at v1, which is their company’s; our own check wants every other action pinned.',
  },
  {
    tool: 'zizmor',
    rule: 'dangerous-triggers',
    file: 'starter-coverage-comment',
    words: /workflow_run/,
    why: 'Nothing of the pull request is checked out or started, which a test of that template holds.',
  },
  {
    tool: 'zizmor',
    rule: 'dangerous-triggers',
    file: 'starter-change-gate.yml',
    words: /: (?:pull_request_target|issue_comment)$/,
    why: 'The gate must not come from the change, nothing of which is checked out or started, as a test of that template holds.',
  },
  {
    tool: 'zizmor',
    rule: 'dangerous-triggers',
    file: 'starter-change-gate-forks.yml',
    words: /: workflow_run$/,
    why: 'The same, for the reviews of forks, whose own runs may not write.',
  },
  {
    tool: 'zizmor',
    rule: 'dangerous-triggers',
    file: 'workflows-change-gate.yml',
    words: /: (?:pull_request_target|issue_comment)$/,
    why: 'Only the default branch is checked out, by name, in every event.',
  },
  {
    tool: 'zizmor',
    rule: 'self-repository',
    file: 'workflows-change-',
    words: /use '\$\/\.\.\.' instead/,
    why: 'The built tree of the default branch judges, which is a folder of the checkout.',
  },
  {
    tool: 'zizmor',
    rule: 'self-repository',
    file: 'workflows-ci',
    words: /use '\$\/\.\.\.' instead/,
    why: 'The built tree of the change itself is judged, which is a folder of the checkout.',
  },
];

let linters: Linters;
let folder = '';
let files: readonly Shipped[] = [];

/** Both look for workflows in one folder only, so the files stand there under the names of their folders. */
function nameOf(path: string): string {
  if (path.startsWith('actions/')) return path;
  const [, kind = '', name = ''] = /([\w-]+)\/([^/]+)$/.exec(path) ?? [];
  return `.github/workflows/${kind}-${name}`;
}

beforeAll(async () => {
  linters = await installLinters();
  files = await shippedFiles();
  folder = mkdtempSync(join(tmpdir(), 'cm-lint-'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, nameOf(path))), { recursive: true });
    writeFileSync(join(folder, nameOf(path)), text);
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isListed(remark: Remark, { file, rule, tool, words }: Unknowing): boolean {
  const name = remark.file.replace('.github/workflows/', '');
  return remark.tool === tool && remark.rule === rule && name.startsWith(file) && words.test(remark.message);
}

describe.each(['actionlint', 'zizmor'] as const)('%s', (tool) => {
  let remarks: readonly Remark[] = [];

  beforeAll(async () => {
    const workflows = files.map(({ path }) => nameOf(path)).filter((name) => name.startsWith('.github/'));
    remarks = tool === 'zizmor' ? await linters.zizmor(folder, true) : await linters.actionlint(folder, workflows);
  });

  it('has nothing against any file, but for what it cannot know', () => {
    const told = remarks.filter((remark) => !list.some((entry) => isListed(remark, entry)));
    expect(told.map(({ file, line, message, rule }) => `${file}:${line} ${rule}: ${message}`)).toEqual([]);
  });

  it.each(list.filter((entry) => entry.tool === tool))('still needs to be told of $rule in $file*: $why', (entry) => {
    expect(remarks.some((remark) => isListed(remark, entry))).toBe(true);
  });

  it('is really asked: it finds a fault that is put in', async () => {
    const name = '.github/workflows/fault.yml';
    const other = mkdtempSync(join(tmpdir(), 'cm-lint-'));
    mkdirSync(join(other, dirname(name)), { recursive: true });
    const job =
      'runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }} ${{ github.evnt }}';
    writeFileSync(join(other, name), `on: issues\njobs:\n  a:\n    ${job}\n`);
    const found = tool === 'zizmor' ? await linters.zizmor(other, true) : await linters.actionlint(other, [name]);
    rmSync(other, { recursive: true });
    expect(found.map(({ rule }) => rule)).toContain(tool === 'zizmor' ? 'template-injection' : 'expression');
  });
});

it('every comment that quiets zizmor says why, and is needed', async () => {
  const quieted = files.flatMap(({ path, text }) =>
    [...text.matchAll(/# zizmor: ignore\[([\w-]+)\](.*)$/gm)].map(([, rule = '', why = '']) => ({ path, rule, why })),
  );
  expect(quieted.filter(({ why }) => why.trim().length < 10)).toEqual([]);
  const [all, left] = [await linters.zizmor(folder, false), await linters.zizmor(folder, true)];
  for (const { path, rule } of quieted) {
    const comments = quieted.filter((one) => one.path === path && one.rule === rule).length;
    const count = (remarks: readonly Remark[]): number =>
      remarks.filter((remark) => remark.file === nameOf(path) && remark.rule === rule).length;
    expect([path, rule, count(all) - count(left) >= comments]).toEqual([path, rule, true]);
  }
});
