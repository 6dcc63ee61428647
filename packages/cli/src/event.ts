import { resolve } from 'node:path';

import { type EventSource, eventNameOf, type GitPort, hashOf, type OutsideRecord, recordOf, textOf } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { rangeOf } from './range.ts';
import { readTypedText } from './read-input.ts';
import type { World } from './world.ts';

/** What is judged: the event file that was named, else the range that was typed. */
export async function eventOf(
  world: World,
  flags: ReadonlyMap<string, string>,
  git: Pick<GitPort, 'objects'>,
): Promise<Fact<EventSource>> {
  const file = flags.get('event');
  if (file !== undefined) {
    const typed = ['range', 'base', 'head', 'tag'].find((name) => flags.has(name));
    if (typed !== undefined) return unavailable(`--event says what is judged; leave out --${typed}.`);
    return readEventFile(world, file, flags.get('event-name') ?? null, git);
  }
  if (flags.has('event-name')) return unavailable('--event-name goes with --event FILE; without a file, leave it out.');
  const repository = textIn(world, 'GITHUB_REPOSITORY');
  const tag = flags.get('tag');
  if (tag !== undefined) {
    const typed = ['range', 'base', 'head'].find((name) => flags.has(name));
    if (typed !== undefined) return unavailable(`--tag says what is judged; leave out --${typed}.`);
    const ref = `refs/tags/${tag.trim().replace(/^refs\/tags\//, '')}`;
    return available({ name: 'cli', payload: null, repository, sha: null, ref, range: null });
  }
  const range = rangeOf(flags);
  if (range.status === 'unavailable') return range;
  return available({ name: 'cli', payload: null, repository, sha: null, ref: null, range: range.value });
}

async function readEventFile(
  world: World,
  file: string,
  givenName: string | null,
  git: Pick<GitPort, 'objects'>,
): Promise<Fact<EventSource>> {
  const text = await readTypedText(world, file);
  if (text.status === 'unavailable') return text;
  const payload = parsed(text.value);
  if (payload === null)
    return unavailable(`${file} is no JSON object. --event takes the file that GITHUB_EVENT_PATH names.`);
  const job = isOwnEvent(world, file) ? world.env : {};
  const name = givenName ?? job['GITHUB_EVENT_NAME'] ?? eventNameOf(payload);
  if (name === null) {
    return unavailable(
      `${file} does not tell which event it is. Add --event-name, for example --event-name pull_request.`,
    );
  }
  return available({
    name,
    payload,
    repository: textOf(recordOf(payload['repository'])?.['full_name']) ?? job['GITHUB_REPOSITORY'] ?? null,
    sha: job['GITHUB_SHA'] ?? (await checkedOut(name, payload, git)),
    ref: job['GITHUB_REF'] ?? textOf(payload['ref']),
    range: null,
  });
}

/** The job's own variables speak of an event only where the file is the one that the job was started by. */
function isOwnEvent(world: World, file: string): boolean {
  const own = textIn(world, 'GITHUB_EVENT_PATH');
  return own !== null && resolve(world.cwd, file) === resolve(world.cwd, own);
}

/** What a runner would have checked out. An event without a commit of its own is about the one that is there. */
async function checkedOut(name: string, payload: OutsideRecord, git: Pick<GitPort, 'objects'>): Promise<string | null> {
  const candidates = [
    recordOf(payload['pull_request'])?.['merge_commit_sha'],
    recordOf(payload['merge_group'])?.['head_sha'],
    payload['after'],
  ];
  const said = candidates.map(hashOf).find((sha) => sha !== null);
  const place = said === undefined ? placeOf(name, payload) : null;
  if (place === null) return said ?? null;
  const answers = await git.objects([`${place}^{commit}`]);
  const head = answers.status === 'available' ? answers.value[0] : undefined;
  return head?.kind === 'found' ? head.id : null;
}

function placeOf(name: string, payload: OutsideRecord): string | null {
  const tag = name === 'create' && payload['ref_type'] === 'tag' ? textOf(payload['ref']) : null;
  if (tag !== null) return `refs/tags/${tag}`;
  return name === 'workflow_dispatch' || name === 'schedule' ? 'HEAD' : null;
}

function parsed(text: string): OutsideRecord | null {
  try {
    return recordOf(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return null;
  }
}

function textIn(world: World, name: string): string | null {
  return world.env[name] || null;
}
