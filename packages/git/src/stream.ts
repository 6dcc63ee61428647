import type { Fact } from '@cm/model';

import { feed, type GitSetup, runGit } from './process.ts';
import { openSpool, runSpooled, type SpooledCall } from './spool.ts';

/** Runs one git process and gives its output in windows: over a file without a name, or over pipes where none can be made. */
export function streamGit(setup: GitSetup, call: SpooledCall, input: string): Promise<Fact<null>> {
  const spool = openSpool(input);
  return spool === null ? runPiped(setup, call, input) : runSpooled(setup, spool, call);
}

function runPiped(setup: GitSetup, { args, onOutput }: SpooledCall, input: string): Promise<Fact<null>> {
  return runGit(setup, {
    args,
    onStart: (handle) => feed(handle, input),
    onOutput: (chunk, handle) => {
      const reason = onOutput(chunk);
      if (reason !== null) handle.stop(reason);
    },
  });
}
