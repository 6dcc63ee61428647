import { oneLine } from '@cm/report';

import type { AuditedWaiver } from './commands/waivers.ts';
import { paragraph } from './layout.ts';
import { type Paint, paintWith } from './paint.ts';

/** The audit as a person reads it: every waiver with its end, what is wrong with it and what to do. */
export function waiverTable(
  source: string,
  today: string,
  audited: readonly AuditedWaiver[],
  look: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = paintWith(look.colour);
  const where = source === 'built-in' ? 'the built-in policy' : oneLine(source);
  if (audited.length === 0) return `There are no waivers in ${where}.\n`;
  const head = `${audited.length} ${audited.length === 1 ? 'waiver' : 'waivers'} on ${today} in ${where}`;
  return `${[head, ...audited.map((one) => waiverText(one, paint, look.columns))].join('\n\n')}\n`;
}

function waiverText({ waiver, remarks }: AuditedWaiver, paint: Paint, width: number): string {
  const prose = (text: string): string => paragraph(oneLine(text), width, '    ');
  const bad = waiver.status === 'unverified' || remarks.some(({ kind }) => kind !== 'expiring');
  const mark = bad
    ? paint.red('✗')
    : remarks.length > 0 || waiver.status === 'unchecked'
      ? paint.yellow('!')
      : paint.green('✓');
  return [
    `${mark} ${paint.bold(oneLine(waiver.rule))} for ${oneLine(waiver.scope)}, until ${waiver.expires}`,
    prose(`${waiver.reason} (${waiver.approver}, ${waiver.ticket})`),
    prose(`${waiver.status}: ${waiver.evidence}`),
    ...remarks.map(({ message, fix }) => prose(`${message} ${fix}`)),
  ].join('\n');
}
