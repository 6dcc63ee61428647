import type { Judgement, Verdict } from '@cm/model';
import { pullRequestEvent } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { type FixtureHistory, review, sha } from './history.fixture.ts';
import { eventAt, judgeTiny, policyFile } from './run.fixture.ts';
import { draft, verdict } from './tiny-action.fixture.ts';

const wordsFail = verdict('tiny/words', [draft('Nobody approved it.')]);
const toneFails = verdict('tiny/tone', [draft('Rude.')]);
const waiting = { rules: ['tiny/words'], words: 'Waits for a review by grace.' };

interface Case {
  readonly verdicts?: readonly Verdict[];
  readonly policy?: string;
  readonly more?: Partial<Judgement>;
}

async function pendingOf({ verdicts = [wordsFail, verdict('tiny/tone')], more = { waiting }, policy }: Case) {
  const { exitCode, pending, pendingWords, report } = await judgeTiny({ verdicts, more, policy: policy ?? null });
  return { outcome: report.outcome, exitCode, pending, ...(pendingWords !== undefined && { pendingWords }) };
}

describe('a verdict that only waits for a person', () => {
  const waits = { outcome: 'fail', exitCode: 1, pending: true, pendingWords: waiting.words };
  test.each<[string, Case, object]>([
    ['is pending, and fails as a step', {}, waits],
    ['also where something of lower level is wrong', { verdicts: [wordsFail, toneFails] }, waits],
    [
      'not where the control does not say that it waits',
      { more: {} },
      { outcome: 'fail', exitCode: 1, pending: false },
    ],
    [
      'not where something else is wrong, too',
      { verdicts: [wordsFail, toneFails], policy: 'rules: { tiny/tone: error }\n' },
      { outcome: 'fail', exitCode: 1, pending: false },
    ],
    [
      'not where something could not be decided',
      {
        verdicts: [wordsFail, verdict('tiny/tone', [draft('Unread.', { outcome: 'unknown' })])],
        policy: 'rules: { tiny/tone: error }\n',
      },
      { outcome: 'fail', exitCode: 1, pending: false },
    ],
    [
      'not where what it would wait for could not be decided',
      { verdicts: [verdict('tiny/words', [draft('Unread.', { outcome: 'unknown' })]), verdict('tiny/tone')] },
      { outcome: 'unknown', exitCode: 2, pending: false },
    ],
    [
      'not where nothing is wrong',
      { verdicts: [verdict('tiny/words'), verdict('tiny/tone')] },
      { outcome: 'pass', exitCode: 0, pending: false },
    ],
    [
      'not where the policy makes it a warning',
      { policy: 'rules: { tiny/words: warning }\n' },
      { outcome: 'pass', exitCode: 0, pending: false },
    ],
    ['not under mode: audit', { policy: 'mode: audit\n' }, { outcome: 'fail', exitCode: 0, pending: false }],
    [
      'as the control says once it knows the waivers',
      { more: { waiting, afterWaivers: () => ({ waiting: { rules: ['tiny/words'], words: 'Waits for ada.' } }) } },
      { ...waits, pendingWords: 'Waits for ada.' },
    ],
    [
      'no longer, where the control takes it back then',
      { more: { waiting, afterWaivers: () => ({ waiting: { rules: [], words: '' } }) } },
      { outcome: 'fail', exitCode: 1, pending: false },
    ],
  ])('%s', async (_, asked, expected) => expect(await pendingOf(asked)).toEqual(expected));
});

describe('a looser policy that nobody else approved', () => {
  const base = { ref: 'main', sha: sha('base') };
  const event = eventAt(pullRequestEvent({ base, head: { ref: 'f', sha: sha('head') } }), 'merge', 'refs/pull/7/merge');
  const history = (after: string, approved = false): FixtureHistory => ({
    commits: [
      { name: 'base', ...policyFile('mode: enforce\n') },
      { name: 'head', ...policyFile(after) },
      { name: 'merge', parents: ['base', 'head'], ...policyFile(after) },
    ],
    head: 'merge',
    reviews: { 7: approved ? [review('grace', 'head')] : [] },
  });

  test('waits for an approval, beside what the control waits for', async () => {
    const alone = await judgeTiny({ history: history('mode: audit\n'), host: { event } });
    expect(alone).toMatchObject({ exitCode: 1, pending: true });
    expect(alone.pendingWords).toContain('the change of the policy file');
    const both = await judgeTiny({
      history: history('mode: audit\n'),
      host: { event },
      verdicts: [wordsFail, verdict('tiny/tone')],
      more: { waiting },
    });
    expect(both).toMatchObject({ pending: true, pendingWords: waiting.words });
  });

  test.each([
    ['the control itself fails', history('mode: audit\n'), [wordsFail, verdict('tiny/tone')], 1],
    ['nobody could read the file afterwards', history('mode: [\n'), undefined, 1],
    ['it is approved', history('mode: audit\n', true), undefined, 0],
  ] as const)('waits for nobody where %s', async (_, of, verdicts, exitCode) => {
    const result = await judgeTiny({ history: of, host: { event }, ...(verdicts && { verdicts }) });
    expect(result).toMatchObject({ exitCode, pending: false });
  });
});

test('what the control read of its own results goes to who delivers them', async () => {
  const standing = { statuses: [], comment: null };
  expect((await judgeTiny({ more: { standing } })).standing).toEqual(standing);
  expect('standing' in (await judgeTiny())).toBe(false);
});
