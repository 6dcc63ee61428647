import { parseBranchTemplate } from './template.ts';
import type { BranchTemplate } from './template.ts';

/** What `{type}` may be, where a policy does not say. The policy's own example is `feature`. */
export const defaultBranchTypes: readonly string[] = [
  'feature',
  'fix',
  'hotfix',
  'bugfix',
  'docs',
  'chore',
  'refactor',
  'test',
  'style',
];

/**
 * The forms that hold where a policy says nothing: the policy document's, release branches, and those that tools make.
 * GitHub's revert button writes `revert-<number of the pull request>-<its branch>`, and that branch may hold slashes.
 */
export const defaultBranchTemplates: readonly string[] = [
  '{type}/{ticket}-{slug}',
  'release/{version}',
  'revert-{n}-**',
  'dependabot/**',
  'renovate/**',
  'gh-readonly-queue/**',
];

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
  const good = types.filter((type) => typeWord.test(type));
  return {
    templates: readings.flatMap((reading) => (reading.ok ? [reading.template] : [])),
    types: good,
    problems: [
      ...readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
      ...types
        .filter((type) => !typeWord.test(type))
        .map((type) => `Branch type "${type.slice(0, 60)}" must be 1 to 40 letters, digits, "-" or "_".`),
    ],
  };
}

const typeWord = /^[\p{L}\p{N}_-]{1,40}$/u;
