import { nearest } from '@cm/model';

import { commandHelp } from '../help-text.ts';
import { type Command, type ExitCode, refuse, type World } from '../world.ts';

interface Part {
  readonly usage: string;
  readonly text: string;
  readonly flags: 'exportFlags' | 'showFlags' | 'verifyFlags';
  readonly load: () => Promise<Command>;
}

const parts: Readonly<Record<string, Part>> = {
  verify: {
    usage: 'ledger verify',
    text: 'Follows the chain of the ledger from its first line, and says where it was altered, cut off or written anew, and how far that can be trusted. Exit 0: whole. 1: altered. 2: it could not be read.',
    flags: 'verifyFlags',
    load: async () => (await import('../ledger/verify.ts')).ledgerVerify,
  },
  show: {
    usage: 'ledger show',
    text: 'The entries of the ledger, a line each. Exit 1 where it was altered, 2 where it could not be read.',
    flags: 'showFlags',
    load: async () => (await import('../ledger/show.ts')).ledgerShow,
  },
  export: {
    usage: 'ledger export',
    text: 'The whole ledger on standard output, for an auditor. Exit 1 where it was altered, 2 where it could not be read.',
    flags: 'exportFlags',
    load: async () => (await import('../ledger/export.ts')).ledgerExport,
  },
};

const usage = 'ledger verify|show|export';

/** `cm ledger verify|show|export`. */
export async function ledger(world: World, args: readonly string[]): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  const help = [name, ...rest].some((word) => word === '--help' || word === '-h');
  if (part !== undefined && !help) return (await part.load())(world, rest);
  if (help) {
    const shown = part === undefined ? Object.values(parts) : [part];
    const flags = await import('../ledger/flags.ts');
    const texts = shown.map((one) => commandHelp(one.usage, one.text, flags[one.flags], world.out.columns));
    await world.out.write(texts.join('\n'));
    return 0;
  }
  const near = nearest(name, Object.keys(parts));
  return refuse(world, `Write: cm ${usage}.${near === null ? '' : ` The nearest to "${name}" is ${near}.`}`);
}
