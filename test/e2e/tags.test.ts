import { createEvent, type EventFixture, noCommit, pushEvent } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { type History, history } from './support/history.ts';
import { allWell, commits, first, good, outcomes, pushed, runOn, script } from './support/tags.ts';

describe('an annotated release tag', () => {
  it.each([1, 2, 0])('passes, although checkout made a plain tag of it: %i deep', async (depth) => {
    const made = await history(script({ name: 'v1.1.0', at: 'three', message: good }));
    const step = await runOn(made, 'v1.1.0', pushed(made, 'v1.1.0'), depth);
    expect(step.red).toEqual([]);
    expect(outcomes(step)).toEqual(allWell);
    expect(step.rule('commit-lint/commits-read').reason).toContain('2 of 2 commits since v1.0.0');
    expect(step.rule('commit-lint/header-format')).toMatchObject({
      outcome: 'not-applicable',
      reason: 'A tag’s commits are judged when they land.',
    });
    expect(step.report.facts).toMatchObject({
      expected: 2,
      read: 2,
      commits: [{ sha: made.repo.sha('two') }, { sha: made.repo.sha('three') }],
      nextVersion: { version: '1.1.0', bump: 'minor', because: [made.repo.sha('two')] },
      tag: { name: 'v1.1.0', version: '1.1.0', annotated: true, previous: 'v1.0.0', onDefaultBranch: true },
    });
  });

  it('passes through the event "create", which names no tag object', async () => {
    const made = await history(script({ name: 'v1.1.0', at: 'three', message: good }));
    const step = await runOn(made, 'v1.1.0', createEvent({ ref: 'v1.1.0' }));
    expect(step.red).toEqual([]);
    expect(outcomes(step)).toEqual({ ...allWell, unmoved: 'not-applicable' });
  });

  it('that is the very first release is compared with nothing', async () => {
    const made = await history({ commits, tags: [first] });
    const step = await runOn(made, 'v1.0.0');
    expect(step.red).toEqual([]);
    expect(outcomes(step)).toEqual({ ...allWell, agreement: 'not-applicable' });
    expect(step.report.facts).toMatchObject({ expected: 0, read: 0, nextVersion: null });
  });

  it('without a list is told which, made of the commits', async () => {
    const made = await history(script({ name: 'v1.1.0', at: 'three', message: 'Release version 1.1.0\n' }));
    const step = await runOn(made, 'v1.1.0');
    expect(step.red).toEqual(['commit-lint/tag-changes']);
    const finding = step.report.findings.find(({ rule }) => rule === 'commit-lint/tag-changes');
    expect(finding?.remedy.split('\n').slice(1)).toEqual([
      `git tag -a -f v1.1.0 ${made.repo.sha('three').slice(0, 12)} -F - <<'END'`,
      'Release version 1.1.0',
      '',
      'Changes:',
      '- Add invoice export',
      '- Keep the cart on reload',
      'END',
      'git push --force origin refs/tags/v1.1.0',
    ]);
  });

  it('whose list leaves a fix out is warned, and told the whole list', async () => {
    const message = 'Release version 1.1.0\n\nChanges:\n- Invoice export added\n- Faster start\n';
    const made = await history(script({ name: 'v1.1.0', at: 'three', message }));
    const step = await runOn(made, 'v1.1.0');
    expect(step.exitCode).toBe(0);
    const [missing, extra] = step.report.findings.filter(({ rule }) => rule === 'commit-lint/tag-agreement');
    expect(missing).toMatchObject({ level: 'warning', outcome: 'fail' });
    expect(missing?.message).toContain('Keep the cart on reload');
    expect(missing?.remedy).toContain('- Invoice export added\n- Faster start\n- Keep the cart on reload\nEND');
    expect(extra?.message).toContain('Faster start');
  });
});

describe('a plain tag', () => {
  it.each([
    ['push', null],
    ['create', createEvent({ ref: 'v1.1.0' })],
  ])('fails, and is told how to annotate it: %s', async (_, event) => {
    const made = await history(script({ name: 'v1.1.0', at: 'three' }));
    const step = await runOn(made, 'v1.1.0', event ?? pushed(made, 'v1.1.0'));
    expect(step.red).toEqual(['commit-lint/tag-annotated']);
    expect(step.annotations('error')[0]).toContain('git tag -a -f v1.1.0');
    expect(step.annotations('error')[0]).toContain('- Keep the cart on reload');
  });
});

describe('a tag that was made again', () => {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.test'];

  async function remade(at: string): Promise<{ readonly made: History; readonly event: EventFixture }> {
    const made = await history(script({ name: 'v1.1.0', at: 'two', message: good }));
    const before = made.repo.git('rev-parse', 'refs/tags/v1.1.0');
    made.repo.git(...identity, 'tag', '-a', '-f', 'v1.1.0', '-m', good, made.repo.sha(at));
    const after = made.repo.git('rev-parse', 'refs/tags/v1.1.0');
    const event = pushEvent({ ref: 'refs/tags/v1.1.0', before, after, forced: true });
    const payload = { ...event.payload, head_commit: { id: made.repo.sha(at) }, commits: [] };
    return { made, event: { ...event, payload } };
  }

  it('on another commit fails, and is told to put it back', async () => {
    const { made, event } = await remade('three');
    const step = await runOn(made, 'v1.1.0', event);
    expect(step.red).toEqual(['commit-lint/tag-unmoved']);
    const finding = step.report.findings.find(({ rule }) => rule === 'commit-lint/tag-unmoved');
    expect(finding?.message).toContain(
      `from ${made.repo.sha('two').slice(0, 12)} to ${made.repo.sha('three').slice(0, 12)}`,
    );
    expect(finding?.remedy).toContain(`git push --force origin ${String(event.payload['before'])}:refs/tags/v1.1.0`);
    expect(finding?.remedy).toContain('git tag -a v1.1.1');
  });

  it('on the same commit is fine', async () => {
    const { made, event } = await remade('two');
    const step = await runOn(made, 'v1.1.0', event);
    expect(step.rule('commit-lint/tag-unmoved')).toMatchObject({ outcome: 'pass' });
    expect(step.red).toEqual([]);
  });

  it('from what nobody has any more is unknown', async () => {
    const { made, event } = await remade('three');
    const payload = { ...event.payload, before: 'f'.repeat(40) };
    const step = await runOn(made, 'v1.1.0', { ...event, payload });
    expect(step.exitCode).toBe(2);
    expect(step.red).toEqual(['commit-lint/tag-unmoved']);
  });
});

describe('the order', () => {
  it('a pre-release before its release passes', async () => {
    const made = await history(script({ name: 'v1.1.0-rc.1', at: 'three', message: good }));
    const step = await runOn(made, 'v1.1.0-rc.1');
    expect(step.red).toEqual([]);
    expect(outcomes(step)).toEqual(allWell);
  });

  it.each([1, 0])('a pre-release after its release fails: %i deep', async (depth) => {
    const release = { name: 'v1.1.0', at: 'two', message: good };
    const made = await history(script(release, { name: 'v1.1.0-rc.1', at: 'three', message: good }));
    const step = await runOn(made, 'v1.1.0-rc.1', pushed(made, 'v1.1.0-rc.1'), depth);
    expect(step.red).toEqual(['commit-lint/tag-order']);
    expect(step.annotations('error')[0]).toContain('v1.1.0-rc.1 is not greater than v1.1.0, which is there already');
    expect(step.annotations('error')[0]).toContain('git push --delete origin refs/tags/v1.1.0-rc.1');
  });

  it.each([1, 0])('a release below one in its own history fails: %i deep', async (depth) => {
    const made = await history(
      script({ name: 'v2.0.0', at: 'two', message: good }, { name: 'v1.1.0', at: 'three', message: good }),
    );
    const step = await runOn(made, 'v1.1.0', pushed(made, 'v1.1.0'), depth);
    expect(step.red).toEqual(['commit-lint/tag-order']);
    expect(step.annotations('error')[0]).toContain('v2.0.0, which is in its own history');
  });

  it.each([1, 0])('a final release follows its pre-release, and may list everything: %i deep', async (depth) => {
    const candidate = { name: 'v1.1.0-rc.1', at: 'two', message: good };
    const made = await history(script(candidate, { name: 'v1.1.0', at: 'three', message: good }));
    const step = await runOn(made, 'v1.1.0', pushed(made, 'v1.1.0'), depth);
    expect(outcomes(step)).toEqual(allWell);
    expect(step.report.facts).toMatchObject({
      tag: { previous: 'v1.1.0-rc.1', previousFinal: 'v1.0.0', since: 'v1.0.0' },
    });
  });
});

describe('a tag that is no release', () => {
  it.each(['v1', 'v1.1', 'nightly', 'deploy-prod-7'])('%s is left alone', async (name) => {
    const made = await history(script({ name, at: 'side' }));
    const step = await runOn(made, name);
    expect(step.exitCode).toBe(0);
    expect(new Set(Object.values(outcomes(step)))).toEqual(new Set(['not-applicable']));
  });

  it('does not count as one either', async () => {
    const made = await history(
      script({ name: 'v2', at: 'two' }, { name: 'v9.9', at: 'two' }, { name: 'v1.1.0', at: 'three', message: good }),
    );
    expect(outcomes(await runOn(made, 'v1.1.0'))).toEqual(allWell);
  });

  it('but was meant to be one fails', async () => {
    const made = await history(script({ name: '1.1.0', at: 'three', message: good }));
    const step = await runOn(made, '1.1.0');
    expect(step.red).toEqual(['commit-lint/tag-version']);
    expect(step.annotations('error')[0]).toContain('git tag -a v1.1.0 ');
  });

  it.each([
    ['deleted', pushEvent({ ref: 'refs/tags/v1.0.0', before: 'a'.repeat(40), after: noCommit })],
    ['a created branch', createEvent({ ref: 'feature/TASK-4-side', refType: 'branch' })],
  ])('%s brings nothing to judge', async (_, event) => {
    const { run } = await history({ commits });
    const step = await run(event);
    expect(step.exitCode).toBe(0);
    expect(new Set(step.report.rules.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
  });
});
