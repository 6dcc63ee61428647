import type { Report } from '@cm/model';
import { oneLine } from '@cm/report/control';

import { paragraph, table } from './layout.ts';

/** Several reports of one control: a line each with its outcome, below it what is wrong there. */
export function manyTable(reports: readonly Report[], control: string, width: number): string {
  const widest = Math.max(...reports.map((report) => nameOf(report).length));
  const blocks = reports.map((report) => {
    const head = `${nameOf(report).padEnd(widest)}  ${report.outcome.padEnd(7)}  ${oneLine(report.summary)}`;
    const wrong = wrongIn(report, control);
    return wrong.length === 0 ? head : `${head}\n${table(wrong, width, '    ')}`;
  });
  const count = (outcome: Report['outcome']): number => reports.filter((one) => one.outcome === outcome).length;
  const end = `${reports.length} repositories: ${count('pass')} pass, ${count('fail')} fail, ${count('unknown')} unknown. The whole report of one: cm ${control} --repositories NAME. Of all: --json.`;
  return `${blocks.join('\n')}\n\n${paragraph(end, width)}\n`;
}

function nameOf({ change }: Report): string {
  return oneLine(change.repository ?? '?');
}

/** Rules that failed or could not be told; a softer one says its level. */
function wrongIn({ rules }: Report, control: string): readonly (readonly [string, string])[] {
  return rules
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown')
    .map(({ level, outcome, reason, rule }) => {
      const weight = level === 'error' ? outcome : `${outcome} (${level})`;
      const name = rule.startsWith(`${control}/`) ? rule.slice(control.length + 1) : rule;
      return [name, `${weight}: ${oneLine(reason)}`] as const;
    });
}
