import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EventSource } from '@cm/app';
import { available, type Fact } from '@cm/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { eventOf } from './event.ts';
import { worldOf } from './world.fixture.ts';
import type { World } from './world.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);
const pull = { pull_request: { merge_commit_sha: sha }, repository: { full_name: 'acme/shop' } };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cm-event-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function read(
  content: string,
  flags: Record<string, string> = {},
  env: World['env'] = {},
): Promise<Fact<EventSource>> {
  writeFileSync(join(folder, 'event.json'), content);
  const found = { kind: 'found' as const, spec: 'HEAD', id: other, type: 'commit' as const, bytes: new Uint8Array() };
  const world = worldOf([], { cwd: folder, env });
  return eventOf(world, new Map(Object.entries({ event: 'event.json', ...flags })), {
    objects: async () => available([found]),
  });
}

describe('an event file', () => {
  it.each([
    ['a pull request', pull, 'pull_request', sha],
    ['a merge group', { merge_group: { head_sha: sha } }, 'merge_group', sha],
    ['a push', { before: other, after: sha, ref: 'refs/heads/main' }, 'push', sha],
    [
      'a dispatch, which is about what is checked out',
      { workflow: 'x.yml', ref: 'refs/heads/main' },
      'workflow_dispatch',
      other,
    ],
    [
      'a created tag, which is about what it stands on',
      { ref: 'v1.0.0', ref_type: 'tag', master_branch: 'main' },
      'create',
      other,
    ],
  ])('%s', async (_name, payload, name, commit) => {
    expect(await read(JSON.stringify(payload))).toMatchObject({ value: { name, sha: commit, payload, range: null } });
  });

  it('gives the repository, and the ref where it has one', async () => {
    expect(await read(JSON.stringify(pull))).toMatchObject({ value: { repository: 'acme/shop', ref: null } });
    const push = { before: other, after: sha, ref: 'refs/heads/main' };
    expect(await read(JSON.stringify(push))).toMatchObject({ value: { repository: null, ref: 'refs/heads/main' } });
  });

  it('is read with a byte-order mark, as Windows editors write it', async () => {
    expect(await read(`\uFEFF${JSON.stringify(pull)}`)).toMatchObject({ value: { name: 'pull_request' } });
  });

  it('takes the name that is given', async () => {
    expect(await read(JSON.stringify(pull), { 'event-name': 'pull_request_target' })).toMatchObject({
      value: { name: 'pull_request_target' },
    });
  });

  it.each([
    ['no JSON', 'hello', {}, 'no JSON object'],
    ['a list', '[]', {}, 'no JSON object'],
    ['an event that does not tell its name', '{"action":"x"}', {}, '--event-name'],
    ['a range beside it', JSON.stringify(pull), { range: 'a..b' }, 'leave out --range'],
    ['a base beside it', JSON.stringify(pull), { base: 'a' }, 'leave out --base'],
  ])('%s is refused', async (_name, content, flags, reason) => {
    expect(await read(content, flags)).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining(reason),
    });
  });
});

describe('the variables of a job', () => {
  const env = { GITHUB_SHA: other, GITHUB_REF: 'refs/pull/1/merge', GITHUB_EVENT_NAME: 'pull_request_target' };

  it('speak of the event that started the job', async () => {
    const own = { ...env, GITHUB_EVENT_PATH: join(folder, 'event.json') };
    expect(await read(JSON.stringify(pull), {}, own)).toMatchObject({
      value: { name: 'pull_request_target', sha: other, ref: 'refs/pull/1/merge' },
    });
  });

  it('say nothing of another event', async () => {
    const foreign = { ...env, GITHUB_EVENT_PATH: '/elsewhere/event.json' };
    expect(await read(JSON.stringify(pull), {}, foreign)).toMatchObject({
      value: { name: 'pull_request', sha, ref: null },
    });
  });
});

describe('a tag on the command line', () => {
  async function typed(flags: Record<string, string>): Promise<Fact<EventSource>> {
    return eventOf(worldOf([], { cwd: folder }), new Map(Object.entries(flags)), {
      objects: async () => available([]),
    });
  }

  it.each(['v1.0.0', 'refs/tags/v1.0.0', ' v1.0.0 '])('is a ref: %j', async (tag) => {
    expect(await typed({ tag })).toMatchObject({ value: { name: 'cli', ref: 'refs/tags/v1.0.0', range: null } });
  });

  it.each(['range', 'base', 'head'])('is not given together with --%s', async (flag) => {
    expect(await typed({ tag: 'v1', [flag]: 'x' })).toMatchObject({
      status: 'unavailable',
      reason: `--tag says what is judged; leave out --${flag}.`,
    });
  });

  it('is not given together with an event', async () => {
    expect(await read('{}', { tag: 'v1' })).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('--tag'),
    });
  });
});
