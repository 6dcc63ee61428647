import { type ChangeContext, type Ports, type TagContext, thinDepth } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { FormerPlace, TagMove } from './facts.ts';

/** What the tag stood on before this push, down to the commit. */
export async function collectMove(
  ports: Ports,
  { change, push }: ChangeContext,
  { before }: TagContext,
): Promise<TagMove> {
  if (push === null) return 'unsaid';
  if (before === null) return 'new';
  const here = await commitAt(ports, before);
  if (here !== null) return available({ commit: here, object: before });
  const fetched = await ports.git.fetch([before], await thinDepth(ports));
  const then = fetched.status === 'available' ? await commitAt(ports, before) : null;
  if (then !== null) return available({ commit: then, object: before });
  return askedCommit(ports, change.repository, before);
}

async function commitAt(ports: Ports, id: string): Promise<string | null> {
  const answers = await ports.git.objects([`${id}^{commit}`]);
  const found = answers.status === 'available' ? answers.value[0] : undefined;
  return found?.kind === 'found' ? found.id : null;
}

async function askedCommit(ports: Ports, repository: string | null, before: string): Promise<Fact<FormerPlace>> {
  const what = `The tag stood on ${before.slice(0, 12)} before, which git cannot find any more.`;
  if (repository === null) return unavailable(what);
  const asked = await ports.forge.tagObject(repository, before);
  if (asked.status === 'unavailable') return unavailable(`${what} ${asked.reason}`);
  const { target, targetType } = asked.value;
  return targetType === 'commit' ? available({ commit: target, object: before }) : unavailable(what);
}
