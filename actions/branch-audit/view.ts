import type { ForgeProtection, ForgeRuleset } from '@cm/app';

import type { AuditFacts, BranchFacts } from './facts.ts';
import { type Classic, classicOf, type Holding, holdingOf } from './holding.ts';
import { type Key, type Requirement, requirements } from './requirements.ts';
import type { Settings } from './settings.ts';

/** The facts as the verdicts look at them: worked out once. */
export interface View {
  readonly facts: AuditFacts;
  readonly settings: Settings;
  readonly branches: readonly BranchView[];
}

export interface BranchView {
  readonly facts: BranchFacts;
  readonly holdings: Readonly<Record<Key, Holding>>;
  /** Null where nothing of it could be read. */
  readonly seen: SeenBranch | null;
}

export interface SeenBranch {
  readonly protection: ForgeProtection;
  readonly classic: Classic;
  /** Rulesets that ask something of the branch. */
  readonly inForce: readonly ForgeRuleset[];
  /** Rulesets for this branch that are only tried out, or switched off. */
  readonly idle: readonly ForgeRuleset[];
}

const keys = Object.keys(requirements) as readonly Key[];

/** Works out what the verdicts need of the facts. */
export function viewOf(facts: AuditFacts, settings: Settings): View {
  return { facts, settings, branches: facts.branches.map((branch) => branchView(branch, settings)) };
}

function branchView(facts: BranchFacts, settings: Settings): BranchView {
  const { protection } = facts;
  const holding = (key: Key): Holding => {
    const asked: Requirement = requirements[key];
    return protection.status === 'available'
      ? holdingOf(protection.value, asked, settings)
      : { state: 'unknown', how: protection.reason, lacks: [] };
  };
  const holdings = Object.fromEntries(keys.map((key) => [key, holding(key)])) as Record<Key, Holding>;
  return { facts, holdings, seen: protection.status === 'available' ? seenBranch(protection.value, facts) : null };
}

function seenBranch(protection: ForgeProtection, { isDefault, name }: BranchFacts): SeenBranch {
  const { rules, rulesets } = protection;
  const ids = new Set(rules.status === 'available' ? rules.value.map(({ ruleset }) => ruleset) : []);
  const known = rulesets.status === 'available' ? rulesets.value : [];
  const names = new Set(['~ALL', `refs/heads/${name}`, ...(isDefault ? ['~DEFAULT_BRANCH'] : [])]);
  return {
    protection,
    classic: classicOf(protection),
    inForce: [...ids].map((id) => known.find((one) => one.id === id) ?? unknownRuleset(id)),
    idle: known.filter((one) => !ids.has(one.id) && one.include.some((pattern) => names.has(pattern))),
  };
}

/** A ruleset of which only the number is told. */
function unknownRuleset(id: number): ForgeRuleset {
  return {
    id,
    name: String(id),
    source: '',
    level: 'repository',
    enforcement: 'active',
    rules: [],
    include: [],
    createdAt: null,
    updatedAt: null,
    bypass: null,
  };
}
