import type { ChangeCommits } from '@cm/app';
import type { ChangesList } from '@cm/formats/releases';
import type { Fact, FindingDraft, Verdict } from '@cm/model';

import { short } from '../messages.ts';
import { commitsRead } from '../rules/change-level.ts';
import type { Settings } from '../settings.ts';
import type { JudgedTag, TagAgreement, TagLine } from './facts.ts';
import { noVersion } from './judge-own.ts';
import { againRemedy, deleteCommands, itemsFor, makeCommands, remedy } from './remedies.ts';
import { tagAgreement, tagChanges, tagOrder } from './rules.ts';
import { found, idle, passed, undecided, unread } from './verdicts.ts';

/** Whether it is greater than what it has to be greater than. */
export function judgeOrder(tag: JudgedTag, { signedTags: signed }: Settings): Verdict {
  const { line } = tag;
  if (line === null) return idle(tagOrder, noVersion);
  if (line.status === 'unavailable') {
    return unread(
      tagOrder,
      tag,
      `Which releases there are could not be read, so the order is not proved. ${line.reason}`,
    );
  }
  const { conflict, instead, where } = line.value;
  if (conflict === null) return passed(tagOrder, `${followed(tag.name, line.value)}, by the tags of ${where}.`);
  const what = conflictWords[conflict.why](short(tag.name), short(conflict.tag));
  const make = instead === null ? [] : makeCommands(tag, itemsFor(tag), { name: instead, signed });
  const lead = `Delete it, and release under a greater number${instead === null ? '' : `, such as ${instead}`}:`;
  return found(tagOrder, tag, what, remedy(lead, [...deleteCommands(tag), ...make]));
}

const conflictWords = {
  'same-version': (own, other) => `${own} is the same version as ${other}, which is there already.`,
  line: (own, other) => `${own} is not greater than ${other}, which is there already and of the same line.`,
  reachable: (own, other) => `${own} is not greater than ${other}, which is in its own history.`,
} as const satisfies Record<string, (own: string, other: string) => string>;

function followed(name: string, { previous }: TagLine): string {
  return previous === null ? `${name} is the first release` : `${name} is greater than ${previous}`;
}

/** Whether all commits since the last release were read. */
export function judgeRead(tag: JudgedTag, commits: Fact<ChangeCommits>): Verdict {
  const { line, since } = tag;
  if (line === null) return idle(commitsRead, noVersion);
  if (line.status === 'unavailable') return undecided(commitsRead, 'Not read, because the last release is not known.');
  if (commits.status === 'unavailable') {
    return unread(commitsRead, tag, `The commits since the last release could not be read. ${commits.reason}`);
  }
  if (since === null) return idle(commitsRead, 'It is the first release, so there are no commits since the last one.');
  const { commits: all, expected, how } = commits.value;
  const reason = `${all.length} of ${expected} commits since ${since.tag} read by ${how}.`;
  return { ...passed(commitsRead, reason), threshold: expected };
}

/** Whether there is a list with something on it. */
export function judgeChanges(tag: JudgedTag, { signedTags: signed }: Settings): Verdict {
  const { body } = tag;
  if (tag.naming !== null) return idle(tagChanges, noVersion);
  if (body.status === 'unavailable') return undecided(tagChanges, 'What the tag holds could not be read.');
  if (!body.value.annotated) return idle(tagChanges, 'A plain tag has no message; see commit-lint/tag-annotated.');
  const { list } = body.value;
  if (list.found && list.items.length > 0) {
    return passed(tagChanges, `${list.items.length} ${list.items.length === 1 ? 'change' : 'changes'} listed.`);
  }
  const lead =
    'Make the tag again on the same commit, with the list below "Changes:"; correct it where you know better:';
  return found(tagChanges, tag, withoutList(list), againRemedy(tag, lead, listAdvice, signed));
}

const listAdvice = 'When you make the tag again, list the changes below a line "Changes:", each starting with "- ".';

function withoutList(list: ChangesList): string {
  if (list.found) {
    const { stray } = list;
    const what =
      stray === null ? '' : ` Line ${stray.line}, "${short(stray.text)}", is no item: an item starts with "- ".`;
    return `Nothing is listed below "Changes:" in the tag’s message.${what}`;
  }
  const { lookalike } = list;
  const what = lookalike === null ? '' : ` Line ${lookalike.line}, "${short(lookalike.text)}", looks like its heading.`;
  return `The tag’s message has no list below a line "Changes:".${what}`;
}

/** Whether the list and the commits speak of the same. */
export function judgeAgreement(
  tag: JudgedTag,
  commits: Fact<ChangeCommits>,
  { signedTags: signed }: Settings,
): Verdict {
  const { body, since } = tag;
  if (tag.naming !== null) return idle(tagAgreement, noVersion);
  if (body.status === 'unavailable') return undecided(tagAgreement, 'What the tag holds could not be read.');
  const list = body.value.annotated ? body.value.list : null;
  if (list === null || !list.found || list.items.length === 0) return idle(tagAgreement, 'The tag lists no changes.');
  if (commits.status === 'unavailable') {
    return undecided(tagAgreement, 'Not compared, because the commits since the last release could not be read.');
  }
  if (since === null || since.agreement === null)
    return idle(tagAgreement, 'It is the first release: there is nothing to compare with.');
  const drafts = agreementDrafts(tag, since.agreement, since.tag, signed);
  const reason = `The list was compared with ${since.count} commits since ${since.tag}.`;
  return { rule: tagAgreement.id, applies: true, reason, findings: drafts };
}

function agreementDrafts(
  tag: JudgedTag,
  compared: TagAgreement,
  since: string,
  signed: boolean,
): readonly FindingDraft[] {
  const { itemsWithoutCommit, commitsWithoutItem, undecided: open } = compared;
  const location = { kind: 'commit', sha: tag.commit } as const;
  const drafts: FindingDraft[] = [];
  if (commitsWithoutItem.length > 0) {
    const named = first(commitsWithoutItem.map(({ sha, item }) => `"${short(item)}" (${sha.slice(0, 12)})`));
    const message = `The list does not speak of ${counted(commitsWithoutItem.length, 'change')} since ${since}: ${named}.`;
    const lead = 'Make the tag again on the same commit, with a whole list:';
    drafts.push({
      outcome: 'fail',
      message,
      remedy: againRemedy(tag, lead, missingAdvice, signed),
      location,
    });
  }
  if (itemsWithoutCommit.length > 0) {
    const named = first(itemsWithoutCommit.map(({ line, text }) => `line ${line}, "${short(text)}"`));
    const message = `${counted(itemsWithoutCommit.length, 'item')} of the list ${itemsWithoutCommit.length === 1 ? 'speaks' : 'speak'} of no commit since ${since}: ${named}.`;
    const advice =
      'Name the ticket, the pull request (#12) or the hash of the commit that is meant, or take the item out.';
    drafts.push({ outcome: 'fail', message, remedy: advice, location });
  }
  if (open > 0) {
    const message = `${counted(open, 'item')} of the list could not be compared: there are too many words in common.`;
    drafts.push({ outcome: 'unknown', message, remedy: 'Name tickets or pull requests in the list.', location });
  }
  return drafts;
}

const missingAdvice = 'When you make the tag again, add them to the list.';

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function first(named: readonly string[]): string {
  return named.length > 5 ? `${named.slice(0, 5).join(', ')} and ${named.length - 5} more` : named.join(', ');
}
