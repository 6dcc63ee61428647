import { available, unavailable, type Verdict } from '@cm/model';
import { noCommit, pushEvent, workflowDispatchEvent } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { fixturePorts, repository, sha } from './history.fixture.ts';
import type { FilesPort } from './ports.ts';
import { eventAt, flawsOf, judgeTiny, push, pushHistory } from './run.fixture.ts';
import { run } from './run.ts';
import { draft, hostOf, tinyAction, type TinyBehaviour, tinyCatalogue, verdict } from './tiny-action.fixture.ts';

const path = '.github/change-policy.yml';
const failed: readonly Verdict[] = [verdict('tiny/words', [draft('Too many words.')]), verdict('tiny/tone')];

describe('a run', () => {
  test('that passes says what was judged, by which policy, when', async () => {
    const result = await judgeTiny({ policy: 'controls: { tiny: { most-words: 5 } }\n' });
    expect(flawsOf(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toEqual({ count: '1' });
    expect(result.report).toMatchObject({
      control: 'tiny',
      outcome: 'pass',
      summary: 'Judged.',
      change: { repository, event: 'push', base: sha('before'), head: sha('after'), merge: null },
      policy: { source: `${path}@${sha('before')}`, commit: sha('before'), mode: 'enforce' },
      facts: { mostWords: 5 },
      run: { evaluatedAt: '2026-03-01T12:00:00.000Z' },
    });
  });

  test('without a policy file is judged by the built-in default', async () => {
    const result = await judgeTiny();
    expect(flawsOf(result)).toEqual([]);
    expect(result.report).toMatchObject({
      policy: { source: 'built-in', commit: sha('before') },
      facts: { mostWords: 10 },
    });
  });

  test('that fails exits 1', async () => {
    const result = await judgeTiny({ verdicts: failed });
    expect(flawsOf(result)).toEqual([]);
    expect(result).toMatchObject({
      exitCode: 1,
      report: { outcome: 'fail', findings: [{ rule: 'tiny/words', level: 'error' }] },
    });
  });

  test('that fails under mode: audit exits 0, and its outcome stays', async () => {
    const result = await judgeTiny({ verdicts: failed, policy: 'mode: audit\n' });
    expect(flawsOf(result)).toEqual([]);
    expect(result).toMatchObject({ exitCode: 0, report: { outcome: 'fail', policy: { mode: 'audit' } } });
  });

  test('takes a rule’s level from the policy', async () => {
    const result = await judgeTiny({ verdicts: failed, policy: 'rules: { tiny/words: warning }\n' });
    expect(result).toMatchObject({
      exitCode: 0,
      report: { outcome: 'pass', findings: [{ level: 'warning', outcome: 'fail' }] },
    });
  });

  test('takes an input that tightens', async () => {
    expect((await judgeTiny({ inputs: { 'most-words': '7' } })).report.facts).toEqual({ mostWords: 7 });
  });

  test('notes an input that is nobody’s', async () => {
    const { said, exitCode } = await judgeTiny({ inputs: { 'node-version': '24' } });
    expect([said.warning, exitCode]).toEqual([['"node-version" is not an input of tiny; it was ignored.'], 0]);
  });

  test('lists the files that were read, with their hashes', async () => {
    const ports = fixturePorts(pushHistory(null));
    const bytes = new TextEncoder().encode('x');
    const files: FilesPort = {
      ...ports.files,
      read: async () => available(bytes),
      scan: async (name) => (name === 'c.info' ? available({ bytes: 7, sha256: 'c0' }) : unavailable('not there')),
    };
    const collect: TinyBehaviour['collect'] = async (given) => {
      await given.files.read('b.txt', 10);
      await given.files.read('a.txt', 10);
      await given.files.scan('c.info', 10, () => null);
      await given.files.scan('absent.info', 10, () => null);
      return given.files.read('b.txt', 10);
    };
    const { report } = await run(tinyAction({ collect }), hostOf({ ...ports, files }, { event: push }), tinyCatalogue);
    expect(report.inputs.map(({ path: name, bytes: size }) => [name, size])).toEqual([
      ['a.txt', 1],
      ['b.txt', 1],
      ['c.info', 7],
    ]);
    expect(report.inputs[2]?.sha256).toBe('c0');
  });

  test('hands on the files and tables of the control, and of one that was stopped none', async () => {
    const file = { path: 'a.html', pieces: () => ['x'] };
    const result = await judgeTiny({ more: { files: [file], sections: ['| table |'] } });
    expect(result).toMatchObject({ files: [file], sections: ['| table |'], comment: null });
    const stopped = await judgeTiny({ more: { files: [file] }, inputs: { 'most-words': 'many' } });
    expect(stopped).toMatchObject({ files: [], sections: [] });
  });
});

test('a deleted branch brings nothing to judge, and the control is not asked', async () => {
  const gone = eventAt(pushEvent({ branch: 'feature', before: sha('after'), after: noCommit }), 'before');
  const result = await judgeTiny({
    collect: () => Promise.reject(new Error('asked')),
    history: { branches: { main: 'before' } },
    host: { event: gone },
  });
  expect(flawsOf(result)).toEqual([]);
  expect(result).toMatchObject({ exitCode: 0, report: { outcome: 'pass' } });
  expect(new Set(result.report.rules.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
});

test('a text needs no repository', async () => {
  const ports = fixturePorts({ noGit: true, token: false });
  const action = { ...tinyAction(), needsRepository: () => false };
  const result = await run(
    action,
    hostOf(ports, { surface: 'cli', event: eventAt({ name: 'cli', payload: null }, 'x') }),
    tinyCatalogue,
  );
  expect(flawsOf(result)).toEqual([]);
  expect(result).toMatchObject({ exitCode: 0, report: { policy: { source: 'built-in', commit: null } } });
});

test('a dispatch on a shallow checkout names both ends', async () => {
  const result = await judgeTiny({
    history: { shallow: ['after'] },
    host: { event: eventAt(workflowDispatchEvent(), 'after') },
  });
  expect(result.report.change).toMatchObject({ base: sha('before'), head: sha('after') });
});
