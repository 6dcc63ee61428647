import { available, unavailable } from '@cm/model';
import { memoryPorts, type WorldPull } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import type { CaseFacts, ScopeFacts } from '../facts.ts';
import type { Settings } from '../settings.ts';
import { ada, askedOf, bob, eve, headCommit, pullOf, sha, worldOf } from './asked.fixture.ts';
import { peopleFor } from './people.ts';
import { pullCase } from './pull.ts';

const named = { leads: ['bob'], onCall: ['dora'] };
const none = { ...named, leads: [] };
const of = (user: typeof bob, commit = sha('head')) => ({ user, state: 'APPROVED' as const, commit });
const both = [of(bob), of(eve)];

interface Told {
  readonly pull?: Partial<WorldPull>;
  readonly owners?: string | null;
  readonly scope?: ScopeFacts;
}

/** What is asked of GitHub, in order. */
async function asks(
  settings: Partial<Settings>,
  { owners = null, pull = { reviews: both }, scope = { kind: 'change' } }: Told = {},
) {
  const asked: string[] = [];
  const collaborators = [ada, bob, eve].map((account) => ({ account, role: 'write' }));
  const world = worldOf({ pulls: [pullOf(pull)], collaborators }, [headCommit]);
  const ports = memoryPorts({ world: { ...world, teams: { 'acme/leads': ['bob'] } } });
  const forge = {
    ...ports.forge,
    collaborators: (repo: string) => {
      asked.push('collaborators');
      return ports.forge.collaborators(repo);
    },
    teamMembers: (organisation: string, team: string) => {
      asked.push(`@${organisation}/${team}`);
      return ports.forge.teamMembers(organisation, team);
    },
  };
  const cases = scope.kind === 'watch' ? [] : [await pullCase(ports, askedOf(), 7, null)];
  const file = available(owners === null ? null : { path: 'CODEOWNERS', text: owners });
  const people = await peopleFor({ ...ports, forge }, askedOf({}, settings), { cases, owners: file, scope });
  return { asked, people };
}

describe('who may do what is asked for only where the answer matters', () => {
  it.each<readonly [string, Partial<Settings>, Told, readonly string[]]>([
    ['everybody is named and enough have approved', named, {}, []],
    ['nobody approved: who could', named, { pull: {} }, ['collaborators']],
    ['one approved, and two are asked for', named, { pull: { reviews: [of(bob)] } }, ['collaborators']],
    ['one of two is the author', named, { pull: { reviews: [of(bob), of(ada)] } }, ['collaborators']],
    [
      'one of two is of another commit',
      named,
      { pull: { reviews: [of(bob), of(eve, sha('old'))] } },
      ['collaborators'],
    ],
    ['one of two is a machine user', { ...named, bots: ['eve'] }, {}, ['collaborators']],
    ['a role is named', { ...named, security: ['role:maintain'] }, {}, ['collaborators']],
    ['no lead is named', none, {}, ['collaborators']],
    ['a label is on it', named, { pull: { reviews: both, labels: ['emergency'] } }, ['collaborators']],
    ['a team, once', { ...named, leads: ['@acme/leads'], labellers: ['@acme/leads'] }, {}, ['@acme/leads']],
    ['a team that owns what is changed', none, { owners: '*.py @acme/leads\n' }, ['collaborators', '@acme/leads']],
    ['a team that owns something else', none, { owners: '*.ts @acme/leads\n' }, ['collaborators']],
    ['a team that owns it, where a lead is named', named, { owners: '*.py @acme/leads\n' }, []],
    ['the schedule, for reviews afterwards', named, { scope: { kind: 'watch' } }, ['collaborators']],
  ])('%s', async (_, settings, told, wanted) => {
    expect((await asks(settings, told)).asked).toEqual(wanted);
  });

  it('members are kept by the name that the policy has, and a team that cannot be read says so', async () => {
    const { people } = await asks({ ...named, leads: ['@acme/leads', '@acme/ghosts'] });
    expect(people.teams.get('@acme/leads')).toEqual(available(['bob']));
    expect(people.teams.get('@acme/ghosts')?.status).toBe('unavailable');
  });

  it('nobody is asked on a laptop', async () => {
    const laptop = { record: unavailable('No token.') } as CaseFacts;
    const known = { cases: [laptop], owners: available(null), scope: { kind: 'change' } } as const;
    const found = await peopleFor(memoryPorts({ world: worldOf({}) }), askedOf({}, { leads: ['@acme/leads'] }), known);
    expect([found.collaborators.status, found.teams.size]).toEqual(['unavailable', 0]);
  });
});
