import type { AnyAction, InputSpecs } from '@cm/app';

import { controlFlags, inputFlags } from '../flags.ts';
import { exitCodes, flagTable } from '../help-text.ts';
import { paragraph, table } from '../layout.ts';

/** The help of a control, made from the same definitions as its action.yml. */
export function controlHelp(action: AnyAction, specs: InputSpecs, width: number): string {
  return (
    [
      `cm ${action.name} [flags]`,
      paragraph(`${action.title}. ${action.description}`, width),
      `Inputs of ${action.name}:`,
      flagTable(inputFlags(specs), width),
      'What is judged, and how it is printed:',
      flagTable(controlFlags, width),
      `Rules (cm explain RULE tells more):`,
      table(
        action.rules.map(({ id, title }) => [id, title]),
        width,
      ),
      exitCodes,
    ].join('\n\n') + '\n'
  );
}
