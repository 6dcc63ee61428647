import { shellWord } from '@cm/model';

import type { Format } from './format.ts';
import { numberedHeaders, pairRevision } from './pairs/pair.ts';
import { numberedTrees } from './pairs/tree.ts';
import { splitStatements } from './sql/statements.ts';

/** golang-migrate: pairs of files, `12_add_users.up.sql` and `12_add_users.down.sql`. */
export const format: Format = {
  name: 'golang-migrate',
  title: 'golang-migrate',
  rollback: (to, { path }, steps) => {
    const command = `migrate -path ${shellWord(path === '' ? '.' : path)} -database "$DATABASE_URL"`;
    return to === null ? `${command} down ${steps}` : `${command} goto ${shellWord(to)}`;
  },
  discover: (view, at) => numberedTrees('golang-migrate', view, at),
  headers: (_, files) => Promise.resolve(numberedHeaders(files)),
  // A file is sent as one batch: several statements share a transaction, one alone has none around it.
  revision: (files, header) =>
    Promise.resolve(
      pairRevision(files, header, (text) => (splitStatements(text, null).length > 1 ? 'shared' : 'none')),
    ),
};
