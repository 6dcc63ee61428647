import type { Fact } from '@cm/model';

import type { JudgedTag, TagFacts } from './facts.ts';

/** The tag as the contract shows it, in `facts.tag`; null is what could not be read, or does not apply. */
export function shownTag(tag: TagFacts): Readonly<Record<string, unknown>> {
  if (tag.kind === 'idle') return { name: tag.name, release: false, reason: tag.why };
  const { name, version, commit, since } = tag;
  return {
    name,
    release: true,
    version,
    commit,
    ...shownBody(tag),
    ...shownLine(tag),
    since: since?.tag ?? null,
    ...shownBranch(tag),
  };
}

function shownBody({ body }: JudgedTag): Readonly<Record<string, unknown>> {
  const read = known(body);
  if (read?.annotated !== true)
    return { annotated: read?.annotated ?? null, object: null, signature: null, changes: [] };
  const changes = read.list.found ? read.list.items.map(({ text }) => text) : [];
  return { annotated: true, object: read.object, signature: read.signature?.format ?? null, changes };
}

function shownLine({ line }: JudgedTag): Readonly<Record<string, unknown>> {
  const read = line === null ? null : known(line);
  return { previous: read?.previous ?? null, previousFinal: read?.previousFinal ?? null };
}

function shownBranch({ branch }: JudgedTag): Readonly<Record<string, unknown>> {
  const read = known(branch);
  return {
    onDefaultBranch: read === null ? null : read.on === 'default',
    sourceCommit: read?.on === 'source' ? read.source : null,
  };
}

function known<T>(fact: Fact<T>): T | null {
  return fact.status === 'available' ? fact.value : null;
}
