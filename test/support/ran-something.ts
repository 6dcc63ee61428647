import type { Reporter, TestModule } from 'vitest/node';

/** A run in which every test was skipped proves nothing, so it fails. */
export function failWhenNothingRan(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[]): void {
      if (countRun(modules) > 0) return;
      console.error('No test ran: all were skipped or filtered out. Check the file name or the -t pattern.');
      process.exitCode = 1;
    },
  };
}

function countRun(modules: readonly TestModule[]): number {
  let ran = 0;
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed' || state === 'failed') ran += 1;
    }
  }
  return ran;
}
