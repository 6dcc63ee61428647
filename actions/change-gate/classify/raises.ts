import { compileGlobs } from '@cm/policy';

import { type RaiseRow, updateSteps } from '../settings.ts';
import { hasType } from './commits.ts';
import { labelOf } from './labels.ts';
import type { Matter } from './matter.ts';
import type { FileName } from './names.ts';
import type { Kind } from './register.ts';
import {
  isContainer,
  isInfrastructure,
  isManifest,
  isMigration,
  isOwners,
  isPipeline,
  isPolicy,
} from './usual-files.ts';

/** Something that makes a change a normal one, whatever else it touches. */
export interface Raise {
  readonly rule: string;
  /** Null where it speaks of the change as a whole. */
  readonly covers: ((name: FileName) => boolean) | null;
  /** Behind "… is". */
  readonly words: string;
}

/** Raises in the order in which they are named: the rows of the policy file, then those that always hold. */
export function raisesOf(matter: Matter, kinds: readonly Kind[]): readonly Raise[] {
  const own = matter.settings.raise.filter((row) => isMet(row, matter)).map(ownRaise);
  return [...own, ...always, manifestRaise(matter, kinds)];
}

function ownRaise({ name, paths }: RaiseRow): Raise {
  const rule = `raise: ${name}`;
  if (paths === null) return { rule, covers: null, words: `the change is of what the policy raises as “${name}”` };
  const [exact, loose] = [compileGlobs(paths), compileGlobs(paths.map((path) => path.toLowerCase()))];
  return {
    rule,
    covers: ({ lower, path }) => exact(path) || (lower !== path && loose(lower)),
    words: `what the policy raises as “${name}”`,
  };
}

/** What a row asks of the change beside its files. It is read so that it rather raises: one commit, the label by whomever, that step or a larger one. */
function isMet({ dependencies, label, types }: RaiseRow, { facts, spoken, update }: Matter): boolean {
  if (types !== null && !hasType(spoken, types)) return false;
  if (label !== null && labelOf(facts, label) === null) return false;
  if (dependencies === null) return true;
  return update.step !== null && updateSteps.indexOf(update.step) >= updateSteps.indexOf(dependencies);
}

const always: readonly Raise[] = [
  { rule: 'raise: policy', covers: isPolicy, words: 'the policy itself' },
  { rule: 'raise: owners', covers: isOwners, words: 'who has to approve what' },
  { rule: 'raise: pipeline', covers: isPipeline, words: 'a part of the pipeline' },
  { rule: 'raise: migration', covers: isMigration, words: 'a part of the database schema' },
  { rule: 'raise: container', covers: isContainer, words: 'a part of an image or of how it runs' },
  { rule: 'raise: infrastructure', covers: isInfrastructure, words: 'a part of the infrastructure' },
];

/** A list of packages, unless a verified update of a registered kind may touch it. */
function manifestRaise({ update }: Matter, kinds: readonly Kind[]): Raise {
  const takers = kinds.filter(
    ({ row, lapsed, holds }) => row.dependencies !== null && lapsed === null && holds.answer !== 'no',
  );
  const why =
    update.step === null ? `outside a verified update (${update.verified.why ?? ''})` : `of a ${update.step} update`;
  return {
    rule: 'raise: dependencies',
    covers: (name) => isManifest(name) && !takers.some(({ covers }) => covers(name)),
    words: `a list of packages ${why}`,
  };
}
