import { type HelpedFlag, policyFlags } from '../flags.ts';

function valued(name: string, value: string, help: string): HelpedFlag {
  return { name, takes: 'value', value, help };
}

function alone(name: string, help: string): HelpedFlag {
  return { name, takes: 'nothing', value: '', help };
}

const [repo, , , debug, help] = policyFlags;
const first = repo === undefined ? [] : [repo];
const last = [
  alone('json', 'Print JSON.'),
  ...(debug === undefined ? [] : [debug]),
  ...(help === undefined ? [] : [help]),
];
const push = valued(
  'push',
  'REMOTE',
  'Push what is made to this remote, such as origin. Without it everything stays in the clone.',
);
const dryRun = alone('dry-run', 'Check everything, say what would be done, and write nothing.');
const publishing: readonly HelpedFlag[] = [
  alone('sign', 'Sign the tags with the key that git is set up with.'),
  valued('out', 'DIR', 'Write the files for the release page there: checksums, SBOM, notes, and release.json.'),
  valued(
    'publish',
    'COMMAND',
    'Run this between pushing the version and moving v1, with CM_TAG and CM_OUT set. Where it fails, v1 stays.',
  ),
];

/** Flags of `cm release`. */
export const makeFlags: readonly HelpedFlag[] = [
  ...first,
  dryRun,
  valued('version', 'X', 'The version, where it is not the one that the commits ask for.'),
  alone('rc', 'Make a candidate for the first ring: vX.Y.Z-rc.N, and move v1-rc.'),
  push,
  valued(
    'tests-passed',
    'FILE',
    'Evidence that the tests are green on the commit: {"commit": "…", "tests": "passed"}; with "dist": "checked", --check is not run.',
  ),
  valued('tests', 'COMMAND', 'Run the tests now instead, such as "npm test".'),
  valued('check', 'COMMAND', 'What says whether dist/ is what the sources give. Default: npm run check:dist.'),
  valued('policy', 'FILE', "Put an organisation's default policy into the release tree."),
  alone('without-policy', 'Leave out the policy that the release before carried.'),
  ...publishing,
  ...last,
];

/** Flags of `cm release promote`. */
export const promoteFlags: readonly HelpedFlag[] = [
  ...first,
  dryRun,
  valued('soak', 'HOURS', 'How long a candidate must have been in the first ring. Default: 24.'),
  push,
  ...publishing,
  ...last,
];

/** Flags of `cm release rollback`. */
export const rollbackFlags: readonly HelpedFlag[] = [
  ...first,
  dryRun,
  valued('to', 'TAG', 'The release to go back to, such as v1.2.3.'),
  valued('reason', 'TEXT', 'Why, in one line. It is recorded in the moved tag, and in the ledger where there is one.'),
  push,
  alone('sign', 'Sign the tags with the key that git is set up with.'),
  ...last,
];

/** Flags of `cm release verify`. */
export const verifyReleaseFlags: readonly HelpedFlag[] = [...first, ...last];
