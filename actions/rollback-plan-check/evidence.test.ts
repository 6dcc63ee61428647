import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { diffRows } from './diffs.fixture.ts';
import { judging } from './plan-check.fixture.ts';
import { roundtripReport } from './roundtrip.fixture.ts';

const judged = judging(memoryPorts);
const two = diffRows.find(({ name }) => name === 'two revisions') ?? { before: {}, after: {} };
/** The fixture's commits. */
const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
const fields = '- Owner: @ada\n- Time to roll back: 10 minutes\n- Verification: /health answers 200\n';
const plan = (more = ''): string => `## Rollback plan\n\n\`alembic downgrade b2\`\n\n${fields}${more}`;

async function evidence(
  roundtrip: string | null | undefined,
  body = plan(),
  row: Pick<typeof two, 'before' | 'after'> = two,
) {
  const { facts, verdicts } = await judged({ ...row, body, ...(roundtrip !== undefined && { roundtrip }) });
  const [finding] = verdicts.find(({ rule }) => rule.endsWith('/evidence'))?.findings ?? [];
  return [facts['evidence'], finding === undefined ? null : `${finding.outcome}: ${finding.message}`];
}

const change = { event: 'pull_request', base: null, merge: null, headRepository: null, pullRequest: 7 } as const;

describe('that the way back was tried', () => {
  it('is proved by a report of this very commit', async () => {
    expect(await evidence(roundtripReport(head, ['c3', 'd4']))).toEqual(['report', null]);
  });

  it('may be said in the plan, where there is no report', async () => {
    expect(await evidence(undefined, plan('- Tested: migration-roundtrip, run 4711\n'))).toEqual(['stated', null]);
  });

  it.each([
    ['nothing says it', undefined, 'fail: The plan does not say that the downgrade was tried.'],
    [
      'a file that is not there',
      null,
      'unknown: The report roundtrip.json proves nothing: roundtrip.json is not there',
    ],
    ['no JSON', '{', 'unknown: The report roundtrip.json proves nothing: It is no report of migration-roundtrip.'],
    [
      'hostile JSON',
      '{"__proto__":{"control":"migration-roundtrip"}}',
      'unknown: The report roundtrip.json proves nothing: It is no report of migration-roundtrip.',
    ],
    [
      'another control',
      roundtripReport(head, ['c3', 'd4'], { control: 'migration-check' }),
      'unknown: The report roundtrip.json proves nothing: It is no report of migration-roundtrip.',
    ],
    [
      'another commit',
      roundtripReport(base, ['c3', 'd4']),
      'fail: The report roundtrip.json does not prove the way back of this change: it is of commit aaaaaaaaaaaa, and this change ends at bbbbbbbbbbbb.',
    ],
    [
      'a run that failed',
      roundtripReport(head, ['c3', 'd4'], { outcome: 'fail', summary: 'c3 cannot go down.' }),
      'fail: The report roundtrip.json does not prove the way back of this change: its outcome is fail: c3 cannot go down.',
    ],
    [
      'a run that could not tell',
      roundtripReport(head, [], { outcome: 'unknown', summary: 'No database.' }),
      'fail: The report roundtrip.json does not prove the way back of this change: its outcome is unknown: No database.',
    ],
    [
      'another repository',
      roundtripReport(head, ['c3', 'd4'], { change: { ...change, head, repository: 'acme/other' } }),
      'fail: The report roundtrip.json does not prove the way back of this change: it is of the repository acme/other.',
    ],
    [
      'one revision of two',
      roundtripReport(head, ['c3']),
      'fail: The report roundtrip.json does not prove the way back of this change: it does not say that d4 went down and up.',
    ],
  ])('is not by %s', async (_, roundtrip, message) => {
    expect(await evidence(roundtrip)).toEqual(['none', message]);
  });

  it('is not by the plan’s own word, where the report says otherwise', async () => {
    const failed = roundtripReport(head, ['c3', 'd4'], { outcome: 'fail' });
    const [kind, message] = await evidence(failed, plan('- Tested: yes, run 4711\n'));
    expect([kind, message]).toEqual(['stated', expect.stringContaining('its outcome is fail')]);
  });

  it.each([
    [
      'the schema stays',
      two,
      '## Rollback plan\n\nThe schema stays as it is: the previous image is compatible with it.\n',
    ],
    [
      'no migration is new',
      diffRows.find(({ name }) => name === 'a deployment') ?? two,
      '## Rollback plan\n\n`kubectl rollout undo deployment/api`\n',
    ],
  ])('is not asked where %s', async (_, row, body) => {
    expect(await evidence(undefined, body, row)).toEqual(['not-asked', null]);
  });

  it('of another tool is not proved by Alembic’s round trip', async () => {
    const row = diffRows.find(({ name }) => name === 'golang-migrate') ?? two;
    const body = `## Rollback plan\n\n\`migrate -path db/migrations -database "$DATABASE_URL" down 1\`\n\n${fields}`;
    expect((await evidence(roundtripReport(head, []), body, row))[0]).toBe('none');
  });
});
