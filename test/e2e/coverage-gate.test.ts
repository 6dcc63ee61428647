import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { cloneAt, mergeGroupEvent, pushEvent } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { added, factsOf, gated, put, record, story, withFiles } from './support/coverage.ts';
import { history } from './support/history.ts';
import { unplugOrigin } from './support/pull-request.ts';

const whole = record('src/cart.py', 10);

describe('a pull request that adds five lines, all of them tested', () => {
  it.each([1, 2, 0])('is green, with a checkout of depth %i', async (depth) => {
    const step = await gated({ 'lcov.info': whole }, { depth });
    expect(step.red).toEqual([]);
    expect(factsOf(step.report)).toMatchObject({
      reports: [{ path: 'lcov.info', format: 'lcov', files: 1, lines: { covered: 10, total: 10 } }],
      project: { lines: { covered: 10, total: 10 } },
      patch: { covered: 5, total: 5, files: [{ path: 'src/cart.py', covered: 5, total: 5, missing: [] }] },
      unmatched: [],
      absent: [],
    });
    expect(step.outputs).toMatchObject({ outcome: 'pass', coverage: '100', 'patch-coverage': '100' });
    expect(step.report.inputs.map(({ path }) => path)).toContain('lcov.info');
  });

  it('is unknown where its base cannot be fetched, and the message names the checkout setting', async () => {
    const pull = await withFiles({ 'lcov.info': whole }, { depth: 1 });
    unplugOrigin(pull);
    const step = await pull.run({ action: 'coverage-gate' });
    expect(step.exitCode).toBe(2);
    expect(step.annotations('error').join('\n')).toContain('fetch-depth: 2');
  });
});

describe('a pull request that adds five lines', () => {
  it.each([
    [1, [], 'pass'],
    [2, ['coverage-gate/patch-lines'], 'fail'],
  ])('of which %i are not run', async (uncovered, red, outcome) => {
    const step = await gated({ 'lcov.info': record('src/cart.py', 10, uncovered) });
    expect([step.red, step.report.outcome]).toEqual([red, outcome]);
    expect(factsOf(step.report).patch).toMatchObject({
      covered: 5 - uncovered,
      total: 5,
      files: [{ missing: [[11 - uncovered, 10]] }],
    });
    const range = step.commands.find(({ props }) => props['file'] === 'src/cart.py');
    expect(range?.props).toMatchObject({ line: String(11 - uncovered) });
  });
});

/** Where other gates are green. Source: research, section 1. */
describe('nothing is passed by not measuring', () => {
  it.each([
    ['no report', {}, 2, 'No coverage report was found'],
    ['an empty file', { 'lcov.info': '' }, 2, 'lcov.info'],
    ['a report without a record', { 'lcov.info': 'TN:\n' }, 2, ''],
    ['<coverage/>', { 'coverage.xml': '<?xml version="1.0"?><coverage/>' }, 2, ''],
    ['a record without a line', { 'lcov.info': 'SF:src/cart.py\nend_of_record\n' }, 2, ''],
    ['a report of other files', { 'lcov.info': record('lib/other.py', 10) }, 2, 'lib/other.py'],
    ['Windows paths of another project', { 'lcov.info': record('C:\\work\\lib\\other.py', 10) }, 2, 'other.py'],
    ['a report that is cut off', { 'lcov.info': whole.slice(0, -20) }, 2, 'lcov.info'],
    ['a report that is no report', { 'lcov.info': 'hello\n' }, 2, 'no coverage format'],
    ['counts below zero', { 'lcov.info': record('src/cart.py', 10, 10).replaceAll(',0', ',-1') }, 1, 'src/cart.py'],
    ['a header that lies', { 'lcov.info': record('src/cart.py', 10, 5).replace('LH:5', 'LH:10') }, 1, 'src/cart.py'],
    ['a report that tells of tests alone', { 'lcov.info': record('tests/test_cart.py', 2) }, 2, 'src/cart.py'],
  ])('%s', async (_, files, exitCode, words) => {
    const step = await gated(files);
    expect(step.exitCode).toBe(exitCode);
    expect(step.annotations('error').join('\n')).toContain(words);
  });

  it('a new file that no report names is red by name, with the setting that measures it', async () => {
    const commits = [{ message: 'feat: add the basket\n', files: { 'src/basket.py': 'basket = 1\n' } }];
    const step = await gated({ 'lcov.info': record('src/cart.py', 5) }, { commits });
    expect(step.red).toContain('coverage-gate/new-file-present');
    expect(factsOf(step.report).absent).toEqual(['src/basket.py']);
    expect(step.annotations('error').join('\n')).toContain('--cov=src');
  });

  it('a new file that no report names is red also beside new lines that are all covered', async () => {
    const files = { ...added, 'src/basket.py': 'basket = 1\n' };
    const step = await gated({ 'lcov.info': whole }, { commits: [{ message: 'feat: both\n', files }] });
    expect([step.red, step.report.outcome]).toEqual([['coverage-gate/new-file-present'], 'fail']);
    expect(factsOf(step.report).patch).toMatchObject({ covered: 5, total: 5 });
  });

  it('a pull request that lowers its own threshold is judged by the one of the default branch', async () => {
    const [policy, loose] = [80, 0].map((to) => `controls:\n  coverage-gate:\n    threshold-patch: ${to}\n`);
    const files = { ...added, '.github/change-policy.yml': loose ?? '' };
    const commits = [{ message: 'feat: more, tested less\n', files }];
    const step = await gated({ 'lcov.info': record('src/cart.py', 10, 5) }, { policy: policy ?? '', commits });
    expect(step.red).toEqual(['policy/gate-change', 'coverage-gate/patch-lines']);
  });

  it('a report that lies in git is none of this run', async () => {
    const main = [...(story.main ?? []), { message: 'chore: keep the report\n', files: { 'lcov.info': whole } }];
    expect((await gated({}, { main })).exitCode).toBe(2);
  });
});

describe('the same report, written in other ways, gives the same verdict', () => {
  const text = record('src/cart.py', 10, 2);
  const path = (to: string): string => text.replace('src/cart.py', to);

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['back slashes', path('src\\cart.py')],
    ['a runner’s path', path('/home/runner/work/webshop/webshop/src/cart.py')],
    ['a container’s path', path('/app/src/cart.py')],
    ['a Windows path', path('D:\\a\\webshop\\webshop\\src\\cart.py')],
    ['an address', path('file:///app/src/cart.py')],
  ])('%s', async (_, variant) => {
    const { project, patch } = factsOf((await gated({ 'lcov.info': variant })).report);
    expect({ project: project.lines, patch }).toEqual({
      project: { covered: 8, total: 10 },
      patch: { covered: 3, total: 5, files: [{ path: 'src/cart.py', covered: 3, total: 5, missing: [[9, 10]] }] },
    });
  });
});

it('shards in any order are one report, and what is written of them is the same to the byte', async () => {
  const [first, second] = [record('src/cart.py', 10, 5), record('src/cart.py', 10, 3)];
  const pull = await withFiles({ 'out/1.info': first, 'out/2.info': second });
  const inputs = { reports: 'out/*.info', 'output-dir': 'gate' };
  const written = (): readonly string[] =>
    ['merged.lcov', 'merged.cobertura.xml', 'baseline.json', 'badge.svg', 'index.html'].map((name) =>
      readFileSync(join(pull.workspace, 'gate', name), 'utf8'),
    );
  const one = await pull.run({ action: 'coverage-gate', inputs });
  const before = written();
  renameSync(join(pull.workspace, 'out/1.info'), join(pull.workspace, 'out/3.info'));
  const other = await pull.run({ action: 'coverage-gate', inputs });
  const { patch, project } = factsOf(one.report);
  expect({ patch, project }).toEqual({ patch: factsOf(other.report).patch, project: factsOf(other.report).project });
  expect(project.lines).toEqual({ covered: 7, total: 10 });
  const dated = /timestamp="\d+"/;
  expect(written().map((text) => text.replace(dated, ''))).toEqual(before.map((text) => text.replace(dated, '')));
  const again = await pull.run({
    action: 'coverage-gate',
    inputs: { reports: 'gate/merged.lcov, gate/merged.cobertura.xml' },
  });
  expect(factsOf(again.report).project.lines).toEqual(project.lines);
});

it('a Cobertura report of coverage.py is read by its content, and its date is looked at', async () => {
  const at = (timestamp: number): string =>
    `<?xml version="1.0" ?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><coverage version="7.6" timestamp="${timestamp}" lines-valid="10" lines-covered="9" line-rate="0.9" branches-covered="0" branches-valid="0" branch-rate="0" complexity="0"><sources><source>/home/runner/work/webshop/webshop/src</source></sources><packages><package name="." line-rate="0.9" branch-rate="0" complexity="0"><classes><class name="cart.py" filename="cart.py" complexity="0" line-rate="0.9" branch-rate="0"><methods/><lines>${Array.from({ length: 10 }, (_, index) => `<line number="${index + 1}" hits="${index === 9 ? 0 : 1}"/>`).join('')}</lines></class></classes></package></packages></coverage>`;
  const fresh = await gated({ 'coverage.xml': at(Date.now()) });
  expect([fresh.red, factsOf(fresh.report).patch]).toMatchObject([[], { covered: 4, total: 5 }]);
  const old = await gated({ 'coverage.xml': at(Date.now() - 13 * 3_600_000) });
  expect(old.red).toEqual(['coverage-gate/report-age']);
});

describe('the first day of a repository far from 80 %', () => {
  const files = { 'lcov.info': `${whole}${record('src/old.py', 100, 90)}` };
  const main = [...(story.main ?? []), { message: 'feat: old\n', files: { 'src/old.py': 'x = 1\n'.repeat(100) } }];

  it('is green with a warning that has the policy lines', async () => {
    const step = await gated(files, { main });
    expect(step.red).toEqual([]);
    expect(step.annotations('warning').join('\n')).toContain('threshold-lines: 18');
  });

  it('is red once the policy file or an input states the threshold, or under enforce: all', async () => {
    const policy = 'controls:\n  coverage-gate:\n    threshold-lines: 80\n';
    const red = ['coverage-gate/project-lines'];
    expect((await gated(files, { main, policy })).red).toEqual(red);
    expect((await gated(files, { main, inputs: { 'threshold-lines': '80' } })).red).toEqual(red);
    expect((await gated(files, { main, policy: 'enforce: all\n' })).red).toEqual(red);
  });

  it('may say less in the policy file, and not in the workflow file', async () => {
    const policy = 'controls:\n  coverage-gate:\n    threshold-lines: 18\n';
    expect((await gated(files, { main, policy })).red).toEqual([]);
    const looser = await gated(files, { main, inputs: { 'threshold-lines': '18' } });
    expect(looser.red).toContain('policy/input-loosens');
  });

  it('is reported and never blocked under mode: audit', async () => {
    const step = await gated({}, { policy: 'mode: audit\n' });
    expect([step.exitCode, step.report.outcome]).toEqual([0, 'unknown']);
  });
});

it('a change of documents alone needs no report', async () => {
  const step = await gated(
    {},
    { commits: [{ message: 'docs: say more\n', files: { 'README.md': '# Shop\n\nMore.\n' } }] },
  );
  expect([step.report.outcome, step.red]).toEqual(['pass', []]);
});

it('pragmas that the change adds are listed as warnings', async () => {
  const commits = [
    {
      message: 'feat: hide\n',
      files: { 'src/cart.py': 'cart_1 = 1\nif cart_1:  # pragma: no cover\n    cart_2 = 2\n' },
    },
  ];
  const step = await gated({ 'lcov.info': record('src/cart.py', 1) }, { commits });
  expect(step.annotations('warning').join('\n')).toContain('# pragma: no cover');
});

describe('other events', () => {
  const script = {
    commits: [
      { id: 'base', message: 'feat: start\n', files: { 'src/cart.py': 'a = 1\n' } },
      { id: 'head', message: 'feat: more\n', files: { 'src/cart.py': 'a = 1\nb = 2\n' } },
    ],
  };

  it.each(['push', 'merge_group'])('%s: the base is the event’s', async (event) => {
    const { repo, run } = await history(script);
    const [base, head] = [repo.sha('base'), repo.sha('head')];
    const workspace = cloneAt(repo, { depth: 1 });
    put(workspace, { 'lcov.info': record('src/cart.py', 2, 1) });
    const fixture =
      event === 'push'
        ? pushEvent({ before: base, after: head })
        : mergeGroupEvent({ base: { ref: 'main', sha: base }, headSha: head });
    const step = await run(fixture, { workspace, action: 'coverage-gate' });
    expect(factsOf(step.report).patch).toEqual({
      covered: 0,
      total: 1,
      files: [{ path: 'src/cart.py', covered: 0, total: 1, missing: [[2, 2]] }],
    });
    expect(step.red).toEqual(['coverage-gate/patch-lines']);
  });
});
