import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LogPort, ProcessCall, ProcessResult } from '@cm/app';
import type { Fact } from '@cm/model';
import { afterAll, describe, expect, it } from 'vitest';

import { nodeProcesses } from './node-ports.ts';
import { projectEnvironment } from './project-environment.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'cm-processes-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const silent: LogPort = {
  debug: () => {},
  info: () => {},
  warning: () => {},
  group: () => {},
  endGroup: () => {},
};

/** Runs lines of JavaScript as the project's program. */
function script(code: string, more: Partial<ProcessCall> = {}, env = process.env): Promise<Fact<ProcessResult>> {
  const call = { command: [process.execPath, '-e', code], folder: '', input: '', timeoutMs: 20_000, ...more } as const;
  return nodeProcesses(root, env, silent).run(call);
}

async function valueOf(fact: Promise<Fact<ProcessResult>>): Promise<ProcessResult> {
  const settled = await fact;
  if (settled.status === 'unavailable') throw new Error(settled.reason);
  return settled.value;
}

describe('a program of the project', () => {
  it('gets its input, and its output and exit code come back', async () => {
    const code =
      'process.stdin.on("data", (d) => { console.log(String(d).toUpperCase()); console.error("note"); process.exitCode = 3; })';
    const result = await valueOf(script(code, { input: 'basket' }));
    expect(result).toEqual({ exitCode: 3, stdout: 'BASKET\n', stderr: 'note\n', timedOut: false });
  });

  it('runs in a folder of the workspace, and in none outside of it', async () => {
    expect((await valueOf(script('console.log(process.cwd())'))).stdout.trim()).toBe(root);
    expect(await script('', { folder: '../elsewhere' })).toMatchObject({ status: 'unavailable' });
  });

  it('that is not there is a reason', async () => {
    const ran = await script('', { command: ['cm-no-such-program'] });
    expect(ran).toEqual({
      status: 'unavailable',
      reason: 'There is no program "cm-no-such-program" on the PATH, or its working folder does not exist.',
    });
  });

  it('is ended when its time is up, with everything that it started', async () => {
    const child = 'require("child_process").spawn("sleep", ["60"], { stdio: "inherit" }); setInterval(() => {}, 1000)';
    const started = performance.now();
    const result = await valueOf(script(child, { timeoutMs: 500 }));
    expect(result.timedOut).toBe(true);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('that leaves something running in the background does not keep the step waiting', async () => {
    const code = 'require("child_process").spawn("sleep", ["60"], { stdio: "inherit" }).unref()';
    const started = performance.now();
    expect((await valueOf(script(code))).exitCode).toBe(0);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('its environment', () => {
  it('has what the tests have', () => {
    const env = {
      PATH: '/usr/bin',
      VIRTUAL_ENV: '/venv',
      DATABASE_URL: 'x',
      GITHUB_SHA: 'a',
      CI: 'true',
      none: undefined,
    };
    expect(projectEnvironment(env)).toEqual({
      PATH: '/usr/bin',
      VIRTUAL_ENV: '/venv',
      DATABASE_URL: 'x',
      GITHUB_SHA: 'a',
      CI: 'true',
    });
  });

  it.each([
    'GITHUB_TOKEN',
    'gh_token',
    'INPUT_TOKEN',
    'INPUT_DATABASE-URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GIT_CONFIG_VALUE_0',
    'NODE_AUTH_TOKEN',
  ])('has no %s', (name) => {
    expect(projectEnvironment({ [name]: 'secret' })).toEqual({});
  });
});
