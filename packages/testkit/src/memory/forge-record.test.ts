import { available } from '@cm/model';
import { expect, test } from 'vitest';

import { shaOf } from '../world/object-id.ts';
import type { World } from '../world/types.ts';
import { memoryForge } from './forge.ts';

const name = 'acme/webshop';
const ada = { login: 'ada' };
const at = '2026-01-06T00:00:00Z';
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const world: World = {
  accounts: { 'ada@acme.example': ada },
  teams: { 'acme/security': ['ada'] },
  repositories: [
    {
      fullName: name,
      defaultBranch: 'main',
      branches: { main: shaOf('base'), x: shaOf('one') },
      commits: [
        { sha: shaOf('base'), message: 'base', files: { 'a.txt': 'a\n' } },
        {
          sha: shaOf('one'),
          parents: [shaOf('base')],
          message: 'fix: x\n\nCo-authored-by: Ada <ada@acme.example>',
          files: { 'a.txt': null, 'b.txt': 'a\n' },
          verified: true,
        },
      ],
      pulls: [
        {
          number: 7,
          title: 'fix: x',
          body: 'now',
          firstBody: 'first',
          edits: [{ by: ada, at, text: 'now' }],
          base: { ref: 'main', sha: shaOf('base') },
          head: { ref: 'x', sha: shaOf('one') },
          labelEvents: [{ by: ada, at, label: 'emergency', put: true }],
          reviews: [{ user: ada, state: 'APPROVED' }],
          closes: [3],
        },
      ],
      issues: [{ number: 3, title: 'CHG-1', body: 'Why' }],
      comments: [{ id: 1, issue: 7, body: '<!-- x -->\nmine', user: bot }],
      collaborators: [{ account: ada, role: 'triage' }],
      activity: [{ kind: 'push', by: ada, at, ref: 'refs/heads/main', before: shaOf('0'), after: shaOf('base') }],
      commitComments: [{ id: 1, sha: shaOf('base'), by: ada, at, body: 'Seen' }],
    },
  ],
};
const account = { login: 'ada', type: 'User' };

test('the record of a change is what the world says', async () => {
  const forge = memoryForge(world);
  await forge.setStatus(name, shaOf('one'), { context: 'gate', state: 'pending', description: 'waits' });
  expect(await forge.changeRecord(name, 7, '<!-- x -->')).toMatchObject(
    available({
      state: 'open',
      fork: false,
      edits: [{ text: 'now' }, { text: 'first' }],
      labels: ['emergency'],
      labelled: [{ by: account, put: true }],
      reviews: [{ user: account, commit: shaOf('one'), canPush: false }],
      commits: [{ sha: shaOf('one'), authors: [{ login: 'acme-dev' }, { login: 'ada' }], verified: true }],
      closes: [{ number: 3, title: 'CHG-1', body: 'Why' }],
      statuses: [{ context: 'gate', state: 'pending', description: 'waits' }],
      ownComment: { id: 1 },
    }),
  );
  expect(await forge.changeRecord(name, 70, '')).toMatchObject({ status: 'unavailable' });
});

test('files have their former names', async () => {
  const forge = memoryForge(world);
  const file = { path: 'b.txt', status: 'renamed', previous: 'a.txt', patch: null, additions: 0 };
  expect(await forge.pullRequestDiff(name, 7)).toMatchObject(available({ files: [file], whole: true }));
  expect(await forge.compareFiles(name, 'main', 'x')).toMatchObject(available({ files: [file], whole: true }));
});

test('people, teams, activity and comments are told', async () => {
  const forge = memoryForge(world);
  expect(await forge.collaborators(name)).toMatchObject(
    available({ people: [{ account, role: 'triage', canPush: false, maintains: false }] }),
  );
  expect(await forge.teamMembers('acme', 'security')).toEqual(available(['ada']));
  expect(await forge.teamMembers('acme', 'none')).toMatchObject({ status: 'unavailable' });
  expect(await forge.activity(name, 'main', { most: 1 })).toMatchObject(
    available({ items: [{ id: 1, kind: 'push', by: account }], whole: true }),
  );
  expect(await forge.commitComments(name, shaOf('base'))).toMatchObject(available([{ by: account, body: 'Seen' }]));
});
