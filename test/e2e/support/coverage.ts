import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Report } from '@cm/model';

import { type OpenPullRequest, openPullRequest, type Story } from './pull-request.ts';
import type { Step } from './step.ts';

/** `facts` of a report. Source: issue 4, point 10. */
export interface CoverageFacts {
  readonly reports: readonly {
    readonly path: string;
    readonly format: string;
    readonly files: number;
    readonly lines: Pair;
  }[];
  readonly project: Readonly<Record<'lines' | 'branches' | 'functions', Pair | null>>;
  readonly patch:
    | (Pair & {
        readonly files: readonly (Pair & { readonly path: string; readonly missing: readonly (readonly number[])[] })[];
      })
    | null;
  readonly unmatched: readonly string[];
  readonly absent: readonly string[];
}

interface Pair {
  readonly covered: number;
  readonly total: number;
}

export function factsOf(report: Report): CoverageFacts {
  return report.facts as unknown as CoverageFacts;
}

/** The code of a shop: ten lines of `def`, of which the change adds the last five. */
export const cart = { before: lines('cart', 1, 5), after: lines('cart', 1, 10) } as const;

function lines(name: string, from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => `${name}_${from + index} = ${from + index}\n`).join('');
}

/** What the change of `story` writes. */
export const added = { 'src/cart.py': cart.after, 'tests/test_cart.py': 'import cart\nassert cart\n' } as const;

/** A pull request that adds lines 6 to 10 of src/cart.py, with a test. */
export const story: Story = {
  main: [
    {
      message: 'feat: start\n',
      files: { 'src/cart.py': cart.before, 'tests/test_cart.py': 'import cart\n', 'README.md': '# Shop\n' },
    },
  ],
  commits: [{ message: 'feat: add five lines\n', files: added }],
  depth: 2,
};

/** A record of lcov: `total` lines, of which the last `uncovered` were never run. */
export function record(path: string, total: number, uncovered = 0): string {
  const data = Array.from({ length: total }, (_, index) => `DA:${index + 1},${index < total - uncovered ? 1 : 0}\n`);
  return `TN:\nSF:${path}\n${data.join('')}LF:${total}\nLH:${total - uncovered}\nend_of_record\n`;
}

/** Opens the pull request and puts files into its workspace, as the test step of the job would. */
export async function withFiles(files: Readonly<Record<string, string>>, more: Story = {}): Promise<OpenPullRequest> {
  const pull = await openPullRequest({ ...story, ...more });
  put(pull.workspace, files);
  return pull;
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Opens it, puts the files there and runs the gate. */
export async function gated(files: Readonly<Record<string, string>>, more: Story = {}): Promise<Step> {
  const pull = await withFiles(files, more);
  return pull.run({ action: 'coverage-gate' });
}
