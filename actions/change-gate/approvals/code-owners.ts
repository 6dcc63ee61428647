import type { ForgeDiffFile } from '@cm/app';
import { type OwnerRule, ownerMatcher, readOwners } from '@cm/formats/owners';
import { counted } from '@cm/model/words';

import type { CaseFacts, ChangeGateFacts } from '../facts.ts';
import { isOneOf } from '../people.ts';
import type { CaseView } from '../view.ts';
import type { Candidates } from './candidates.ts';
import type { Slot } from './slots.ts';

export interface CodeOwnerSlots {
  /** One for each set of owners that is touched: an owner of each has to approve. */
  readonly slots: readonly Slot[];
  /** Files are touched whose owners made the change, or cannot be told: somebody else stands in for those. */
  readonly orphaned: boolean;
  /** What of CODEOWNERS did not count and why, sentences. */
  readonly notes: readonly string[];
}

/** The code owners of what is changed, as far as there is one who may approve. Both names of a renamed file count. */
export function codeOwnerSlots(view: CaseView, candidates: Candidates): CodeOwnerSlots {
  const { owners } = view.all;
  if (owners.status === 'unavailable') return unread(`CODEOWNERS could not be read: ${owners.reason}`);
  if (owners.value === null) return { slots: [], orphaned: false, notes: [] };
  const { path, text } = owners.value;
  const read = readOwners(text);
  if (read.tooLarge) return { slots: [], orphaned: false, notes: [`${path} is too large for GitHub to load.`] };
  const { files } = view.facts;
  if (files.status === 'unavailable') return unread(`The changed files could not be read: ${files.reason}`);
  const touched = rulesTouched(files.value.files, ownerMatcher(read));
  const found = touched.map((rule) => slotOf(rule, view, candidates));
  const slots = found.filter((slot) => slot !== null);
  const more = files.value.whole ? [] : unread('There are more changed files than GitHub lists.').slots;
  const faults = read.faults.map(({ line }) => line);
  const skipped =
    faults.length === 0
      ? []
      : [`GitHub skips ${counted(faults.length, 'line')} of ${path}: ${faults.slice(0, 5).join(', ')}.`];
  return {
    slots: [...slots, ...more],
    orphaned: slots.length < found.length,
    notes: [
      ...skipped,
      ...touched
        .filter((_, at) => found[at] === null)
        .map(orphanNote)
        .slice(0, 3),
    ],
  };
}

/** Teams that own something of what is changed, as CODEOWNERS writes them: who belongs to them has to be asked. */
export function owningTeams(
  owners: ChangeGateFacts['owners'],
  cases: readonly Pick<CaseFacts, 'files'>[],
): readonly string[] {
  if (owners.status === 'unavailable' || owners.value === null) return [];
  const ruleOf = ownerMatcher(readOwners(owners.value.text));
  const files = cases.flatMap((one) => (one.files.status === 'available' ? one.files.value.files : []));
  const named = rulesTouched(files, ruleOf).flatMap((rule) => rule.owners);
  return [...new Set(named.filter((owner) => owner.startsWith('@') && owner.includes('/')))];
}

/** It cannot be told who owns what: nobody's approval is known to be enough. */
function unread(why: string): CodeOwnerSlots {
  const slot = {
    role: 'a code owner of the changed files',
    distinct: false,
    test: () => ({ answer: 'untold', why }) as const,
    who: null,
  };
  return { slots: [slot], orphaned: false, notes: [] };
}

/** The rule that counts for each file, once for each set of owners. */
function rulesTouched(
  files: readonly ForgeDiffFile[],
  ruleOf: (path: string) => OwnerRule | null,
): readonly OwnerRule[] {
  const touched = new Map<string, OwnerRule>();
  for (const { path, previous, status } of files) {
    for (const name of previous === null || status === 'copied' ? [path] : [path, previous]) {
      const rule = ruleOf(name);
      if (rule === null || rule.owners.length === 0) continue;
      const key = [...new Set(rule.owners.map((owner) => owner.toLowerCase()))].toSorted().join(' ');
      if (!touched.has(key)) touched.set(key, rule);
    }
  }
  return [...touched.values()];
}

function slotOf({ owners, pattern }: OwnerRule, view: CaseView, candidates: Candidates): Slot | null {
  const { people } = view.all;
  const names = owners.flatMap((owner) =>
    owner.startsWith('@') ? [owner.includes('/') ? owner : owner.slice(1)] : [],
  );
  const able = candidates.named(names).filter((name) => !name.includes('/'));
  if (able.length === 0) return null;
  return {
    role: `a code owner of ${pattern.slice(0, 100)}`,
    distinct: false,
    test: (login) => isOneOf(login, names, people),
    who: candidates.named(names),
  };
}

function orphanNote({ line, owners, pattern }: OwnerRule): string {
  const words = owners.slice(0, 5).join(' ').slice(0, 300);
  return `Line ${line} of CODEOWNERS (${pattern.slice(0, 100)} ${words}) names nobody who is known and did not make the change.`;
}
