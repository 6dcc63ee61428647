import { nearest } from '@cm/model';

import { policyJsonFlags } from '../flags.ts';
import { commandHelp } from '../help-text.ts';
import { type Command, type ExitCode, refuse, type World } from '../world.ts';

const parts: Readonly<Record<string, () => Promise<Command>>> = {
  show: async () => (await import('./policy-show.ts')).policyShow,
  validate: async () => (await import('./policy-validate.ts')).policyValidate,
  explain: async () => (await import('./policy-explain.ts')).policyExplain,
};

const usage = 'policy show|validate [FILE]|explain CLAUSE-OR-KEY';
const text =
  'show: the policy in force here, and where it was read. ' +
  'validate: whether a policy file is right, before you push it; without FILE, .github/change-policy.yml. ' +
  'explain: what a clause of the policy document asks and who holds it, or what a key of the policy file means.';

/** `cm policy show|validate|explain`. */
export async function policy(world: World, args: readonly string[]): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (part !== undefined && !rest.includes('--help') && !rest.includes('-h')) return (await part())(world, rest);
  if (part !== undefined || name === '--help' || name === '-h') {
    await world.out.write(commandHelp(usage, text, policyJsonFlags, world.out.columns));
    return 0;
  }
  const near = nearest(name, Object.keys(parts));
  const hint = near === null ? '' : ` The nearest to "${name}" is ${near}.`;
  return refuse(world, `Write: cm ${usage}.${hint}`);
}
