import { type ChangeContext, type GitObject, type Ports, type TagContext, thinDepth } from '@cm/app';
import { changesList, readTagObject } from '@cm/formats/releases';
import { available, type Fact, unavailable } from '@cm/model';

import type { TagBody } from './facts.ts';

interface Wanted {
  readonly tag: TagContext;
  /** The tagged commit. */
  readonly commit: string;
  readonly repository: string | null;
}

/**
 * Reads what the tag itself is. A checkout may have turned an annotated tag into a plain one, so on a runner the tag
 * object is asked for by its id, or fetched anew; where git cannot, GitHub is asked.
 */
export async function collectBody(
  ports: Ports,
  { change }: ChangeContext,
  tag: TagContext,
  commit: string,
): Promise<Fact<TagBody>> {
  if (change.event === 'cli') return inThisClone(ports, `refs/tags/${tag.name}`);
  if (tag.object === commit) return available({ annotated: false });
  const wanted = { tag, commit, repository: change.repository };
  const here = tag.object === null ? null : await byId(ports, tag.object);
  if (here !== null) return here;
  const fetched = await fetchedBody(ports, wanted);
  if (fetched.status === 'available') return fetched;
  const asked = await askedBody(ports, wanted);
  return asked.status === 'available' ? asked : unavailable(`${fetched.reason} ${asked.reason}`);
}

async function inThisClone(ports: Ports, spec: string): Promise<Fact<TagBody>> {
  const answers = await ports.git.objects([spec]);
  if (answers.status === 'unavailable') return answers;
  return bodyOf(answers.value[0]) ?? unavailable('The tag is not in this clone.');
}

async function byId(ports: Ports, id: string): Promise<Fact<TagBody> | null> {
  const answers = await ports.git.objects([id]);
  return answers.status === 'available' ? bodyOf(answers.value[0]) : null;
}

/** Null where there is nothing. */
function bodyOf(answer: GitObject | undefined): Fact<TagBody> | null {
  if (answer?.kind !== 'found') return null;
  return answer.type === 'tag' ? annotated(answer.id, answer.bytes) : available({ annotated: false });
}

function annotated(object: string | null, bytes: Uint8Array): Fact<TagBody> {
  const reading = readTagObject(bytes);
  if (!reading.ok) return unavailable(reading.problem);
  const { name, message, signature } = reading.tag;
  const kept = signature === null ? null : { format: signature.format, complete: signature.complete };
  return available({ annotated: true, object, ownName: name, signature: kept, list: changesList(message) });
}

/** Fetched beside the clone's own tags, which stay as checkout left them. */
async function fetchedBody(ports: Ports, { tag, commit }: Wanted): Promise<Fact<TagBody>> {
  const ref = `refs/cm-actions/tags/${tag.name}`;
  const fetched = await ports.git.fetch([`+refs/tags/${tag.name}:${ref}`], await thinDepth(ports));
  if (fetched.status === 'unavailable') return unavailable(`The tag could not be fetched: ${fetched.reason}`);
  if (tag.object !== null) return (await byId(ports, tag.object)) ?? unavailable(movedSince);
  const answers = await ports.git.objects([ref, `${ref}^{commit}`]);
  if (answers.status === 'unavailable') return answers;
  const [own, target] = answers.value;
  if (target?.kind !== 'found' || target.id !== commit) return unavailable(movedSince);
  return bodyOf(own) ?? unavailable(movedSince);
}

async function askedBody(ports: Ports, { tag, commit, repository }: Wanted): Promise<Fact<TagBody>> {
  if (repository === null) return unavailable('GitHub was not asked: the event names no repository.');
  let object = tag.object;
  if (object === null) {
    const ref = await ports.forge.tagRef(repository, tag.name);
    if (ref.status === 'unavailable') return ref;
    if (ref.value.type !== 'tag') {
      return ref.value.sha === commit ? available({ annotated: false }) : unavailable(movedSince);
    }
    object = ref.value.sha;
  }
  const found = await ports.forge.tagObject(repository, object);
  if (found.status === 'unavailable') return found;
  const { name, target, targetType, message, signature } = found.value;
  if (targetType === 'commit' && target !== commit) return unavailable(movedSince);
  const lines = [`object ${target}`, `type ${targetType}`, `tag ${name}`, '', message];
  const whole = signature === null || message.includes(signature.trim()) ? lines : [...lines, signature];
  return annotated(object, new TextEncoder().encode(whole.join('\n')));
}

const movedSince = 'The tag was moved or deleted since this event.';
