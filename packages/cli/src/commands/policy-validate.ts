import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { policyPath } from '@cm/app';

import { parseArgs } from '../args.ts';
import { policyFlags } from '../flags.ts';
import { readPolicy, topOf } from '../local-policy.ts';
import { portOptions } from '../options.ts';
import { paintWith } from '../paint.ts';
import { readTypedFile } from '../read-input.ts';
import { type ExitCode, refuse, type World } from '../world.ts';

const flagsHere = policyFlags.filter(({ name }) => name !== 'policy');

/** `cm policy validate [FILE]`: checks the file as it stands in the working tree. Exit 1 where it is malformed. */
export async function policyValidate(world: World, args: readonly string[]): Promise<ExitCode> {
  const { values, words, problems } = parseArgs(args, flagsHere);
  if (problems.length > 0 || words.length > 1) return refuse(world, ...problems, 'Write: cm policy validate [FILE].');
  const options = portOptions(world, values);
  if (options.status === 'unavailable') return refuse(world, options.reason);
  const top = topOf(options.value.repo);
  const path = words[0] ?? policyPath;
  const file = words[0] ?? join(top, policyPath);
  if (words[0] === undefined && !existsSync(file)) return noFile(world, top);
  const bytes = await readTypedFile(world, file);
  if (bytes.status === 'unavailable') return refuse(world, bytes.reason);
  const outcome = await readPolicy(world, options.value, { path, bytes: bytes.value });
  const { green, red } = paintWith(world.out.colour);
  if (outcome.ok) {
    await world.out.write(`${green('✓')} ${path} is a valid policy file.\n`);
    return 0;
  }
  if (outcome.kind !== 'malformed') return refuse(world, ...outcome.sentences);
  await world.out.write(outcome.sentences.map((sentence) => `${red('✗')} ${sentence}\n`).join(''));
  return 1;
}

async function noFile(world: World, top: string): Promise<ExitCode> {
  const misnamed = '.github/change-policy.yaml';
  if (existsSync(join(top, misnamed))) {
    return refuse(world, `The policy file is named ${misnamed}, and nobody reads it. Rename it to ${policyPath}.`);
  }
  await world.out.write(`There is no ${policyPath} here, so the built-in policy holds; nothing to check.\n`);
  return 0;
}
