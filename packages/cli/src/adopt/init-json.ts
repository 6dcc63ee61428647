import type { Adopting } from './init.ts';
import { doneTo, reasonOf } from './init-text.ts';
import { stepsFor } from './steps.ts';

/** The answer of `cm init` for programs. */
export function initJson(adopting: Adopting, isDry: boolean): string {
  const { branch, files, more, pin, project, stack, start } = adopting;
  const answer = {
    schema: 'cm-actions/init/v1',
    dryRun: isDry,
    detected: project,
    chosen: { stack: stack ?? project.stack, branch, ref: pin.ref, version: pin.version, with: more },
    measured: start,
    files: files.map((one) => ({
      path: one.file.path,
      standing: one.standing,
      newer: one.newer,
      done: doneTo(one, adopting),
      reason: reasonOf(one, adopting),
    })),
    steps: stepsFor(adopting),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
