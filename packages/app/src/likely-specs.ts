import type { EventSource } from './change.ts';
import type { Place } from './event-readers.ts';
import { readEvent } from './events.ts';
import { localDefaultSpecs } from './places.ts';
import { policySpecs } from './policy-file.ts';

/**
 * What a run on this event will most likely ask git about, so that it can go with the first question: each question is
 * a process. A wrong guess costs nothing but its answer.
 */
export function likelySpecs(event: EventSource): readonly string[] {
  const { base, head, policyAt, kind } = readEvent(event);
  const tested = kind === 'pull-request' && event.sha !== null ? policySpecs(event.sha) : [];
  const policy = policyAt.kind === 'commit' ? policySpecs(policyAt.sha) : [];
  const local = policyAt.kind === 'local' && (kind === 'range' || kind === 'tag') ? localDefaultSpecs : [];
  const ofPull = kind === 'pull-request' && base?.kind === 'sha' ? policySpecs(base.sha) : [];
  return [...tested, ...policy, ...ofPull, ...local, ...typed(base), ...typed(head)];
}

function typed(place: Place | null): readonly string[] {
  return place?.kind === 'typed' ? [`${place.text}^{commit}`] : [];
}
