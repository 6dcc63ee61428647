import type { Context, Ports } from '@cm/app';
import type { Entries } from '@cm/app/migrations';
import { pullTemplates, trustedFiles } from '@cm/app/trusted-files';
import { available, type Fact } from '@cm/model';

import type { inputs } from '../inputs.ts';
import type { Settings } from '../settings.ts';

/** The templates of the branch that judges, whole: a change that edits its own template gains nothing. */
export async function templatesOf(
  ports: Ports,
  asked: Context<typeof inputs, Settings>,
  known: { readonly commit: string; readonly entries: Entries } | null,
): Promise<Fact<readonly string[]>> {
  const files = await trustedFiles(ports, asked, pullTemplates, known);
  return files.status === 'unavailable' ? files : available(files.value.map(({ text }) => text));
}
