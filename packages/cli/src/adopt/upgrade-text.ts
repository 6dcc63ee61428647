import { oneLine } from '@cm/report/control';

import { paintWith } from '../paint.ts';
import type { Sink } from '../sink.ts';
import { changesBetween } from './changelog.ts';
import type { SuiteTree } from './tree.ts';
import type { Upgrade } from './upgrade.ts';

/** What an upgrade changes, a file after the other, and what the versions between brought. */
export function upgradeText(
  upgrade: Upgrade,
  tree: SuiteTree | null,
  isDry: boolean,
  look: Pick<Sink, 'colour' | 'columns'>,
): string {
  const paint = paintWith(look.colour);
  const { files, target, unread } = upgrade;
  const parts = files.flatMap(({ moves, path, stays }) => [
    ...(moves.length === 0 ? [] : [paint.bold(oneLine(path))]),
    ...moves.flatMap(({ from, line, to }) => [
      paint.dim(`  line ${line}`),
      paint.red(`  -${oneLine(from)}`),
      paint.green(`  +${oneLine(to)}`),
    ]),
    ...stays.map(({ line, reason, text }) => `${paint.yellow('!')} ${oneLine(`${path}:${line} ${text}: ${reason}`)}`),
  ]);
  const missed = unread.map(({ path, reason }) => `${paint.red('✗')} ${oneLine(`${path} was left alone. ${reason}`)}`);
  const count = files.reduce((sum, { moves }) => sum + moves.length, 0);
  const to = target.version || target.commit?.slice(0, 12) || '';
  return `${[...parts, ...missed, sumText(upgrade, count, to, isDry), ...changesFor(upgrade, count, tree)].join('\n')}\n`;
}

function sumText({ files }: Upgrade, count: number, to: string, isDry: boolean): string {
  if (files.length === 0) return 'Nothing of org/cm-actions is used in the workflows here. cm init sets them up.';
  if (count === 0) return `Nothing to do: every pin is at ${to}, or moves there by itself.`;
  return `${count} ${count === 1 ? 'line' : 'lines'} ${isDry ? 'would go' : 'moved'} to ${to}. Nothing else of the files ${isDry ? 'would change' : 'changed'}.`;
}

/** Sections of the changelog, where the tree that runs has one and the version before is known. */
function changesFor({ files, target }: Upgrade, count: number, tree: SuiteTree | null): readonly string[] {
  const [oldest] = files
    .flatMap(({ before }) => before)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (count === 0 || oldest === undefined || target.version === '') return [];
  const found = changesBetween(tree?.changelog ?? '', oldest, target.version);
  const where = 'What changed: CHANGELOG.md of org/cm-actions, and UPGRADING.md for what you may have to do.';
  return ['', ...(found.length === 0 ? [where] : found.map((section) => section.split('\n').map(oneLine).join('\n')))];
}
