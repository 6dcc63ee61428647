import type { OutputFile } from '@cm/model';
import { oneLine } from '@cm/report/control';
import { writeFiles } from '@cm/runner/write-files';

import { portOptions } from '../options.ts';
import type { World } from '../world.ts';

/** Writes the control's files into the repository's folder; a warning for each that could not be written. */
export async function writeControlFiles(
  world: World,
  files: readonly OutputFile[],
  flags: ReadonlyMap<string, string>,
): Promise<void> {
  const options = portOptions(world, flags);
  if (options.status === 'unavailable') return;
  const temporary = world.env['RUNNER_TEMP'] ?? '';
  const places = { workspace: options.value.repo, temporary: temporary === '' ? null : temporary };
  for (const problem of writeFiles(files, places)) await world.err.write(`warning: ${oneLine(problem)}\n`);
}
