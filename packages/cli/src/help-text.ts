import type { HelpedFlag } from './flags.ts';
import { paragraph, table } from './layout.ts';

/** The help of a command: how it is called, what it does, its flags. */
export function commandHelp(usage: string, text: string, flags: readonly HelpedFlag[], width: number): string {
  return `${[`cm ${usage} [flags]`, paragraph(text, width), flagTable(flags, width)].join('\n\n')}\n`;
}

/** Flags and what they do, in two columns. */
export function flagTable(flags: readonly HelpedFlag[], width: number): string {
  return table(
    flags.map((flag) => [flagText(flag), flag.help]),
    width,
  );
}

/** Said wherever exit codes matter. */
export const exitCodes = 'Exit codes: 0 pass, 1 fail, 2 could not tell (or asked wrongly).';

function flagText({ name, value, takes }: HelpedFlag): string {
  const short = name === 'help' ? '-h, ' : '';
  const rest = value === '' ? '' : takes === 'optional' ? ` [${value}]` : ` ${value}`;
  return `${short}--${name}${takes === 'maybe' ? '[=false]' : rest}`;
}
