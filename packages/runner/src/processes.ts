import type { LogPort, ProcessPort } from '@cm/app';
import { type Fact, unavailable } from '@cm/model';

/** Programs of the project, started below a folder. What starts them is loaded with the first one. */
export function nodeProcesses(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  log: LogPort,
): ProcessPort {
  return {
    run: async (call) => {
      const { innerPath } = await import('./paths.ts');
      const folder = call.folder === '' ? '.' : innerPath(call.folder);
      if (folder === null) return outside(call.folder);
      const { spawnProject } = await import('./spawn.ts');
      return spawnProject({ ...call, folder }, { root, env, log });
    },
  };
}

function outside(folder: string): Fact<never> {
  return unavailable(
    `${JSON.stringify(folder.slice(0, 300))} is not inside the workspace. Give a folder relative to it.`,
  );
}
