import { type HelpedFlag, policyJsonFlags } from '../flags.ts';

function valued(name: string, value: string, help: string): HelpedFlag {
  return { name, takes: 'value', value, help };
}

function several(name: string, value: string, help: string): HelpedFlag {
  return { ...valued(name, value, `${help} May be given more than once.`), many: true };
}

function alone(name: string, help: string): HelpedFlag {
  return { name, takes: 'nothing', value: '', help };
}

const repo = policyJsonFlags.filter(({ name }) => name === 'repo');
const last = policyJsonFlags.filter(({ name }) => name === 'json' || name === 'debug' || name === 'help');
const dryRun = alone('dry-run', 'Say what would be done, and write nothing.');

/** Flags of `cm init`. */
export const initFlags: readonly HelpedFlag[] = [
  ...repo,
  valued('stack', 'STACK', 'python, node or both. Default: what the files at the top say.'),
  valued('ref', 'REF', 'Release that the workflows name: v1, v1.2, v1.2.3 or a whole commit hash. Default: v1.'),
  valued('pin', 'HOW', 'tag, or sha: the commit of that release, with its version behind it. Default: tag.'),
  valued(
    'with',
    'NAMES',
    'More starters, with commas: deploy, rollback, development, merge-queue, coverage-comment, …',
  ),
  valued('default-branch', 'NAME', 'Branch that changes go to. Default: as the clone knows it.'),
  alone('yes', 'Ask nothing.'),
  dryRun,
  alone('check', 'Write nothing; say what is missing, edited or outdated. Exit 1 where anything is.'),
  several('force', 'PATH', 'Write this file anew, although it was edited or is not from here.'),
  several('keep', 'PATH', 'Take this edited file as it is; --check is content with it from then on.'),
  ...last,
];

/** Flags of `cm upgrade`. */
export const upgradeFlags: readonly HelpedFlag[] = [
  ...repo,
  valued('to', 'VERSION', 'v1.3.0, or a whole commit hash. Default: the version of this cm.'),
  dryRun,
  ...last,
];

/** Flags of `cm doctor`. */
export const doctorFlags: readonly HelpedFlag[] = [
  ...repo,
  ...policyJsonFlags.filter(({ name }) => name === 'token'),
  ...last,
];
