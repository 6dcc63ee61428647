import { defaults } from '../../settings.ts';
import {
  firstText,
  firstTitle,
  type Gap,
  gaps,
  github,
  mainFiles,
  type Person,
  type Signer,
  signerOf,
  type Story,
  type StoryCommit,
  type StoryEvent,
} from './story.fixture.ts';

type Draft = { -readonly [Key in keyof Story]: Story[Key] };
type Reader = readonly [RegExp, (found: readonly string[], story: Draft) => void];

const person = (login: string, more: Partial<Person> = {}): Person => ({
  login,
  type: 'User',
  role: 'write',
  isPushTold: true,
  ...more,
});

/** Reads a row of the tables: sentences of what holds, and of what happened. A sentence that nobody knows is an error. */
export function readStory(settings: string, history: string): Story {
  const story: Draft = {
    category: 'normal',
    settings: {},
    people: ['ann', 'lea', 'bob', 'cid', 'dan'].map((login) => person(login)),
    teams: {},
    owners: null,
    opener: 'ann',
    isFork: false,
    gaps: new Set<Gap>(),
    events: [],
  };
  told(settings, settingReaders, story);
  const opener = story.opener ?? 'ann';
  if (!history.includes('c1 by')) push(story, opener, { ...plainCommit('c1', opener), files: line8('c1') });
  told(history, eventReaders, story);
  return story;
}

function told(text: string, readers: readonly Reader[], story: Draft): void {
  for (const sentence of text.split(';').map((one) => one.trim())) {
    if (sentence === '') continue;
    const reader = readers.find(([pattern]) => pattern.test(sentence));
    if (reader === undefined) throw new Error(`No such sentence: ${sentence}`);
    reader[1](reader[0].exec(sentence)?.slice(1) ?? [], story);
  }
}

function change(story: Draft, login: string, more: Partial<Person>): void {
  const found = story.people.find((one) => one.login === login) ?? person(login);
  story.people = [...story.people.filter((one) => one.login !== login), { ...found, ...more }];
}

function list(story: Draft, key: 'leads' | 'onCall' | 'bots', name: string): void {
  story.settings = { ...story.settings, [key]: [...(story.settings[key] ?? defaults[key]), name] };
}

const settingReaders: readonly Reader[] = [
  [/^lead (\S+)$/, ([name = ''], story) => list(story, 'leads', name)],
  [/^on-call (\S+)$/, ([name = ''], story) => list(story, 'onCall', name)],
  [/^machine user (\S+)$/, ([name = ''], story) => list(story, 'bots', name)],
  [/^(\d+) reviewers?$/, ([count], story) => void (story.settings = { ...story.settings, reviewers: Number(count) })],
  [/^an? (emergency|standard) change$/, ([name], story) => void (story.category = name as Story['category'])],
  [/^team (\S+) is unreadable$/, ([team = ''], story) => void (story.teams = { ...story.teams, [team]: null })],
  [
    /^team (\S+) is (.+)$/,
    ([team = '', names = ''], story) => void (story.teams = { ...story.teams, [team]: names.split(' ') }),
  ],
  [/^CODEOWNERS: (.+)$/, ([text = ''], story) => void (story.owners = text.replaceAll(' ⏎ ', '\n'))],
  [/^opened by a deleted account$/, (_, story) => void (story.opener = null)],
  [/^opened by (\S+)$/, ([name = ''], story) => void (story.opener = name)],
  [/^a fork$/, (_, story) => void (story.isFork = true)],
  [/^(\S+) maintains$/, ([name = ''], story) => change(story, name, { role: 'maintain' })],
  [/^(\S+) is admin$/, ([name = ''], story) => change(story, name, { role: 'admin' })],
  [/^(\S+) may only read$/, ([name = ''], story) => change(story, name, { role: 'read' })],
  [/^(\S+) is no collaborator$/, ([name = ''], story) => change(story, name, { role: null })],
  [/^(\S+) is a bot$/, ([name = ''], story) => change(story, name, { type: 'Bot' })],
  [/^(\S+) joins$/, ([name = ''], story) => change(story, name, {})],
  [/^not told whether (\S+) may push$/, ([name = ''], story) => change(story, name, { isPushTold: false })],
  [
    /^only (\S+) may push$/,
    ([name = ''], story) =>
      void (story.people = story.people.map((one) => ({ ...one, role: one.login === name ? 'admin' : 'read' }))),
  ],
  [
    new RegExp(`^not told: (${gaps.join('|')})$`),
    ([gap], story) => void (story.gaps = new Set([...story.gaps, gap as Gap])),
  ],
];

function line8(name: string): Readonly<Record<string, string>> {
  return { 'shop.ts': (mainFiles['shop.ts'] ?? '').replace('line 8\n', `line 8 of ${name}\n`) };
}

function plainCommit(name: string, by: string): StoryCommit {
  const signer = signerOf(by);
  const own = { author: signer, committer: signer, coAuthors: [], trailers: [] };
  return { name, ...own, files: { [`${name}.ts`]: `text of ${name}\n` }, isMerge: false };
}

function add(story: Draft, event: StoryEvent): void {
  story.events = [...story.events, event];
}

function push(story: Draft, by: string, commit: StoryCommit, isForced = false): void {
  add(story, { kind: 'push', by, commit, isForced });
}

function pushed(more: (found: readonly string[]) => Partial<StoryCommit>, isForced = false): Reader[1] {
  return (found, story) => {
    const [by = '', name = ''] = found;
    push(story, by, { ...plainCommit(name, by), ...more(found) }, isForced);
  };
}

const noReply = (name: string): Signer => ({ login: null, email: `1234+${name}@users.noreply.github.com` });
const edits = { 'shop.ts': `${mainFiles['shop.ts'] ?? ''}one more\n` };
const topLines = { 'shop.ts': `new 1\nnew 2\n${mainFiles['shop.ts'] ?? ''}` };
const nearLines = { 'shop.ts': (mainFiles['shop.ts'] ?? '').replace('line 5\n', 'line five\n') };

function reviewed(state: Extract<StoryEvent, { kind: 'review' }>['state']): Reader[1] {
  return ([by = '', commit], story) =>
    add(story, { kind: 'review', by: by === 'somebody deleted' ? null : by, state, commit: commit ?? null });
}

function texted(make: (text: string) => string, isTold = true): Reader[1] {
  return ([by = ''], story) => {
    const last = story.events.findLast((one) => one.kind === 'edit');
    const text = make(last?.text ?? firstText);
    add(story, { kind: 'edit', by: by === 'somebody deleted' ? null : by, text, isTold });
  };
}

const who = '(\\S+|somebody deleted)';

const eventReaders: readonly Reader[] = [
  [/^(\S+) pushes (c\d)$/, pushed(() => ({}))],
  [/^(\S+) pushes (c\d) on the website$/, pushed(() => ({ committer: github }))],
  [/^(\S+) pushes (c\d) by (\S+)$/, pushed(([, , by = '']) => ({ author: signerOf(by) }))],
  [
    /^(\S+) pushes (c\d) by (\S+) committed by (\S+)$/,
    pushed(([, , by = '', other = '']) => ({ author: signerOf(by), committer: signerOf(other) })),
  ],
  [/^(\S+) pushes (c\d) with (\S+)$/, pushed(([, , other = '']) => ({ coAuthors: [signerOf(other)] }))],
  [
    /^(\S+) pushes (c\d) with (\S+) in the message$/,
    pushed(([, , other = '']) => ({ trailers: [other.startsWith('<') ? signerOf(other) : noReply(other)] })),
  ],
  [
    /^(\S+) applies the suggestion of (\S+) as (c\d)$/,
    ([by = '', other = '', name = ''], story) =>
      push(story, by, { ...plainCommit(name, by), coAuthors: [signerOf(other)], committer: github }),
  ],
  [/^(\S+) force-pushes (c\d)$/, pushed(([, name = '']) => ({ files: { ...line8(name) } }), true)],
  [/^(\S+) force-pushes (c\d) with the same lines$/, pushed(() => ({ files: line8('c1') }), true)],
  [/^(c\d) is gone$/, ([commit = ''], story) => add(story, { kind: 'gone', commit })],
  [/^(\S+) deletes the guide in (c\d)$/, pushed(() => ({ files: { 'docs/guide.md': null } }))],
  [
    /^(\S+) renames the guide in (c\d)$/,
    pushed(() => ({ files: { 'docs/guide.md': null, '=manual.md': 'docs/guide.md' } })),
  ],
  [/^(\S+) edits the guide in (c\d)$/, pushed(() => ({ files: { 'docs/guide.md': 'How to shop well.\n' } }))],
  [/^(\S+) pushes the picture in (c\d)$/, pushed(([, name = '']) => ({ files: { 'logo.png': `\0${name}` } }))],
  [/^main moves above$/, (_, story) => add(story, { kind: 'main', files: topLines })],
  [/^main moves nearby$/, (_, story) => add(story, { kind: 'main', files: nearLines })],
  [/^main moves elsewhere$/, (_, story) => add(story, { kind: 'main', files: { 'other.ts': 'other\n' } })],
  [/^(\S+) updates the branch as (c\d)$/, pushed(() => ({ isMerge: true, files: {}, committer: github }))],
  [
    /^(\S+) updates the branch as (c\d) with edits$/,
    pushed(() => ({ isMerge: true, files: edits, committer: github })),
  ],
  [/^(\S+) merges main as (c\d)$/, pushed(() => ({ isMerge: true, files: {} }))],
  [new RegExp(`^${who} approves(?: (c\\d))?$`), reviewed('APPROVED')],
  [new RegExp(`^${who} asks for changes(?: (c\\d))?$`), reviewed('CHANGES_REQUESTED')],
  [/^(\S+) comments$/, reviewed('COMMENTED')],
  [/^(\S+) begins a review$/, reviewed('PENDING')],
  [/^the review of (\S+) is dismissed$/, ([whose = ''], story) => add(story, { kind: 'dismiss', whose })],
  [/^(\S+) leaves GitHub$/, ([name = ''], story) => add(story, { kind: 'deleted', who: name })],
  [new RegExp(`^${who} edits the text$`), texted((text) => `${text}\nNo way back.\n`)],
  [/^(\S+) edits the text unseen$/, texted((text) => `${text}\nNo way back.\n`, false)],
  [/^(\S+) ticks a box$/, texted((text) => text.replace('[ ]', '[x]'))],
  [/^(\S+) changes line ends$/, texted((text) => text.replaceAll('\n', '\r\n'))],
  [/^(\S+) restores the text$/, texted(() => firstText)],
  [/^(\S+) renames it$/, ([by = ''], story) => add(story, { kind: 'rename', by, to: 'fix: something else' })],
  [/^(\S+) names it back$/, ([by = ''], story) => add(story, { kind: 'rename', by, to: firstTitle })],
  [/^(\S+) merges it$/, ([by = ''], story) => add(story, { kind: 'merge', by })],
];
