import { type ForgeAccount, type ForgeChangeRecord, sameLogin } from '@cm/app';

import type { CaseFacts, ChangeGateFacts } from '../facts.ts';
import { isOneOf, maintains, type Told } from '../people.ts';
import type { Settings } from '../settings.ts';
import { type Held, needsGitHub, no, readFix, timelineFix, untold, yes } from './told.ts';

/** A label that the change has, and who put it on last; null where GitHub does not say. */
export interface OwnLabel {
  readonly name: string;
  readonly by: ForgeAccount | null;
}

/**
 * The label of that name, whatever its case: as it is now, or of a merged change as it was at the merge, so that nobody
 * labels afterwards. Null where the change does not have it.
 */
export function labelOf({ record, asOf }: CaseFacts, name: string): OwnLabel | null {
  if (record.status === 'unavailable') return null;
  const { labels, labelled } = record.value;
  const events = labelled.filter((event) => sameName(event.label, name));
  const before = asOf === null ? events : events.filter(({ at }) => !(Date.parse(at) > asOf));
  const last = before.at(-1);
  const has = asOf === null || events.length === 0 ? labels.some((one) => sameName(one, name)) : last?.put === true;
  return has ? { name, by: last?.put === true ? last.by : null } : null;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the label is on it and was put on by somebody who is entitled and did not write the change: who wrote it may not lower it. */
export function entitledLabel(facts: CaseFacts, all: ChangeGateFacts, settings: Settings, name: string): Held {
  const { record } = facts;
  if (facts.laptop) return no(`the label “${name}” ${needsGitHub}`);
  if (record.status === 'unavailable') return untold(record.reason, readFix);
  const label = labelOf(facts, name);
  const read = record.value.timelineWhole
    ? yes
    : untold(`Who put the label “${name}” on could not be read: the pull request has too many events.`, timelineFix);
  if (label === null) return read.answer === 'yes' ? no(`the label “${name}” is not on it`) : read;
  if (read.answer !== 'yes') return read;
  if (label.by === null)
    return untold(
      `GitHub does not say who put the label “${name}” on.`,
      `Take the label “${name}” off and put it on again.`,
    );
  const { login } = label.by;
  if (writersOf(facts, record.value).some((writer) => sameLogin(writer, login)))
    return no(`the label “${name}” was put on by ${login}, who wrote the change`);
  const told = mayLabel(login, all, settings);
  if (told.answer === 'yes') return yes;
  if (told.answer === 'no') return no(`the label “${name}” was put on by ${login}, who is not entitled to it`);
  return untold(
    `Whether ${login} may put the label “${name}” on could not be told: ${told.why ?? ''}`,
    `Name ${login} under \`labellers\` in the policy file, or take the label off: it is a normal change then.`,
  );
}

function mayLabel(login: string, { people }: ChangeGateFacts, { labellers, leads, onCall }: Settings): Told {
  const named = isOneOf(login, [...labellers, ...leads, ...onCall], people);
  if (named.answer === 'yes' || labellers.length > 0) return named;
  const told = maintains(login, people);
  return told.answer === 'no' ? named : told;
}

/** Logins of everybody who had a hand in it: who opened it, authors and co-authors, and who committed by hand. */
function writersOf({ author }: CaseFacts, { commits, author: opener }: ForgeChangeRecord): readonly string[] {
  const signers = commits.flatMap(({ authors, committer }) => [...authors, ...(committer === null ? [] : [committer])]);
  const logins = [author?.login, opener?.login, ...signers.map(({ login }) => login)];
  return logins.filter((login) => login !== undefined && login !== null && !sameLogin(login, 'web-flow')) as string[];
}
