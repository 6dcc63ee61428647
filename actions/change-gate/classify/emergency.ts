import { ticketMatcher } from '@cm/formats/commits';

import { isOneOf, maintains } from '../people.ts';
import type { EmergencyClaim } from '../view.ts';
import { labelOf } from './labels.ts';
import type { Matter } from './matter.ts';
import { type Held, timelineFix, untold } from './told.ts';
import { visibleLines } from './visible.ts';

/** Somebody's wish for the emergency path, with the reason where it could not be told who that was. */
export interface Claim extends EmergencyClaim {
  readonly why: string | null;
  /** What to do then. */
  readonly fix: string;
}

/** Who asks for the emergency path, and for which incident; null where the label is not on it. */
export function claimOf(matter: Matter, templateLines: ReadonlySet<string>): Claim | null {
  const { facts, settings } = matter;
  const label = labelOf(facts, settings.emergencyLabel);
  if (label === null) return null;
  const by = label.by?.login ?? null;
  const { answer: authorised, fix, why } = mayOpen(matter, by);
  const incident = incidentOf(matter, templateLines);
  return { label: settings.emergencyLabel, by, authorised, incident, why, fix };
}

function mayOpen({ all: { people }, facts: { record }, settings }: Matter, by: string | null): Held {
  const { labellers, leads, onCall } = settings;
  if (record.status === 'available' && !record.value.timelineWhole)
    return untold('The pull request has more events than could be read.', timelineFix);
  if (by === null)
    return untold('GitHub does not say who put it on.', 'Have somebody entitled take it off and put it on again.');
  const named = [...onCall, ...leads, ...labellers];
  const told = named.length > 0 ? isOneOf(by, named, people) : maintains(by, people);
  return { ...told, fix: `Have the policy file name ${by} by login under \`on-call\`, or give what is missing.` };
}

/** The first reference to an incident in the title, the description or a commit; what a template says there is none. */
function incidentOf({ facts, settings }: Matter, templateLines: ReadonlySet<string>): string | null {
  const matcher = ticketMatcher(settings.incidents);
  const body = visibleLines(facts.body ?? '').filter((line) => !templateLines.has(line.trim()));
  const messages = facts.messages.status === 'available' ? facts.messages.value : [];
  for (const text of [facts.title ?? '', body.join('\n'), ...messages]) {
    const [first] = matcher.find(text);
    if (first !== undefined) return first.ticket;
  }
  return null;
}
