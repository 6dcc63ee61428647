import type { ForgeProtection } from '@cm/app';

import type { Classic } from './holding.ts';
import type { SeenBranch } from './view.ts';

/** What has to be green before something lands. */
export interface Required {
  readonly checks: readonly RequiredCheck[];
  /** Paths of workflows that a ruleset requires. */
  readonly workflows: readonly string[];
  /** Names of permissions without which there may be more; empty where all are known. */
  readonly lacks: readonly string[];
  /** Whether all are known. */
  readonly whole: boolean;
}

/** `source`: `any`, or the number of the App that alone may report it; null where that is not told. */
interface RequiredCheck {
  readonly context: string;
  readonly source: number | 'any' | null;
}

/** All required checks of rulesets and classic protection together, each once; a named source in one place is enough. */
export function requiredOf({ classic, protection }: SeenBranch): Required {
  const { rules } = protection;
  const known = rules.status === 'available' ? rules.value : [];
  const { checks, lacks } = ofClassic(classic);
  const told = known.flatMap((rule) =>
    rule.checks.map(({ app, context }) => ({ context, source: app ?? 'any' }) as const),
  );
  return {
    checks: merged([...told, ...checks]),
    workflows: known.flatMap(({ workflows }) => workflows),
    lacks: [...lacksOfRules(rules), ...(lacks ?? [])],
    whole: rules.status === 'available' && lacks === null,
  };
}

function lacksOfRules(rules: ForgeProtection['rules']): readonly string[] {
  return rules.status === 'unavailable' && rules.permission !== null ? [rules.permission] : [];
}

/** `lacks` is null where all are known. */
function ofClassic(classic: Classic): {
  readonly checks: readonly RequiredCheck[];
  readonly lacks: readonly string[] | null;
} {
  if (classic.kind === 'none') return { checks: [], lacks: null };
  const sourced = classic.kind === 'whole' ? classic.told.checks : classic.checks;
  if (sourced !== null) {
    return { checks: sourced.map(({ app, context }) => ({ context, source: app ?? 'any' })), lacks: null };
  }
  if (classic.kind === 'readable') {
    return { checks: classic.told.checks.map((context) => ({ context, source: null })), lacks: null };
  }
  return {
    checks: [],
    lacks: classic.kind === 'hidden' && classic.lack.permission !== null ? [classic.lack.permission] : [],
  };
}

function merged(checks: readonly RequiredCheck[]): readonly RequiredCheck[] {
  const found = new Map<string, RequiredCheck>();
  for (const check of checks) {
    const before = found.get(check.context);
    const better =
      before === undefined ||
      (typeof before.source !== 'number' && (typeof check.source === 'number' || check.source === null));
    if (better) found.set(check.context, check);
  }
  return [...found.values()];
}
