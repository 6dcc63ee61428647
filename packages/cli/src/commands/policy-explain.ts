import { clauseById, clauses } from '@cm/policy/clauses';
import { policyJsonSchema } from '@cm/policy/schema';
import { type Clause, type Enforcer, nearest } from '@cm/model';

import { parseArgs } from '../args.ts';
import { fullCatalogue } from '../catalogue.ts';
import { policyFlags } from '../flags.ts';
import { paragraph } from '../layout.ts';
import { type Paint, paintWith } from '../paint.ts';
import { type PolicyKey, policyKeys } from '../policy-keys.ts';
import { clauseText } from '../rule-page.ts';
import { type ExitCode, refuse, type World } from '../world.ts';
import { explainRule, ruleIdOf, ruleOf } from './explain.ts';

/** `cm policy explain <clause|key>`: a clause of the policy document, a key of the policy file, or a rule. */
export async function policyExplain(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, policyFlags);
  const [name, ...more] = words;
  if (problems.length > 0 || name === undefined || more.length > 0) {
    return refuse(world, ...problems, 'Name a clause or a key, for example: cm policy explain commits.format.');
  }
  const paint = paintWith(world.out.colour);
  const clause = clauseById(name);
  if (clause !== undefined) {
    await world.out.write(clausePage(clause, paint, world.out.columns));
    return 0;
  }
  const keys = await allKeys(world);
  const key = keyNamed(keys, name);
  if (key !== null) {
    await world.out.write(keyPage(key, paint, world.out.columns));
    return 0;
  }
  const id = ruleIdOf(world, name);
  const rule = id === null ? null : await ruleOf(world, id);
  return rule === null ? refuse(world, unknown(name, keys)) : explainRule(world, rule, values);
}

async function allKeys(world: World): Promise<readonly PolicyKey[]> {
  const { sections, rules } = await fullCatalogue(world);
  const clauseIds = clauses.map((clause) => clause.id);
  return policyKeys(
    policyJsonSchema(
      sections,
      rules.map((rule) => rule.id),
      clauseIds,
    ),
  );
}

/** The key at that place, or the only one that ends so. */
function keyNamed(keys: readonly PolicyKey[], name: string): PolicyKey | null {
  const ending = keys.filter(({ key }) => key.endsWith(`.${name}`));
  return keys.find(({ key }) => key === name) ?? (ending.length === 1 ? (ending[0] ?? null) : null);
}

function unknown(name: string, keys: readonly PolicyKey[]): string {
  const last = new Map(keys.map(({ key }) => [key.slice(key.lastIndexOf('.') + 1), key]));
  const all = [...clauses.map((clause) => clause.id), ...keys.map(({ key }) => key)];
  const near = nearest(name, all) ?? last.get(nearest(name, [...last.keys()]) ?? '') ?? null;
  const hint =
    near === null ? 'docs/policy-map.md lists the clauses, cm policy show the keys' : `the nearest is ${near}`;
  return `There is no clause, key or rule "${name}"; ${hint}.`;
}

function clausePage(clause: Clause, { bold }: Paint, width: number): string {
  const prose = (text: string): string => paragraph(text, width, '  ');
  return `${[
    `${bold(clause.id)}`,
    prose(clauseText(clause)),
    ...(clause.reading === null ? [] : [`${bold('How we read it')}\n${prose(clause.reading)}`]),
    `${bold('Who holds it')}\n${clause.enforcedBy.map((who) => prose(enforcerText(who))).join('\n')}`,
  ].join('\n\n')}\n`;
}

function enforcerText(who: Enforcer): string {
  switch (who.kind) {
    case 'control':
      return `The control ${who.control}: ${who.rules.join(', ')}.`;
    case 'workflow':
      return `The workflow ${who.name}.`;
    case 'document':
      return `The document ${who.name}.`;
    case 'people':
      return `People: ${who.how}`;
    case 'not-yet':
      return `Nobody yet: ${who.plan}`;
    default:
      return who satisfies never;
  }
}

function keyPage({ key, description, allowed, byDefault }: PolicyKey, { bold }: Paint, width: number): string {
  const lines = [
    `${bold(key)} in .github/change-policy.yml`,
    description === '' ? '' : paragraph(description, width, '  '),
    allowed === '' ? '' : paragraph(`What may stand there: ${allowed}.`, width, '  '),
    byDefault === '' ? '' : paragraph(`Without it: ${byDefault}.`, width, '  '),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
