import type { FilesPort, GitPort } from '@cm/app';
import { tune } from '@cm/runner/v8-flags';

/**
 * What a run of thousands of commits costs is mostly V8's own work: it optimises code that is over before that pays,
 * and copies what will be kept to the end. Measured at 10,000 commits: a fifth of the CPU. Source: `npm run bench`.
 */
const short = [
  ...['--no-opt', '--no-maglev', '--no-incremental-marking', '--no-parallel-scavenge', '--sparkplug'],
  // The simplest compiler, at once: it costs least, and pays from the tenth commit on.
  ...['--no-baseline-batch-compilation', '--invocation-count-for-feedback-allocation=2'],
  // What was read stays, so looking through all of it frees nothing; buffers that are over would be a reason to. Measured at
  // 10,000 commits: a twelfth of the CPU.
  '--external-memory-accounted-in-global-limit',
];
/** With many files, which are fewer and longer than commits, the middle compiler pays for what is run most. */
const manyFiles = ['--maglev', '--invocation-count-for-maglev=2000'];
/**
 * With many commits it pays sooner, without what takes it long: long loops, and functions put into one another. And room for
 * garbage is large enough by then: more of it is pages that the kernel has to hand out, for nothing. Measured: a tenth of the CPU.
 */
const manyCommits = [
  ...['--maglev', '--invocation-count-for-maglev=1000'],
  ...['--no-maglev-osr', '--no-maglev-loop-peeling', '--no-maglev-inlining'],
  '--semi-space-growth-factor=1',
];

/** Commits at which the flags are set: for fewer, loading what sets them costs more than they bring. */
const some = 100;
const many = 3000;
/** A message is as much work as one commit for each so many UTF-16 units. */
const usual = 500;

/** Git that tells V8 of a long log, or of many objects, that the process is short. Set at the start, the flags would cost Node's own code cache. */
export function tunedGit(git: GitPort): GitPort {
  let seen = 0;
  return {
    ...git,
    objects: (specs, maxBytes) => {
      if (seen < some && specs.length >= some) {
        seen = some;
        readMany();
      }
      return git.objects(specs, maxBytes);
    },
    log: (range, onCommit, onBoundary) =>
      git.log(
        range,
        (commit) => {
          const before = seen;
          seen += 1 + Math.floor(commit.message.length / usual);
          if (before < some && seen >= some) tune(short);
          if (before < many && seen >= many) tune(manyCommits);
          onCommit(commit);
        },
        onBoundary,
      ),
  };
}

/** The same for files of a folder, read one by one. */
export function tunedFiles(files: FilesPort): FilesPort {
  let seen = 0;
  return {
    ...files,
    read: (path, maxBytes) => {
      seen += 1;
      if (seen === some) readMany();
      return files.read(path, maxBytes);
    },
  };
}

/** What is read many times is also looked at many times. */
function readMany(): void {
  tune([...short, ...manyFiles]);
}
