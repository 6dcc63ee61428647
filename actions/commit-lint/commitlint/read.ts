import { type CommitlintFile, commitlintLinter, readCommitlintConfig } from '@cm/formats/commitlint';

import type { CommitlintFacts } from './facts.ts';

/** Reads the configuration and readies its rules; loaded only where there is one. `mends` is asked of a broken one. */
export async function readConfig(
  files: readonly CommitlintFile[],
  at: string,
  mends: () => Promise<boolean>,
): Promise<CommitlintFacts> {
  const reading = await readCommitlintConfig(files);
  switch (reading.kind) {
    case 'none':
      return { kind: 'none', reason: `There is no commitlint configuration at ${at}.` };
    case 'program':
      return reading;
    case 'invalid':
      return { ...reading, mended: await mends() };
    case 'config':
      return { ...reading, at, lint: commitlintLinter(reading.config) };
    default:
      return reading satisfies never;
  }
}
