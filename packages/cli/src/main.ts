import { listed } from '@cm/model/words';
import { registry } from '@cm/suite/registry';
import { version } from '@cm/suite/version';

import { dispatch } from './dispatch.ts';
import { lazySink, sinkOf } from './sink.ts';
import { brokenParts } from './tool.ts';
import type { ExitCode, Scaffolder, World } from './world.ts';

/**
 * The whole command line, for the built stub and for `cm.ts`. Ends the process once everything is written, and never while
 * a reader is still reading: left to end by itself, it would first take apart all that is in memory, for two milliseconds.
 * Until then the exit code is 2, so that nothing that stops the process early can look like a pass. `scaffolder` is given
 * by a checkout of the sources.
 */
export async function cmMain(scaffolder: Scaffolder | null = null): Promise<void> {
  process.exitCode = 2;
  const world = processWorld(scaffolder);
  let crashed = false;
  process.on('uncaughtException', (error) => {
    crashed = true;
    process.exitCode = 2;
    void world.err.write(crashText(error, world.args.includes('--debug')));
  });
  const code = await runToEnd(world);
  // What is due by now still has its turn: a defect in it is one of ours.
  await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([world.out.settled(), world.err.settled()]);
  process.exit(crashed ? 2 : code);
}

/** Runs a command line until its output is written. A defect, and output that was lost, are a sentence and exit 2. */
export async function runToEnd(world: World): Promise<ExitCode> {
  try {
    const code = await dispatch(world);
    const lost = world.out.failure();
    if (lost === null) return code;
    await world.err.write(
      `cm: The output could not be written: ${lost.message}. Make room, or write somewhere else.\n`,
    );
  } catch (error) {
    await world.err.write(crashText(error, world.args.includes('--debug')));
  }
  return 2;
}

function processWorld(scaffolder: Scaffolder | null): World {
  // Of Windows' pipes only the stream knows how.
  const direct = process.platform !== 'win32';
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    out: lazySink(() => sinkOf(process.stdout, process.env), direct ? 1 : null),
    err: lazySink(() => sinkOf(process.stderr, process.env), direct ? 2 : null),
    stdin: () => process.stdin,
    registry,
    version,
    scaffolder,
  };
}

/** One sentence; the stack only for who asks for it. */
function crashText(error: unknown, debug: boolean): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const parts = brokenParts();
  const advice =
    parts.length > 0
      ? `In its release tree, ${listed(parts, 3)}. Install it again: npx -y github:org/cm-actions#v1`
      : debug
        ? 'Please report the text below.'
        : 'Run it again with --debug and report the text that it prints.';
  return `cm: Stopped by a defect of its own, and nothing was judged: ${message}. ${advice}\n${debug ? `${stack}\n` : ''}`;
}
