import type { ForgeCollaborators, ForgeDiffFiles } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { CaseFacts, ChangeGateFacts } from '../../facts.ts';
import { defaults } from '../../settings.ts';
import type { CaseView } from '../../view.ts';
import { account, canPush, recordOf, reviewsOf, timeOf } from './record.fixture.ts';
import { firstText, firstTitle, hour, type Story, storyStart } from './story.fixture.ts';
import { diffOf, everTrees, treesOf } from './trees.fixture.ts';

/** The facts that GitHub gives of a story. */
export function viewOf(story: Story): CaseView {
  const { category } = story;
  const facts = factsOf(story);
  const all: ChangeGateFacts = {
    scope: { kind: 'change' },
    now: storyStart + story.events.length * hour,
    cases: [facts],
    people: {
      collaborators: collaboratorsOf(story),
      teams: new Map(
        Object.entries(story.teams).map(([team, names]) => [
          team,
          names === null ? unavailable(`${team} needs members: read.`) : available(names),
        ]),
      ),
    },
    templates: available([]),
    owners: story.gaps.has('owners')
      ? unavailable('GitHub did not answer.')
      : available(story.owners === null ? null : { path: '.github/CODEOWNERS', text: story.owners }),
    tickets: [],
    landed: null,
  };
  const kinds = [
    {
      name: 'docs',
      paths: ['docs/**'],
      types: null,
      dependencies: null,
      label: null,
      approvedBy: 'lea',
      approvedOn: '2026-01-02',
      reviewBy: '2026-12-31',
    },
  ];
  const because = { rule: 'table', file: null, words: 'the table says so' };
  const classification = {
    category,
    because,
    declared: null,
    kinds: category === 'standard' ? kinds : [],
    emergency: null,
    untold: null,
  };
  return { all, facts, settings: { ...defaults, ...story.settings }, classification };
}

function factsOf(story: Story): CaseFacts {
  const { gaps, events } = story;
  const record =
    gaps.has('record') || gaps.has('laptop') ? unavailable('GitHub was not asked.') : available(recordOf(story));
  const trees = treesOf(story);
  const head = trees.at(-1);
  const pushes = events.filter((one) => one.kind === 'push');
  const merged = events.findIndex(({ kind }) => kind === 'merge');
  const last = new Map(
    reviewsOf(story)
      .filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING')
      .map((one) => [one.user?.login, one]),
  );
  const approved = [...last.values()].flatMap(({ commit, state }) =>
    state === 'APPROVED' && commit !== null ? [commit] : [],
  );
  const diffs = everTrees(story)
    .filter(({ sha }) => sha !== head?.sha && approved.includes(sha))
    .map(
      (tree) =>
        [
          tree.sha,
          gaps.has('approved diffs') ? unavailable('GitHub did not answer.') : available(diffOf(tree)),
        ] as const,
    );
  return {
    number: 7,
    title: firstTitle,
    body: firstText,
    branch: 'feature',
    author: story.opener === null ? null : account(story, story.opener),
    record,
    laptop: gaps.has('laptop'),
    messages: available([]),
    files:
      gaps.has('changed files') || head === undefined
        ? unavailable('GitHub did not answer.')
        : available(withGap(diffOf(head), gaps.has('more files'))),
    approvedDiffs: new Map<string, Fact<ForgeDiffFiles>>(diffs),
    pusher: pusherOf(story, pushes.at(-1)?.by ?? ''),
    asOf: merged === -1 ? null : timeOf(merged),
  };
}

function withGap(diff: ForgeDiffFiles, isCut: boolean): ForgeDiffFiles {
  return isCut ? { ...diff, whole: false } : diff;
}

function pusherOf(story: Story, by: string): CaseFacts['pusher'] {
  if (story.gaps.has('pusher') || story.gaps.has('laptop'))
    return unavailable('Reading what happened to the branch needs contents: read.');
  return available(story.gaps.has('pusher unnamed') ? null : account(story, by));
}

function collaboratorsOf({ gaps, people }: Story): Fact<ForgeCollaborators> {
  if (gaps.has('roles')) return unavailable('Reading who may do what needs a token.');
  const found = people.flatMap((one) =>
    one.role === null
      ? []
      : [
          {
            account: { login: one.login, type: one.type },
            role: one.role,
            canPush: canPush(one),
            maintains: one.role === 'admin' || one.role === 'maintain',
          },
        ],
  );
  return available({ people: found, whole: !gaps.has('more roles') });
}
