import { defaultBranchTemplates, defaultBranchTypes } from './defaults.ts';
import { parseBranchTemplate } from './template.ts';
import type { BranchTemplate } from './template.ts';

/** The forms that a repository's branches may have. */
export interface BranchTemplates {
  readonly templates: readonly BranchTemplate[];
  readonly types: readonly string[];
  /** One sentence for each template or type that cannot be used. */
  readonly problems: readonly string[];
}

/**
 * Reads templates, never regular expressions. `{type}` is one of `types`; `{ticket}` what the ticket templates of the
 * policy allow; `{slug}` words of letters and digits of any script, joined by `-`, `_` or `.`; `{version}` `1.2.3`,
 * `v1.2`, `1.x` or `1.2.3-rc.1`; `{n}` a number; and `**`, at the end, anything.
 */
export function branchTemplates(
  templates: readonly string[] = defaultBranchTemplates,
  types: readonly string[] = defaultBranchTypes,
): BranchTemplates {
  const readings = templates.map(parseBranchTemplate);
  const good = types.filter(isTypeWord);
  return {
    templates: readings.flatMap((reading) => (reading.ok ? [reading.template] : [])),
    types: good,
    problems: [
      ...readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
      ...types
        .filter((type) => !isTypeWord(type))
        .map((type) => `Branch type "${type.slice(0, 60)}" must be 1 to 40 letters, digits, "-" or "_".`),
    ],
  };
}

/** Plain words first: the classes of all scripts take a whole millisecond to make ready. */
function isTypeWord(type: string): boolean {
  return /^[\w-]{1,40}$/.test(type) || /^[\p{L}\p{N}_-]{1,40}$/u.test(type);
}
