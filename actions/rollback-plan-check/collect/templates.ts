import type { Context, Ports } from '@cm/app';
import type { Entries } from '@cm/app/migrations';
import { trustedFiles } from '@cm/app/trusted-files';
import { available, type Fact } from '@cm/model';

import type { inputs } from '../inputs.ts';
import type { Settings } from '../settings.ts';

/** Where GitHub looks for templates of pull requests. Source: GitHub's documentation, "Creating a pull request template". */
const place = /^(?:\.github\/|docs\/)?(?:pull_request_template\.(?:md|txt)|pull_request_template\/[^/]+\.(?:md|txt))$/i;
const wanted = {
  isWanted: (path: string): boolean => place.test(path),
  most: 50,
  usual: [
    '.github/pull_request_template.md',
    '.github/PULL_REQUEST_TEMPLATE.md',
    'pull_request_template.md',
    'docs/pull_request_template.md',
  ],
} as const;

/** The templates of the branch that judges, whole: a change that edits its own template gains nothing. */
export async function templatesOf(
  ports: Ports,
  asked: Context<typeof inputs, Settings>,
  known: { readonly commit: string; readonly entries: Entries } | null,
): Promise<Fact<readonly string[]>> {
  const files = await trustedFiles(ports, asked, wanted, known);
  return files.status === 'unavailable' ? files : available(files.value.map(({ text }) => text));
}
