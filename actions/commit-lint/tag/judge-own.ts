import type { Verdict } from '@cm/model';

import { short } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { JudgedTag } from './facts.ts';
import { againRemedy, deleteCommands, itemsFor, makeCommands, refWord, remedy } from './remedies.ts';
import { tagAnnotated, tagBranch, tagSigned, tagUnmoved, tagVersion } from './rules.ts';
import { found, idle, passed, undecided, unread } from './verdicts.ts';

/** Whether its name is that of a release. */
export function judgeVersion(tag: JudgedTag, { signedTags: signed }: Settings): Verdict {
  const { naming } = tag;
  if (naming === null) return passed(tagVersion, `${tag.name} is version ${tag.version ?? ''}.`);
  const make = naming.suggestion === null ? [] : makeCommands(tag, itemsFor(tag), { name: naming.suggestion, signed });
  const lead =
    naming.suggestion === null
      ? 'Delete it, and make one such as v1.2.3 on the same commit:'
      : `Tag the same commit as ${naming.suggestion}, and delete this one:`;
  return found(tagVersion, tag, naming.problem, remedy(lead, [...make, ...deleteCommands(tag)]));
}

/** Whether the tag is an object of its own. */
export function judgeAnnotated(tag: JudgedTag, { signedTags: signed }: Settings): Verdict {
  const { body, name } = tag;
  if (body.status === 'unavailable')
    return unread(tagAnnotated, tag, `What the tag holds could not be read. ${body.reason}`);
  if (!body.value.annotated) {
    const what = `${short(name)} is a plain tag: it says neither who released, nor when, nor what changed.`;
    return found(
      tagAnnotated,
      tag,
      what,
      againRemedy(tag, sameCommit, 'Use git tag -a when you make it again.', signed),
    );
  }
  const { ownName } = body.value;
  if (ownName === name) return passed(tagAnnotated, 'The tag is an object of its own.');
  const what = `The tag object under ${short(name)} says that it is ${short(ownName)}: it was pushed under another name.`;
  return found(tagAnnotated, tag, what, againRemedy(tag, sameCommit, 'Use git tag -a when you make it again.', signed));
}

const sameCommit = 'Make it again on the same commit, so that nobody gets anything else:';

/** Whether a signature is there; it is not verified. */
export function judgeSigned(tag: JudgedTag, { signedTags }: Settings): Verdict {
  const { body, name } = tag;
  if (!signedTags) return idle(tagSigned, 'The policy does not ask for signed tags (signed-tags: true).');
  if (body.status === 'unavailable') return undecided(tagSigned, 'What the tag holds could not be read.');
  const signature = body.value.annotated ? body.value.signature : null;
  if (signature?.complete === true) {
    return passed(
      tagSigned,
      `A signature (${signature.format}) is there. Whose it is was not checked: git verify-tag ${name}`,
    );
  }
  const what = signature === null ? `${short(name)} is not signed.` : `The signature of ${short(name)} has no end.`;
  return found(
    tagSigned,
    tag,
    what,
    againRemedy(tag, 'Make it again on the same commit:', 'Use git tag -s when you make it again.', true),
  );
}

/** Whether it stood on another commit before. */
export function judgeUnmoved(tag: JudgedTag, { signedTags: signed }: Settings): Verdict {
  const { moved, commit } = tag;
  if (tag.naming !== null) return idle(tagUnmoved, noVersion);
  if (moved === 'new') return passed(tagUnmoved, 'This push made the tag.');
  if (moved === 'unsaid') return idle(tagUnmoved, 'Where the tag stood before is said only when it is pushed.');
  if (moved.status === 'unavailable')
    return unread(tagUnmoved, tag, `Whether the tag was moved could not be read. ${moved.reason}`);
  const [was, is] = [moved.value.commit, commit].map((sha) => sha.slice(0, 12));
  if (moved.value.commit === commit) return passed(tagUnmoved, `It was made again on the same commit, ${is}.`);
  const what = `${short(tag.name)} was moved from ${was} to ${is}. Who installed it before has something else now.`;
  const back = `git push --force origin ${moved.value.object}:${refWord(tag.name)}`;
  const next = makeCommands(tag, itemsFor(tag), { name: tag.following ?? tag.name, signed });
  const lead = `Put it back, and release the new commit as ${tag.following ?? 'another version'}:`;
  return found(tagUnmoved, tag, what, remedy(lead, [back, ...next]));
}

/** The reason for rules that need a version. */
export const noVersion = 'The tag names no version; see commit-lint/tag-version.';

/** Whether what is released went through the default branch. */
export function judgeBranch(tag: JudgedTag): Verdict {
  const { branch, commit } = tag;
  const name = tag.defaultBranch ?? 'the default branch';
  if (branch.status === 'unavailable') {
    return unread(tagBranch, tag, `Whether ${commit.slice(0, 12)} is on ${name} could not be read. ${branch.reason}`);
  }
  if (branch.value.on === 'default') return passed(tagBranch, `The tagged commit is on ${name}.`);
  if (branch.value.on === 'source') {
    const { source, folder } = branch.value;
    return passed(
      tagBranch,
      `The release was built from ${source.slice(0, 12)} on ${name}: its files are those of "${folder}" there.`,
    );
  }
  const { scheme } = branch.value;
  const what = `${short(tag.name)} is on ${commit.slice(0, 12)}, which is not on ${name}${scheme === null ? '' : `, and ${scheme}`}.`;
  const lead =
    scheme === null
      ? `Merge that commit into ${name} by pull request. Then delete the tag, and tag what landed:`
      : `Build the release again from a commit that is on ${name}, then delete the tag, and tag the new release commit:`;
  const update = tag.pushed || scheme !== null ? [] : ['git fetch origin'];
  return found(tagBranch, tag, what, remedy(lead, [...update, ...deleteCommands(tag)]));
}
