import type { ClassificationCase } from './case.fixture.ts';

const documentation = 'Policy, "Standard Changes": documentation updates';
const unmatched = 'Notes §4: what no rule matches is normal';
const every = 'Notes §4: standard only if every file matches';
const bothNames = 'Notes §4: both names of a rename count (angular/dev-infra 3976)';
const tools = 'Policy, "Standard Changes": configuration adjustments';

/** What the files alone decide. */
export const fileCases: readonly ClassificationCase[] = [
  {
    name: 'a text of the documentation is changed',
    source: documentation,
    files: ['docs/guide.md'],
    expected: { category: 'standard', kinds: ['documentation'] },
  },
  {
    name: 'texts of several kinds, a picture below docs and the licence',
    source: documentation,
    files: ['README.md', 'docs/api.rst', 'docs/start.adoc', 'docs/img/flow.png', 'LICENSE'],
    expected: { category: 'standard', kinds: ['documentation'] },
  },
  {
    name: 'a text of the documentation is deleted',
    source: documentation,
    files: [{ path: 'docs/old.md', status: 'removed' }],
    expected: { category: 'standard', kinds: ['documentation'] },
  },
  {
    name: 'a text is renamed to another text',
    source: documentation,
    files: [{ path: 'docs/new.md', previous: 'docs/old.md' }],
    expected: { category: 'standard', kinds: ['documentation'] },
  },
  {
    name: 'a text in capitals and with letters of another script',
    source: documentation,
    files: ['README.MD', 'docs/Übersicht — 概要.md'],
    expected: { category: 'standard', kinds: ['documentation'] },
  },
  {
    name: 'a text that explains migrations',
    source: documentation,
    files: ['db/migrations/README.md'],
    expected: { category: 'standard', kinds: ['documentation'] },
  },
  {
    name: 'code is changed',
    source: unmatched,
    files: ['src/app.py'],
    expected: { category: 'normal', file: 'src/app.py' },
  },
  {
    name: 'code in capitals is changed',
    source: unmatched,
    files: ['SRC/APP.PY'],
    expected: { category: 'normal', file: 'SRC/APP.PY' },
  },
  {
    name: 'nine texts and one file of code',
    source: every,
    files: [...Array.from({ length: 9 }, (_, at) => `docs/${at}.md`), 'src/app.py'],
    expected: { category: 'normal', file: 'src/app.py' },
  },
  {
    name: 'code is renamed so that it looks like a text',
    source: bothNames,
    files: [{ path: 'docs/app.md', previous: 'src/app.py' }],
    expected: { category: 'normal', file: 'src/app.py' },
  },
  {
    name: 'a workflow is moved out of its folder and becomes a text',
    source: bothNames,
    files: [{ path: 'docs/ci.md', previous: '.github/workflows/ci.yml' }],
    expected: { category: 'normal', file: '.github/workflows/ci.yml' },
  },
  {
    name: 'a text is renamed to code',
    source: bothNames,
    files: [{ path: 'src/app.py', previous: 'docs/app.md' }],
    expected: { category: 'normal', file: 'src/app.py' },
  },
  {
    name: 'the list of Python packages ends in .txt like a text',
    source: 'Policy: only patch updates are standard; a person changed this one',
    files: ['requirements.txt'],
    expected: { category: 'normal', file: 'requirements.txt' },
  },
  {
    name: 'the list of packages of the documentation',
    source: 'Policy: only patch updates are standard; a person changed this one',
    files: ['docs/requirements.txt', 'docs/guide.md'],
    expected: { category: 'normal', file: 'docs/requirements.txt' },
  },
  {
    name: 'code that builds the documentation',
    source: unmatched,
    files: ['docs/conf.py'],
    expected: { category: 'normal', file: 'docs/conf.py' },
  },
  {
    name: 'a page that holds code (.mdx)',
    source: unmatched,
    files: ['docs/page.mdx'],
    expected: { category: 'normal', file: 'docs/page.mdx' },
  },
  {
    name: 'a picture of the program itself',
    source: unmatched,
    files: ['src/logo.png'],
    expected: { category: 'normal', file: 'src/logo.png' },
  },
  {
    name: 'instructions that a coding robot follows',
    source: unmatched,
    files: ['AGENTS.md'],
    expected: { category: 'normal', file: 'AGENTS.md' },
  },
  {
    name: 'a prompt of the product, written as a text',
    source: unmatched,
    files: ['app/prompts/sales.md'],
    expected: { category: 'normal', file: 'app/prompts/sales.md' },
  },
  {
    name: 'the template of pull requests, by which they are judged',
    source: 'Issue 10: the gate cannot be loosened by the pull request that it judges',
    files: ['docs/pull_request_template.md'],
    expected: { category: 'normal', file: 'docs/pull_request_template.md' },
  },
  {
    name: 'a name that only looks like a list of packages (a letter of another alphabet)',
    source: unmatched,
    files: ['requir\u0435ments.txt'],
    expected: { category: 'normal', file: 'requir\u0435ments.txt' },
  },
  {
    name: 'a name with an arrow, as a listing shows a link',
    source: unmatched,
    files: ['docs/guide.md -> ../src/app.py'],
    expected: { category: 'normal', file: 'docs/guide.md -> ../src/app.py' },
  },
  {
    name: 'a name with a space behind the ending',
    source: unmatched,
    files: ['docs/guide.md '],
    expected: { category: 'normal', file: 'docs/guide.md ' },
  },
  {
    name: 'settings of the editor, of git and of the formatter',
    source: tools,
    files: ['.editorconfig', '.gitignore', 'web/.prettierrc.json'],
    expected: { category: 'standard', kinds: ['settings of developers’ tools'] },
  },
  {
    name: 'settings of the linter that are a program',
    source: tools,
    files: ['.eslintrc.js'],
    expected: { category: 'normal', file: '.eslintrc.js' },
  },
  {
    name: 'settings of the program itself',
    source: 'Policy: "configuration adjustments" are read as those of developers’ tools; the higher risk wins',
    files: ['config/production.yaml'],
    expected: { category: 'normal', file: 'config/production.yaml' },
  },
  {
    name: 'texts together with settings of the editor',
    source: every,
    files: ['docs/guide.md', '.editorconfig'],
    expected: { category: 'standard', kinds: ['settings of developers’ tools', 'documentation'] },
  },
  {
    name: 'nothing is changed at all',
    source: unmatched,
    files: [],
    expected: { category: 'normal' },
  },
];
