import type { ForgeTagObject, Ports, TagContext } from '@cm/app';
import { available, unavailable } from '@cm/model';
import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { changeOf } from '../change.fixture.ts';
import { shaOf } from '../commit-lint.fixture.ts';
import { collectBody } from './body.ts';

const [commit, object, other] = [shaOf(1), shaOf(2), shaOf(3)];
const change = changeOf({ change: { ...changeOf().change, head: commit } });
const pushed: TagContext = { name: 'v1.0.0', object, before: null };
const created: TagContext = { name: 'v1.0.0', object: null, before: null };
const annotated: ForgeTagObject = {
  sha: object,
  name: 'v1.0.0',
  target: commit,
  targetType: 'commit',
  message: 'Release\n\nChanges:\n- Export\n',
  signature: null,
};

/** Git can fetch nothing; GitHub says that the tag stands on `ref`, and knows one tag object. */
function ports(ref: string, type: string, found: ForgeTagObject | null = annotated): Ports {
  const base = memoryPorts({ git: { fetchFails: 'no network' } });
  const tagObject = () => Promise.resolve(found === null ? unavailable('not found (404)') : available(found));
  const forge = { ...base.forge, tagRef: () => Promise.resolve(available({ sha: ref, type })), tagObject };
  return { ...base, forge };
}

describe('where git cannot fetch, GitHub says what the tag is', () => {
  it.each([
    ['pushed', pushed],
    ['created', created],
  ])('an annotated one that was %s', async (_, tag) => {
    const body = await collectBody(ports(object, 'tag'), change, tag, commit);
    expect(body).toMatchObject({
      status: 'available',
      value: { annotated: true, object, ownName: 'v1.0.0', signature: null, list: { items: [{ text: 'Export' }] } },
    });
  });

  it.each([
    ['that GitHub keeps apart', { signature: '-----BEGIN SSH SIGNATURE-----\nx\n-----END SSH SIGNATURE-----\n' }],
    ['in the message', { message: 'x\n-----BEGIN SSH SIGNATURE-----\nx\n-----END SSH SIGNATURE-----\n' }],
  ])('a signature %s', async (_, more) => {
    const body = await collectBody(ports(object, 'tag', { ...annotated, ...more }), change, pushed, commit);
    expect(body).toMatchObject({ value: { signature: { format: 'ssh', complete: true } } });
  });

  it('a plain one', async () => {
    expect(await collectBody(ports(commit, 'commit'), change, created, commit)).toEqual(
      available({ annotated: false }),
    );
  });

  it.each([
    ['a plain one that was moved since', ports(other, 'commit'), created],
    ['an annotated one that was moved since', ports(object, 'tag', { ...annotated, target: other }), created],
    ['one that is gone', ports(object, 'tag', null), pushed],
  ])('%s is unknown', async (_, given, tag) => {
    const body = await collectBody(given, change, tag, commit);
    expect(body).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(/no network.*(moved|404)/) });
  });
});

it('a plain tag needs no question, where the push says so itself', async () => {
  const asked = memoryPorts({ git: { present: false }, hasToken: false });
  expect(await collectBody(asked, change, { ...pushed, object: commit }, commit)).toEqual(
    available({ annotated: false }),
  );
});
