import { commandHelp } from '../help-text.ts';
import type { Command, ExitCode, World } from '../world.ts';

interface Part {
  readonly usage: string;
  readonly text: string;
  readonly flags: 'makeFlags' | 'promoteFlags' | 'rollbackFlags' | 'verifyReleaseFlags';
  readonly load: () => Promise<Command>;
}

const make: Part = {
  usage: 'release',
  text: 'Makes the next release of the suite out of the commit that is checked out: a commit whose tree is its dist/, an annotated tag with the changes, and v1 and v1.2 moved onto it. Refuses, and changes nothing, where anything is not as it should be. Exit 1: refused.',
  flags: 'makeFlags',
  load: async () => (await import('../release/make.ts')).makeRelease,
};

const parts: Readonly<Record<string, Part>> = {
  promote: {
    usage: 'release promote [TAG]',
    text: 'Makes the release of a candidate that was in the first ring long enough, and moves v1 and v1.2 onto it. Without TAG: the newest candidate.',
    flags: 'promoteFlags',
    load: async () => (await import('../release/promote.ts')).promoteRelease,
  },
  rollback: {
    usage: 'release rollback v1 [v1.2] --to TAG --reason TEXT',
    text: 'Moves v1 back to a release, and records why.',
    flags: 'rollbackFlags',
    load: async () => (await import('../release/rollback.ts')).rollbackRelease,
  },
  verify: {
    usage: 'release verify TAG',
    text: 'Proves a release from a clone: every byte of its tree, its commit and its message follows from a commit of the default branch. Exit 0: proved. 1: not. 2: something could not be read.',
    flags: 'verifyReleaseFlags',
    load: async () => (await import('../release/verify.ts')).verifyRelease,
  },
};

/** `cm release`, and its parts. */
export async function release(world: World, args: readonly string[]): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const own = Object.hasOwn(parts, name) ? parts[name] : undefined;
  const part = own ?? make;
  if (!args.some((word) => word === '--help' || word === '-h'))
    return (await part.load())(world, own === undefined ? args : rest);
  const flags = await import('../release/flags.ts');
  const shown = own === undefined ? [make, ...Object.values(parts)] : [own];
  const texts = shown.map((one) => commandHelp(one.usage, one.text, flags[one.flags], world.out.columns));
  await world.out.write(texts.join('\n'));
  return 0;
}
