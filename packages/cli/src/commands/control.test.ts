import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { reportSchema } from '@cm/model/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { lineOf, repositoryWith, type TestRepository } from '../repository.fixture.ts';
import { tiny } from '../tiny-action.fixture.ts';
import { registryOf, runCm } from '../world.fixture.ts';

const registry = registryOf(tiny);
let repository: TestRepository;
let folder = '';

beforeAll(() => {
  repository = repositoryWith(lineOf('feat: one\n', 'feat: two\n'));
  folder = mkdtempSync(join(tmpdir(), 'cm-control-'));
});

afterAll(() => {
  repository[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

function cm(line: string, more: Parameters<typeof runCm>[1] = {}) {
  return runCm(['tiny-check', ...line.split(' ').filter(Boolean)], { registry, cwd: repository.folder, ...more });
}

describe('exit codes', () => {
  it.each([
    ['--verdict pass', 0],
    ['--verdict fail', 1],
    ['--verdict unknown', 2],
    ['--verdict maybe', 2],
    ['--base no-such-branch', 2],
  ])('%s: %i, with the report on standard output', async (line, code) => {
    const ran = await cm(`${line} --json`);
    expect(ran.code).toBe(code);
    expect(reportSchema.parse(JSON.parse(ran.out)).control).toBe('tiny-check');
    expect(ran.err).toBe('');
  });

  it('under mode: audit a failing report exits 0', async () => {
    const policy = join(folder, 'audit.yml');
    writeFileSync(policy, 'mode: audit\n');
    expect(await cm(`--verdict fail --policy ${policy}`)).toMatchObject({ code: 0 });
  });
});

describe('asked wrongly: exit 2, nothing on standard output, the reason on standard error', () => {
  it.each([
    ['--verdct fail', 'the nearest is --verdict'],
    ['main..HEAD', '--range main..HEAD'],
    ['--badge x', 'no flag --badge'],
    ['--range a...b', '--range a..b'],
    ['--format jsn', 'the nearest is json'],
    ['--json --format sarif', 'contradict'],
    ['--repo no-such-folder', 'no folder'],
    ['--now tomorrow', '2026-03-31T12:00:00Z'],
    ['--now 2026-02-30T00:00:00Z', 'is no time'],
    ['--policy no-such-file.yml', 'no such file'],
    ['--note no-such-file', '--note: no-such-file could not be read: there is no such file'],
    ['--event no-such-file', 'no such file'],
    ['--event-name push', 'goes with --event'],
    ['--output no/such/folder/report', 'could not be written'],
  ])('%s', async (line, reason) => {
    const ran = await cm(line);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(reason);
  });
});

describe('what is printed', () => {
  it.each([
    ['--format text', /^. tiny-check failed/],
    ['--format markdown', /^## .+tiny-check/],
    ['--format sarif', /"version": "2\.1\.0"/],
    ['--format json', /^\{\n {2}"schema": "cm-actions\/report\/v1"/],
  ])('%s', async (line, look) => {
    expect((await cm(`${line} --verdict fail`)).out).toMatch(look);
  });

  it('--output writes the report to a file, and leaves standard output empty', async () => {
    const file = join(folder, 'report.txt');
    const ran = await cm(`--verdict fail --output ${file}`);
    expect(ran).toEqual({ code: 1, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toContain('tiny-check failed');
  });

  it('--report-path writes the report as JSON beside what is printed', async () => {
    const file = join(folder, 'report.json');
    const ran = await cm(`--verdict fail --report-path ${file}`);
    expect(ran.out).toContain('tiny-check failed');
    expect(reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).outcome).toBe('fail');
  });
});

describe('what reaches the control', () => {
  async function factsOf(line: string, more: Parameters<typeof runCm>[1] = {}): Promise<Record<string, unknown>> {
    return reportSchema.parse(JSON.parse((await cm(`${line} --json`, more)).out)).facts;
  }

  it.each([
    ['', false],
    ['--loud', true],
    ['--loud=false', false],
  ])('a yes-or-no input: %j', async (line, loud) => {
    expect(await factsOf(line)).toMatchObject({ loud });
  });

  it('the head of a range, resolved by git', async () => {
    expect(await factsOf('--range HEAD~1..HEAD')).toMatchObject({
      event: 'cli',
      head: repository.git('rev-parse', 'HEAD'),
    });
    expect(await factsOf('--base HEAD~1 --head HEAD~1')).toMatchObject({ head: repository.git('rev-parse', 'HEAD~1') });
  });

  it('a file’s text to the letter, its byte-order mark and blanks too', async () => {
    const file = join(folder, 'note');
    const text = '\uFEFF  two words \n\n';
    writeFileSync(file, text);
    expect(await factsOf(`--note ${file}`)).toMatchObject({ note: text, head: null });
    expect(await factsOf('--note -', { input: text })).toMatchObject({ note: text });
    expect(await factsOf('--note -', { input: '' })).toMatchObject({ note: '' });
  });

  it('no file of more than 16 MiB', async () => {
    const ran = await cm('--note -', { input: 'x'.repeat(16 * 1024 * 1024 + 1) });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('16 MiB');
  });

  it('the time of --now', async () => {
    const { out } = await cm('--json --now 2026-03-31T12:00:00Z');
    expect(reportSchema.parse(JSON.parse(out)).run.evaluatedAt).toBe('2026-03-31T12:00:00.000Z');
  });
});

it('--help names every input of the command line with what it takes, every rule and every common flag', async () => {
  const { code, out } = await runCm(['tiny-check', '--help'], { registry });
  expect(code).toBe(0);
  for (const part of ['--verdict VALUE', 'pass, fail or unknown', 'Default: pass.', '--loud[=false]', '--note FILE']) {
    expect(out).toContain(part);
  }
  for (const part of ['--range A..B', '--event FILE', '--json', '-h, --help', 'tiny-check/told', 'Exit codes:']) {
    expect(out).toContain(part);
  }
  expect(out).not.toContain('--badge');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});
