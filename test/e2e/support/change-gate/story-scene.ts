import {
  pullRequestEvent,
  pullRequestReviewEvent,
  type TokenPermissions,
  type WorldCollaborator,
  type WorldPull,
} from '@cm/testkit';

import { firstText, firstTitle, type Story } from '../../../../actions/change-gate/approvals/cases/story.fixture.ts';
import type { Settings } from '../../../../actions/change-gate/settings.ts';
import { leastToken, refuses, type Scene, type ShaOf } from './scene.ts';
import { branchName, lastPush, shasIn, storyCommits } from './story-commits.ts';
import { accountOf, accountsOf, labeller } from './story-people.ts';
import { isoAt, toldOf } from './story-told.ts';

/** A story as git and GitHub have it. Its category is arranged as a team would have it: a label, or a registered kind. */
export function storyScene(story: Story): Scene {
  const { gaps, isFork, opener, teams } = story;
  const readable = Object.entries(teams).filter((team): team is [string, readonly string[]] => team[1] !== null);
  return {
    commits: storyCommits(story, settingsOf(story)),
    branch: branchName,
    pull: (sha) => pullOf(story, shasIn(story, sha)),
    activity: (sha) => activityOf(story, shasIn(story, sha)),
    ...(gaps.has('roles') ? {} : { collaborators: collaboratorsOf(story) }),
    accounts: accountsOf(story),
    teams: Object.fromEntries(readable.map(([team, names]) => [team.slice(1), names])),
    permissions: permissionsOf(readable.length > 0),
    faults: faultsOf(story),
    ...(isFork ? { fork: 'stranger/webshop' } : {}),
    ...(story.events.some(({ kind }) => kind === 'merge') ? { landed: true as const } : {}),
    ...(gaps.has('owners') ? { unplugged: true as const } : {}),
    ...(gaps.has('laptop') ? { laptop: { title: firstTitle, body: firstText } } : {}),
    event: (pull) => {
      const author = opener === null ? { login: 'ghost' } : accountOf(story, opener);
      if (story.events.some(({ kind }) => kind === 'review')) return pullRequestReviewEvent({ ...pull, user: author });
      const pushes = story.events.filter(({ kind }) => kind === 'push');
      // Only this event says itself who pushed; else GitHub's record of the branch does.
      const action = pushes.length > 1 ? 'synchronize' : 'opened';
      return pullRequestEvent({ ...pull, action, user: author, sender: accountOf(story, lastPush(story).by) });
    },
    now: '2026-01-20T12:00:00Z',
  };
}

function permissionsOf(teams: boolean): TokenPermissions {
  return { ...(leastToken as object), 'pull-requests': 'write', ...(teams && { members: 'read' }) };
}

function settingsOf({ category, settings }: Story): Partial<Settings> {
  const asked = { paths: ['**'], types: null, dependencies: null, label: null };
  const kind = { name: 'shop', ...asked, approvedBy: 'lea', approvedOn: '2026-01-02', reviewBy: '2026-12-31' };
  if (category === 'standard') return { ...settings, standard: [kind] };
  return category === 'emergency' ? { ...settings, labellers: [labeller] } : settings;
}

function faultsOf({ gaps }: Story): NonNullable<Scene['faults']> {
  const refusals = [
    ['record', '/graphql', 'POST'],
    ['pusher', '/repos/{owner}/{repo}/activity', 'GET'],
    ['approved diffs', '/repos/{owner}/{repo}/compare/{basehead}', 'GET'],
    ['changed files', '/repos/{owner}/{repo}/pulls/{pull_number}/files', 'GET'],
  ] as const;
  return refusals.flatMap(([gap, path, method]) => (gaps.has(gap) ? [refuses(path, method)] : []));
}

/** Beyond three hundred they are not read. */
function collaboratorsOf(story: Story): readonly WorldCollaborator[] {
  const own = story.people.flatMap(({ login, role }) =>
    role === null ? [] : [{ account: accountOf(story, login), role }],
  );
  const more = Array.from({ length: 300 }, (_, at) => ({ account: { login: `reader-${at}` }, role: 'read' }));
  return story.gaps.has('more roles') ? [...own, ...more] : own;
}

function pullOf(story: Story, sha: ShaOf): Omit<WorldPull, 'base' | 'head' | 'number'> {
  const { opener } = story;
  const merged = story.events.findIndex(({ kind }) => kind === 'merge');
  return {
    user: opener === null ? null : accountOf(story, opener),
    createdAt: isoAt(0),
    ...toldOf(story, sha),
    ...(merged === -1 ? {} : { state: 'closed', mergedAt: isoAt(merged) }),
  };
}

function activityOf(story: Story, sha: ShaOf): ReturnType<Scene['activity']> {
  let before = '0'.repeat(40);
  const last = lastPush(story);
  return story.events.flatMap((event, at) => {
    if (event.kind !== 'push') return [];
    const after = sha(event.commit.name);
    const kind = event.isForced ? 'force_push' : before.startsWith('0000') ? 'branch_creation' : 'push';
    const by = event === last && story.gaps.has('pusher unnamed') ? null : accountOf(story, event.by);
    const one = { kind, at: isoAt(at), by, before, after } as const;
    before = after;
    return [one];
  });
}
