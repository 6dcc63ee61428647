import { describe, expect, test } from 'vitest';

import { collaboratorOf } from './people.ts';
import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const person = { login: 'ada', type: 'User', role_name: 'write', permissions: { push: true, admin: false } };

describe('collaborators', () => {
  test('are read page by page, three at most', async () => {
    await using github = await standIn((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
      response.setHeader('link', `<http://x/?page=${page + 1}>; rel="next"`);
      return [{ ...person, login: `ada${page}` }];
    });
    const found = await github.forge.collaborators(repo);
    expect(found).toMatchObject({
      value: { whole: false, people: ['ada1', 'ada2', 'ada3'].map((login) => ({ account: { login } })) },
    });
    expect(github.asked[0]).toBe('/api/v3/repos/acme/webshop/collaborators?per_page=100&page=1');
  });

  test.each([
    ['write', { push: true }, { canPush: true, maintains: false }],
    ['release-team', { push: true, maintain: true }, { canPush: true, maintains: true }],
    ['admin', { admin: true }, { canPush: true, maintains: true }],
    ['triage', { triage: true, pull: true }, { canPush: false, maintains: false }],
  ])('with the role %s may do what GitHub says', (role, permissions, expected) => {
    expect(collaboratorOf({ ...person, role_name: role, permissions })).toMatchObject({ role, ...expected });
  });

  test.each([{ ...person, role_name: null }, { ...person, permissions: null }, { ...person, login: '' }, null])(
    'are unreadable where GitHub says %j',
    (data) => expect(collaboratorOf(data)).toBeNull(),
  );

  test('that are refused name the token that may read them', async () => {
    await using github = await standIn((_, response) => refuse(response, 403, 'Must have push access'));
    expect(await github.forge.collaborators(repo)).toMatchObject({
      reason: expect.stringMatching(/Must have push access.*pass the token of a GitHub App as `token`\.$/),
    });
  });
});

describe('the members of a team', () => {
  test('are their logins', async () => {
    await using github = await standIn(() => [person, { login: 'bob', type: 'User' }]);
    expect(await github.forge.teamMembers('acme', 'tech-leads')).toEqual({
      status: 'available',
      value: ['ada', 'bob'],
    });
    expect(github.asked).toEqual(['/api/v3/orgs/acme/teams/tech-leads/members?per_page=100&page=1']);
  });

  test.each([403, 404])('that are refused with %i need the token of an app', async (status) => {
    await using github = await standIn((_, response) => refuse(response, status, 'Resource not accessible'));
    expect(await github.forge.teamMembers('acme', 'tech-leads')).toMatchObject({
      reason: expect.stringMatching(/`permissions: members: read` of a GitHub App, .* pass that as `token`\.$/),
    });
  });

  test.each([
    ['acme', 'a/b'],
    ['', 'leads'],
    ['..', 'leads'],
  ])('of %j/%j are not asked for', async (organisation, team) => {
    await using github = await standIn(() => []);
    expect(await github.forge.teamMembers(organisation, team)).toMatchObject({
      reason: expect.stringContaining('is no team'),
    });
    expect(github.asked).toEqual([]);
  });
});
