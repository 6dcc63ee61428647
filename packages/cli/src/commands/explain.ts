import { builtInPolicy, effectiveLevel, type Policy } from '@cm/policy';
import { clauseById } from '@cm/policy/clauses';
import { allHarnessRules } from '@cm/app';
import { nearest, type RuleDefinition } from '@cm/model';

import { parseArgs } from '../args.ts';
import { policyFlags } from '../flags.ts';
import { commandHelp } from '../help-text.ts';
import { type LocalOutcome, localPolicy } from '../local-policy.ts';
import { paintWith } from '../paint.ts';
import { rulePage } from '../rule-page.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const usage = 'explain RULE';
const text =
  'A rule’s page: what it asks and why, what is good and what is not, how to fix it, the clause of the policy that it serves, and its level now.';

/** `cm explain <rule>`. */
export async function explain(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, policyFlags);
  if (values.has('help')) {
    await world.out.write(commandHelp(usage, text, policyFlags, world.out.columns));
    return 0;
  }
  const [name, ...more] = words;
  if (problems.length > 0 || name === undefined || more.length > 0) {
    return refuse(world, ...problems, 'Name one rule, for example: cm explain policy/gate-change.');
  }
  const id = ruleIdOf(world, name);
  const rule = id === null ? null : await ruleOf(world, id);
  if (rule === null) return refuse(world, unknownRule(world, name), 'cm CONTROL --help lists the rules of a control.');
  return explainRule(world, rule, values);
}

/** Prints one rule's page with its level in the policy that holds here. */
export async function explainRule(
  world: World,
  rule: RuleDefinition,
  flags: ReadonlyMap<string, string>,
): Promise<ExitCode> {
  const outcome = await localPolicy(world, flags);
  if (!outcome.ok && outcome.kind === 'asked wrongly') return refuse(world, ...outcome.sentences);
  const clause = clauseById(rule.clause) ?? null;
  const page = { rule, clause, level: levelNow(rule, outcome), paint: paintWith(world.out.colour) };
  await world.out.write(rulePage(page, world.out.columns));
  return 0;
}

function levelNow(rule: RuleDefinition, outcome: LocalOutcome): { readonly level: string; readonly from: string } {
  if (outcome.ok) {
    const { policy, source } = outcome.local.loaded;
    return { level: effectiveLevel(policy, rule), from: source === 'built-in' ? 'the built-in policy' : source };
  }
  const policy: Policy = builtInPolicy({});
  const why = outcome.kind === 'malformed' ? 'the policy file here is malformed' : 'no policy can be read here';
  return { level: effectiveLevel(policy, rule), from: `the built-in policy, because ${why}` };
}

/** Every rule id of the suite, without loading a control. */
export function ruleIds(world: Pick<World, 'registry'>): readonly string[] {
  return [...Object.values(world.registry).flatMap((entry) => entry.rules), ...allHarnessRules.map((rule) => rule.id)];
}

/** The rule that was meant: its id, or the part behind the slash where only one rule has it. */
export function ruleIdOf(world: Pick<World, 'registry'>, name: string): string | null {
  const all = ruleIds(world);
  const wanted = name.toLowerCase();
  const short = all.filter((id) => id.endsWith(`/${wanted}`));
  return all.find((id) => id === wanted) ?? (short.length === 1 ? (short[0] ?? null) : null);
}

/** A rule with its page. Loads the one control that has it. */
export async function ruleOf(world: Pick<World, 'registry'>, id: string): Promise<RuleDefinition | null> {
  const owner = Object.values(world.registry).find((entry) => entry.rules.includes(id));
  const rules = owner === undefined ? allHarnessRules : (await owner.load()).rules;
  return rules.find((rule) => rule.id === id) ?? null;
}

function unknownRule(world: World, name: string): string {
  const all = ruleIds(world);
  const short = new Map(all.map((id) => [id.slice(id.indexOf('/') + 1), id]));
  const near = nearest(name, all) ?? short.get(nearest(name, [...short.keys()]) ?? '') ?? null;
  return near === null ? `There is no rule "${name}".` : `There is no rule "${name}"; the nearest is ${near}.`;
}
