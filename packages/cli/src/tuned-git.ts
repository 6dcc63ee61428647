import type { GitPort } from '@cm/app';

/**
 * What a run of thousands of commits costs is mostly V8's own work: it optimises code that is over before that pays,
 * and copies what will be kept to the end. Measured at 10,000 commits: a fifth of the CPU. Source: `npm run bench`.
 */
const flags = ['--no-opt', '--invocation-count-for-maglev=4000', '--no-incremental-marking', '--no-parallel-scavenge'];
/** Set back at the end: V8 keeps compiled code only for a process that starts with the flags it ended with. */
const normal = ['--opt', '--invocation-count-for-maglev=400', '--incremental-marking', '--parallel-scavenge'];

/** Git whose first log tells V8 that the process is short. Set earlier, the flags would cost Node's own code cache. */
export function tunedGit(git: GitPort): GitPort {
  return {
    ...git,
    log: (...question) => {
      shorten();
      return git.log(...question);
    },
  };
}

function shorten(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < 22) return;
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of flags) v8.setFlagsFromString(flag);
  process.once('exit', () => {
    for (const flag of normal) v8.setFlagsFromString(flag);
  });
}
