import { readReleaseTag } from '@cm/formats/releases';
import { stripControl } from '@cm/report/control';

import { paintWith } from '../paint.ts';
import { type ExitCode, refuse, type World } from '../world.ts';
import { type Asked, askedRelease, toldProblems } from './asked.ts';
import { verifyReleaseFlags } from './flags.ts';
import { findMoving } from './move.ts';
import { type Outcome, done, problem, refused } from './problems.ts';
import { type Check, proveRelease } from './prove.ts';
import type { Release } from './releases.ts';

/** `cm release verify TAG`: exit 0 proved, 1 not what it says it is, 2 something could not be read. */
export async function verifyRelease(world: World, args: readonly string[]): Promise<ExitCode> {
  const asked = await askedRelease(world, args, verifyReleaseFlags, 1);
  if (typeof asked === 'number') return asked;
  const [name] = asked.words;
  if (name === undefined) return refuse(world, 'Name a tag: cm release verify v1.2.3.');
  const release = await named(asked, name);
  if (!release.ok) return toldProblems(asked, release.problems);
  const checks = await proveRelease(asked.ports, asked.releases, release.value);
  const { commit, source, tag } = release.value;
  const proof = { ok: worst(checks) === 'pass', tag: tag.name, commit: commit?.id ?? null, source, checks };
  await world.out.write(asked.values.has('json') ? `${JSON.stringify(proof, null, 2)}\n` : textOf(world, name, proof));
  return worst(checks) === 'pass' ? 0 : worst(checks) === 'fail' ? 1 : 2;
}

async function named(asked: Asked, name: string): Promise<Outcome<Release>> {
  const tag = readReleaseTag(name);
  const own = asked.releases.find((one) => one.tag.name === tag.name);
  if (own !== undefined) return done(own);
  if (tag.kind !== 'moving') return refused(problem('no-such-tag', `There is no release ${name} in this clone.`));
  const moving = await findMoving(asked, null, tag.name);
  if (moving.status === 'unavailable' || moving.value.id === null)
    return refused(problem('no-such-tag', `There is no tag ${name} in this clone.`));
  return moving.value.on === null
    ? refused(problem('not-proved', `${name} stands on no release of this clone.`))
    : done(moving.value.on);
}

function worst(checks: readonly Check[]): Check['outcome'] {
  return (['fail', 'unknown'] as const).find((outcome) => checks.some((check) => check.outcome === outcome)) ?? 'pass';
}

function textOf(
  world: World,
  name: string,
  { checks, ok, tag }: { readonly checks: readonly Check[]; readonly ok: boolean; readonly tag: string },
): string {
  const { green, red, yellow } = paintWith(world.out.colour);
  const marks = { pass: green('✓'), fail: red('✗'), unknown: yellow('?') };
  const lines = checks.map(({ detail, outcome }) => `${marks[outcome]} ${stripControl(detail)}\n`);
  const whole = name === tag ? tag : `${name} stands on ${tag}, which`;
  const fix =
    'Do not use it; find out who made or changed it. Where something could not be read, fetch it and look again.';
  return `${lines.join('')}${ok ? `${whole} is proved.` : `${whole} is NOT proved. ${fix}`}\n`;
}
