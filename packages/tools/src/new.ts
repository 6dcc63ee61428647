import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { scaffold } from './scaffold/index.ts';
import { repositoryRoot } from './workspace.ts';

/** What `cm new` did: paths that were written and the next steps, or why nothing was written. */
export type Created =
  | { readonly written: readonly string[]; readonly next: readonly string[] }
  | { readonly problem: string };

/** Writes the files of `cm new <kind> <name>` into a source checkout; overwrites nothing. */
export function createNew(root: string, kind: string, name: string): Created {
  if (!existsSync(join(root, 'packages/tools/src/new.ts'))) {
    return { problem: 'This is no checkout of the suite’s sources. Clone the source repository and run it there.' };
  }
  const made = scaffold(kind, name, (path) => existsSync(join(root, path)));
  if ('problem' in made) return made;
  for (const { path, content } of made.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { flag: 'wx' });
  }
  return { written: made.files.map(({ path }) => path), next: made.next };
}

function main(kind = '', name = ''): number {
  const created = createNew(repositoryRoot, kind, name);
  if ('problem' in created) {
    console.error(created.problem);
    return 2;
  }
  for (const path of created.written) console.log(`wrote ${path}`);
  console.log('Next:');
  for (const step of created.next) console.log(`  ${step}`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv[2], process.argv[3]);
}
