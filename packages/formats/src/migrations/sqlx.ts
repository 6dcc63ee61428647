import { shellWord } from '@cm/model';

import type { Format } from './format.ts';
import { numberedHeaders, pairRevision } from './pairs/pair.ts';
import { numberedTrees } from './pairs/tree.ts';

/** sqlx of Rust: `20260101120000_add_users.sql` without a way back, or pairs of `.up.sql` and `.down.sql`. */
export const format: Format = {
  name: 'sqlx',
  title: 'sqlx',
  rollback: (to, { path }) => {
    const source = path === 'migrations' ? '' : ` --source ${shellWord(path === '' ? '.' : path)}`;
    return `sqlx migrate revert${source} --target-version ${shellWord(to ?? '0')}`;
  },
  discover: (view, at) => numberedTrees('sqlx', view, at),
  headers: (_, files) => Promise.resolve(numberedHeaders(files)),
  revision: (files, header) => Promise.resolve(pairRevision(files, header, transactionOf, (text) => text)),
};

/** Source: sqlx 0.8, `migrate/migration.rs`: the first bytes of the file say so, or nothing does. */
function transactionOf(text: string): 'shared' | 'none' {
  return text.startsWith('-- no-transaction') ? 'none' : 'shared';
}
