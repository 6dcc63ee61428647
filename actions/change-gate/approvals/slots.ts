import type { PeopleFacts } from '../facts.ts';
import { isOneOf, maintains, type Told } from '../people.ts';
import type { CaseView } from '../view.ts';
import type { Candidates } from './candidates.ts';
import { codeOwnerSlots } from './code-owners.ts';

/** One approval that is asked for. */
export interface Slot {
  /** With its article: `a technical lead`. */
  readonly role: string;
  /** Whether whoever fills it can fill no other one. */
  readonly distinct: boolean;
  readonly test: (login: string) => Told;
  /** Who could fill it, by name; null where nobody is known. */
  readonly who: readonly string[] | null;
}

/** The approvals that a change needs, and who stands in where the policy names nobody. */
export interface Requirement {
  readonly slots: readonly Slot[];
  /** Null where nobody had to stand in. */
  readonly standIn: StandIn | null;
}

export interface StandIn {
  /** The list of the policy that is empty. */
  readonly list: 'leads' | 'on-call';
  readonly role: string;
  /** Why it is them and nobody nearer, sentences. */
  readonly notes: readonly string[];
}

/** What the policy asks for each category. Source: policy, "Change Categories"; a standard change is pre-approved. */
export function requirementOf(view: CaseView, candidates: Candidates): Requirement {
  const { settings } = view;
  const { people } = view.all;
  switch (view.classification.category) {
    case 'standard':
      return { slots: [], standIn: null };
    case 'normal':
      return settings.leads.length === 0
        ? instead(view, candidates)
        : {
            slots: [
              namedSlot('a technical lead', settings.leads, people, candidates),
              ...Array.from({ length: Math.max(0, settings.reviewers) }, () => reviewer(candidates)),
            ],
            standIn: null,
          };
    case 'emergency': {
      if (settings.onCall.length > 0)
        return { slots: [namedSlot('an on-call engineer', settings.onCall, people, candidates)], standIn: null };
      const slot = candidates.maintainers?.length === 0 ? reviewer(candidates) : maintainer(people, candidates);
      return { slots: [slot], standIn: { list: 'on-call', role: slot.role, notes: [] } };
    }
  }
}

/** Where no lead is named: code owners of what is changed, else who maintains the repository, else any reviewer. */
function instead(view: CaseView, candidates: Candidates): Requirement {
  const { people } = view.all;
  const owned = codeOwnerSlots(view, candidates);
  const general = (candidates.maintainers ?? []).length > 0 ? maintainer(people, candidates) : reviewer(candidates);
  const slots = [...owned.slots, ...(owned.slots.length === 0 || owned.orphaned ? [general] : [])].map((slot) => ({
    ...slot,
    distinct: false,
  }));
  const roles = [...(owned.slots.length > 0 ? ['a code owner of the changed files'] : []), general.role];
  return { slots, standIn: { list: 'leads', role: roles[0] ?? general.role, notes: owned.notes } };
}

function namedSlot(role: string, names: readonly string[], people: PeopleFacts, candidates: Candidates): Slot {
  return { role, distinct: true, test: (login) => isOneOf(login, names, people), who: candidates.named(names) };
}

function maintainer(people: PeopleFacts, candidates: Candidates): Slot {
  return {
    role: 'a maintainer of the repository',
    distinct: true,
    test: (login) => maintains(login, people),
    who: candidates.maintainers,
  };
}

function reviewer(candidates: Candidates): Slot {
  return {
    role: 'a reviewer',
    distinct: true,
    test: () => ({ answer: 'yes', why: null }),
    who: candidates.reviewers,
  };
}
