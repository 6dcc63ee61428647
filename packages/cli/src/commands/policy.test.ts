import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { catalogueOf } from '@cm/app';
import { builtInPolicy } from '@cm/policy';
import { clauses } from '@cm/policy/clauses';
import { parsePolicy } from '@cm/policy/parse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { lineOf, repositoryWith, type TestRepository } from '../repository.fixture.ts';
import { tiny } from '../tiny-action.fixture.ts';
import { registryOf, runCm } from '../world.fixture.ts';

const registry = registryOf(tiny);
const file =
  'enforce: [commits.format]\nadopted-at: "2026-01-01"\nrules:\n  policy/gate-change: warning\ncontrols:\n  tiny-check:\n    most-words: 7\n';
let repository: TestRepository;
let folder = '';

beforeEach(() => {
  repository = repositoryWith(
    lineOf('feat: one\n').map((step) => ({ ...step, files: { '.github/change-policy.yml': file } })),
  );
  folder = mkdtempSync(join(tmpdir(), 'cm-policy-'));
});

afterEach(() => {
  repository[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

function cm(...args: readonly string[]) {
  return runCm(args, { registry, cwd: repository.folder });
}

async function parsed(text: string) {
  const { sections, rules } = await catalogueOf([tiny]);
  const outcome = parsePolicy(text, 'shown', {
    sections,
    ruleIds: rules.map(({ id }) => id),
    clauseIds: clauses.map(({ id }) => id),
  });
  return outcome.ok ? outcome.policy : outcome.problems;
}

describe('cm policy show', () => {
  it('prints a policy file that says the same as the one in force', async () => {
    const { code, out } = await cm('policy', 'show');
    expect(code).toBe(0);
    expect(await parsed(out)).toEqual(await parsed(file));
    expect(out).toContain(`.github/change-policy.yml@${repository.git('rev-parse', 'HEAD')}`);
    expect(out).toMatch(/policy\/gate-change +warning \(by default error\)/);
  });

  it('--json gives the same as data', async () => {
    const shown: unknown = JSON.parse((await cm('policy', 'show', '--json')).out);
    expect(shown).toMatchObject({
      commit: repository.git('rev-parse', 'HEAD'),
      policy: { 'adopted-at': '2026-01-01', controls: { 'tiny-check': { 'most-words': 7 } } },
      levels: expect.arrayContaining([{ rule: 'policy/gate-change', level: 'warning', default: 'error' }]),
    });
  });

  it('reads the default branch, not the working tree', async () => {
    writeFileSync(join(repository.folder, '.github/change-policy.yml'), 'mode: audit\n');
    expect((await cm('policy', 'show')).out).toContain('mode: enforce');
  });

  it('says that the built-in policy holds where there is no file', async () => {
    using bare = repositoryWith(lineOf('feat: one\n'));
    const { code, out } = await runCm(['policy', 'show'], { registry, cwd: bare.folder });
    expect(code).toBe(0);
    expect(out).toContain('the built-in one');
    expect(await parsed(out)).toEqual(builtInPolicy({ [tiny.name]: tiny.defaults }));
    expect(await parsed(out)).toEqual(await parsed(''));
  });

  it('outside a repository: exit 2', async () => {
    expect(await runCm(['policy', 'show'], { registry, cwd: folder })).toMatchObject({ code: 2, out: '' });
  });
});

describe('cm policy validate', () => {
  it('reads the working tree, from any folder of it', async () => {
    const inner = join(repository.folder, 'app');
    mkdirSync(inner);
    expect(await runCm(['policy', 'validate'], { registry, cwd: inner })).toMatchObject({ code: 0 });
    writeFileSync(join(repository.folder, '.github/change-policy.yml'), 'mode: audit\nrule:\n  x: off\n');
    const { code, out } = await runCm(['policy', 'validate'], { registry, cwd: inner });
    expect(code).toBe(1);
    expect(out).toContain('.github/change-policy.yml:2:1: ');
    expect(out).toContain('rules');
  });

  it.each([
    ['a right file', 'mode: audit\n', 0],
    ['a misspelt value', 'mode: adit\n', 1],
    ['no YAML', 'mode: [\n', 1],
    ['a setting out of bounds', 'controls:\n  tiny-check:\n    most-words: many\n', 1],
  ])('%s: exit %#', async (_name, content, code) => {
    writeFileSync(join(folder, 'policy.yml'), content);
    expect(await cm('policy', 'validate', join(folder, 'policy.yml'))).toMatchObject({ code });
  });

  it('no file to check: exit 0 for the default, 2 for one that was named', async () => {
    expect(await runCm(['policy', 'validate'], { registry, cwd: folder })).toMatchObject({ code: 0 });
    expect(await cm('policy', 'validate', 'nowhere.yml')).toMatchObject({ code: 2, out: '' });
  });

  it('a file with the other ending is pointed out', async () => {
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/change-policy.yaml'), '');
    const { code, err } = await runCm(['policy', 'validate'], { registry, cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('Rename it');
  });
});

describe('cm policy explain', () => {
  it.each([
    ['commits.format', /type\(scope\): subject[\s\S]*Who holds it[\s\S]*commit-lint/],
    ['mode', /^mode in \.github\/change-policy\.yml[\s\S]*enforce, audit/],
    ['most-words', /^controls\.tiny-check\.most-words in[\s\S]*How many words[\s\S]*Without it: 3/],
    ['controls.tiny-check.most-words', /How many words/],
    ['tiny-check/told', /Because somebody must/],
  ])('%s', async (name, look) => {
    const { code, out } = await cm('policy', 'explain', name);
    expect(code).toBe(0);
    expect(out).toMatch(look);
  });

  it.each([
    ['commits.fromat', 'commits.format'],
    ['most-wrods', 'controls.tiny-check.most-words'],
    ['adopted-on', 'adopted-at'],
  ])('%s: exit 2, and the nearest is %s', async (name, near) => {
    const { code, err } = await cm('policy', 'explain', name);
    expect(code).toBe(2);
    expect(err).toContain(near);
  });
});
