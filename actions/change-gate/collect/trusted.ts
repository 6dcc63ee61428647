import type { Ports } from '@cm/app';
import { trustedFiles } from '@cm/app/trusted-files';
import { available, type Fact } from '@cm/model';

import type { Asked } from '../collect.ts';
import type { OwnersFile, TemplateFile } from '../facts.ts';

/**
 * Where GitHub looks for templates of pull requests, and for forms of issues. Source: GitHub's documentation, "Creating a
 * pull request template" and "Configuring issue templates".
 */
const pulls = /^(?:\.github\/|docs\/)?(?:pull_request_template\.(?:md|txt)|pull_request_template\/[^/]+\.(?:md|txt))$/i;
const issues = /^\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:md|ya?ml)$/i;
const templates = {
  isWanted: (path: string): boolean => pulls.test(path) || issues.test(path),
  most: 50,
  usual: [
    '.github/pull_request_template.md',
    '.github/PULL_REQUEST_TEMPLATE.md',
    'pull_request_template.md',
    'docs/pull_request_template.md',
    '.github/ISSUE_TEMPLATE/change-request.yml',
  ],
} as const;

/** Templates of the branch that judges, whole. */
export function templatesOf(ports: Ports, asked: Asked): Promise<Fact<readonly TemplateFile[]>> {
  return trustedFiles(ports, asked, templates, null);
}

/** In the order in which GitHub takes the first that is there. Source: GitHub's documentation, "About code owners". */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
const owners = { isWanted: (path: string): boolean => places.some((place) => place === path), most: 3, usual: places };

/** CODEOWNERS of the branch that judges; null where it has none. */
export async function ownersOf(ports: Ports, asked: Asked): Promise<Fact<OwnersFile | null>> {
  const files = await trustedFiles(ports, asked, owners, null);
  if (files.status === 'unavailable') return files;
  const found = places.flatMap((place) => files.value.filter(({ path }) => path === place));
  return available(found[0] ?? null);
}
