import { shellWord } from '@cm/model';

import type { AnnotatedTag, JudgedTag } from './facts.ts';

/** A remedy: a sentence to read, and below it lines to copy. */
export function remedy(lead: string, commands: readonly string[]): string {
  return [lead, ...commands].join('\n');
}

/** Makes the tag again on the same commit, under its own name or a better one, with a whole message. */
export function makeCommands(
  tag: JudgedTag,
  items: readonly string[],
  how: { name?: string; signed: boolean },
): string[] {
  const name = how.name ?? tag.name;
  const again = name === tag.name;
  const make = `git tag ${how.signed ? '-s' : '-a'}${again ? ' -f' : ''} ${shellWord(name)} ${tag.commit.slice(0, 12)}`;
  return [
    `${make} -F - <<'END'`,
    `Release version ${plainText(name.replace(/^v/, ''))}`,
    '',
    'Changes:',
    ...(items.length === 0 ? ['- <what changed>'] : items.map((item) => `- ${plainText(item)}`)),
    'END',
    ...(tag.pushed && again ? [`git push --force origin ${refWord(name)}`] : [`git push origin ${refWord(name)}`]),
  ];
}

/**
 * What to do about what a tag holds: make it again where it stands; where its name or its place is wrong too, it goes
 * anyway, and the finding on that says how.
 */
export function againRemedy(tag: JudgedTag, lead: string, advice: string, signed: boolean): string {
  return isRightlyPlaced(tag) ? remedy(lead, makeCommands(tag, itemsFor(tag), { signed })) : advice;
}

function isRightlyPlaced({ naming, line, branch, moved, commit }: JudgedTag): boolean {
  const inOrder = line?.status !== 'available' || line.value.conflict === null;
  const onBranch = branch.status === 'unavailable' || branch.value.on !== 'neither';
  const still = typeof moved === 'string' || moved.status === 'unavailable' || moved.value.commit === commit;
  return naming === null && inOrder && onBranch && still;
}

/** Takes a tag away, here and on GitHub. */
export function deleteCommands({ name, pushed }: JudgedTag): readonly string[] {
  const local = `git tag --delete ${shellWord(name)}`;
  return pushed ? [`git push --delete origin ${refWord(name)}`, local] : [local];
}

/** The full ref as a word of a command, so that no branch of that name is meant. */
export function refWord(name: string): string {
  return shellWord(`refs/tags/${name}`);
}

/** What the list should hold: what it holds and what is missing, else what the commits say. */
export function itemsFor(tag: JudgedTag): readonly string[] {
  const listed = listedItems(tag.body.status === 'available' && tag.body.value.annotated ? tag.body.value : null);
  if (listed.length === 0) return tag.since?.suggested ?? [];
  const missing = tag.since?.agreement?.commitsWithoutItem ?? [];
  return [...listed, ...missing.slice(0, mostAdded).map(({ item }) => item)];
}

const mostAdded = 30;

function listedItems(body: AnnotatedTag | null): readonly string[] {
  return body?.list.found === true ? body.list.items.map(({ text }) => text) : [];
}

/** On one line, so that nothing in it ends the message early. */
function plainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 500);
}
