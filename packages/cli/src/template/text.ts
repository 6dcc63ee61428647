import { oneLine } from '@cm/report';

import { paragraph } from '../layout.ts';
import { type Paint, paintWith } from '../paint.ts';
import type { CheckedFile } from './check.ts';

/** What is said of one file at most; the rest is counted, and `--json` has all of it. */
const mostShown = 50;

/** What is not looked at, and what does: said with every answer, so that green is not taken for more than it is. */
export const notChecked =
  'Not looked at: what stands within a context, such as `github.event` (actionlint does), and what a script does (shellcheck, zizmor).';

/** The answer as a person reads it: every file, with what is wrong and what to do. */
export function templateText(
  files: readonly CheckedFile[],
  look: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = paintWith(look.colour);
  const parts = files.map((file) => fileText(file, paint, look.columns));
  const bad = files.filter(({ outcome }) => outcome !== 'pass').length;
  const sum = bad === 0 ? `${files.length} checked, nothing to mend.` : `${bad} of ${files.length} to mend.`;
  return `${[...parts, sum, paragraph(notChecked, look.columns)].join('\n\n')}\n`;
}

function fileText({ findings, outcome, path }: CheckedFile, paint: Paint, width: number): string {
  const mark = { pass: paint.green('✓'), fail: paint.red('✗'), unknown: paint.yellow('?') }[outcome];
  const shown = findings.slice(0, mostShown).map(({ column, level, line, message, remedy, rule }) => {
    const sign = level === 'error' ? paint.red('error') : paint.yellow('warning');
    const words = paragraph(oneLine(`${message} ${remedy}`), width, '      ');
    const place = column === undefined ? line : `${line}:${column}`;
    return `  ${oneLine(path)}:${place} ${sign} ${paint.dim(rule)}\n${words}`;
  });
  const more = findings.length - shown.length;
  return [
    `${mark} ${paint.bold(oneLine(path))}`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more; --json has all of them`] : []),
  ].join('\n');
}
