import type { Verdict } from '@cm/model';
import { describe, expect, test } from 'vitest';

import { fixturePorts, sha } from './history.fixture.ts';
import { eventAt, flawsOf, judgeTiny, push, pushHistory, type RunCase } from './run.fixture.ts';
import { run } from './run.ts';
import { draft, hostOf, tinyAction, tinyCatalogue, verdict } from './tiny-action.fixture.ts';

const path = '.github/change-policy.yml';
const failed: readonly Verdict[] = [verdict('tiny/words', [draft('Too many words.')]), verdict('tiny/tone')];

describe('a run that cannot judge is unknown, exits 2, and says one thing to do', () => {
  test.each<[string, RunCase, string, string]>([
    [
      'a bad input',
      { inputs: { 'most-words': 'few' } },
      'run/input-invalid',
      'The input "most-words" has the value "few"',
    ],
    ['a misspelt input', { inputs: { 'most-word': '5' } }, 'run/input-invalid', 'There is no input "most-word"'],
    [
      'a looser input',
      { inputs: { 'most-words': '99' } },
      'policy/input-loosens',
      'The input "most-words: 99" is looser',
    ],
    [
      'an unknown event',
      { host: { event: eventAt({ name: 'watch', payload: {} }, 'after') } },
      'run/change-unknown',
      'The event "watch"',
    ],
    [
      'an empty event',
      { host: { event: eventAt({ name: 'push', payload: null }, 'after') } },
      'run/change-unknown',
      'The push event',
    ],
    ['a malformed policy', { policy: 'mod: audit\n' }, 'policy/malformed', `${path}:1:1: `],
    ['an unreadable policy', { history: { noGit: true, token: false } }, 'policy/unreadable', 'The policy that judges'],
    [
      'a collector that throws',
      { collect: () => Promise.reject(new Error('boom')) },
      'run/internal-error',
      'tiny stopped because of a defect',
    ],
    [
      'a verdict of no rule of its own',
      { verdicts: [...failed, verdict('tiny/other')] },
      'run/internal-error',
      'tiny stopped',
    ],
    [
      'two verdicts of one rule',
      { verdicts: [...failed, verdict('tiny/words')] },
      'run/internal-error',
      'tiny stopped',
    ],
  ])('%s', async (_name, asked, rule, message) => {
    const result = await judgeTiny(asked);
    expect(flawsOf(result)).toEqual([]);
    expect(result.exitCode).toBe(2);
    expect(result.report.outcome).toBe('unknown');
    expect(result.report.findings).toHaveLength(1);
    const [finding] = result.report.findings;
    expect(finding).toMatchObject({
      rule,
      outcome: 'unknown',
      level: 'error',
      message: expect.stringContaining(message),
    });
    expect(finding?.remedy.length).toBeGreaterThan(10);
    expect(result.report.rules.filter(({ rule: id }) => id.startsWith('tiny/'))).toMatchObject([
      { outcome: 'unknown' },
      { outcome: 'unknown' },
    ]);
    expect(result.report.summary).toContain(message);
  });

  test('all bad inputs are told at once', async () => {
    const result = await judgeTiny({ inputs: { 'most-words': 'few', word: 'a' } });
    expect(flawsOf(result)).toEqual([]);
    expect(result.report.findings).toHaveLength(2);
    expect(result.report.summary).toContain('(and 1 more)');
  });

  test('a rule on which the control gave no verdict', async () => {
    const result = await judgeTiny({ verdicts: [verdict('tiny/tone')] });
    expect(flawsOf(result)).toEqual([]);
    expect(result).toMatchObject({
      exitCode: 2,
      report: { findings: [{ message: 'The control gave no verdict on tiny/words.' }] },
    });
  });

  test('a looser input under mode: audit blocks nobody', async () => {
    const result = await judgeTiny({ policy: 'mode: audit\n', inputs: { 'most-words': '99' } });
    expect(result).toMatchObject({ exitCode: 0, report: { outcome: 'unknown' } });
  });
});

describe('a defect inside', () => {
  const stack = /^Error: boom\n\s+at /;

  test.each<[string, RunCase]>([
    ['collect rejects', { collect: () => Promise.reject(new Error('boom')) }],
    [
      'collect throws',
      {
        collect: () => {
          throw new Error('boom');
        },
      },
    ],
  ])('%s: one finding, the stack in the debug log only, and what was judged is still said', async (_name, asked) => {
    const result = await judgeTiny(asked);
    expect(result.said.debug).toEqual([expect.stringMatching(stack)]);
    expect(JSON.stringify(result.report)).not.toContain('boom');
    expect(result.report).toMatchObject({ change: { head: sha('after') }, policy: { source: 'built-in' } });
  });

  test('judge throws', async () => {
    const action = {
      ...tinyAction(),
      judge: () => {
        throw new Error('boom');
      },
    };
    const ports = fixturePorts(pushHistory(null));
    const result = await run(action, hostOf(ports, { event: push }), tinyCatalogue);
    expect(flawsOf(result)).toEqual([]);
    expect([result.exitCode, ports.said.debug]).toEqual([2, [expect.stringMatching(stack)]]);
  });

  test.each(['text', null, undefined, 7])('what is thrown is no error but %j', async (thrown) => {
    const result = await judgeTiny({ collect: () => Promise.reject(thrown) });
    expect(flawsOf(result)).toEqual([]);
    expect([result.exitCode, result.said.debug]).toEqual([2, [String(thrown)]]);
  });

  test('in a release tree that is not whole is told by the files, and no defect to report', async () => {
    const broken = ['lib/a.wasm', 'lib/b.js', 'lib/c.js', 'lib/d.js'].map((file) => `${file} is missing`);
    const asked = { collect: () => Promise.reject(new Error('boom')), host: { brokenParts: () => broken } };
    const result = await judgeTiny(asked);
    expect(flawsOf(result)).toEqual([]);
    expect(result).toMatchObject({
      exitCode: 2,
      report: {
        findings: [
          {
            rule: 'run/internal-error',
            outcome: 'unknown',
            message: expect.stringContaining(
              'lib/a.wasm is missing, lib/b.js is missing, lib/c.js is missing and 1 more.',
            ),
            remedy: expect.stringContaining('Check the tag out again'),
          },
        ],
      },
    });
    const whole = await judgeTiny({ ...asked, host: { brokenParts: () => [] } });
    expect(whole.report.findings[0]?.message).toBe(
      'tiny stopped because of a defect of its own; the change was not judged.',
    );
  });

  test('a port breaks its promise, or the catalogue cannot be loaded', async () => {
    const ports = fixturePorts(pushHistory('mode: audit\n'));
    const git = { ...ports.git, objects: () => Promise.reject(new Error('boom')) };
    for (const host of [hostOf({ ...ports, git }, { event: push }), hostOf(ports, { event: push })]) {
      const result = await run(tinyAction(), host, () => Promise.reject(new Error('boom')));
      expect(flawsOf(result)).toEqual([]);
      expect(result).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'run/internal-error' }] } });
    }
  });
});
