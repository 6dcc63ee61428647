import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Report } from '@cm/model';
import { runAction, runCm } from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { put, record, story } from './support/coverage.ts';
import { dist } from './support/dist.ts';
import { expectNoStackTrace, expectPublishedSchema } from './support/output.ts';
import { type OpenPullRequest, openPullRequest } from './support/pull-request.ts';
import { trivy } from './support/vulnerabilities.ts';

const xml = `<?xml version="1.0"?><coverage version="7"><packages><package><classes><class filename="src/cart.py"><lines>
${Array.from({ length: 10 }, (_, at) => `<line number="${at + 1}" hits="1"/>\n`).join('')}</lines></class></classes></package></packages></coverage>`;
const up = 'CREATE TABLE IF NOT EXISTS t (id int);\nALTER TABLE t DROP COLUMN IF EXISTS c CASCADE;\n';
const flaws = [{ id: 'CVE-2026-2001', name: 'cart', severity: 'CRITICAL' }] as const;

const sql = { 'db/0002_t.up.sql': up, 'db/0002_t.down.sql': 'DROP TABLE t;\n' };
/** The script that PostgreSQL's parser is started from, as the tree's own list of contents says. */
const contents = readFileSync(join(dist, 'lib', 'contents.txt'), 'utf8');
const script = /^(.+): packages\/sql$/m.exec(contents)?.[1] ?? 'no script of packages/sql';

/** A script of the tree, by a word that stands in no other. */
function holding(word: string): string {
  const scripts = readdirSync(join(dist, 'lib')).filter((name) => name.endsWith('.js'));
  return (
    scripts.find((name) => readFileSync(join(dist, 'lib', name), 'utf8').includes(word)) ?? `no script with ${word}`
  );
}

/** What reads each part of the release tree that is loaded when it is needed: a control, and files that the change or a step brings. */
const readers: readonly (readonly [part: string, control: string, files: Readonly<Record<string, string>>])[] = [
  ['pg/libpg-query.wasm', 'migration-check', sql],
  [script, 'migration-check', sql],
  ['scanners/lcov.wasm', 'coverage-gate', { 'coverage/lcov.info': record('src/cart.py', 10) }],
  ['scanners/cobertura.wasm', 'coverage-gate', { 'coverage.xml': xml }],
  ['scanners/diff.wasm', 'coverage-gate', { 'coverage/lcov.info': record('src/cart.py', 10) }],
  ['scanners/json.wasm', 'vuln-sla', { 'trivy.json': trivy(flaws) }],
];

const ways: Readonly<Record<string, (file: string) => void>> = {
  missing: (file) => rmSync(file),
  'cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, -100)),
  empty: (file) => writeFileSync(file, ''),
  altered: (file) => {
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
};

let tree = '';
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'cm-broken-'));
  cpSync(dist, tree, { recursive: true });
});
afterAll(() => rmSync(tree, { recursive: true, force: true, maxRetries: 3 }));

/** Breaks a file of the copied tree, and puts it back behind the work. */
async function whileBroken(part: string, way: string, work: () => Promise<void>): Promise<void> {
  const file = join(tree, 'lib', part);
  const before = readFileSync(file);
  ways[way]?.(file);
  try {
    await work();
  } finally {
    writeFileSync(file, before);
  }
}

async function opened(files: Readonly<Record<string, string>>): Promise<OpenPullRequest> {
  const [start] = story.main ?? [];
  const [change] = story.commits ?? [];
  if (start === undefined || change === undefined || typeof change === 'string') throw new Error('another story');
  const isSql = Object.keys(files).some((path) => path.endsWith('.sql'));
  const changed = isSql ? { ...change, files: { ...change.files, ...files } } : change;
  const first = { 'db/0001_s.up.sql': 'CREATE TABLE s ();\n', 'db/0001_s.down.sql': 'DROP TABLE s;\n' };
  const main = [{ ...start, files: { ...start.files, ...first } }];
  const pull = await openPullRequest({ ...story, main, commits: [changed], depth: 0 });
  if (!isSql) put(pull.workspace, files);
  return pull;
}

function expectTold(report: Report, part: string, shown: string): void {
  expectNoStackTrace(shown);
  expectPublishedSchema(report);
  expect(report.outcome).toBe('unknown');
  expect(report.rules.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
  expect(report.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['run/internal-error', 'unknown']]);
  expect(report.findings[0]?.message).toContain(`lib/${part} `);
  expect(report.findings[0]?.remedy).toMatch(/check the tag out again/i);
}

describe.each(readers)('without a whole lib/%s', (part, control, files) => {
  // Nobody looks whether a script that still runs is another one: `sha256sum --check` does.
  const known = Object.keys(ways).filter((way) => part.endsWith('.wasm') || way !== 'altered');
  it.each(known)(`${control} is unknown, and says which file is broken: %s`, async (way) => {
    const { event, server, workspace } = await opened(files);
    await whileBroken(part, way, async () => {
      const ran = await runAction({ action: control, dist: tree, event, server, workspace });
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toBe('');
      expect(ran.stdout).toContain(`lib/${part} `);
      if (ran.report === null) throw new Error(`no report was written:\n${ran.stdout}`);
      expectTold(ran.report, part, `${ran.stdout}${ran.summary}`);
      const flags = control === 'migration-check' ? [] : ['--reports', Object.keys(files)[0] ?? ''];
      const args = [control, '--base', 'HEAD^1', ...flags];
      const cm = (...more: readonly string[]) => runCm({ dist: tree, cwd: workspace, args: [...args, ...more] });
      const json = await cm('--json');
      expect([json.exitCode, json.stderr]).toEqual([2, '']);
      expectTold(JSON.parse(json.stdout) as Report, part, json.stdout);
      const text = await cm();
      expect(text.exitCode).toBe(2);
      expectNoStackTrace(`${text.stdout}${text.stderr}`);
      expect(text.stdout).toContain(`lib/${part} `);
    });
  });

  it(`${control} judges with the whole tree`, async () => {
    const { event, server, workspace } = await opened(files);
    const { report } = await runAction({ action: control, dist: tree, event, server, workspace });
    expect(report?.rules.find(({ rule }) => rule === 'run/internal-error')?.outcome).toBe('pass');
    expect(report?.rules.filter(({ rule, outcome }) => rule.startsWith(control) && outcome === 'pass')).not.toEqual([]);
  });
});

it('a command that judges nothing says so, too', async () => {
  const ran = () => runCm({ dist: tree, cwd: tree, args: ['explain', 'commit-lint/no-rule'] });
  const said = 'There is no rule "commit-lint/no-rule"';
  expect((await ran()).stderr).toContain(said);
  await whileBroken(holding('There is no rule "'), 'missing', async () => {
    const { exitCode, stdout, stderr } = await ran();
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^cm: [^\n]* In its release tree, lib\/\d+\.index\.js is missing\. Install it again: [^\n]*\n$/,
    );
  });
});

it('a control that asks GitHub blames no network where the client is missing', async () => {
  const part = holding('octokit-core.js');
  const { event, server, workspace } = await opened(sql);
  await whileBroken(part, 'missing', async () => {
    const ran = await runAction({ action: 'branch-audit', dist: tree, event, server, workspace });
    expect([ran.exitCode, ran.stderr]).toEqual([2, '']);
    if (ran.report === null) throw new Error(`no report was written:\n${ran.stdout}`);
    expectTold(ran.report, part, ran.stdout);
  });
});
