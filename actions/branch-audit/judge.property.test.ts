import { available, unavailable } from '@cm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  actor,
  classic,
  event,
  factsOf,
  lacks,
  protectionOf,
  rule,
  ruleset,
  type Told,
} from './branch-audit.fixture.ts';
import { judge } from './judge.ts';
import { rules } from './rules/index.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('Controls / Required', '|`@kim', ''),
);
const check = fc.record({ context: text, app: fc.constantFrom(null, 15368) });
const someRule = fc.record({
  type: fc.constantFrom('pull_request', 'non_fast_forward', 'required_status_checks', 'merge_queue', 'odd'),
  ruleset: fc.constantFrom(7, 8),
  approvals: fc.nat({ max: 3 }),
  dismissStale: fc.boolean(),
  checks: fc.array(check, { maxLength: 3 }),
  strict: fc.boolean(),
  workflows: fc.array(text, { maxLength: 2 }),
});
const someRuleset = fc.record({
  id: fc.constantFrom(7, 8, 9),
  name: text,
  level: fc.constantFrom('above' as const, 'repository' as const),
  enforcement: fc.constantFrom('active' as const, 'evaluate' as const),
  createdAt: fc.option(text),
  updatedAt: fc.constantFrom('2026-01-06T09:00:00Z', null, 'soon'),
  bypass: fc.option(
    fc.array(fc.constantFrom(actor('Team', null), actor('Integration', 1, 'exempt'), actor('RepositoryRole', 5)), {
      maxLength: 2,
    }),
  ),
});
const someClassic = fc.record({
  pullRequest: fc.option(
    fc.record({
      approvals: fc.nat({ max: 2 }),
      dismissStale: fc.boolean(),
      lastPush: fc.boolean(),
      bypass: fc.array(text, { maxLength: 2 }),
    }),
  ),
  checks: fc.array(check, { maxLength: 2 }),
  strict: fc.boolean(),
  admins: fc.boolean(),
  forcePushes: fc.boolean(),
});
const token = fc.constantFrom('admin' as const, 'none' as const, 'old' as const, 'reader' as const);
const world = fc.record({
  rules: fc.oneof(
    fc.array(
      someRule.map(({ type, ...more }) => rule(type, more)),
      { maxLength: 4 },
    ),
    fc.constant(lacks(null)),
  ),
  rulesets: fc.array(someRuleset.map(ruleset), { maxLength: 3 }),
  classic: fc.option(someClassic.map(classic)),
  token,
});
const activity = fc.oneof(
  fc.constant(unavailable('no')),
  fc
    .array(fc.constantFrom(event('push', 'soon'), event('force_push', '2026-01-05T09:00:00Z'), event('pr_merge', '')), {
      maxLength: 30,
    })
    .map((items) => available({ items, whole: items.length < 5 })),
);
const settings = fc.record({
  branches: fc.constant([]),
  checks: fc.array(text, { maxLength: 2 }),
  approvals: fc.integer({ min: 1, max: 2 }),
  allowBypass: fc.option(fc.array(text, { maxLength: 2 })),
  period: fc.constant('month' as const),
});

it('gives one verdict of each rule, whatever there is', () => {
  fc.assert(
    fc.property(world, activity, settings, fc.boolean(), text, (told, pushes, asked, audit, name) => {
      const judgement = judge(factsOf(told, { name, activity: pushes }, { audit }), asked);
      expect(judgement.verdicts.map(({ rule: id }) => id)).toEqual(rules.map(({ id }) => id));
      JSON.stringify(judgement.facts);
    }),
  );
});

it('a weaker token never turns a failure into a pass, nor the other way round', () => {
  const state = (told: Told, weaker: Told['token']): readonly string[] => {
    const given = { protection: available(protectionOf({ ...told, token: weaker ?? 'admin' })) };
    const [branch] = judge(factsOf({}, given), {
      branches: [],
      checks: [],
      approvals: 1,
      allowBypass: null,
      period: 'month',
    }).facts['branches'] as readonly { readonly holdings: Readonly<Record<string, { readonly state: string }>> }[];
    return Object.values(branch?.holdings ?? {}).map((holding) => holding.state);
  };
  fc.assert(
    fc.property(world, token, (told, weaker) => {
      const [strong, weak] = [state(told, 'admin'), state(told, weaker)];
      expect(weak.map((found, index) => (found === 'unknown' ? strong[index] : found))).toEqual(strong);
    }),
  );
});
