import { available, type Fact, nearest, unavailable } from '@cm/model';

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
