import { available, type Fact, nearest, type Report, type RuleDefinition, unavailable } from '@cm/model';
import { toJson, toSarif, toSummary, toText } from '@cm/report';

/** How a report may be printed. */
export const formats = ['text', 'json', 'markdown', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** The format that `--format` and `--json` ask for together. */
export function formatOf(flags: ReadonlyMap<string, string>): Fact<Format> {
  const typed = flags.get('format');
  const json = flags.has('json');
  if (typed === undefined) return available(json ? 'json' : 'text');
  const format = formats.find((known) => known === typed);
  if (format === undefined) {
    const near = nearest(typed, formats);
    const hint = near === null ? '' : `; the nearest is ${near}`;
    return unavailable(`--format ${typed} is no format${hint}. There are ${formats.join(', ')}.`);
  }
  if (json && format !== 'json')
    return unavailable(`--json and --format ${format} contradict each other; leave one out.`);
  return available(format);
}

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
