import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LogPort } from '@cm/app';
import { afterAll, describe, expect, test } from 'vitest';

import { collectInputs, readEvent, readRunner } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'cm-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function recording(): LogPort & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (message: string): void => void lines.push(message);
  return { lines, debug: keep, info: keep, warning: keep, group: keep, endGroup: () => undefined };
}

function eventFile(text: string | Uint8Array): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, text);
  return path;
}

test('inputs are those that the runner sets, by their names, without the empty ones', () => {
  const env = {
    'INPUT_EXTRA-TYPES': ' ci, build\n',
    INPUT_MY_INPUT: 'x',
    INPUT_EMPTY: '',
    INPUT_BLANK: ' \n ',
    INPUT_UNSET: undefined,
    input_other: 'x',
    INPUT_lower: 'x',
    PATH: '/bin',
  };
  expect([...collectInputs(env)]).toEqual([
    ['extra-types', 'ci, build'],
    ['my_input', 'x'],
  ]);
});

describe('the event', () => {
  test('is read with the place it happened at', () => {
    const log = recording();
    const env = {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: eventFile('\ufeff{"deleted":false}'),
      GITHUB_REPOSITORY: 'acme/webshop',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF: '',
    };
    expect(readEvent(env, log)).toEqual({
      name: 'push',
      payload: { deleted: false },
      repository: 'acme/webshop',
      sha: 'a'.repeat(40),
      ref: null,
      range: null,
    });
    expect(log.lines).toEqual([]);
  });

  test.each([
    ['cut short', () => eventFile('{"deleted":'), 'could not be read'],
    ['empty', () => eventFile(''), 'could not be read'],
    ['not there', () => join(folder, 'absent.json'), 'could not be read'],
    ['a folder', () => folder, 'could not be read'],
    ['not named', () => '', 'GITHUB_EVENT_PATH is not set'],
  ])('whose file is %s has no payload, and the log says why', (_name, path, reason) => {
    const log = recording();
    expect(readEvent({ GITHUB_EVENT_PATH: path() }, log).payload).toBe(null);
    expect(log.lines.join('\n')).toContain(reason);
  });
});

test('the run and the addresses are as the runner gives them, and null where it does not', () => {
  const env = {
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'policy',
    GITHUB_API_URL: 'https://ghe.acme.test/api/v3',
  };
  const read = readRunner({ ...env, GITHUB_EVENT_PATH: eventFile('{}') }, recording());
  expect(read.run).toEqual({ id: '42', attempt: 2, job: 'policy', workflowRef: null, actor: null });
  expect(read).toMatchObject({ apiUrl: 'https://ghe.acme.test/api/v3', serverUrl: null, token: null });
  expect(readRunner({ GITHUB_RUN_ATTEMPT: 'two' }, recording()).run.attempt).toBe(null);
});
