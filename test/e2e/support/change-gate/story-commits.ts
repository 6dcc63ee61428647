import type { ScriptCommit } from '@cm/testkit';

import {
  mainFiles,
  type Signer,
  type Story,
  type StoryCommit,
  type StoryEvent,
} from '../../../../actions/change-gate/approvals/cases/story.fixture.ts';
import { everTrees, type StoryTree } from '../../../../actions/change-gate/approvals/cases/trees.fixture.ts';
import type { Settings } from '../../../../actions/change-gate/settings.ts';
import { bulk } from './filler.ts';
import type { ShaOf } from './scene.ts';
import { settingsText } from './settings-text.ts';
import { addressOf } from './story-people.ts';

export const branchName = 'feature/TASK-1-line';
/** More than the control reads, a hundred at a time. */
const manyCommits = 1000;
const manyAuthors = 10;
const lastFiller = 'filler';

type Push = Extract<StoryEvent, { kind: 'push' }>;

export function lastPush({ events }: Story): Push {
  const found = events.findLast((event): event is Push => event.kind === 'push');
  if (found === undefined) throw new Error('nobody pushed anything');
  return found;
}

/** Hashes by the story's names; with many commits the newest of them stands for the one that was pushed last. */
export function shasIn(story: Story, sha: ShaOf): ShaOf {
  const last = story.gaps.has('more commits') ? lastPush(story).commit.name : null;
  return (name) => sha(name === last ? lastFiller : name);
}

/** Every commit that a story tells of. What a forced push threw away stays on a branch of its own, as GitHub keeps it. */
export function storyCommits(story: Story, settings: Partial<Settings>): readonly ScriptCommit[] {
  const start = { ...mainFiles, '.github/change-policy.yml': settingsText(settings), ...ownersOf(story) };
  const commits: ScriptCommit[] = [{ id: 'b0', message: 'chore: start\n', files: start }];
  const trees = everTrees(story);
  const chains = trees.filter(({ isFirst }) => isFirst).length;
  let main = 'b0';
  let [chain, pushed] = [0, 0];
  for (const [index, event] of story.events.entries()) {
    if (event.kind === 'main') {
      main = `b${index}`;
      commits.push({ id: main, message: 'chore: go on\n', files: event.files });
    }
    if (event.kind !== 'push') continue;
    const [tree, before] = [trees[pushed], trees[pushed - 1]];
    pushed += 1;
    if (tree === undefined) continue;
    if (tree.isFirst) chain += 1;
    const branch = chain === chains ? branchName : `thrown-away-${chain}`;
    commits.push(commitOf(story, event.commit, { tree, before, branch, main }));
  }
  return story.gaps.has('more commits') ? [...commits, ...more(commits)] : commits;
}

function ownersOf({ gaps, owners }: Story): Readonly<Record<string, string>> {
  const text = gaps.has('owners') ? '* @bob\n' : owners;
  return text === null ? {} : { '.github/CODEOWNERS': `${text}\n` };
}

interface Place {
  readonly tree: StoryTree;
  readonly before: StoryTree | undefined;
  readonly branch: string;
  readonly main: string;
}

function commitOf(story: Story, commit: StoryCommit, { before, branch, main, tree }: Place): ScriptCommit {
  const parent = tree.isFirst || before === undefined ? main : before.commit.name;
  const start = tree.isFirst || before === undefined ? tree.main : before.files;
  const signature = (signer: Signer) => ({ name: signer.login ?? 'Somebody', email: addressOf(story, signer) });
  return {
    id: commit.name,
    branch,
    parents: commit.isMerge ? [parent, main] : [parent],
    message: messageOf(story, commit),
    author: signature(commit.author),
    committer: signature(commit.committer),
    files: {
      ...changesFrom(commit.isMerge ? { ...start, ...tree.main } : start, tree.files),
      ...bulkOf(story, commit),
    },
  };
}

/** Every file that is another one now, and null for those that are gone. */
function changesFrom(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string | null>> {
  const gone = Object.keys(before).filter((name) => after[name] === undefined);
  return { ...after, ...Object.fromEntries(gone.map((name) => [name, null])) };
}

/** Beyond three thousand files GitHub lists no more. */
function bulkOf({ gaps }: Story, { name }: StoryCommit): Readonly<Record<string, string>> {
  if (!gaps.has('more files') || name !== 'c1') return {};
  return Object.fromEntries(bulk('parts', 'ts', 3000).map(({ path }) => [path, `${path}\n`]));
}

/** Co-authors whom GitHub names stand in the last paragraph; those whom only the message names stand before it. */
function messageOf(story: Story, { coAuthors, trailers }: StoryCommit): string {
  const line = (signer: Signer): string =>
    `Co-authored-by: ${signer.login ?? 'Somebody'} <${addressOf(story, signer)}>\n`;
  const extra = story.gaps.has('more authors')
    ? Array.from({ length: manyAuthors }, (_, at) => ({ login: `p${at}`, email: `p${at}@users.noreply.github.com` }))
    : [];
  const told = trailers.map(line).join('');
  const known = [...coAuthors, ...extra].map(line).join('');
  const incident = story.category === 'emergency' ? 'Incident: INC-12\n' : '';
  return ['feat: more\n', told, `${told === '' ? '' : 'As agreed.\n'}${incident}`, known]
    .filter((text) => text !== '')
    .join('\n');
}

function more(commits: readonly ScriptCommit[]): readonly ScriptCommit[] {
  const last = commits.findLast(({ branch }) => branch === branchName);
  const own = { branch: branchName, message: 'feat: more\n', ...(last?.author && { author: last.author }) };
  return Array.from({ length: manyCommits }, (_, at) => (at === manyCommits - 1 ? { ...own, id: lastFiller } : own));
}
