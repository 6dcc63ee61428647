import type {
  ForgeBranchRule,
  ForgeClassicProtection,
  ForgeProtection,
  ForgeReadableProtection,
  ForgeRequiredCheck,
  ForgeRuleset,
  Unseen,
} from '@cm/app';

import type { Requirement } from './requirements.ts';
import type { Settings } from './settings.ts';

/** Whether something is asked of a branch, and how that is known. `lacks`: permissions that would tell. */
export type Holding =
  | { readonly state: 'pass'; readonly how: string }
  | { readonly state: 'fail'; readonly how: string }
  | { readonly state: 'unknown'; readonly how: string; readonly lacks: readonly string[] };

/** Classic protection, as far as the token may see it. `lack`: why no more of it is seen. */
export type Classic =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly told: ForgeClassicProtection }
  | {
      readonly kind: 'readable';
      readonly told: ForgeReadableProtection;
      readonly checks: readonly ForgeRequiredCheck[] | null;
      readonly lack: Unseen;
    }
  | {
      readonly kind: 'hidden';
      readonly isProtected: boolean;
      readonly checks: readonly ForgeRequiredCheck[] | null;
      readonly lack: Unseen;
    };

/** The most that the token's answers say of classic protection. */
export function classicOf({ branch, classic, readable }: ForgeProtection): Classic {
  if (classic.status === 'available') {
    return classic.value === null ? { kind: 'none' } : { kind: 'whole', told: classic.value };
  }
  const state = branch.status === 'available' ? branch.value : null;
  if (state?.protected === false) return { kind: 'none' };
  const checks = state?.checks ?? null;
  if (readable.status === 'unavailable') {
    return { kind: 'hidden', isProtected: state !== null, checks, lack: classic };
  }
  if (readable.value === null) return { kind: 'none' };
  return { kind: 'readable', told: readable.value, checks, lack: classic };
}

/** What one source says: whether it asks for it, or why it does not tell. */
type Part = { readonly asks: boolean; readonly how: string } | Unseen;

/** Whether rulesets or classic protection ask for something: one of them will do, and only all of them together can say no. */
export function holdingOf(protection: ForgeProtection, asked: Requirement, settings: Settings): Holding {
  const parts = [ofRulesets(protection, asked, settings), ofClassic(classicOf(protection), asked, settings)];
  const yes = parts.flatMap((part) => ('asks' in part && part.asks ? [part.how] : []));
  if (yes.length > 0) return { state: 'pass', how: yes.join('; ') };
  const unseen = parts.filter((part): part is Unseen => !('asks' in part));
  if (unseen.length === 0) return { state: 'fail', how: noneWords(protection) };
  const lacks = unseen.flatMap(({ permission }) => permission ?? []);
  const how = unseen.map(({ permission, reason }) => (permission === null ? reason : '')).filter(Boolean);
  return { state: 'unknown', how: how.join(' '), lacks: [...new Set(lacks)] };
}

function noneWords({ plan, rules }: ForgeProtection): string {
  if (plan !== null) return plan;
  const names = rules.status === 'available' ? rules.value.length : 0;
  return names === 0 ? 'no ruleset, no branch protection' : 'neither a ruleset nor branch protection asks for it';
}

function ofRulesets({ rules, rulesets }: ForgeProtection, asked: Requirement, settings: Settings): Part {
  if (rules.status === 'unavailable') return rules;
  const asking = rules.value.filter((rule) => asked.ofRule(rule, settings));
  const known = rulesets.status === 'available' ? rulesets.value : [];
  return { asks: asking.length > 0, how: rulesetNames(asking, known) };
}

/** `ruleset “Main”, ruleset “All” of acme`. */
function rulesetNames(rules: readonly ForgeBranchRule[], known: readonly ForgeRuleset[]): string {
  const ids = [...new Set(rules.map(({ ruleset }) => ruleset))];
  return ids.map((id) => rulesetName(known.find((one) => one.id === id) ?? null, id)).join(', ');
}

/** How a ruleset is called in messages. */
export function rulesetName(ruleset: ForgeRuleset | null, id: number): string {
  if (ruleset === null) return `ruleset ${id}`;
  const above = ruleset.level === 'above' && ruleset.source !== '' ? ` of ${ruleset.source}` : '';
  return `ruleset “${ruleset.name.slice(0, 100)}”${above}`;
}

function ofClassic(classic: Classic, asked: Requirement, settings: Settings): Part {
  switch (classic.kind) {
    case 'none':
      return { asks: false, how: '' };
    case 'whole':
      return { asks: asked.ofClassic(classic.told, settings), how: 'branch protection' };
    case 'readable': {
      const asks = asked.ofReadable(classic.told, settings);
      return asks === null ? classic.lack : { asks, how: 'branch protection, by what every reader is told' };
    }
    default: {
      const asks = asked.ofHidden(classic);
      return asks === null ? classic.lack : { asks, how: 'branch protection, by what the branch says' };
    }
  }
}
