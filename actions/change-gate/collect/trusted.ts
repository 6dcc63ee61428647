import type { Ports } from '@cm/app';
import { pullTemplates, trustedFiles } from '@cm/app/trusted-files';
import { available, type Fact } from '@cm/model';

import type { Asked } from '../collect.ts';
import type { OwnersFile, TemplateFile } from '../facts.ts';

/** Where GitHub looks for forms of issues. Source: GitHub's documentation, "Configuring issue templates". */
const issues = /^\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:md|ya?ml)$/i;
const templates = {
  ...pullTemplates,
  isWanted: (path: string): boolean => pullTemplates.isWanted(path) || issues.test(path),
  usual: [...pullTemplates.usual, '.github/ISSUE_TEMPLATE/change-request.yml'],
};

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
