import type { Report, RuleDefinition } from '@cm/model';
import { toJson, toSarif, toSummary, toText } from '@cm/report';

import type { Format } from './formats.ts';

/** A report in a format, ending with a newline. */
export function render(
  report: Report,
  format: Format,
  rules: readonly RuleDefinition[],
  look: { readonly colour: boolean; readonly columns: number },
): string {
  switch (format) {
    case 'text':
      return toText(report, { colour: look.colour, width: look.columns, rules });
    case 'json':
      return toJson(report);
    case 'markdown':
      return toSummary(report);
    case 'sarif':
      return toSarif(report, { rules });
    default:
      return format satisfies never;
  }
}
