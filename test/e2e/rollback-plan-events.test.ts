import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cloneAt, issueCommentEvent, mergeGroupEvent, pullRequestReviewEvent, runAction } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { diffRows } from '../../actions/rollback-plan-check/diffs.fixture.ts';
import { roundtripReport } from '../../actions/rollback-plan-check/roundtrip.fixture.ts';
import { dist } from './support/dist.ts';
import type { OpenPullRequest } from './support/pull-request.ts';
import { edited } from './support/rollback-events.ts';
import { opened } from './support/rollback-plan.ts';
import { step } from './support/step.ts';

const action = 'rollback-plan-check';
const row = diffRows.find(({ name }) => name === 'one revision') ?? { before: {}, after: {} };
const good = 'Adds it.\n\n## Rollback plan\n\n`alembic downgrade b2`\n';

/** The control's result on the head as GitHub shows it: the newest of each context. */
function current({ server, head }: OpenPullRequest): readonly string[] {
  const all = server.repository('acme/webshop')?.statuses() ?? [];
  const last = new Map(all.filter(({ sha }) => sha === head).map(({ context, state }) => [context, state]));
  return [...last].map(([context, state]) => `${context} ${state}`);
}

/** A run with `verdict: status`, whose step has to be green: the colour is the status'. */
async function ran(pull: OpenPullRequest, event = pull.event): Promise<string | undefined> {
  const { server, workspace } = pull;
  const { exitCode, report } = await runAction({
    dist,
    action,
    event,
    server,
    workspace,
    inputs: { verdict: 'status' },
  });
  expect(exitCode).toBe(0);
  return report?.outcome;
}

describe('events of one pull request, one after another', () => {
  it('opened, edited badly, edited well, run again, edited badly: one result stands, and it is the last description’s', async () => {
    const pull = await opened(row, 'Adds it.');
    const [first, badly, well] = [pull.event, '## Rollback plan\n\nTODO\n', good];
    expect([await ran(pull, first), current(pull)]).toEqual(['fail', ['rollback-plan-check/main failure']]);
    expect([await ran(pull, edited(pull, badly)), current(pull)]).toEqual([
      'fail',
      ['rollback-plan-check/main failure'],
    ]);
    expect([await ran(pull, edited(pull, well)), current(pull)]).toEqual([
      'pass',
      ['rollback-plan-check/main success'],
    ]);
    // “Re-run jobs” gets the event of the first time, whose description was bad.
    expect([await ran(pull, first), current(pull)]).toEqual(['pass', ['rollback-plan-check/main success']]);
    expect([await ran(pull, edited(pull, 'Adds it.')), current(pull)]).toEqual([
      'fail',
      ['rollback-plan-check/main failure'],
    ]);
  });
});

describe('a result that stands there already', () => {
  it('is not written again, whichever event asks for it: opened, again, reviewed, commented', async () => {
    const pull = await opened(row, good);
    const written = () => pull.server.repository('acme/webshop')?.statuses().length;
    const found = pull.server.repository('acme/webshop')?.data.pulls?.find(({ number }) => number === 7);
    const mergeSha = pull.repo.git('rev-parse', 'refs/pull/7/merge');
    const review = pullRequestReviewEvent({
      number: 7,
      mergeSha,
      ...(found && { base: found.base, head: found.head }),
    });
    expect([await ran(pull), await ran(pull), written()]).toEqual(['pass', 'pass', 1]);
    expect([await ran(pull, review), written()]).toEqual(['pass', 1]);
    const main = { ...pull, workspace: cloneAt(pull.repo, { depth: 1 }) };
    expect([await ran(main, issueCommentEvent()), written()]).toEqual(['pass', 1]);
    expect([await ran(pull, edited(pull, 'Adds it.')), written()]).toEqual(['fail', 2]);
    expect(current(pull)).toEqual(['rollback-plan-check/main failure']);
  });
});

describe('a merge group', () => {
  it('gets the status of the branch that it goes into, on its own commit', async () => {
    const pull = await opened(row, good);
    const sha = pull.repo.git('rev-parse', 'refs/pull/7/merge');
    const event = mergeGroupEvent({ base: { ref: 'main', sha: pull.repo.sha('start') }, headSha: sha, number: 7 });
    expect([await ran(pull, event), current({ ...pull, head: sha })]).toEqual([
      'pass',
      ['rollback-plan-check/main success'],
    ]);
  });
});

describe('the report of a round trip', () => {
  it('is read from the workspace, is kept as evidence, and counts for its own commit', async () => {
    const pull = await opened(row, good);
    const { event, head, server, workspace } = pull;
    const told = async (text: string) => {
      mkdirSync(join(workspace, 'out'), { recursive: true });
      writeFileSync(join(workspace, 'out/roundtrip.json'), text);
      return step({ action, event, server, workspace, inputs: { 'roundtrip-report': 'out/roundtrip.json' } });
    };
    const proved = await told(roundtripReport(head, ['c3']));
    expect(proved.report.facts['evidence']).toBe('report');
    expect(proved.rule('rollback-plan-check/evidence').outcome).toBe('pass');
    expect(proved.report.inputs).toMatchObject([
      { path: 'out/roundtrip.json', bytes: roundtripReport(head, ['c3']).length },
    ]);
    const other = await told(roundtripReport('c'.repeat(40), ['c3']));
    expect(other.rule('rollback-plan-check/evidence').outcome).toBe('fail');
    expect(other.annotations('notice').join('\n')).toContain('it is of commit cccccccccccc');
  });
});
