import { shellWord } from '@cm/model';

import type { Format } from './format.ts';
import { dbmateSections } from './pairs/dbmate-sections.ts';
import { numberedHeaders } from './pairs/pair.ts';
import { sectionRevision } from './pairs/sections.ts';
import { numberedTrees } from './pairs/tree.ts';

/** dbmate: one file with the sections `-- migrate:up` and `-- migrate:down`. */
export const format: Format = {
  name: 'dbmate',
  title: 'dbmate',
  // It goes back one migration at a time.
  rollback: (_, { path }, steps) => {
    const folder = path === 'db/migrations' ? '' : ` --migrations-dir ${shellWord(path === '' ? '.' : path)}`;
    const once = `dbmate${folder} rollback`;
    return steps <= 1 ? once : `for step in $(seq ${steps}); do ${once} || break; done`;
  },
  discover: (view, at) => numberedTrees('dbmate', view, at),
  headers: (_, files) => Promise.resolve(numberedHeaders(files)),
  revision: (files, header) => Promise.resolve(sectionRevision(files, header, dbmateSections)),
};
