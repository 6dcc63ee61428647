import type { Command } from '../world.ts';

/** A command that is no control. */
export interface CommandEntry {
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands by name, in the order in which the help lists them. Each is loaded only when it is run. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    usage: 'init',
    summary: 'Sets a repository up: workflows, policy file, templates, rulesets, and what is left to click.',
    load: async () => (await import('./of-repositories.ts')).init,
  },
  upgrade: {
    usage: 'upgrade [--to VERSION]',
    summary: 'Moves the pins of the suite in your workflows, and shows what changed.',
    load: async () => (await import('./of-repositories.ts')).upgrade,
  },
  doctor: {
    usage: 'doctor',
    summary: 'Which controls run here, which are required, what each lacks, and what is only advice.',
    load: async () => (await import('./of-repositories.ts')).doctor,
  },
  list: {
    usage: 'list',
    summary: 'Every control, and what it decides.',
    load: async () => (await import('./list.ts')).list,
  },
  explain: {
    usage: 'explain RULE',
    summary: 'What a rule asks, why, how to fix it, and its level now.',
    load: async () => (await import('./explain.ts')).explain,
  },
  policy: {
    usage: 'policy show|validate|explain',
    summary: 'The policy in force; whether a policy file is right; what a clause or a key means.',
    load: async () => (await import('./policy.ts')).policy,
  },
  waivers: {
    usage: 'waivers audit',
    summary: 'Recorded exceptions: which have expired, name nothing, or cannot be verified.',
    load: async () => (await import('./waivers.ts')).waivers,
  },
  ledger: {
    usage: 'ledger verify|show|export',
    summary: 'The record of scans, findings and fixes: whether it is whole, what is in it, and a copy of it.',
    load: async () => (await import('./ledger.ts')).ledger,
  },
  release: {
    usage: 'release [promote|rollback|verify]',
    summary: 'For the platform team: makes a release of the suite, moves v1, takes it back, and proves a tag.',
    load: async () => (await import('./release.ts')).release,
  },
  'template-check': {
    usage: 'template-check [PATH]…',
    summary: 'Whether your workflows and action.yml files are complete and safe.',
    load: async () => (await import('./of-repositories.ts')).templateCheck,
  },
  hook: {
    usage: 'hook install|uninstall',
    summary: 'Whether git checks each commit message as you commit.',
    load: async () => (await import('./hook.ts')).hook,
  },
  new: {
    usage: 'new action|rule|format NAME',
    summary: 'The files of a new control, rule or format, in a checkout of the sources.',
    load: async () => (await import('./new.ts')).makeNew,
  },
  demo: {
    usage: 'demo',
    summary: 'Makes a small repository with a pull request and runs every control on it.',
    load: async () => (await import('./demo.ts')).demo,
  },
};
