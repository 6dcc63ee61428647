import { effectiveLevel } from '@cm/policy';

import { parseArgs } from '../args.ts';
import { policyJsonFlags } from '../flags.ts';
import { type LocalPolicy, localPolicy } from '../local-policy.ts';
import { policyDocument, yamlText } from '../policy-document.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

/** `cm policy show`: the policy in force, as a policy file that says the same, with where it was read. */
export async function policyShow(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, policyJsonFlags);
  if (problems.length > 0 || words.length > 0) return refuse(world, ...problems, 'Write: cm policy show [--json].');
  const outcome = await localPolicy(world, values);
  if (!outcome.ok) return refuse(world, ...outcome.sentences);
  await world.out.write(values.has('json') ? asJson(outcome.local) : asText(outcome.local));
  return 0;
}

function levelsOf({ loaded, catalogue }: LocalPolicy): readonly { rule: string; level: string; default: string }[] {
  return catalogue.rules.map((rule) => ({
    rule: rule.id,
    level: effectiveLevel(loaded.policy, rule),
    default: rule.level,
  }));
}

function asJson(local: LocalPolicy): string {
  const { source, commit, sha256, policy } = local.loaded;
  const shown = { source, commit, sha256, policy: policyDocument(policy), levels: levelsOf(local) };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function asText(local: LocalPolicy): string {
  const levels = levelsOf(local);
  const left = Math.max(0, ...levels.map(({ rule }) => rule.length));
  const rows = levels.map(({ rule, level, default: usual }) => {
    const note = level === usual ? '' : ` (by default ${usual})`;
    return `#   ${rule.padEnd(left)}  ${level}${note}`;
  });
  return [
    `# The policy in force: ${sourceOf(local)}`,
    `# SHA-256: ${local.loaded.sha256}`,
    yamlText(policyDocument(local.loaded.policy)),
    '# The level of every rule under this policy:',
    ...rows,
    '',
  ].join('\n');
}

function sourceOf({ loaded: { source, commit } }: LocalPolicy): string {
  if (source !== 'built-in') return `${source}.`;
  const at = commit === null ? '' : ` at ${commit.slice(0, 12)}`;
  return `the built-in one, because the default branch${at} has no .github/change-policy.yml.`;
}
