import {
  createEvent,
  mergeGroupEvent,
  noCommit,
  pullRequestEvent,
  pushEvent,
  tagPushEvent,
  workflowDispatchEvent,
} from '@cm/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { EventSource } from './change.ts';
import { eventNameOf, knownEvents, readEvent } from './events.ts';
import { sha } from './history.fixture.ts';

interface Told {
  readonly name: string;
  readonly payload: unknown;
}

function source(event: Told, more: Partial<EventSource> = {}): EventSource {
  return { ...event, repository: 'acme/webshop', sha: sha('here'), ref: 'refs/heads/main', range: null, ...more };
}

const [before, after] = [sha('before'), sha('after')];
const main = { kind: 'branch', name: 'main' };
const at = (name: string): unknown => ({ kind: 'sha', sha: sha(name) });
const from = { ref: 'main', sha: sha('base') };
const to = { ref: 'feature', sha: sha('head') };
const pull = pullRequestEvent({ base: from, head: to, commits: 3 });

describe('what each event brings', () => {
  test.each<[string, EventSource, object]>([
    [
      'a pull request into the default branch: base and head of the event, the policy of the branch’s tip',
      source(pull),
      {
        kind: 'pull-request',
        base: at('base'),
        head: at('head'),
        policyAt: main,
        branch: 'feature',
        baseBranch: 'main',
        pullRequest: { number: 7, commits: 3, fork: false, baseRef: 'main' },
      },
    ],
    [
      'pull_request_target: the same, although the default branch is checked out',
      source(pullRequestEvent({ event: 'pull_request_target', base: from, head: to })),
      { kind: 'pull-request', base: at('base'), head: at('head'), policyAt: main },
    ],
    [
      'a pull request into another branch: still the default branch’s policy',
      source(pullRequestEvent({ base: { ref: 'feature-2', sha: sha('base') }, head: to })),
      { kind: 'pull-request', policyAt: main, baseBranch: 'feature-2' },
    ],
    [
      'a pull request from a fork',
      source(pullRequestEvent({ head: to, fork: 'mallory/webshop' })),
      { kind: 'pull-request', headRepository: 'mallory/webshop', pullRequest: { fork: true } },
    ],
    [
      'a pull request from a fork that was deleted',
      source(pullRequestEvent({ head: to, fork: null })),
      { kind: 'pull-request', headRepository: null, pullRequest: { fork: true } },
    ],
    [
      'a merge group: what stands before it judges it',
      source(mergeGroupEvent({ base: from, headSha: sha('head') })),
      { kind: 'merge-group', base: at('base'), head: at('head'), policyAt: { kind: 'commit', sha: sha('base') } },
    ],
    [
      'a merge group of another branch: the default branch’s policy',
      source(mergeGroupEvent({ base: { ref: 'release/1', sha: sha('base') }, headSha: sha('head') })),
      { kind: 'merge-group', policyAt: main, baseBranch: 'release/1' },
    ],
    [
      'a push to the default branch: the policy from before it',
      source(pushEvent({ before, after })),
      {
        kind: 'push',
        base: at('before'),
        head: at('after'),
        policyAt: { kind: 'commit', sha: before },
        push: { toDefaultBranch: true, created: false, deleted: false, forced: false, listed: [after] },
      },
    ],
    [
      'a forced push to the default branch: the same',
      source(pushEvent({ before, after, forced: true })),
      { kind: 'push', base: at('before'), policyAt: { kind: 'commit', sha: before }, push: { forced: true } },
    ],
    [
      'a push to another branch: the default branch’s policy',
      source(pushEvent({ branch: 'feature', before, after })),
      { kind: 'push', base: at('before'), head: at('after'), policyAt: main, push: { toDefaultBranch: false } },
    ],
    [
      'the first push of a branch: what the default branch does not have',
      source(pushEvent({ branch: 'feature', before: noCommit, after })),
      { kind: 'push', base: main, head: at('after'), policyAt: main, push: { created: true } },
    ],
    [
      'the first push of the default branch: everything, under its own policy',
      source(pushEvent({ before: noCommit, after })),
      { kind: 'push', base: null, head: at('after'), policyAt: main },
    ],
    [
      'a deleted branch: nothing',
      source(pushEvent({ branch: 'feature', before, after: noCommit })),
      { kind: 'none', base: null, head: null, problem: null, push: { deleted: true } },
    ],
    [
      'a tag: its commit, which is the tag itself',
      source(tagPushEvent({ sha: after })),
      {
        kind: 'tag',
        base: null,
        head: at('after'),
        policyAt: main,
        branch: null,
        tag: { name: 'v1.0.0', object: after, before: null },
      },
    ],
    [
      'an annotated tag: the commit that it tags, and the tag object',
      source(tagPushEvent({ sha: after, object: sha('tag object') })),
      { kind: 'tag', head: at('after'), tag: { object: sha('tag object') } },
    ],
    [
      'a tag that was moved: what it was on before',
      source(pushEvent({ ref: 'refs/tags/v1', before, after, forced: true })),
      { kind: 'tag', base: null, head: at('after'), push: { forced: true }, tag: { name: 'v1', before } },
    ],
    [
      'a tag that was deleted: nothing',
      source(pushEvent({ ref: 'refs/tags/v1.0.0', before, after: noCommit })),
      { kind: 'none', head: null, tag: null },
    ],
    [
      'a created tag: the commit that the run is on; what the tag itself is, nobody says',
      source(createEvent({ ref: 'release/v1.0.0' })),
      { kind: 'tag', head: at('here'), policyAt: main, tag: { name: 'release/v1.0.0', object: null, before: null } },
    ],
    [
      'a created branch: nothing, for the push brings its commits',
      source(createEvent({ ref: 'feature', refType: 'branch' })),
      { kind: 'none', base: null, head: null, policyAt: main, tag: null },
    ],
    [
      'a deleted ref: nothing',
      source({ name: 'delete', payload: { ...createEvent().payload, ref: 'v1.0.0' } }),
      { kind: 'none', base: null, head: null, policyAt: main, tag: null },
    ],
    [
      'a tag on the command line',
      source({ name: 'cli', payload: null }, { ref: 'refs/tags/v1.0.0' }),
      { kind: 'tag', base: null, head: { kind: 'tag', name: 'v1.0.0' }, policyAt: { kind: 'local' } },
    ],
    [
      'workflow_dispatch on the default branch: its newest commit',
      source(workflowDispatchEvent()),
      {
        kind: 'range',
        base: { kind: 'first-parent', of: sha('here') },
        head: at('here'),
        policyAt: { sha: sha('here') },
      },
    ],
    [
      'workflow_dispatch on another branch: against the default branch',
      source(workflowDispatchEvent(), { ref: 'refs/heads/feature' }),
      { kind: 'range', base: main, head: at('here'), policyAt: main, branch: 'feature' },
    ],
    [
      'workflow_dispatch on a tag that is named like the default branch',
      source(workflowDispatchEvent(), { ref: 'refs/tags/main' }),
      { kind: 'range', base: main, policyAt: main, branch: null },
    ],
    [
      'schedule',
      source({ name: 'schedule', payload: workflowDispatchEvent().payload }),
      { kind: 'range', base: { kind: 'first-parent', of: sha('here') } },
    ],
    [
      'a range on the command line',
      source({ name: 'cli', payload: null }, { range: { base: 'v1', head: 'v2' } }),
      {
        kind: 'range',
        base: { kind: 'typed', text: 'v1' },
        head: { kind: 'typed', text: 'v2' },
        policyAt: { kind: 'local' },
      },
    ],
    [
      'a range with all of history',
      source({ name: 'cli', payload: null }, { range: { base: '', head: 'v2' } }),
      { base: null },
    ],
    [
      'nothing on the command line',
      source({ name: 'cli', payload: null }),
      { base: { kind: 'local-default' }, head: { kind: 'typed', text: 'HEAD' } },
    ],
  ])('%s', (_name, event, expected) => {
    expect(readEvent(event)).toMatchObject({ problem: null, ...expected });
  });
});

describe('an event that does not tell what changed is a problem', () => {
  const { payload } = pushEvent({ before, after });
  const group = mergeGroupEvent().payload;
  test.each<[string, Told, string]>([
    ['an event that is not in the table', { name: 'watch', payload }, 'The event "watch" brings no change'],
    ['a created thing that is neither branch nor tag', { name: 'create', payload: { ref: 'x' } }, 'ref and ref_type'],
    ['a deleted thing of no kind', { name: 'delete', payload: { ref: 'x' } }, 'no readable ref_type'],
    ['a name that every object has', { name: 'constructor', payload }, 'The event "constructor" brings no change'],
    ['another such name', { name: '__proto__', payload }, 'The event "__proto__" brings no change'],
    ['no event name', { name: '', payload }, 'The event "" brings no change'],
    ['a payload that is no object', { name: 'push', payload: [1] }, 'The push event has no readable event file'],
    ['a pull request without its commits', { name: 'pull_request', payload }, 'no readable pull_request,'],
    [
      'a pull request without a default branch',
      { name: 'pull_request', payload: { ...pull.payload, repository: {} } },
      'no readable repository.default_branch',
    ],
    ['a short hash', { name: 'push', payload: { ...payload, before: 'abc' } }, 'no readable before, after and ref'],
    ['a ref that is neither a branch nor a tag', { name: 'push', payload: { ...payload, ref: 'main' } }, 'refs/heads/'],
    ['a branch without a name', { name: 'push', payload: { ...payload, ref: 'refs/heads/' } }, 'refs/heads/'],
    [
      'a merge group that does not say where it goes',
      {
        name: 'merge_group',
        payload: { ...group, merge_group: { ...(group['merge_group'] as object), base_ref: null } },
      },
      'merge_group.base_ref',
    ],
    ['a merge group without commits', { name: 'merge_group', payload }, 'merge_group.base_sha'],
  ])('%s', (_name, event, what) => {
    const { problem } = readEvent(source(event));
    expect(problem?.what).toContain(what);
    expect(problem?.fix).not.toBe('');
  });

  test.each([workflowDispatchEvent(), createEvent()])('$name without GITHUB_SHA', (event) => {
    expect(readEvent(source(event, { sha: null })).problem?.what).toContain('GITHUB_SHA');
  });
});

describe('malformed payloads', () => {
  const names = fc.constantFrom(...knownEvents, 'cli', 'watch', 'toString');

  test('never throw', () => {
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, payload) => {
        const reading = readEvent(source({ name, payload }));
        expect(reading.problem === null || reading.problem.what.length > 0).toBe(true);
        expect(() => eventNameOf(payload)).not.toThrow();
      }),
    );
  });

  test('with one field damaged are a problem or still name both ends', () => {
    const events = [
      pull,
      mergeGroupEvent(),
      pushEvent(),
      pushEvent({ before: noCommit }),
      tagPushEvent(),
      createEvent(),
      workflowDispatchEvent(),
    ];
    const paths = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])])
        : [];
    const damage = (value: unknown, path: readonly string[], by: unknown): unknown => {
      const [key, ...rest] = path;
      if (key === undefined) return by;
      return { ...(value as object), [key]: damage((value as Record<string, unknown>)[key], rest, by) };
    };
    for (const event of events) {
      for (const path of paths(event.payload)) {
        for (const by of [null, 0, '', [], {}, 'x'.repeat(41)]) {
          const reading = readEvent(source({ name: event.name, payload: damage(event.payload, path, by) }));
          const told = reading.problem !== null || reading.head !== null || reading.kind === 'none';
          expect(told, `${event.name} ${path.join('.')}`).toBe(true);
        }
      }
    }
  });
});
