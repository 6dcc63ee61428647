import { describe, expect, it } from 'vitest';

import { runToEnd } from './main.ts';
import { sinkOf } from './sink.ts';
import { tiny } from './tiny-action.fixture.ts';
import { registryOf, runCm, worldOf } from './world.fixture.ts';

const registry = registryOf(tiny);

describe('cm', () => {
  it('alone is asked wrongly, so that an empty variable in a script is no pass', async () => {
    const { code, out, err } = await runCm([], { registry });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Commands:');
  });

  it.each([['--help'], ['-h'], ['help']])('%s lists the controls and the commands', async (flag) => {
    const { code, out } = await runCm([flag], { registry });
    expect(code).toBe(0);
    for (const part of [
      'tiny-check',
      'list',
      'explain RULE',
      'policy show',
      'waivers audit',
      'hook install',
      'new action',
      'demo',
      'Exit codes',
    ]) {
      expect(out).toContain(part);
    }
  });

  it('help COMMAND is COMMAND --help', async () => {
    expect(await runCm(['help', 'tiny-check'], { registry })).toEqual(
      await runCm(['tiny-check', '--help'], { registry }),
    );
  });

  it.each(['list', 'explain', 'policy', 'waivers', 'hook', 'new', 'demo'])(
    '%s --help tells how it is called',
    async (command) => {
      const { code, out } = await runCm([command, '--help'], { registry });
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^cm ${command}`));
    },
  );

  it('--version', async () => {
    expect(await runCm(['--version'])).toEqual({ code: 0, out: 'cm 1.2.3\n', err: '' });
  });

  it('list: one line for each control', async () => {
    expect(await runCm(['list'], { registry })).toEqual({
      code: 0,
      out: 'tiny-check  Says what it is told.\n',
      err: '',
    });
  });

  it.each([
    ['tiny-chekc', 'the nearest is "tiny-check"'],
    ['explian', 'the nearest is "explain"'],
    ['constructor', 'no control or command'],
    ['--json', 'Begin with a control'],
  ])('%s: exit 2, %s', async (word, reason) => {
    const { code, out, err } = await runCm([word], { registry });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });
});

describe('cm new', () => {
  it('says in an installed copy that it has no sources', async () => {
    const { code, err } = await runCm(['new', 'action', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('Clone the source repository');
  });

  it('tells what it wrote and what comes next', async () => {
    const scaffolder = async (kind: string, name: string) => ({
      written: [`${kind}s/${name}/action.ts`],
      next: ['npm run generate'],
    });
    expect(await runCm(['new', 'action', 'x'], { scaffolder })).toEqual({
      code: 0,
      out: 'wrote actions/x/action.ts\nNext:\n  npm run generate\n',
      err: '',
    });
  });

  it('tells why it wrote nothing', async () => {
    const scaffolder = async () => ({ problem: 'It is there already.' });
    expect(await runCm(['new', 'action', 'x'], { scaffolder })).toEqual({
      code: 2,
      out: '',
      err: 'cm: It is there already.\n',
    });
  });

  it('asks for a kind and a name', async () => {
    expect(await runCm(['new', 'action'])).toMatchObject({ code: 2 });
  });
});

it('a control that cannot be loaded is one sentence and exit 2', async () => {
  const broken = Object.values(registry).map((entry) => ({
    ...entry,
    load: () => Promise.reject(new Error('no such\nchunk')),
  }));
  const written: string[] = [];
  const err = { ...sinkOf(process.stderr, {}), write: async (text: string) => void written.push(text) };
  const world = worldOf(['tiny-check'], {
    registry: { 'tiny-check': broken[0] ?? registry['tiny-check'] },
    err,
  } as never);
  expect(await runToEnd(world)).toBe(2);
  expect(written.join('')).toMatch(/^cm: Stopped by a defect of its own[^\n]*no such chunk[^\n]*\n$/);
});
