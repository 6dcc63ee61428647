#!/usr/bin/env node
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { cmMain } from './main.ts';
import type { Created } from './world.ts';

/** What `packages/tools/src/new.ts` exports; its address is made here, because it is no part of what is shipped. */
interface Tools {
  readonly createNew: (root: string, kind: string, name: string) => Created;
}

const root = resolve(import.meta.dirname, '../../..');

await cmMain(async (kind, name) => {
  const tools = (await import(pathToFileURL(resolve(root, 'packages/tools/src/new.ts')).href)) as Tools;
  return tools.createNew(root, kind, name);
});
