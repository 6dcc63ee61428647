import type { AnyAction } from '@cm/app';

import { table } from '../generate/markdown.ts';

/** README of the release tree: what a user of a tag needs, and nothing about building it. */
export function treeReadme(actions: readonly AnyAction[], version: string): string {
  const rows = actions.map(({ name, description }) => [`[${name}](${name}/README.md)`, description]);
  const first = actions[0]?.name ?? '<control>';
  return `# cm-actions ${version}

GitHub Actions that make a change-management policy hold by itself. This tree is built; the sources are on the default
branch, and \`SHA256SUMS\` names every file here.

\`\`\`yaml
- uses: actions/checkout@v6
- uses: org/cm-actions/${first}@v1
\`\`\`

The same check on a laptop, with Node 20 or newer and git:

\`\`\`sh
npx -y github:org/cm-actions#v1 ${first}
\`\`\`

${table(['Control', 'What it does'], rows)}

The policy is read from \`.github/change-policy.yml\` on the default branch; without that file, the built-in policy holds.
Its JSON Schema, and that of the reports, is in \`schemas/\`. [\`documents/\`](documents/README.md) holds what teams copy: change
request, checklists, runbooks, rulesets, an example of the policy file.
`;
}

/** A control's README as it stands in the tree, where the source documents that it links to are not. */
export function withoutSourceLinks(markdown: string): string {
  return markdown.replace(/\[([^\]\n]*)\]\(\.\.\/\.\.\/[^)\n]*\)/g, '$1');
}

/** A page of the sources' root as it stands in the tree: links to other files are their words, links to the web stay. */
export function withoutFileLinks(markdown: string): string {
  return markdown.replace(/\[([^\]\n]*)\]\((?!https?:)[^)\n]*\)/g, '$1');
}

/**
 * Writes `uses: $/name`, and a starter's `uses: org/cm-actions/name@v1`, as `uses: owner/repo/name@ref`: for servers and
 * runners that do not know `$/`, where the suite has a name of its own; those do not know `queue: max` either, so that
 * line goes.
 */
export function withTwin(yaml: string, twin: string | null): string {
  if (twin === null) return yaml;
  const [repository = '', ref = ''] = twin.split('@');
  return yaml
    .replace(/^ +queue: max\n/gm, '')
    .replace(
      /(\buses:\s*['"]?)(?:\$\/([\w./-]+)|org\/cm-actions\/([\w./-]+)@v1\b)/g,
      (_, before: string, own: string | undefined, named: string | undefined) =>
        `${before}${repository}/${own ?? named ?? ''}@${ref}`,
    );
}
